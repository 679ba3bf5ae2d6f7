import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { URGENTIES } from '../../src/store/store.ts';
import type { NieuweOverdracht } from '../../src/store/store.ts';
import { answer, args, DAG, overdracht, T0 } from './builders.ts';
import type { OpenStore } from './contract.ts';
import { withStore } from './with-store.ts';

export function handoverContract(open: OpenStore): void {
  describe('handovers', () => {
    const store = withStore(open);
    const make = (berichtId: string, overdrachten: NieuweOverdracht[], nu = T0) => store().runTurn(args(berichtId, { nu }), answer(berichtId, { overdrachten }));
    const queue = async (status?: ('nieuw' | 'opgepakt' | 'afgerond')[]) => (await store().overdrachten(status && { status })).map(({ kenmerk }) => kenmerk);

    it('shows a handover whole', async () => {
      await make('b1', [overdracht('MD-1', { urgentie: 'week', terugbellenVoor: T0 + DAG })]);
      const kop = {
        kenmerk: 'MD-1', gesprekId: 'g1', urgentie: 'week', terugbellenVoor: T0 + DAG, team: 'wijkteam-noord', status: 'nieuw', medewerker: null,
        aangemaakt: T0, gewijzigd: T0, bewarenTot: T0 + 90 * DAG, inhoud: { samenvatting: 'MD-1' }, gelezenDoor: [],
      };
      expect(await store().overdrachten()).toEqual([kop]);
      expect(await store().overdracht('MD-1')).toEqual({ ...kop, historie: [] });
      expect(await store().overdracht('MD-2')).toBeNull();
    });

    it('orders by urgency, then by the promised call, then by age', async () => {
      await make('b1', [overdracht('gewoon-oud'), overdracht('week', { urgentie: 'week' }), overdracht('nu', { urgentie: 'nu' })]);
      await make('b2', [
        overdracht('gewoon-nieuw'),
        overdracht('gewoon-bellen-later', { terugbellenVoor: T0 + 2 * DAG }),
        overdracht('gewoon-bellen-eerst', { terugbellenVoor: T0 + DAG }),
        overdracht('vandaag', { urgentie: 'vandaag' }),
        overdracht('3dagen', { urgentie: '3dagen' }),
      ], T0 + 1);
      expect(await queue()).toEqual(['nu', 'vandaag', '3dagen', 'week', 'gewoon-bellen-eerst', 'gewoon-bellen-later', 'gewoon-oud', 'gewoon-nieuw']);
    });

    it('keeps that order for any set of handovers', async () => {
      const some = fc.array(fc.record({ urgentie: fc.constantFrom(...URGENTIES), bellen: fc.option(fc.nat({ max: 3 })), nu: fc.nat({ max: 3 }) }), { maxLength: 15 });
      await fc.assert(
        fc.asyncProperty(some, async (list) => {
          const { store: fresh, dispose } = await open();
          for (const [n, { urgentie, bellen, nu }] of list.entries()) {
            const one = overdracht(`MD-${n}`, { urgentie, terugbellenVoor: bellen });
            await fresh.runTurn(args(`b${n}`, { nu }), answer(`b${n}`, { overdrachten: [one] }));
          }
          const weight = (o: { urgentie: (typeof URGENTIES)[number]; terugbellenVoor: number | null; aangemaakt: number }) =>
            [URGENTIES.indexOf(o.urgentie), o.terugbellenVoor ?? 9, o.aangemaakt].join('');
          const weights = (await fresh.overdrachten()).map(weight);
          await dispose();
          expect(weights).toHaveLength(list.length);
          expect(weights).toEqual([...weights].sort());
        }),
        { numRuns: 50 },
      );
    });

    it('filters by status', async () => {
      await make('b1', [overdracht('a'), overdracht('b'), overdracht('c')]);
      await store().setStatus('b', 'nieuw', 'opgepakt', 'sanne', T0);
      await store().setStatus('c', 'nieuw', 'afgerond', 'sanne', T0);
      expect(await queue(['nieuw'])).toEqual(['a']);
      expect(await queue(['nieuw', 'opgepakt'])).toEqual(['a', 'b']);
      expect(await queue([])).toEqual([]);
      expect(await queue()).toEqual(['a', 'b', 'c']);
    });

    it('remembers who read it, once each, in order', async () => {
      await make('b1', [overdracht('a'), overdracht('b')]);
      await store().markRead('a', 'youssef', T0 + 1);
      await store().markRead('a', 'anna', T0 + 2);
      const readers = [{ medewerker: 'youssef', op: T0 + 1 }, { medewerker: 'anna', op: T0 + 2 }];
      expect(await store().markRead('a', 'youssef', T0 + 3)).toEqual(readers);
      expect((await store().overdrachten()).map(({ gelezenDoor }) => gelezenDoor)).toEqual([readers, []]);
      expect(await store().markRead('bestaat-niet', 'anna', T0)).toBeNull();
    });

    it('lets one of two pick it up', async () => {
      await make('b1', [overdracht('a')]);
      const outcomes = await Promise.all(['sanne', 'youssef', 'anna'].map((naam) => store().setStatus('a', 'nieuw', 'opgepakt', naam, T0 + 1)));
      expect([...outcomes].sort()).toEqual(['conflict', 'conflict', 'ok']);
      const winner = ['sanne', 'youssef', 'anna'][outcomes.indexOf('ok')];
      expect(await store().overdracht('a')).toMatchObject({ status: 'opgepakt', medewerker: winner, gewijzigd: T0 + 1, historie: [{ medewerker: winner }] });
    });

    it('keeps the history of the status', async () => {
      await make('b1', [overdracht('a')]);
      expect(await store().setStatus('a', 'nieuw', 'opgepakt', 'sanne', T0 + 1)).toBe('ok');
      expect(await store().setStatus('a', 'nieuw', 'afgerond', 'anna', T0 + 2)).toBe('conflict');
      expect(await store().setStatus('a', 'opgepakt', 'afgerond', 'sanne', T0 + 3)).toBe('ok');
      expect(await store().setStatus('z', 'nieuw', 'opgepakt', 'sanne', T0)).toBe('onbekend');
      expect((await store().overdracht('a'))!.historie).toEqual([
        { van: 'nieuw', naar: 'opgepakt', medewerker: 'sanne', op: T0 + 1 },
        { van: 'opgepakt', naar: 'afgerond', medewerker: 'sanne', op: T0 + 3 },
      ]);
    });
  });
}
