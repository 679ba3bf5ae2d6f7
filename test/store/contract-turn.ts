import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Gesprek, TurnCommit } from '../../src/store/store.ts';
import { answer, args, DAG, overdracht, T0, taak } from './builders.ts';
import type { OpenStore } from './contract.ts';
import { withStore } from './with-store.ts';

export function turnContract(open: OpenStore): void {
  describe('runTurn', () => {
    const store = withStore(open);

    it('begins a conversation, then hands the step what the last one left', async () => {
      const seen: (Gesprek | null)[] = [];
      const step = (id: string) => (gesprek: Gesprek | null): TurnCommit => {
        seen.push(gesprek);
        return answer(id)();
      };
      await store().runTurn(args('b1'), step('b1'));
      await store().runTurn(args('b2', { nu: T0 + 5, kanaal: 'whatsapp' }), step('b2'));

      expect(seen[0]).toBeNull();
      expect(seen[1]).toEqual({
        id: 'g1', kanaal: 'webchat', versie: 1, envelop: { laatste: 'b1' }, aangemaakt: T0, gewijzigd: T0, bewarenTot: T0 + 30 * DAG,
      });
      expect(await store().loadConversation('g1')).toMatchObject({ kanaal: 'webchat', versie: 2, envelop: { laatste: 'b2' }, aangemaakt: T0, gewijzigd: T0 + 5 });
      expect(await store().loadConversation('g2')).toBeNull();
      expect(await store().hasConversation('g1')).toBe(true);
      expect(await store().hasConversation('g2')).toBe(false);
    });

    it('numbers what came in and went out together, without gaps, and reads on from a number', async () => {
      await store().runTurn(args('b1'), answer('b1', { uit: [{ id: 'u1', inhoud: 1 }, { id: 'u2', inhoud: [2] }] }));
      await store().runTurn(args('b2', { nu: T0 + 1 }), answer('b2', { uit: [] }));
      expect(await store().messages('g1', 0)).toEqual([
        { volgnr: 1, richting: 'in', id: 'b1', op: T0, inhoud: { tekst: 'vraag b1' } },
        { volgnr: 2, richting: 'uit', id: 'u1', op: T0, inhoud: 1 },
        { volgnr: 3, richting: 'uit', id: 'u2', op: T0, inhoud: [2] },
        { volgnr: 4, richting: 'in', id: 'b2', op: T0 + 1, inhoud: { tekst: 'vraag b2' } },
      ]);
      expect((await store().messages('g1', 2)).map(({ volgnr }) => volgnr)).toEqual([3, 4]);
      expect(await store().messages('g2', 0)).toEqual([]);
    });

    it('answers a duplicate with what was answered then, and does nothing else', async () => {
      const first = await store().runTurn(args('b1'), answer('b1', { taken: [taak('t1')] }));
      await store().runTurn(args('b2'), answer('b2'));
      const again = await store().runTurn(args('b1', { nu: T0 + DAG }), () => {
        throw new Error('the step must not run');
      });
      expect(first.soort).toBe('nieuw');
      expect(again).toEqual({ ...first, soort: 'dubbel' });
      expect(await store().loadConversation('g1')).toMatchObject({ versie: 2, gewijzigd: T0 });
      expect(await store().dueTasks(T0, 1000, 10)).toHaveLength(1);
    });

    it('sees the same message id in another conversation as another message', async () => {
      await store().runTurn(args('b1'), answer('b1'));
      expect((await store().runTurn(args('b1', { gesprekId: 'g2' }), answer('b1'))).soort).toBe('nieuw');
    });

    it('claims an event that is not logged all the same', async () => {
      const step = answer('deadline', { in: undefined, uit: [] });
      expect(await store().runTurn(args('taak:1'), step)).toEqual({ soort: 'nieuw', uit: [] });
      expect(await store().runTurn(args('taak:1'), step)).toEqual({ soort: 'dubbel', uit: [] });
      expect((await store().loadConversation('g1'))!.versie).toBe(1);
      await store().runTurn(args('b1'), answer('b1'));
      expect((await store().messages('g1', 0)).map(({ volgnr }) => volgnr)).toEqual([1, 2]);
    });

    it('undoes everything when the step throws, and passes the error on', async () => {
      await store().runTurn(args('b1'), answer('b1'));
      const mistake = new Error('guard failed');
      await expect(store().runTurn(args('b2'), () => { throw mistake; })).rejects.toBe(mistake);
      expect(await store().loadConversation('g1')).toMatchObject({ versie: 1 });
      expect((await store().runTurn(args('b2'), answer('b2'))).soort).toBe('nieuw');
      expect((await store().messages('g1', 0)).map(({ volgnr }) => volgnr)).toEqual([1, 2, 3, 4]);
    });

    it('undoes everything when what the step gave cannot be written', async () => {
      await store().runTurn(args('b1'), answer('b1', { overdrachten: [overdracht('MD-1')] }));
      const twice = answer('b2', { taken: [taak('t2')], overdrachten: [overdracht('MD-2'), overdracht('MD-1')] });
      await expect(store().runTurn(args('b2'), twice)).rejects.toMatchObject({ code: 'STORE_DUPLICATE', params: { column: expect.stringContaining('kenmerk') } });
      await expect(store().runTurn(args('b2'), answer('b1'))).rejects.toMatchObject({ code: 'STORE_DUPLICATE' });
      expect(await store().messages('g1', 0)).toHaveLength(2);
      expect(await store().dueTasks(T0, 1000, 10)).toEqual([]);
      expect((await store().overdrachten()).map(({ kenmerk }) => kenmerk)).toEqual(['MD-1']);
    });

    it('refuses a step that is not synchronous, for it would leave the transaction', async () => {
      const step = (async () => answer('b1')()) as unknown as () => TurnCommit;
      await expect(store().runTurn(args('b1'), step)).rejects.toThrow(TypeError);
      expect(await store().loadConversation('g1')).toBeNull();
    });

    it('keeps JSON as it was, and undefined as null', async () => {
      const json = { tekst: 'één "citaat"\n👩‍🦽', getal: 1.5, leeg: null, rij: [true, [], {}] };
      await store().runTurn(args('b1'), answer('b1', { envelop: json, in: { inhoud: undefined }, uit: [] }));
      expect((await store().loadConversation('g1'))!.envelop).toEqual(json);
      expect((await store().messages('g1', 0))[0]!.inhoud).toBeNull();
    });
  });

  describe('runTurn, whatever comes in whatever order', () => {
    const event = fc.record({
      gesprekId: fc.constantFrom('g1', 'g2', 'g3'),
      berichtId: fc.constantFrom('b1', 'b2', 'b3', 'b4', 'b5'),
      answers: fc.nat({ max: 3 }),
      logged: fc.boolean(),
      fails: fc.boolean(),
    });

    it('gives one effect per message id and gapless order', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(event, { maxLength: 40 }), async (events) => {
          const { store, dispose } = await open();
          try {
            const results = await Promise.all(
              events.map(({ gesprekId, berichtId, answers, logged, fails }, n) => {
                const ran = { key: `${gesprekId}/${berichtId}`, gesprekId };
                return store
                  .runTurn(args(berichtId, { gesprekId }), (gesprek) => {
                    if (fails) throw new Error('fails');
                    const turns = (gesprek?.envelop as string[] | undefined) ?? [];
                    return {
                      envelop: [...turns, berichtId],
                      bewarenTot: T0 + DAG,
                      ...(logged && { in: { inhoud: n } }),
                      uit: Array.from({ length: answers }, (_, index) => ({ id: `${berichtId}-${index}`, inhoud: n })),
                      taken: [taak(`${berichtId}:${n}`)],
                    };
                  })
                  .then((result) => ({ ...ran, result }), () => ({ ...ran, result: null }));
              }),
            );

            const done = results.flatMap(({ result, ...ran }) => (result ? [{ ...ran, ...result }] : []));
            const fresh = done.filter(({ soort }) => soort === 'nieuw');
            const keys = new Set(done.map(({ key }) => key));
            expect(fresh.map(({ key }) => key).sort()).toEqual([...keys].sort());
            for (const { key, inbound, uit } of done) {
              const original = fresh.find((turn) => turn.key === key)!;
              expect({ inbound, uit }).toEqual({ inbound: original.inbound, uit: original.uit });
            }
            for (const gesprekId of ['g1', 'g2', 'g3']) {
              const turns = fresh.filter((turn) => turn.gesprekId === gesprekId);
              const log = await store.messages(gesprekId, 0);
              expect(log.map(({ volgnr }) => volgnr)).toEqual(log.map((_, index) => index + 1));
              const written = turns.flatMap(({ inbound, uit }) => [...(inbound ? [inbound] : []), ...uit]);
              expect(log).toEqual(written.sort((a, b) => a.volgnr - b.volgnr));
              const gesprek = await store.loadConversation(gesprekId);
              expect(gesprek?.versie ?? 0).toBe(turns.length);
              expect([...((gesprek?.envelop as string[] | undefined) ?? [])].sort()).toEqual(turns.map(({ key }) => key.slice(3)).sort());
            }
            expect(await store.dueTasks(T0, 1, 1000)).toHaveLength(fresh.length);
          } finally {
            await dispose();
          }
        }),
        { numRuns: 100 },
      );
    });
  });
}
