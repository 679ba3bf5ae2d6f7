import type { Store } from '../store.ts';

/** Some methods of the port as SQLite does them: at once. `openSqliteStore` makes them promise. */
export type Sync<K extends keyof Store> = { [M in K]: (...args: Parameters<Store[M]>) => Awaited<ReturnType<Store[M]>> };
