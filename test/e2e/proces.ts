import { spawn, type ChildProcess } from 'node:child_process';
import { projectMap } from '../../src/project-map.ts';

/** Meedenker as a process of its own, as `npm start` runs it after the build. */
export interface Proces {
  kind: ChildProcess;
  /** Everything it printed so far. */
  uitvoer: () => string;
  basis: string;
  klaar: Promise<number | null>;
}

/** Starts the built program; resolves when it prints its address, rejects when it ends before that. */
export async function startProces(env: Record<string, string>): Promise<Proces> {
  const kind = spawn(process.execPath, [projectMap('dist', 'src', 'main.js')], { env: { PATH: process.env.PATH, PORT: '0', LOG_LEVEL: 'info', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let uitvoer = '';
  const klaar = new Promise<number | null>((af) => { kind.once('close', (code) => { af(code); }); });
  const basis = await new Promise<string>((goed, fout) => {
    const lees = (stuk: Buffer) => {
      uitvoer += stuk.toString();
      const adres = /Webchat: (http:\/\/\S+?)\/\s/.exec(uitvoer)?.[1];
      if (adres !== undefined) goed(adres);
    };
    kind.stdout.on('data', lees);
    kind.stderr.on('data', lees);
    void klaar.then((code) => { fout(Object.assign(new Error(`ended with ${code}: ${uitvoer}`), { code, uitvoer })); });
  });
  return { kind, uitvoer: () => uitvoer, basis, klaar };
}

/** Runs a start that must fail; gives exit code and what the operator reads. */
export async function mislukteStart(env: Record<string, string>): Promise<{ code: number | null; uitvoer: string }> {
  try {
    const proces = await startProces(env);
    proces.kind.kill('SIGKILL');
    throw new Error('started after all');
  } catch (fout) {
    const { code, uitvoer } = fout as { code?: number | null; uitvoer?: string };
    if (uitvoer === undefined) throw fout;
    return { code: code ?? null, uitvoer };
  }
}
