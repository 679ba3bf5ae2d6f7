import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/index.ts';
import { startChild } from './child.ts';
import { temporaryFile } from './temporary-file.ts';

const KILLS = 10;

it(`loses nothing and repeats nothing when its process is killed ${KILLS} times`, async () => {
  const { file, remove } = temporaryFile();
  onTestFinished(remove);
  let acknowledged = -1;
  for (let round = 0; round < KILLS; round++) {
    const before = acknowledged;
    const child = startChild('write.ts', [file, String(acknowledged + 1)]);
    // It begins with numbers offered before; a kill among those would test nothing new.
    while (acknowledged === before) acknowledged = Math.max(acknowledged, Number(await child.line()));
    await sleep(Math.random() * 120);
    acknowledged = Math.max(acknowledged, ...(await child.kill()).map(Number));
    expect(acknowledged).toBeGreaterThan(before);

    const store = openSqliteStore({ file });
    const committed = await check(store, acknowledged);
    // At most the one turn that was committed but not yet told.
    expect(committed - 1 - acknowledged).toBeLessThanOrEqual(1);
    await store.close();
  }
}, 60_000);

/** Everything up to `acknowledged` is there, each once, in order, each with its answer and its task. Gives the number of turns found. */
async function check(store: ReturnType<typeof openSqliteStore>, acknowledged: number): Promise<number> {
  let turns = 0;
  for (const remainder of [0, 1, 2]) {
    const log = await store.messages(`g${remainder}`, 0);
    expect(log.map(({ volgnr }) => volgnr)).toEqual(log.map((_, index) => index + 1));
    const expected = Array.from({ length: log.length / 2 }, (_, index) => `b${index * 3 + remainder}`);
    expect(log.filter(({ richting }) => richting === 'in').map(({ id }) => id)).toEqual(expected);
    expect(log.filter(({ richting }) => richting === 'uit').map(({ id }) => id)).toEqual(expected.map((id) => `antwoord-${id}`));
    turns += expected.length;
  }
  expect(turns).toBeGreaterThan(acknowledged);
  expect(await store.taskHealth(Number.MAX_SAFE_INTEGER)).toMatchObject({ achterstand: turns });
  return turns;
}
