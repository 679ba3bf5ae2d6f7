/**
 * Learns the classifier and writes `gewichten.json`: `npx tsx src/understanding/leer.ts`. Learns from the four fifths of the curated examples that are not held
 * out, from the sentences in lexicon/zinnen, the
 * word lists in lexicon/woorden and the lexicon itself (each phrase as a small example). Run it after every change to examples, lexicon or features.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ONDERWERPEN } from '../../dialogs/onderwerpen.ts';
import type { OnderwerpId } from '../../dialogs/onderwerpen.ts';
import { leesBericht } from './bericht.ts';
import { leesVorm } from './gegevens/index.ts';
import { EMMERS, kenmerken } from './kenmerken.ts';
import { generator } from '../leren/generator.ts';
import { hash } from '../leren/hash.ts';
import { FAMILIES } from './lexicon/familie.ts';
import { LEXICON } from './lexicon/index.ts';
import { regels } from './lexicon/vorm.ts';
import { ZINNEN } from './lexicon/zinnen/index.ts';
import { gemiddeld, leerLineair, reken } from '../leren/lineair.ts';
import type { Geval, Lineair } from '../leren/lineair.ts';
import { pak } from '../leren/opslag.ts';
import MERKEN from '../woordkennis/merken.json' with { type: 'json' };
import { lezingen, logits } from './model.ts';
import type { Gewichten, Kalibratie } from './model.ts';
import { verdeel, vouwen, ZAAD } from './split.ts';
import { leesVoorbeelden, leesWoorden } from './voorbeelden.ts';
import type { Voorbeeld } from './voorbeelden.ts';

const K = ONDERWERPEN.length;
const INSTELLING = { rondes: 8, stap: 0.3, l2: 3e-4, uitval: 0.5, minsteKeer: 2 } as const;
const ZADEN = [1, 2, 3] as const;
/** How much one example of each source weighs. */
const GEWICHT = { voorbeeld: 1, zin: 1, sterk: 0.5, gewoon: 0.25, zwak: 0.12, familie: 0.2, woord: 0.25 } as const;

function geval(tekst: string, onderwerp: OnderwerpId, gewicht: number): Geval {
  const b = leesBericht(tekst);
  return { x: kenmerken(b, leesVorm(b)), y: ONDERWERPEN.map((o) => (o === onderwerp ? 1 : 0)), gewicht };
}

/** A pattern as words: its signs taken away, the first of each set of alternatives. */
export function alsTekst(patroon: string): string {
  return patroon.replace(/[&=*]|\.\./g, ' ').split(/\s+/).filter((w) => w !== '').map((w) => w.replace(/\?$/, '').split('|')[0]!).join(' ');
}

/** What is learnt from besides the curated examples. */
export function kennis(): Geval[] {
  const uit: Geval[] = [];
  for (const id of ONDERWERPEN) {
    for (const z of ZINNEN[id]) uit.push(geval(z, id, GEWICHT.zin));
    for (const klasse of ['sterk', 'gewoon', 'zwak'] as const) for (const p of regels(LEXICON[id][klasse])) uit.push(geval(alsTekst(p), id, GEWICHT[klasse]));
  }
  for (const w of leesWoorden()) uit.push(geval(w.tekst, w.onderwerp, GEWICHT.woord));
  for (const f of FAMILIES) if (f.onderwerp !== null) for (const p of f.patronen) uit.push(geval(alsTekst(p), f.onderwerp, GEWICHT.familie));
  return uit;
}

/** Learns from examples and knowledge; the mean of a few seeds. */
export function leer(voorbeelden: readonly Voorbeeld[], kennisGevallen: readonly Geval[], zaden: readonly number[] = ZADEN): Lineair {
  const gevallen = [...voorbeelden.map((v) => geval(v.tekst, v.onderwerp, GEWICHT.voorbeeld)), ...kennisGevallen];
  return gemiddeld(zaden.map((zaad) => leerLineair(gevallen, EMMERS, K, { ...INSTELLING, zaad })));
}

/**
 * Changes whenever something does that the weights depend on: the learning examples, the lexicon, the marks of words, or the features that are read from a text.
 */
