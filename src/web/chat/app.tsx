import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Keuze } from '../../conversation/bericht.ts';
import type { T } from '../gedeeld/gegevens.ts';
import { BotBel, EigenBel } from './bel.tsx';
import { keuzesNu, LEEG, neemOp, wachtOpBot } from './gesprek.ts';
import type { Activiteit, Gesprek } from './gesprek.ts';
import { Invoer } from './invoer.tsx';
import { Keuzes } from './keuzes.tsx';
import { Kop } from './kop.tsx';
import { maakLijn } from './lijn.ts';
import type { Stand } from './lijn.ts';
import { nieuwId } from './nieuwid.ts';
import type { Opslag } from './opslag.ts';
import { toonBeurt } from './rol.ts';
import { gaSnelWeg, luisterNaarEscape } from './snelweg.ts';

export interface ChatGegevens {
  gemeente: string;
  woorden: Record<string, string>;
  nummers: string[];
  snelWeg: string;
}

/** The chat page. */
export function App({ gegevens, opslag, t }: { gegevens: ChatGegevens; opslag: Opslag; t: T }) {
  const [gesprek, zetGesprek] = useState<Gesprek>(() => ({ ...LEEG, onderweg: opslag.get().wachtrij }));
  const [stand, zetStand] = useState<Stand | 'gewist'>('begint');
  const log = useRef<HTMLDivElement>(null);

  const lijn = useMemo(() => {
    // The page was loaded anew: the talk comes back whole from the server.
    opslag.zet({ watermark: '0' });
    const wis = () => {
      lijn.stop();
      opslag.wis();
      history.replaceState(null, '', location.pathname);
      document.title = t('titelLeeg');
      zetGesprek(LEEG);
      zetStand('gewist');
    };
    const binnen = (activiteiten: Activiteit[]) => {
      if (activiteiten.some(({ type, name }) => type === 'event' && name === 'wisScherm')) wis();
      else zetGesprek((g) => neemOp(g, activiteiten));
    };
    const geweigerd = (id: string, fout: 'tePas' | 'mislukt') =>
      zetGesprek((g) => ({ ...g, onderweg: g.onderweg.map((b) => (b.id === id ? { ...b, fout } : b)) }));
    return maakLijn({ opslag, binnen, stand: zetStand, geweigerd });
  }, []);
  const snelWeg = () => {
    lijn.stop();
    gaSnelWeg(opslag, gegevens.snelWeg, t('titelLeeg'));
  };
  useEffect(() => {
    lijn.begin();
    return luisterNaarEscape(snelWeg);
  }, []);

  useLayoutEffect(() => toonBeurt(log.current), [gesprek, stand]);

  const stuur = (tekst: string, keuze?: string) => {
    const bericht = { id: nieuwId(), tekst, ...(keuze !== undefined && { keuze }) };
    zetGesprek((g) => ({ ...g, onderweg: [...g.onderweg, bericht] }));
    lijn.stuur(bericht);
  };
  const kies = (keuze: Keuze) => {
    stuur(keuze.label, keuze.id);
    // The button goes away; the focus must not go with it, and must not open the keyboard of a phone.
    log.current?.focus({ preventScroll: true });
  };
  const opnieuw = () => {
    opslag.wis();
    location.reload();
  };

  if (stand === 'gewist') return <main class="leeg"><h1>{t('einde.leeg')}</h1><button type="button" class="knop" onClick={opnieuw}>{t('einde.knopOpnieuw')}</button></main>;
  const weg = stand === 'weg';
  return (
    <>
      <Kop gemeente={gegevens.gemeente} snelWeg={snelWeg} t={t} />
      <main class="gesprek">
        <div class="log" role="log" aria-live="polite" aria-label={t('gesprek')} tabIndex={-1} ref={log}>
          {gesprek.bellen.map((bel) => (bel.van === 'bot'
            ? <BotBel key={bel.id} bel={bel} nummers={gegevens.nummers} t={t} />
            : <EigenBel key={bel.id} tekst={bel.tekst} onderweg={false} t={t} />))}
          {gesprek.onderweg.map(({ id, tekst, fout }) => (
            <EigenBel key={id} tekst={tekst} onderweg t={t} melding={fout ? t(`stand.${fout}`) : weg ? t('stand.wacht') : undefined} />
          ))}
        </div>
        {stand === 'begint' && <p class="wacht">{t('stand.begin')}</p>}
        {stand === 'open' && wachtOpBot(gesprek) && <p class="typt" aria-hidden="true"><span class="stil">{t('stand.typt')}</span><i /><i /><i /></p>}
        {stand !== 'voorbij' && <Keuzes keuzes={keuzesNu(gesprek)} kies={kies} t={t} />}
        {stand === 'voorbij' && <div class="voorbij"><p>{t('einde.voorbij')}</p><button type="button" class="knop" onClick={opnieuw}>{t('einde.knopOpnieuw')}</button></div>}
      </main>
      <footer class="voet">
        <p class={weg ? 'stand' : 'stil'} role="status">{weg ? t('stand.offline') : ''}</p>
        {stand !== 'voorbij' && <Invoer begin={opslag.get().concept} bewaar={(concept) => opslag.zet({ concept })} stuur={stuur} t={t} />}
      </footer>
    </>
  );
}
