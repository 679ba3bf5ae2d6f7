import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pino, type Logger } from 'pino';
import type { Config } from './config.ts';
import { createServer } from './channels/server.ts';
import { laadGeheim } from './channels/webchat/geheim.ts';
import { maakGespreksvoering, TAAK_OVERDRACHT } from './conversation/gespreksvoering.ts';
import { maakAlleWoorden } from './conversation/woorden.ts';
import { demoMedewerkers } from './desk/demo.ts';
import { laadPakket, teamVan, type Pakket } from './gemeenten/pakket.ts';
import { maakKenmerk } from './handover/kenmerk.ts';
import { redigeer } from './privacy/redactie.ts';
import { HULPLIJNEN } from './safety/hulplijnen.ts';
import { openSqliteStore } from './store/sqlite/index.ts';
import { StoreError } from './store/errors.ts';
import { startTaskWorker } from './store/tasks.ts';
import { maakTweedeMening } from './understanding/tweede-mening.ts';
import { laadBegrip } from './understanding/index.ts';

/** How often what has had its time is removed: "within the hour" is promised to who asks for it. */
const OPRUIMEN_MS = 30 * 60_000;

/** A running Meedenker. */
export interface App {
  url: string;
  pakket: Pakket;
  /** Whether anybody can log in at the desk. */
  balieOpen: boolean;
  /** Finishes what is under way, and closes the store. */
  stop(): Promise<void>;
}

/**
 * Starts everything: store, talk, web chat, desk, tasks, clean-up.
 * @throws {StoreError | PakketError | ServerFout} with a code that `operator.fout` explains
 */
export async function startApp(config: Config, log: Logger = pino({ level: config.logLevel })): Promise<App> {
  const pakket = laadPakket(config.pakketBestand);
  const woorden = maakAlleWoorden(pakket.slug);
  const medewerkers = config.medewerkers.length > 0 || !config.isDemo ? config.medewerkers : await demoMedewerkers();
  maakMap(config.storeFile);
  const store = openSqliteStore({ file: config.storeFile });
  /** What must end again, last first; also when the start fails halfway. */
  const sluiten: (() => Promise<unknown>)[] = [() => store.close()];
  const stop = async () => { for (const sluit of sluiten.splice(0).reverse()) await sluit(); };
  try {
    laadBegrip();
    const gesprek = maakGespreksvoering({
      store, pakket, woorden, clock: Date.now, kenmerk: maakKenmerk, wek: () => worker.wake(),
      ...(config.tweedeMening && {
        tweedeMening: maakTweedeMening({ ...config.tweedeMening, redigeer, clock: Date.now, meld: (reden) => { log.warn({ waar: 'tweedeMening', reden }); } }),
      }),
    });
    const server = createServer({
      gesprek, store, woorden: woorden.nl, clock: Date.now, log,
      gemeente: { naam: pakket.naam, telefoonnummers: nummers(pakket), telefoon: teamVan(pakket, pakket.kcc).telefoon },
      desk: { medewerkers },
      tokenGeheim: laadGeheim(config.tokenSecret, config.storeFile),
      publicUrl: config.publicUrl,
      corsOrigins: config.corsOrigins,
    });
    const worker = startTaskWorker({
      store, clock: Date.now, intervalMs: 1_000,
      handlers: { [TAAK_OVERDRACHT]: ({ payload }) => server.meldOverdracht((payload as { kenmerk: string }).kenmerk) },
      log,
    });
    sluiten.push(() => worker.stop());
    const ruimOp = () => store.purge(Date.now()).then((weg) => log.info({ opgeruimd: weg }), (fout: unknown) => log.error({ waar: 'opruimen', code: codeVan(fout) }));
    await ruimOp();
    const opruimer = setInterval(() => void ruimOp(), OPRUIMEN_MS);
    sluiten.push(async () => { clearInterval(opruimer); }, () => server.stop());
    const { url } = await server.luister(config.port, config.host);
    return {
      url: config.publicUrl ?? url,
      pakket,
      balieOpen: medewerkers.length > 0,
      stop,
    };
  } catch (fout) {
    await stop();
    throw fout;
  }
}

function codeVan(fout: unknown): string {
  return fout instanceof Error && 'code' in fout ? String(fout.code) : 'onbekend';
}

/** The folder of the store, made where it is not there yet. Level by level: `recursive` never ends under a folder such as /proc. */
function maakMap(bestand: string): void {
  if (bestand === ':memory:') return;
  const nieuw: string[] = [];
  for (let map = dirname(resolve(bestand)); !existsSync(map); map = dirname(map)) nieuw.unshift(map);
  try {
    for (const map of nieuw) mkdirSync(map);
  } catch (fout) {
    throw new StoreError('STORE_UNOPENABLE', { variable: 'STORE_FILE', file: bestand }, { cause: fout });
  }
}

/** Every telephone number that Meedenker can name: helplines and the pack. Only these become a link to call. */
function nummers(pakket: Pakket): string[] {
  const inPakket = [...pakket.teams, ...pakket.voorzieningen].flatMap((t) => (t.telefoon === undefined ? [] : [t.telefoon]));
  return [...new Set([...HULPLIJNEN.flatMap((h) => h.nummers), ...inPakket])];
}
