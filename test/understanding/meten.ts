import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isOnderwerp } from '../../dialogs/onderwerpen.ts';
import type { OnderwerpId } from '../../dialogs/onderwerpen.ts';
import { isVanAnderen } from '../../src/understanding/voorbeelden.ts';
import type { Voorbeeld } from '../../src/understanding/voorbeelden.ts';
import type { OnderwerpGehoord } from '../../src/understanding/begrip.ts';

/** One case to measure: the right topic first, other acceptable ones after it. */
export interface Meetgeval { tekst: string; goed: OnderwerpId; ook: readonly OnderwerpId[] }

/** What a classifier made of a set. Shares are between 0 and 1; times in ms. */
export interface Meting {
  aantal: number;
  top1: number;
  top3: number;
  /** With the other acceptable topics counted as right. */
  ruim1: number;
  ruim3: number;
  perOnderwerp: Map<string, { goed: number; aantal: number }>;
  verwisseld: [string, number][];
  /** Per tenth of certainty of the first topic: how many, and which share was right (strictly). */
  kalibratie: { van: number; aantal: number; zekerheid: number; goed: number }[];
  mediaan: number;
  p99: number;
}

/** Held-out examples to measure by: the project's own, or those of other writers. */
export function toetsVan(toets: readonly Voorbeeld[], vanAnderen: boolean): Meetgeval[] {
  return toets.filter((v) => isVanAnderen(v) === vanAnderen).map((v) => ({ tekst: v.tekst, goed: v.onderwerp, ook: v.ook }));
}

/** The sets of messages by people who saw neither lexicon nor examples. Nothing is chosen by the second and third: they only measure. */
export const VREEMDEN = ['vreemden', 'vreemden-2', 'vreemden-3'] as const;

/** Reads a set of strangers; column 1 the topic, 2 other acceptable ones, 3 the text. */
export function leesVreemden(set: (typeof VREEMDEN)[number] = 'vreemden'): Meetgeval[] {
  const pad = fileURLToPath(new URL(`./${set}.tsv`, import.meta.url));
  return readFileSync(pad, 'utf8').split('\n').map((r) => r.split('\t')).filter((c) => c.length >= 3 && isOnderwerp(c[0]!))
    .map((c) => ({ goed: c[0] as OnderwerpId, ook: (c[1] ?? '').split(/[\s,;|]+/).filter(isOnderwerp), tekst: c[2]! }));
}

/** Runs a classifier over a set. */
export function meet(gevallen: readonly Meetgeval[], classificeer: (tekst: string) => readonly OnderwerpGehoord[]): Meting {
  const perOnderwerp = new Map<string, { goed: number; aantal: number }>();
  const paren = new Map<string, number>();
  const bak = Array.from({ length: 10 }, (_, i) => ({ van: i / 10, aantal: 0, zekerheid: 0, goed: 0 }));
  const tijden: number[] = [];
  const tel = { top1: 0, top3: 0, ruim1: 0, ruim3: 0 };
  for (const g of gevallen) {
    const begin = performance.now();
    const uit = classificeer(g.tekst).slice(0, 3);
    tijden.push(performance.now() - begin);
    const eerste = uit[0]?.id ?? 'anders';
    const p = perOnderwerp.get(g.goed) ?? { goed: 0, aantal: 0 };
    p.aantal++;
    if (eerste === g.goed) { tel.top1++; p.goed++; } else paren.set(`${g.goed} → ${eerste}`, (paren.get(`${g.goed} → ${eerste}`) ?? 0) + 1);
    perOnderwerp.set(g.goed, p);
    const ruim = [g.goed, ...g.ook];
    if (uit.some((o) => o.id === g.goed)) tel.top3++;
    if (ruim.includes(eerste)) tel.ruim1++;
    if (uit.some((o) => ruim.includes(o.id))) tel.ruim3++;
    const z = uit[0]?.zekerheid ?? 0;
    const b = bak[Math.min(9, Math.floor(z * 10))]!;
    b.aantal++;
    b.zekerheid += z;
    if (eerste === g.goed) b.goed++;
  }
  tijden.sort((a, b) => a - b);
  const n = gevallen.length;
  return {
    aantal: n, top1: tel.top1 / n, top3: tel.top3 / n, ruim1: tel.ruim1 / n, ruim3: tel.ruim3 / n, perOnderwerp,
    verwisseld: [...paren].sort((a, b) => b[1] - a[1]),
    kalibratie: bak.filter((b) => b.aantal > 0).map((b) => ({ ...b, zekerheid: b.zekerheid / b.aantal, goed: b.goed / b.aantal })),
    mediaan: tijden[Math.floor(n / 2)] ?? 0, p99: tijden[Math.floor(n * 0.99)] ?? 0,
  };
}
