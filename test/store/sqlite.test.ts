import { describe } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/index.ts';
import { storeContract } from './contract.ts';
import { temporaryFile } from './temporary-file.ts';

describe('in memory', () => {
  storeContract(async () => {
    const store = openSqliteStore({ file: ':memory:' });
    return { store, dispose: () => store.close() };
  });
});

describe('in a file', () => {
  storeContract(async () => {
    const { file, remove } = temporaryFile();
    const store = openSqliteStore({ file });
    return { store, dispose: async () => { await store.close(); remove(); } };
  });
});
