import { knipNummers } from '../gedeeld/tekst.ts';
import type { T } from '../gedeeld/gegevens.ts';
import type { Bel } from './gesprek.ts';

/** Lines below each other; known telephone numbers can be called. */
function Regels({ tekst, nummers, t }: { tekst: string; nummers: readonly string[]; t: T }) {
  return <>{tekst.split('\n').filter((regel) => regel.trim() !== '').map((regel, i) => (
    <p key={i}>{knipNummers(regel, nummers).map(({ tekst: stuk, bel }, j) => (
      bel === undefined ? stuk : <a key={j} class="nummer" href={bel} aria-label={t('bel', { nummer: stuk })}>{stuk}</a>
    ))}</p>
  ))}</>;
}

/** The words above the summary. The parts stand in the text as well, for clients that know no `delen`. */
const aanhef = (bel: Bel) => bel.tekst.split('\n')[0]!;

/** The summary as text, to keep. */
function bewaar(bel: Bel, t: T): void {
  const tekst = [aanhef(bel), '', ...bel.delen.map(({ label, waarde }) => `${label}: ${waarde}`), ''].join('\r\n');
  const adres = URL.createObjectURL(new Blob([`\ufeff${tekst}`], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = adres;
  link.download = t('samenvatting.bestand');
  link.click();
  setTimeout(() => URL.revokeObjectURL(adres), 10_000);
}

/** One message of the bot. */
export function BotBel({ bel, nummers, t }: { bel: Bel; nummers: readonly string[]; t: T }) {
  const samenvatting = bel.soort === 'samenvatting' && bel.delen.length > 0;
  const regels = <Regels tekst={samenvatting ? aanhef(bel) : bel.tekst} nummers={nummers} t={t} />;
  if (samenvatting) {
    return (
      <section class="bel bel--samenvatting">
        <h2>{t('samenvatting.kop')}</h2>
        {regels}
        <dl>{bel.delen.map(({ veld, label, waarde }) => <div key={veld}><dt>{label}</dt><dd>{waarde}</dd></div>)}</dl>
        <button type="button" class="knop knop--licht" onClick={() => bewaar(bel, t)}>{t('samenvatting.knopBewaar')}</button>
      </section>
    );
  }
  const nood = bel.soort === 'nood';
  return <div class={nood ? 'bel bel--nood' : 'bel'}><span class="stil">{t(nood ? 'nood' : 'bot')}: </span>{regels}</div>;
}

/** One message of the resident: plain text, never a link. */
export function EigenBel({ tekst, onderweg, melding, t }: { tekst: string; onderweg: boolean; melding?: string | undefined; t: T }) {
  const kort = tekst.length > 2000 ? `${tekst.slice(0, 2000)} …` : tekst;
  return (
    <div class={`bel bel--ik${onderweg ? ' bel--onderweg' : ''}`}>
      <span class="stil">{t('ik')}: </span><p>{kort}</p>
      {melding !== undefined && <p class="bel-melding">{melding}</p>}
    </div>
  );
}
