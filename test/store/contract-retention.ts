import { describe, expect, it } from 'vitest';
import { answer, args, T0, taak, overdracht } from './builders.ts';
import type { OpenStore } from './contract.ts';
import { withStore } from './with-store.ts';

export function retentionContract(open: OpenStore): void {
  describe('retention', () => {
    const store = withStore(open);
    const talk = (gesprekId: string, bewarenTot: number, kenmerk?: string, kenmerkTot = bewarenTot) =>
      store().runTurn(args('b1', { gesprekId }), answer('b1', {
        bewarenTot,
        taken: [taak('t')],
        overdrachten: kenmerk ? [overdracht(kenmerk, { bewarenTot: kenmerkTot })] : [],
      }));

    it('purges what has had its time, and nothing else', async () => {
      await talk('oud', T0 + 10, 'MD-lang', T0 + 20);
      await talk('jong', T0 + 11, 'MD-kort', T0 + 5);
      await store().markRead('MD-kort', 'anna', T0);
      await store().setStatus('MD-kort', 'nieuw', 'afgerond', 'anna', T0);

      expect(await store().purge(T0 + 4)).toEqual({ gesprekken: 0, overdrachten: 0 });
      expect(await store().purge(T0 + 10)).toEqual({ gesprekken: 1, overdrachten: 1 });
      expect(await store().loadConversation('oud')).toBeNull();
      expect(await store().messages('oud', 0)).toEqual([]);
      expect((await store().dueTasks(T0, 1, 10)).map(({ gesprekId }) => gesprekId)).toEqual(['jong']);
      expect((await store().overdrachten()).map(({ kenmerk }) => kenmerk)).toEqual(['MD-lang']);
      expect(await store().messages('jong', 0)).toHaveLength(2);
    });

    it('moves the moment along with each turn', async () => {
      await talk('g1', T0 + 10);
      await store().runTurn(args('b2'), answer('b2', { bewarenTot: T0 + 100 }));
      expect(await store().purge(T0 + 50)).toMatchObject({ gesprekken: 0 });
    });

    it('begins anew after a purge', async () => {
      await talk('g1', T0 + 10);
      await store().purge(T0 + 10);
      expect(await store().runTurn(args('b1'), answer('b1'))).toMatchObject({ soort: 'nieuw', inbound: { volgnr: 1 } });
      expect(await store().loadConversation('g1')).toMatchObject({ versie: 1 });
    });

    it('erases one conversation with all that came from it', async () => {
      await talk('weg', T0 + 10, 'MD-1');
      await talk('blijft', T0 + 10, 'MD-2');
      expect(await store().erase('weg')).toBe(true);
      expect(await store().erase('weg')).toBe(false);
      expect(await store().loadConversation('weg')).toBeNull();
      expect(await store().messages('weg', 0)).toEqual([]);
      expect((await store().overdrachten()).map(({ kenmerk }) => kenmerk)).toEqual(['MD-2']);
      expect((await store().dueTasks(T0, 1, 10)).map(({ gesprekId }) => gesprekId)).toEqual(['blijft']);
    });

    it('erases a handover whose conversation was purged before', async () => {
      await talk('g1', T0 + 10, 'MD-1', T0 + 20);
      await store().purge(T0 + 10);
      expect(await store().erase('g1')).toBe(true);
      expect(await store().overdracht('MD-1')).toBeNull();
    });

    it('is ready while open, and says so when closed', async () => {
      await expect(store().ready()).resolves.toBeUndefined();
      await store().close();
      await store().close();
      await expect(store().ready()).rejects.toMatchObject({ code: 'STORE_CLOSED' });
      await expect(store().loadConversation('g1')).rejects.toMatchObject({ code: 'STORE_CLOSED' });
    });
  });
}
