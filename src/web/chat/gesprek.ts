import type { Deel, Keuze } from '../../conversation/bericht.ts';
import { schoon } from '../gedeeld/tekst.ts';
import type { Verstuurd } from './opslag.ts';

/** An activity, as far as this page reads it. */
export interface Activiteit {
  id: string;
  type: string;
  name?: string;
  text?: string;
  from?: { role?: string };
  channelData?: { soort?: string; keuzes?: Keuze[]; delen?: Deel[]; clientActivityID?: string };
}

/** One bubble. */
export interface Bel {
  id: string;
  van: 'ik' | 'bot';
  tekst: string;
  soort: string;
  keuzes: Keuze[];
  delen: Deel[];
}

/** The talk on screen: what the server has, in its order, and below that what is still on its way. */
export interface Gesprek {
  bellen: Bel[];
  onderweg: (Verstuurd & { fout?: 'tePas' | 'mislukt' })[];
}

export const LEEG: Gesprek = { bellen: [], onderweg: [] };

function alsBel(a: Activiteit): Bel {
  const { clientActivityID, soort = 'tekst', keuzes = [], delen = [] } = a.channelData ?? {};
  const ik = a.from?.role === 'user';
  return {
    id: ik ? clientActivityID ?? a.id : a.id,
    van: ik ? 'ik' : 'bot',
    tekst: schoon(a.text ?? ''),
    soort,
    keuzes: keuzes.map((k) => ({ ...k, label: schoon(k.label) })),
    delen: delen.map((d) => ({ ...d, label: schoon(d.label), waarde: schoon(d.waarde) })),
  };
}

/** Takes in what the server sent. What was there already is skipped; an echo takes the place of the bubble that was on its way. */
export function neemOp(gesprek: Gesprek, activiteiten: readonly Activiteit[]): Gesprek {
  const bekend = new Set(gesprek.bellen.map(({ id }) => id));
  const nieuw = activiteiten.filter((a) => a.type === 'message').map(alsBel).filter(({ id }) => !bekend.has(id) && bekend.add(id));
  return { bellen: [...gesprek.bellen, ...nieuw], onderweg: gesprek.onderweg.filter(({ id }) => !bekend.has(id)) };
}

/** The choices that can be tapped now: those of the last turn of the bot, as long as nothing was said after it. */
export function keuzesNu({ bellen, onderweg }: Gesprek): Keuze[] {
  if (onderweg.some(({ fout }) => fout === undefined)) return [];
  const beurt = bellen.slice(bellen.findLastIndex(({ van }) => van === 'ik') + 1);
  return beurt.findLast(({ keuzes }) => keuzes.length > 0)?.keuzes ?? [];
}

/** Whether the bot has still to answer. */
export function wachtOpBot({ bellen, onderweg }: Gesprek): boolean {
  return onderweg.some(({ fout }) => fout === undefined) || bellen.at(-1)?.van === 'ik';
}
