import { leesConfig } from './config.ts';
import { maakWoorden } from './conversation/woorden.ts';
import { DEMO_GEBRUIKERS, DEMO_WACHTWOORD } from './desk/demo.ts';

const woorden = maakWoorden('nl');

/** What went wrong and what to do, in the operator's words. A defect of the program shows its stack as well. */
function meldFout(fout: unknown): void {
  const { code, params } = fout as { code?: string; params?: Record<string, string | number> };
  if (code !== undefined && woorden.heeft(`operator.fout.${code}`)) {
    const reden = params?.reden !== undefined && woorden.heeft(`operator.reden.${params.reden}`) ? woorden.zin(`operator.reden.${params.reden}`) : params?.reden ?? '';
    console.error(woorden.zin(`operator.fout.${code}`, { ...params, reden }));
    return;
  }
  console.error(woorden.zin('operator.fout.onbekend', { melding: fout instanceof Error ? fout.message : String(fout) }));
  if (fout instanceof Error) console.error(fout.stack);
}

try {
  const config = leesConfig();
  // Loaded after the settings are read: a wrong setting is told at once.
  const { startApp } = await import('./app.ts');
  const app = await startApp(config);
  console.log(woorden.zin('operator.gestart', { gemeente: app.pakket.naam }));
  console.log(woorden.zin('operator.webchat', { adres: `${app.url}/` }));
  if (app.balieOpen) console.log(woorden.zin('operator.desk', { adres: `${app.url}/desk` }));
  else console.log(woorden.zin('operator.geenBalie'));
  if (config.isDemo && config.medewerkers.length === 0) {
    console.log(woorden.zin('operator.demo', { gebruikers: DEMO_GEBRUIKERS.join(', '), wachtwoord: DEMO_WACHTWOORD }));
  }
  const stop = () => {
    console.log(woorden.zin('operator.stopt'));
    app.stop().then(() => process.exit(0), (fout: unknown) => { meldFout(fout); process.exit(1); });
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} catch (fout) {
  meldFout(fout);
  process.exitCode = 1;
}
