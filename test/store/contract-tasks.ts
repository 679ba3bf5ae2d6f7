import { describe, expect, it } from 'vitest';
import type { TurnCommit } from '../../src/store/store.ts';
import { answer, args, MINUUT, T0, taak } from './builders.ts';
import type { OpenStore } from './contract.ts';
import { withStore } from './with-store.ts';

export function taskContract(open: OpenStore): void {
  describe('tasks', () => {
    const store = withStore(open);
    const commit = (berichtId: string, more: Partial<TurnCommit>, gesprekId = 'g1') => store().runTurn(args(berichtId, { gesprekId }), answer(berichtId, more));
    const due = async (nu = T0, max = 10, soorten?: string[]) => (await store().dueTasks(nu, MINUUT, max, soorten)).map(({ sleutel }) => sleutel);

    it('gives what is due, the longest due first, no more than asked', async () => {
      await commit('b1', { taken: [taak('later', { runAt: T0 + 1 }), taak('b', { runAt: T0 }), taak('a', { runAt: T0 - 5 }), taak('c', { runAt: T0 })] });
      expect(await due(T0, 2)).toEqual(['a', 'b']);
      expect(await due()).toEqual(['c']);
      expect(await due()).toEqual([]);
      expect(await due(T0 + 1)).toEqual(['later']);
    });

    it('gives a task whole', async () => {
      await commit('b1', { taken: [taak('a', { rij: 'uit', payload: { naar: '06-00000001' } })] });
      expect(await store().dueTasks(T0, MINUUT, 1)).toEqual([
        { id: expect.any(Number), gesprekId: 'g1', soort: 'versturen', sleutel: 'a', rij: 'uit', runAt: T0, payload: { naar: '06-00000001' }, poging: 1 },
      ]);
    });

    it('gives only the kinds that are asked for', async () => {
      await commit('b1', { taken: [taak('a'), taak('b', { soort: 'deadline' })] });
      expect(await due(T0, 10, ['deadline', 'anders'])).toEqual(['b']);
      expect(await due(T0, 10, [])).toEqual([]);
    });

    it('gives a task again when its lease has run out, and counts the attempts', async () => {
      await commit('b1', { taken: [taak('a')] });
      expect(await due(T0)).toEqual(['a']);
      expect(await due(T0 + MINUUT - 1)).toEqual([]);
      expect(await store().dueTasks(T0 + MINUUT, MINUUT, 1)).toMatchObject([{ sleutel: 'a', poging: 2 }]);
    });

    it('never gives one lease to two who ask at the same time', async () => {
      await commit('b1', { taken: Array.from({ length: 20 }, (_, n) => taak(`t${n}`)) });
      const given = (await Promise.all(Array.from({ length: 8 }, () => due(T0, 4)))).flat();
      expect(given).toHaveLength(20);
      expect(new Set(given).size).toBe(20);
    });

    it('forgets a completed task, and does not mind a second time', async () => {
      await commit('b1', { taken: [taak('a')] });
      const [leased] = await store().dueTasks(T0, MINUUT, 1);
      await store().completeTask(leased!.id);
      await store().completeTask(leased!.id);
      expect(await due(T0 + 2 * MINUUT)).toEqual([]);
    });

    it('tries a failed task again at the time given, or never', async () => {
      await commit('b1', { taken: [taak('a')] });
      const [first] = await store().dueTasks(T0, MINUUT, 1);
      await store().failTask(first!, T0, T0 + 5, 'ECONNREFUSED');
      expect(await due(T0 + 4)).toEqual([]);
      const [second] = await store().dueTasks(T0 + 5, MINUUT, 1);
      expect(second).toMatchObject({ poging: 2, runAt: T0 + 5 });
      await store().failTask(second!, T0 + 6, null, 'HTTP_400');
      expect(await due(T0 + 100 * MINUUT)).toEqual([]);
      expect(await store().taskHealth(T0 + 100 * MINUUT)).toEqual({ achterstand: 0, oudste: null, dood: 1 });
    });

    it('does not let an attempt whose lease ran out spoil the next one', async () => {
      await commit('b1', { taken: [taak('a')] });
      const [slow] = await store().dueTasks(T0, MINUUT, 1);
      await store().dueTasks(T0 + MINUUT, MINUUT, 1);
      await store().failTask(slow!, T0 + MINUUT, null, 'TimeoutError');
      expect(await store().taskHealth(T0 + MINUUT)).toMatchObject({ dood: 0 });
      expect(await due(T0 + MINUUT + 1)).toEqual([]);
    });

    it('refuses a text as reason: it could hold what somebody wrote', async () => {
      await commit('b1', { taken: [taak('a')] });
      const [leased] = await store().dueTasks(T0, MINUUT, 1);
      await expect(store().failTask(leased!, T0, null, 'mijn man heeft alzheimer')).rejects.toThrow();
    });

    it('cancels by key, in the same conversation only', async () => {
      await commit('b1', { taken: [taak('a'), taak('b')] });
      await commit('b1', { taken: [taak('a')] }, 'g2');
      await commit('b2', { vervallen: ['a', 'bestaat-niet'] });
      expect((await store().dueTasks(T0, MINUUT, 10)).map(({ gesprekId, sleutel }) => `${gesprekId}/${sleutel}`)).toEqual(['g1/b', 'g2/a']);
    });

    it('replaces a task with the same key, and ignores the lease on the old one', async () => {
      await commit('b1', { taken: [taak('herinnering', { payload: 1 })] });
      const [old] = await store().dueTasks(T0, MINUUT, 1);
      await commit('b2', { vervallen: ['herinnering'], taken: [taak('herinnering', { payload: 2, runAt: T0 + 10 })] });
      await store().failTask(old!, T0, null, 'OUD');
      await store().completeTask(old!.id);
      expect(await store().dueTasks(T0 + 10, MINUUT, 10)).toMatchObject([{ payload: 2, poging: 1 }]);
    });

    it('runs tasks in the same rij one at a time, in order, also around a retry', async () => {
      await commit('b1', { taken: [taak('1', { rij: 'uit' }), taak('2', { rij: 'uit', runAt: T0 - 1 }), taak('los')] });
      await commit('b1', { taken: [taak('ander', { rij: 'uit' })] }, 'g2');
      const [first] = await store().dueTasks(T0, MINUUT, 10);
      expect(first!.sleutel).toBe('1');
      await store().failTask(first!, T0, T0 + 10, 'ECONNREFUSED');
      expect(await due(T0 + 9)).toEqual([]);
      const [again] = await store().dueTasks(T0 + 10, MINUUT, 10);
      expect(again!.sleutel).toBe('1');
      await store().completeTask(again!.id);
      expect(await due(T0 + 10)).toEqual(['2']);
    });

    it('lets the rij go on after a dead letter', async () => {
      await commit('b1', { taken: [taak('1', { rij: 'uit' }), taak('2', { rij: 'uit' })] });
      const [first] = await store().dueTasks(T0, MINUUT, 10);
      await store().failTask(first!, T0, null, 'HTTP_400');
      expect(await due()).toEqual(['2']);
    });

    it('tells how far behind it is', async () => {
      expect(await store().taskHealth(T0)).toEqual({ achterstand: 0, oudste: null, dood: 0 });
      await commit('b1', { taken: [taak('a', { runAt: T0 - 7 }), taak('b'), taak('c', { runAt: T0 + 1 })] });
      await due(T0, 1);
      expect(await store().taskHealth(T0)).toEqual({ achterstand: 2, oudste: T0 - 7, dood: 0 });
    });
  });
}
