/**
 * Words and phrases of one topic, by how much they say about it. Patterns (see patroon.ts) are parted by a comma or a new line.
 * sterk: names the topic by itself · gewoon: usually means it · zwak: fits it, and others too.
 */
export interface OnderwerpLexicon {
  sterk: string;
  gewoon: string;
  zwak?: string;
}

/** The patterns in one field. */
export function regels(veld: string | undefined): string[] {
  return (veld ?? '').split(/[,\n]/).map((r) => r.trim()).filter((r) => r !== '');
}