export function vingerafdruk(voorbeelden: readonly Voorbeeld[]): string {
  const delen = [JSON.stringify([INSTELLING, GEWICHT, ZADEN]), JSON.stringify(voorbeelden.map((v) => [v.onderwerp, v.ook, v.tekst])), JSON.stringify(LEXICON), JSON.stringify(FAMILIES), JSON.stringify(ZINNEN), JSON.stringify(leesWoorden()), JSON.stringify(MERKEN)];
  for (const v of voorbeelden.filter((_, i) => i % 40 === 0)) {
    const b = leesBericht(v.tekst);
    delen.push(JSON.stringify(kenmerken(b, leesVorm(b)).op));
  }
  return delen.map((d) => hash(d).toString(36)).reduce((a, b) => hash(a + b).toString(36) + a.slice(0, 4), '');
}

/** Fits {@link Kalibratie} on out-of-fold readings, of messages with one topic and of pairs put together. */
function kalibreer(leren: readonly Voorbeeld[], kennisGevallen: readonly Geval[]): Kalibratie {
  const rijen: { x: readonly [number, number]; y: number }[] = [];
  const kans = generator(ZAAD);
  const vouw = vouwen(leren, 4);
  vouw.forEach((toets, nr) => {
    // One seed, and only the surest of the lexicon as examples: about as unsure as the whole is on words of strangers.
    const m = leer(vouw.filter((_, i) => i !== nr).flat(), kennisGevallen.filter((g) => g.gewicht >= GEWICHT.sterk), [1]);
    const z = (b: Parameters<typeof logits>[0]) => logits(b, (x) => reken(m, x));
    const voegToe = (tekst: string, goed: readonly string[]) => {
      const l = lezingen(leesBericht(tekst), z);
      ONDERWERPEN.forEach((id, k) => rijen.push({ x: [l.heel[k]!, l.deel[k]!], y: goed.includes(id) ? 1 : 0 }));
    };
    for (const v of toets) {
      voegToe(v.tekst, [v.onderwerp, ...v.ook]);
      const ander = toets[Math.floor(kans() * toets.length)]!;
      if (kans() < 0.25 && ander.onderwerp !== v.onderwerp && ander.onderwerp !== 'anders' && v.onderwerp !== 'anders') {
        voegToe(v.tekst + (kans() < 0.5 ? '. ' : ' en ') + ander.tekst, [v.onderwerp, ...v.ook, ander.onderwerp, ...ander.ook]);
      }
    }
  });
  return fit(rijen);
}

/** Logistic regression by full-batch gradient descent with momentum; coefficients of readings are kept from going below 0. */
function fit(rijen: readonly { x: readonly [number, number]; y: number }[]): Kalibratie {
  const c = [0, 0.5, 0.5];
  const v = [0, 0, 0];
  for (let ronde = 0; ronde < 600; ronde++) {
    const g = [0, 0, 0];
    for (const { x, y } of rijen) {
      const d = 1 / (1 + Math.exp(-(c[0]! + c[1]! * x[0] + c[2]! * x[1]))) - y;
      g[0]! += d; g[1]! += d * x[0]; g[2]! += d * x[1];
    }
    for (let i = 0; i < 3; i++) {
      v[i] = 0.9 * v[i]! - (0.5 * g[i]!) / rijen.length;
      c[i]! += v[i]!;
      if (i > 0 && c[i]! < 0) c[i] = 0;
    }
  }
  const rond = (n: number) => Math.round(n * 1e4) / 1e4;
  return { c0: rond(c[0]!), c1: rond(c[1]!), c2: rond(c[2]!) };
}

/** Learns from the four fifths and calibrates. */
export function leerAlles(): Gewichten {
  const { leren } = verdeel(leesVoorbeelden());
  const k = kennis();
  return { ...pak(leer(leren, k), vingerafdruk(leren)), kalibratie: kalibreer(leren, k) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const begin = performance.now();
  const g = leerAlles();
  writeFileSync(new URL('./gewichten.json', import.meta.url), `${JSON.stringify(g)}\n`);
  process.stdout.write(`gewichten.json: ${String(Math.round(g.data.length / 1024))} kB, ${((performance.now() - begin) / 1000).toFixed(1)} s, ${JSON.stringify(g.kalibratie)}\n`);
}
