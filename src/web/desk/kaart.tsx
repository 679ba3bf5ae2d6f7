import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Status } from '../../desk/kaart.ts';
import { schoon } from '../gedeeld/tekst.ts';
import type { T } from '../gedeeld/gegevens.ts';
import type { HeleKaart } from './api.ts';
import { Contact, Feiten, Gevaar, Toestemming } from './kaartdelen.tsx';
import { namen } from './lijst.tsx';
import { moment, termijn } from './tijd.ts';

interface KaartOpties {
  kaart: HeleKaart;
  anderen: readonly string[];
  ikNaam: string;
  melding: string;
  zet: (naar: Status) => void;
  t: T;
}

function Deel({ kop, children, klas = '' }: { kop: string; children: ComponentChildren; klas?: string }) {
  return <section class={`deel ${klas}`}><h3>{kop}</h3>{children}</section>;
}

function Kopieer({ kenmerk, t }: { kenmerk: string; t: T }) {
  const [klaar, zetKlaar] = useState(false);
  const doe = () => void navigator.clipboard.writeText(kenmerk).then(() => {
    zetKlaar(true);
    setTimeout(() => zetKlaar(false), 2000);
  });
  return <span class="kenmerk">{t('kaart.kenmerk')} <code>{kenmerk}</code> <button type="button" class="knop knop--licht knop--klein" onClick={doe}>{t(klaar ? 'kaart.gekopieerd' : 'kaart.kopieer')}</button></span>;
}

/** What can be done now. Only who took the card finishes it; anybody may put it back. */
function Stappen({ kaart, ikNaam, zet, t }: Pick<KaartOpties, 'kaart' | 'ikNaam' | 'zet' | 't'>) {
  const knop = (naar: Status, woord: string, vol: boolean) => <button type="button" class={`knop${vol ? ' knop--vol' : ''}`} onClick={() => zet(naar)}>{t(`stap.${woord}`)}</button>;
  const { status, medewerker } = kaart;
  return (
    <div class="stappen">
      <span class={`plaatje plaatje--${status}`}>{status === 'nieuw' ? t('status.nieuw') : t(`status.${status}Door`, { naam: medewerker ?? '' })}</span>
      {status === 'nieuw' && knop('opgepakt', 'opgepakt', true)}
      {status === 'opgepakt' && medewerker === ikNaam && knop('afgerond', 'afgerond', true)}
      {status === 'opgepakt' && knop('nieuw', 'terug', false)}
      {status === 'afgerond' && knop('nieuw', 'heropen', false)}
    </div>
  );
}

/** One handover, in the order in which a colleague reads it in thirty seconds. All of it is plain text. */
export function Kaart({ kaart, anderen, ikNaam, melding, zet, t }: KaartOpties) {
  const o = kaart.inhoud;
  const { tekst, laat } = termijn(kaart, t);
  const reden = t(`reden.${o.kop.reden}`);
  return (
    <article class={`kaart urgentie-${kaart.urgentie}`} aria-labelledby="kaartkop">
      <a class="terug" href="#">{t('lijst.terug')}</a>
      <p role="status" class={anderen.length > 0 ? 'ook' : 'stil'}>{anderen.length > 0 ? t('ook', { namen: namen(anderen) }) : ''}</p>
      <p role="alert" class={melding === '' ? 'stil' : 'ook ook--conflict'}>{melding}</p>
      <header>
        <h2 id="kaartkop" tabIndex={-1}>{o.kop.onderwerpNaam} <span class="punt">·</span> <span class="urgentie">{t(`urgentie.${kaart.urgentie}`)}</span></h2>
        <p class="onderkop">{reden !== '' && <span>{reden}</span>}{tekst !== '' && <span class={laat ? 'laat' : ''}>{tekst}</span>}<span>{o.team.naam}</span></p>
      </header>
      <Stappen kaart={kaart} ikNaam={ikNaam} zet={zet} t={t} />
      {o.gevaar.length > 0 && <Deel kop={t('kaart.gevaar')} klas="deel--gevaar"><Gevaar gevaar={o.gevaar} t={t} /></Deel>}
      {o.woorden.length > 0 && (
        <Deel kop={t('kaart.woorden')}>{o.woorden.map((w, i) => <blockquote key={i}>{`“${schoon(w)}”`}</blockquote>)}</Deel>
      )}
      <Deel kop={t('kaart.feiten')}><Feiten feiten={o.feiten} t={t} /></Deel>
      {o.gezegd.length > 0 && <Deel kop={t('kaart.gezegd')}><ul>{o.gezegd.map((g, i) => <li key={i}>{schoon(g)}</li>)}</ul></Deel>}
      {o.nietOpnieuwVragen.length > 0 && <Deel kop={t('kaart.nietOpnieuwVragen')}><p>{o.nietOpnieuwVragen.map(schoon).join(' · ')}</p></Deel>}
      <Deel kop={t('kaart.contact')}><Contact contact={o.contact} t={t} /></Deel>
      <Deel kop={t('kaart.toestemming')}><Toestemming toestemming={o.toestemming} t={t} /></Deel>
      {o.melding && <Deel kop={t('kaart.melding')}><p>{t('kaart.meldingTekst', { op: moment(o.melding.op), voor: moment(o.melding.onderzoekVoor) })}</p></Deel>}
      <footer>
        <Kopieer kenmerk={kaart.kenmerk} t={t} />
        <p>{t('kaart.gemaakt', { moment: moment(kaart.aangemaakt), kanaal: t(`kanaal.${o.kanaal}`) || o.kanaal })}</p>
        {kaart.gelezenDoor.length > 0 && <p>{t('kaart.gelezen')}: {kaart.gelezenDoor.map(({ naam, op }) => `${naam} (${moment(op)})`).join(', ')}</p>}
        {kaart.historie.length > 0 && <ul aria-label={t('kaart.geschiedenis')}>{kaart.historie.map(({ naar, naam, op }, i) => <li key={i}>{t(`verloop.${naar}`, { naam })}, {moment(op)}</li>)}</ul>}
      </footer>
    </article>
  );
}
