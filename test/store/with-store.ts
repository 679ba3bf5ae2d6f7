import { afterEach, beforeEach } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import type { OpenStore } from './contract.ts';

/** A fresh store for each test of the surrounding `describe`. */
export function withStore(open: OpenStore): () => Store {
  let current: Awaited<ReturnType<OpenStore>>;
  beforeEach(async () => {
    current = await open();
  });
  afterEach(async () => {
    await current.dispose();
  });
  return () => current.store;
}
