import { handoverContract } from './contract-handovers.ts';
import { retentionContract } from './contract-retention.ts';
import { taskContract } from './contract-tasks.ts';
import { turnContract } from './contract-turn.ts';
import type { Store } from '../../src/store/store.ts';

/** Opens an empty store, and lets go of all that belongs to it. */
export type OpenStore = () => Promise<{ store: Store; dispose: () => Promise<void> }>;

/** What every adapter of the store must do. */
export function storeContract(open: OpenStore): void {
  turnContract(open);
  taskContract(open);
  handoverContract(open);
  retentionContract(open);
}
