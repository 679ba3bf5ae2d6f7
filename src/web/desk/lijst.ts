import { URGENTIE_VOLGORDE } from './tijd.ts';
import type { LijstRegel } from './api.ts';

/** The order of the queue, as the store has it: by urgency, then the earliest promised call, then the oldest. */
export function opVolgorde(regels: readonly LijstRegel[]): LijstRegel[] {
  const rang = ({ urgentie }: LijstRegel) => {
    const i = URGENTIE_VOLGORDE.indexOf(urgentie);
    return i < 0 ? URGENTIE_VOLGORDE.length : i;
  };
  return [...regels].sort((a, b) => rang(a) - rang(b) || (a.terugbellenVoor ?? Infinity) - (b.terugbellenVoor ?? Infinity) || a.aangemaakt - b.aangemaakt);
}

/** Puts a line in the place of the older one with the same reference, or adds it. What is older than what we have is left aside. */
export function voegIn<R extends LijstRegel>(regels: readonly LijstRegel[], nieuw: R): LijstRegel[] {
  const oud = regels.find((r) => r.kenmerk === nieuw.kenmerk);
  if (oud && (oud.gewijzigd > nieuw.gewijzigd || (oud.gewijzigd === nieuw.gewijzigd && oud.gelezenDoor.length > nieuw.gelezenDoor.length))) return [...regels];
  return opVolgorde([...regels.filter((r) => r.kenmerk !== nieuw.kenmerk), nieuw]);
}
