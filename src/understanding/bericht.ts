import { normaliseer, woorden } from './normaliseer.ts';

/** One message in the forms that the readers of {@link Gegevens} need. */
export interface Bericht {
  /** As typed, at most 4,000 characters. */
  ruw: string;
  /** Normalised, with punctuation. */
  norm: string;
  /** The words of `norm`. */
  woorden: string[];
  /** `woorden` with one space between them, and one before and after: " ik wil hulp ". */
  zin: string;
  /** Parts of `norm` between punctuation or "maar", each as words with spaces around them. */
  delen: string[];
}

/** Reads a message once, for all readers. */
export function leesBericht(tekst: string): Bericht {
  const ruw = tekst.slice(0, 4000);
  const norm = normaliseer(ruw);
  const w = woorden(norm);
  const delen = norm.split(/[.,;:!?()\n]+|(?<![\p{L}])maar(?![\p{L}])/u).map((d) => woorden(d)).filter((d) => d.length > 0).map((d) => ` ${d.join(' ')} `);
  return { ruw, norm, woorden: w, zin: ` ${w.join(' ')} `, delen };
}
