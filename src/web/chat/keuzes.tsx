import type { Keuze } from '../../conversation/bericht.ts';
import type { T } from '../gedeeld/gegevens.ts';

/** The choices as buttons: answers large, what can be chosen at any moment small and apart. */
export function Keuzes({ keuzes, kies, t }: { keuzes: readonly Keuze[]; kies: (keuze: Keuze) => void; t: T }) {
  if (keuzes.length === 0) return null;
  const groep = (naam: string, klas: string, lijst: readonly Keuze[], knop: string) => lijst.length > 0 && (
    <div role="group" aria-label={t(naam)} class={klas}>
      {lijst.map((k) => <button key={k.id} type="button" class={`knop ${knop}`} data-keuze={k.id} onClick={() => kies(k)}>{k.label}</button>)}
    </div>
  );
  return (
    <div class="keuzes">
      {groep('keuzes.antwoord', 'keuzes-antwoord', keuzes.filter((k) => k.overal !== true), '')}
      {groep('keuzes.overal', 'keuzes-overal', keuzes.filter((k) => k.overal === true), 'knop--licht')}
    </div>
  );
}
