/**
 * Words and phrases of one topic, by how much they say about it. Patterns (see patroon.ts) are parted by a comma or a new line.
 * sterk: names the topic by itself · gewoon: usually means it · zwak: fits it, and others too · tegen: speaks against it.
 */
export interface OnderwerpLexicon {
  sterk: string;
  gewoon: string;
  zwak?: string;
  tegen?: string;
}

/** Weight of each class, in the unit of the lexicon score (log-odds before scaling). */
export const GEWICHT = { sterk: 4, gewoon: 2, zwak: 1, tegen: -2.5 } as const;

/** The patterns in one field. */
export function regels(veld: string | undefined): string[] {
  return (veld ?? '').split(/[,\n]/).map((r) => r.trim()).filter((r) => r !== '');
}
