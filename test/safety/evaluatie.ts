import { beoordeel } from '../../src/safety/index.ts';
import type { GevaarNiveau, Oordeel } from '../../src/safety/oordeel.ts';
import { leesBerichten, leesGesprekken } from './berichten.ts';
import type { Bericht } from './berichten.ts';

export interface Uitslag {
  bericht: Bericht;
  oordeel: Oordeel;
  /** Danger heard at all, and where the set says duidelijk, heard as duidelijk. */
  gehoord: boolean;
  /** Heard at least as a question. */
  opgemerkt: boolean;
}

/** Judges a message of the set. */
export function beproef(bericht: Bericht): Uitslag {
  const oordeel = beoordeel(bericht.tekst);
  const opgemerkt = oordeel.niveau !== 'geen';
  return { bericht, oordeel, opgemerkt, gehoord: bericht.niveau === 'duidelijk' ? oordeel.niveau === 'duidelijk' : opgemerkt };
}

/** Wilson score interval of a share, 95%. @returns [low, high] as fractions */
export function wilson(goed: number, totaal: number): [number, number] {
  if (totaal === 0) return [0, 1];
  const z = 1.959964;
  const p = goed / totaal;
  const midden = p + (z * z) / (2 * totaal);
  const marge = z * Math.sqrt((p * (1 - p) + (z * z) / (4 * totaal)) / totaal);
  const deler = 1 + (z * z) / totaal;
  return [Math.max(0, (midden - marge) / deler), Math.min(1, (midden + marge) / deler)];
}

/** "47/50 = 94.0% [83.8–97.9]" */
export function aandeel(goed: number, totaal: number): string {
  const [laag, hoog] = wilson(goed, totaal);
  const pct = (x: number) => (100 * x).toFixed(1);
  return `${String(goed)}/${String(totaal)} = ${totaal === 0 ? '–' : pct(goed / totaal)}% [${pct(laag)}–${pct(hoog)}]`;
}

/** Groups in order of first appearance. */
function groepeer<T>(lijst: readonly T[], sleutel: (t: T) => string): Map<string, T[]> {
  const uit = new Map<string, T[]>();
  for (const t of lijst) uit.set(sleutel(t), [...(uit.get(sleutel(t)) ?? []), t]);
  return uit;
}

/** How often people without danger are asked about it, and how often they are taken for being in danger: messages, and talks in which it happens at least once. */
export function beproefGesprekken(): { gesprekken: number; berichten: number; vragen: number; alarmen: number; metVraag: number; metAlarm: number } {
  const talks = [...groepeer(leesGesprekken(), (b) => b.vorm).values()].map((talk) => talk.map((b) => beoordeel(b.tekst).niveau));
  const tel = (niveau: GevaarNiveau) => ({ keer: talks.flat().filter((n) => n === niveau).length, talks: talks.filter((t) => t.includes(niveau)).length });
  const [vraag, alarm] = [tel('onduidelijk'), tel('duidelijk')];
  return { gesprekken: talks.length, berichten: talks.flat().length, vragen: vraag.keer, alarmen: alarm.keer, metVraag: vraag.talks, metAlarm: alarm.talks };
}

/** Figures per part of the set: recall per kind, level and form; false alarms per form; speakers. */
export function printSafety(opties: { toonAchtergehouden?: boolean } = {}): void {
  for (const [deel, uitslagen] of groepeer(leesBerichten().map(beproef), (u) => u.bericht.deel)) {
    console.log(`\n== ${deel} (${String(uitslagen.length)}) ==`);
    const gevaar = uitslagen.filter((u) => u.bericht.niveau !== 'geen');
    const gewoon = uitslagen.filter((u) => u.bericht.niveau === 'geen');
    for (const [naam, groep] of [...groepeer(gevaar, (u) => `${String(u.bericht.soort)} ${u.bericht.niveau} ${u.bericht.vorm}`)].sort())
      console.log(`  recall ${naam.padEnd(32)} gehoord ${aandeel(groep.filter((u) => u.gehoord).length, groep.length)}  opgemerkt ${aandeel(groep.filter((u) => u.opgemerkt).length, groep.length)}`);
    for (const vorm of ['expliciet', 'impliciet']) {
      const groep = gevaar.filter((u) => u.bericht.vorm === vorm);
      console.log(`  recall ${`alles ${vorm}`.padEnd(32)} gehoord ${aandeel(groep.filter((u) => u.gehoord).length, groep.length)}  opgemerkt ${aandeel(groep.filter((u) => u.opgemerkt).length, groep.length)}`);
    }
    for (const [naam, groep] of [...groepeer(gewoon, (u) => u.bericht.vorm)].sort())
      console.log(`  vals alarm ${naam.padEnd(14)} duidelijk ${aandeel(groep.filter((u) => u.oordeel.niveau === 'duidelijk').length, groep.length)}  onduidelijk ${aandeel(groep.filter((u) => u.oordeel.niveau === 'onduidelijk').length, groep.length)}`);
    console.log(`  vals alarm ${'alles'.padEnd(14)} duidelijk ${aandeel(gewoon.filter((u) => u.oordeel.niveau === 'duidelijk').length, gewoon.length)}  onduidelijk ${aandeel(gewoon.filter((u) => u.oordeel.niveau === 'onduidelijk').length, gewoon.length)}`);
    const gevonden = gevaar.filter((u) => u.opgemerkt);
    console.log(`  juiste soort ${aandeel(gevonden.filter((u) => u.oordeel.soort === u.bericht.soort).length, gevonden.length)}  juiste spreker ${aandeel(gevonden.filter((u) => u.oordeel.spreker === u.bericht.spreker).length, gevonden.length)}`);
    const missers = uitslagen.filter((u) => (u.bericht.niveau === 'geen' ? u.opgemerkt : !u.gehoord));
    console.log(`  missers en valse alarmen: ${String(missers.length)}`);
    if (deel === 'ontwikkel' || opties.toonAchtergehouden === true)
      for (const { bericht, oordeel } of missers) console.log(`    ${String(bericht.soort)}/${bericht.niveau}/${bericht.vorm} → ${String(oordeel.soort)}/${oordeel.niveau} ${oordeel.regels.join(',')}: ${bericht.tekst}`);
  }
  const g = beproefGesprekken();
  console.log(`\n== talks without danger (${String(g.gesprekken)}) ==`);
  console.log(`  asked for nothing: messages ${aandeel(g.vragen, g.berichten)}, talks ${aandeel(g.metVraag, g.gesprekken)}`);
  console.log(`  alarm for nothing: messages ${aandeel(g.alarmen, g.berichten)}, talks ${aandeel(g.metAlarm, g.gesprekken)}`);
}

if (process.argv[1] === new URL(import.meta.url).pathname) printSafety({ toonAchtergehouden: process.argv.includes('--toon-achtergehouden') });
