import type { Gegevens } from './begrip.ts';
import { BEGRIPPEN } from './lexicon/begrippen.ts';
import { regels } from './lexicon/vorm.ts';
import { woorden } from './normaliseer.ts';
import { Vergelijker } from './patroon.ts';
import { hash } from './split.ts';
import { stam } from './stam.ts';

/** Number of buckets that features are hashed into; a power of two. */
export const EMMERS = 1 << Number(process.env.EM ?? 15);

/** Words so common that a pair with one of them says little by itself; they still count in n-grams over word borders. */
const LEEG = new Set(['de', 'het', 'een', 'en', 'ik', 'is', 'dat', 'die', 'te', 'van', 'in', 'op', 'er', 'mijn', 'maar', 'ook', 'wel', 'nog', 'dan', 'zo', 'we', 'hij', 'ze', 'zij', 'u', 'je', 'me', 'mij', 'aan', 'om', 'met', 'voor', 'als', 'of', 'heb', 'heeft', 'ben', 'was', 'nu', 'al', 'echt', 'heel', 'even', 'gewoon']);

const FA = Number(process.env.FA ?? 1.5), FB = Number(process.env.FB ?? 0.6), VO = Number(process.env.VO ?? 1);
let families: Vergelijker | undefined;

/** The word families of lexicon/begrippen.ts, ready to be matched; the "topic" of a pattern is the number of its family. */
function leesFamilies(): Vergelijker {
  const v = new Vergelijker();
  BEGRIPPEN.trim().split('\n').forEach((regel, nr) => {
    for (const p of regels(regel.slice(regel.indexOf(':') + 1))) v.voegToe(p, 1, nr);
  });
  return v;
}

/** A sparse vector: bucket numbers and their values, of length 1 together (L2). */
export interface Kenmerken { op: number[]; waarde: number[] }

/**
 * Features of a normalised text: stems, pairs of neighbouring stems, and character n-grams of 3 to 5 within words (with a mark for
 * begin and end), so that compounds and misspellings share features with the words they come from.
 */
export function kenmerken(norm: string, gegevens: Gegevens = {}): Kenmerken {
  const tel = new Map<number, number>();
  const zet = (sleutel: string, w: number) => { const k = hash(sleutel) & (EMMERS - 1); tel.set(k, Math.max(tel.get(k) ?? 0, w)); };
  const w = woorden(norm).slice(0, 400);
  const stammen = w.map((x) => stam(x));
  let vorige = '';
  for (let i = 0; i < w.length; i++) {
    const s = stammen[i]!;
    const leeg = LEEG.has(w[i]!);
    zet(`w${s}`, leeg ? 0.4 : 1);
    if (i > 0) zet(`p${stammen[i - 1]!} ${s}`, 0.6);
    if (!leeg) {
      if (vorige !== '') zet(`s${vorige} ${s}`, 0.5);
      vorige = s;
      const gemerkt = `<${w[i]!.slice(0, 30)}>`;
      for (let n = 3; n <= 5; n++) for (let j = 0; j + n <= gemerkt.length; j++) zet(`c${gemerkt.slice(j, j + n)}`, 0.45);
    }
  }
  families ??= leesFamilies();
  const geraakt = new Map<number, number>();
  for (const t of families.vind(w)) geraakt.set(t.patroon.onderwerp, (geraakt.get(t.patroon.onderwerp) ?? 0) + 1);
  const nummers = [...geraakt.keys()].sort((a, b) => a - b);
  for (const a of nummers) {
    zet(`f${String(a)}`, geraakt.get(a)! > 1 ? FA * 1.4 : FA);
    for (const b of nummers) if (b > a) zet(`g${String(a)} ${String(b)}`, FB);
  }
  zet(`n${w.length < 3 ? String(w.length) : w.length < 6 ? 'k' : w.length < 15 ? 'm' : 'l'}`, VO);
  if (nummers.length === 0) zet('geen familie', VO * 2);
  if (gegevens.voorWie) zet(`v${gegevens.voorWie}`, VO);
  if (gegevens.relatie) zet(`r${gegevens.relatie}`, VO);
  for (const k of ['opdracht', 'groet', 'antwoord', 'contactvraag'] as const) if (gegevens[k]) zet(`${k}${w.length < 8 ? 'k' : 'l'}`, VO * 2);
  if (gegevens.ziekte) zet(`z${gegevens.ziekte}`, VO);
  let norme = 0;
  for (const v of tel.values()) norme += v * v;
  const deel = norme > 0 ? 1 / Math.sqrt(norme) : 0;
  const op: number[] = [];
  const waarde: number[] = [];
  for (const [k, v] of tel) { op.push(k); waarde.push(v * deel); }
  return { op, waarde };
}
