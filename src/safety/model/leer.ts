/**
 * Learns the second reading and writes `gewichten.ts`: `npx tsx src/safety/model/leer.ts`. Learns from `voorbeelden/*.tsv` (danger and near-misses) and from the
 * ordinary questions in `../understanding/voorbeelden` as messages without danger (all topics but violence), and from the
 * part `ontwikkel` of the test set; never from the part that is held out.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { gemiddeld, leerLineair, type Geval, type Lineair } from '../../leren/lineair.ts';
import { EMMERS, kenmerken, vensters } from './kenmerken.ts';
import { KLASSEN, type Gewichten, type Klasse } from './index.ts';

const K = KLASSEN.length;
const INSTELLING = { rondes: 14, stap: 0.35, l2: 2e-4, uitval: 0.3 } as const;
const ZADEN = [1, 2, 3] as const;
/** There are many more ordinary questions than dangers, and a missed danger is the worst. */
const GEWICHT = { gevaar: 2, geen: 1.2, gewoon: 0.5 } as const;

const hier = fileURLToPath(new URL('..', import.meta.url));
const gewoon = fileURLToPath(new URL('../../understanding/voorbeelden/', import.meta.url));

interface Regel { tekst: string; klasse: Klasse; gewicht: number }

/** The part of the test set that may be learnt from; the other part is never looked at. */
const ONTWIKKEL = fileURLToPath(new URL('../../../test/safety/berichten.tsv', import.meta.url));

/** All that is learnt from. */
export function leerstof(): Regel[] {
  const uit: Regel[] = [];
  for (const bestand of readdirSync(`${hier}/voorbeelden`).filter((b) => b.endsWith('.tsv')).sort()) {
    for (const regel of readFileSync(`${hier}/voorbeelden/${bestand}`, 'utf8').split('\n').slice(1)) {
      const [soort, niveau, , tekst] = regel.split('\t');
      if (!tekst) continue;
      const klasse = (niveau === 'geen' ? 'geen' : `${soort} ${niveau}`) as Klasse;
      if (!KLASSEN.includes(klasse)) throw new Error(`${bestand}: ${klasse}`);
      uit.push({ tekst, klasse, gewicht: klasse === 'geen' ? GEWICHT.geen : GEWICHT.gevaar });
    }
  }
  for (const regel of readFileSync(ONTWIKKEL, 'utf8').split('\n')) {
    const [deel, soort, niveau, , , tekst] = regel.split('\t');
    if (deel !== 'ontwikkel' || !tekst) continue;
    const klasse = (niveau === 'geen' ? 'geen' : `${soort} ${niveau}`) as Klasse;
    uit.push({ tekst, klasse, gewicht: klasse === 'geen' ? GEWICHT.geen : GEWICHT.gevaar });
  }
  for (const bestand of readdirSync(`${hier}/voorbeelden`).filter((b) => b.endsWith('.txt')).sort()) {
    const soort = bestand.replace('.txt', '');
    let niveau = '';
    for (const regel of readFileSync(`${hier}/voorbeelden/${bestand}`, 'utf8').split('\n')) {
      if (regel.startsWith('@')) niveau = regel.split(' ')[1]!;
      else if (regel && !regel.startsWith('#')) {
        const klasse = (niveau === 'geen' ? 'geen' : `${soort} ${niveau}`) as Klasse;
        if (!KLASSEN.includes(klasse)) throw new Error(`${bestand}: ${klasse}`);
        uit.push({ tekst: regel, klasse, gewicht: klasse === 'geen' ? GEWICHT.geen : GEWICHT.gevaar });
      }
    }
  }
  for (const bestand of readdirSync(gewoon).filter((b) => b.endsWith('.txt') && b !== 'geweld.txt').sort()) {
    for (const tekst of readFileSync(gewoon + bestand, 'utf8').split('\n')) if (tekst && !tekst.startsWith('#')) uit.push({ tekst, klasse: 'geen', gewicht: GEWICHT.gewoon });
  }
  return uit;
}

/** A case per message; a long danger is learnt by its windows together, for nobody marked where in it the danger stands. */
function gevallen(stof: readonly Regel[]): Geval[] {
  return stof.flatMap(({ tekst, klasse, gewicht }) => {
    const v = vensters(tekst);
    const y = KLASSEN.map((k) => (k === klasse ? 1 : 0));
    if (klasse === 'geen') return v.map((woorden) => ({ x: kenmerken(woorden), y, gewicht }));
    return v.length === 1 ? [{ x: kenmerken(v[0]!), y, gewicht }] : [{ x: kenmerken(v.flat()), y, gewicht: gewicht * 0.7 }];
  });
}

function pak(m: Lineair, vingerafdruk: string): Gewichten {
  const schaal = Array.from({ length: K }, (_, k) => {
    let top = 0;
    for (let e = 0; e < EMMERS; e++) top = Math.max(top, Math.abs(m.w[e * K + k]!));
    return top / 127;
  });
  const rijen: { emmer: number; rij: number[] }[] = [];
  for (let emmer = 0; emmer < EMMERS; emmer++) {
    const rij = schaal.map((s, k) => (s > 0 ? Math.round(m.w[emmer * K + k]! / s) : 0));
    if (rij.some((n) => n !== 0)) rijen.push({ emmer, rij });
  }
  const ruw = Buffer.alloc(4 + rijen.length * (2 + K));
  ruw.writeUInt32LE(rijen.length, 0);
  rijen.forEach(({ emmer, rij }, i) => {
    ruw.writeUInt16LE(emmer, 4 + i * 2);
    rij.forEach((n, k) => ruw.writeInt8(n, 4 + rijen.length * 2 + i * K + k));
  });
  const data = brotliCompressSync(ruw, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).toString('base64');
  return { vingerafdruk, schaal: schaal.map((s) => Number(s.toPrecision(6))), b: [...m.b].map((x) => Number(x.toPrecision(6))), data };
}

/** Changes whenever something does that the weights depend on. */
export function vingerafdruk(stof: readonly Regel[]): string {
  const tekst = JSON.stringify([INSTELLING, ZADEN, GEWICHT, stof.map((s) => [s.tekst, s.klasse]), stof.filter((_, i) => i % 50 === 0).map((s) => vensters(s.tekst).map((v) => kenmerken(v).op))]);
  let h = 0x811c9dc5;
  for (let i = 0; i < tekst.length; i++) h = Math.imul(h ^ tekst.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(36);
}

/** Learns from these examples; the mean of a few seeds. */
export function leer(stof: readonly Regel[]): Gewichten {
  const g = gevallen(stof);
  return pak(gemiddeld(ZADEN.map((zaad) => leerLineair(g, EMMERS, K, { ...INSTELLING, zaad }))), vingerafdruk(stof));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const g = leer(leerstof());
  const regels = (g.data.match(/.{1,4000}/g) ?? []).map((d) => `  '${d}',`).join('\n');
  writeFileSync(fileURLToPath(new URL('./gewichten.ts', import.meta.url)), `// Written by leer.ts; do not edit by hand.\nimport type { Gewichten } from './index.ts';\n\n/** What leer.ts learnt. */\nexport const GEWICHTEN: Gewichten = {\n  vingerafdruk: '${g.vingerafdruk}',\n  schaal: [${g.schaal.join(', ')}],\n  b: [${g.b.join(', ')}],\n  data: [\n${regels}\n  ].join(''),\n};\n`);
  process.stdout.write(`gewichten.ts: ${Math.round(g.data.length / 1024)} kB\n`);
}
