/** Weights per feature, one for each class. */
export interface Gewichten {
  perKenmerk: Map<string, Float64Array>;
  basis: readonly number[];
}

/** How the weights lie in a file: the features in a row, and four weights to the point as signed bytes in the same order. */
export interface Opgeslagen {
  /** Of the example messages that the weights were learnt from. */
  vingerafdruk: string;
  basis: number[];
  kenmerken: string;
  gewichten: string;
}

/** One step of a stored weight. */
const STAP = 0.04;
const MAX_BYTE = 127;
/** A feature whose strongest weight is below this many steps is left out. */
const ONDERGRENS = 8;

/** Rounds weights to bytes. */
export function pak(gewichten: Gewichten, vingerafdruk: string): Opgeslagen {
  const namen: string[] = [];
  const bytes: number[] = [];
  for (const [kenmerk, rij] of gewichten.perKenmerk) {
    const stappen = [...rij].map((w) => Math.max(-MAX_BYTE, Math.min(MAX_BYTE, Math.round(w / STAP))));
    if (Math.max(...stappen.map(Math.abs)) < ONDERGRENS) continue;
    namen.push(kenmerk);
    bytes.push(...stappen);
  }
  return {
    vingerafdruk,
    basis: gewichten.basis.map((b) => Math.round(b * 1000) / 1000),
    kenmerken: namen.join('\n'),
    gewichten: Buffer.from(Int8Array.from(bytes).buffer).toString('base64'),
  };
}

/** Reads what {@link pak} wrote. Throws when features and weights do not fit each other. */
export function pakUit(opgeslagen: Opgeslagen): Gewichten {
  const bytes = Buffer.from(opgeslagen.gewichten, 'base64');
  const namen = opgeslagen.kenmerken === '' ? [] : opgeslagen.kenmerken.split('\n');
  const breedte = opgeslagen.basis.length;
  if (bytes.length !== namen.length * breedte) throw new Error('Weights and features do not fit; learn them again');
  const perKenmerk = new Map(namen.map((naam, i) => [naam, Float64Array.from({ length: breedte }, (_, k) => bytes.readInt8(i * breedte + k) * STAP)]));
  return { perKenmerk, basis: opgeslagen.basis };
}
