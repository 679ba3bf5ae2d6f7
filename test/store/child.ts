import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A fixture in a process of its own. */
export interface Child {
  process: ChildProcess;
  /** The next line that it prints; undefined at its end. */
  line: () => Promise<string | undefined>;
  /** Kills it at once, without a chance to tidy up, and gives the lines that were not read yet. */
  kill: () => Promise<string[]>;
}

/** Starts `fixtures/<name>` with node; `uid` only works for root. */
export function startChild(name: string, args: string[], uid?: number): Child {
  const fixture = join(import.meta.dirname, 'fixtures', name);
  const child = spawn(process.execPath, ['--import', 'tsx', fixture, ...args], { stdio: ['pipe', 'pipe', 'inherit'], uid });
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
  const line = async () => (await lines.next()).value as string | undefined;
  return {
    process: child,
    line,
    kill: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
      const rest: string[] = [];
      for (let next = await line(); next !== undefined; next = await line()) rest.push(next);
      return rest;
    },
  };
}
