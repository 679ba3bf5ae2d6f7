import { useEffect, useRef, useState } from 'preact/hooks';
import type { Status } from '../../desk/kaart.ts';
import type { T } from '../gedeeld/gegevens.ts';
import { api, Nee } from './api.ts';
import type { HeleKaart, Ik, LijstRegel } from './api.ts';
import { Kaart } from './kaart.tsx';
import { opVolgorde, voegIn } from './lijst.ts';
import { Lijst } from './lijst.tsx';
import { luisterNaarBalie } from './stroom.ts';

/** The reference in the address (`#LV-2X4K`), so that back, forward and a copied address work. */
const uitAdres = () => decodeURIComponent(location.hash.slice(1)) || null;

/** The queue and one card, kept up to date by the stream. */
export function Balie({ ik, uit, t }: { ik: Ik; uit: () => void; t: T }) {
  const [regels, zetRegels] = useState<LijstRegel[]>([]);
  const [gekozen, zetGekozen] = useState(uitAdres);
  const [kaart, zetKaart] = useState<HeleKaart | null>(null);
  const [aanwezig, zetAanwezig] = useState<Record<string, string[]>>({});
  const [verbinding, zetVerbinding] = useState<string | null>(null);
  const [filter, zetFilter] = useState<'open' | 'afgerond'>('open');
  const [melding, zetMelding] = useState('');
  const [roep, zetRoep] = useState('');
  const bekend = useRef(new Set<string>());

  const mis = (fout: unknown) => {
    if (fout instanceof Nee && fout.code === 'NotLoggedIn') uit();
    else if (fout instanceof Nee) zetMelding(fout.message);
  };

  // The stream, for as long as somebody is logged in; after a refusal that is no log-out it is tried again.
  useEffect(() => {
    let klok: ReturnType<typeof setTimeout> | undefined;
    let sluit: (() => void) | undefined;
    const lees = async () => {
      const { overdrachten, open } = await api.overdrachten();
      bekend.current = new Set(overdrachten.map(({ kenmerk }) => kenmerk));
      zetRegels(opVolgorde(overdrachten));
      zetAanwezig(open);
    };
    const begin = () => {
      sluit = luisterNaarBalie({
        hallo: (nummer, open) => {
          zetVerbinding(nummer);
          zetAanwezig(open);
          lees().catch(mis);
        },
        overdracht: (nieuw) => {
          if (!bekend.current.has(nieuw.kenmerk)) zetRoep(t('lijst.nieuw', { onderwerp: nieuw.inhoud.kop.onderwerpNaam, urgentie: t(`urgentie.${nieuw.urgentie}`) }));
          bekend.current.add(nieuw.kenmerk);
          zetRegels((r) => voegIn(r, nieuw));
          zetKaart((k) => (k?.kenmerk === nieuw.kenmerk ? nieuw : k));
        },
        aanwezig: zetAanwezig,
        weg: (geweigerd) => {
          zetVerbinding(null);
          if (!geweigerd) return;
          sluit?.();
          api.ik().then((antwoord) => { if (!antwoord.ik) uit(); }, mis);
          klok = setTimeout(begin, 3000);
        },
      });
    };
    begin();
    const wissel = () => zetGekozen(uitAdres());
    addEventListener('hashchange', wissel);
    return () => {
      clearTimeout(klok);
      sluit?.();
      removeEventListener('hashchange', wissel);
    };
  }, []);

  // Another card: read it, say that we have it open, and write down that it was read.
  useEffect(() => {
    zetMelding('');
    zetKaart(null);
    if (gekozen === null) return;
    let nog = true;
    api.overdracht(gekozen).then((k) => {
      if (!nog) return;
      zetKaart(k);
      if (k.gelezenDoor.some(({ naam }) => naam === ik.naam)) return;
      // The answer is shown as well as the stream's word: the stream may not be open yet.
      api.gelezen(ik, gekozen)
        .then(({ gelezenDoor }) => zetKaart((nu) => (nu?.kenmerk === gekozen ? { ...nu, gelezenDoor } : nu)))
        .catch(mis);
    }).catch(mis);
    return () => { nog = false; };
  }, [gekozen]);
  useEffect(() => {
    if (verbinding !== null) api.aanwezig(ik, verbinding, gekozen).catch(mis);
  }, [gekozen, verbinding]);
  useEffect(() => {
    if (kaart) document.getElementById('kaartkop')?.focus();
  }, [kaart?.kenmerk]);

  const wacht = regels.filter(({ status }) => status === 'nieuw').length;
  useEffect(() => {
    document.title = document.title.replace(/^(?:\(\d+\) )?/, wacht > 0 ? `(${wacht}) ` : '');
  }, [wacht]);

  const zet = async (naar: Status) => {
    if (!kaart) return;
    zetMelding('');
    try {
      zetKaart(await api.status(ik, kaart.kenmerk, kaart.status, naar));
    } catch (fout) {
      if (fout instanceof Nee && fout.code === 'StatusConflict') {
        zetMelding(t(`conflict.${String(fout.extra.status)}`, { naam: String(fout.extra.medewerker ?? '') }));
        api.overdracht(kaart.kenmerk).then(zetKaart, mis);
      } else mis(fout);
    }
  };

  const anderen = gekozen === null ? [] : (aanwezig[gekozen] ?? []).filter((naam) => naam !== ik.naam);
  return (
    <>
      <p class={verbinding === null ? 'lijnweg' : 'stil'} role="status">{verbinding === null ? t('verbinding.weg') : ''}</p>
      <p class="stil" role="status">{roep}</p>
      <main class={`balie${gekozen === null ? '' : ' balie--kaart'}`}>
        <Lijst regels={regels} gekozen={gekozen} filter={filter} zetFilter={zetFilter} aanwezig={aanwezig} ikNaam={ik.naam} t={t} />
        <div class="vlak">
          {kaart
            ? <Kaart key={kaart.kenmerk} kaart={kaart} anderen={anderen} ikNaam={ik.naam} melding={melding} zet={(naar) => void zet(naar)} t={t} />
            : <p class="leeg" role={melding === '' ? undefined : 'alert'}>{melding || (gekozen === null ? t('lijst.kies') : '')}</p>}
        </div>
      </main>
    </>
  );
}
