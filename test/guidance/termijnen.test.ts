import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gaatOpen, isFeestdag, isOpen, isWerkdag, lokaal, moment, werkdagenLater } from '../../src/guidance/termijnen.ts';
import { leesbaar, lindeveld, MINUTEN, op } from './lindeveld.ts';

const UUR = 3_600_000;
const tijdstip = fc.integer(MINUTEN).map((minuten) => minuten * 60_000);
const dagErbij = (datum: string, n: number) => new Date(Date.parse(`${datum}T12:00Z`) + n * 24 * UUR).toISOString().slice(0, 10);
const team = (id: string) => lindeveld.teams.find((t) => t.id === id)!;

describe('Dutch local time', () => {
  it.each([
    ['before the clock jumps ahead', '2026-03-29', 90, '2026-03-29T01:30:00+01:00'],
    ['after the clock jumped ahead', '2026-03-29', 210, '2026-03-29T03:30:00+02:00'],
    ['midnight of that day', '2026-03-29', 0, '2026-03-29T00:00:00+01:00'],
    ['before the clock falls back', '2026-10-25', 90, '2026-10-25T01:30:00+02:00'],
    ['after the clock fell back', '2026-10-25', 240, '2026-10-25T04:00:00+01:00'],
    ['a winter evening', '2026-12-24', 17 * 60, '2026-12-24T17:00:00+01:00'],
    ['a summer evening', '2026-07-24', 17 * 60, '2026-07-24T17:00:00+02:00'],
  ])('%s', (_, datum, minuten, verwacht) => {
    expect(leesbaar(moment(datum, minuten))).toBe(leesbaar(op(verwacht)));
    expect(moment(datum, minuten)).toBe(op(verwacht));
  });

  it('gives the day of the week of the Netherlands, not of UTC', () => {
    expect(lokaal(op('2026-11-27T23:30:00Z'))).toEqual({ datum: '2026-11-28', minuten: 30, dag: 'za' });
  });

  it('is undone by its reverse; only in the hour that happens twice may it be the other one', () => {
    fc.assert(fc.property(tijdstip, (t) => {
      const { datum, minuten } = lokaal(t);
      const terug = moment(datum, minuten);
      const tweemaal = lokaal(t - UUR).minuten === minuten || lokaal(t + UUR).minuten === minuten;
      expect(tweemaal ? Math.abs(terug - t) % UUR : terug - t).toBe(0);
    }), { numRuns: 500 });
  });
});

describe('public holidays', () => {
  // Easter Sundays as the church calendars print them; 2038 and 2285 are the latest and the earliest that can be.
  it.each(['2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16', '2030-04-21', '2038-04-25', '2285-03-22'])('Easter on %s', (zondag) => {
    const vrij = [-2, 1, 39, 50].map((n) => dagErbij(zondag, n));
    expect(vrij.filter((d) => !isFeestdag(d))).toEqual([]);
    expect([-3, -1, 2, 38, 40, 51].map((n) => dagErbij(zondag, n)).filter((d) => isFeestdag(d) && !/-(04-2[67]|05-05)$/.test(d))).toEqual([]);
  });

  it("keeps King's Day on 27 April, and on the 26th when the 27th is a Sunday", () => {
    expect(['2026-04-27', '2025-04-26', '2031-04-26'].map(isFeestdag)).toEqual([true, true, true]);
    expect(['2026-04-26', '2025-04-27', '2031-04-27'].map(isFeestdag)).toEqual([false, false, false]);
  });

  it('has the fixed days in every year, and no New Year’s Eve', () => {
    fc.assert(fc.property(fc.integer({ min: 2020, max: 2099 }), (jaar) => {
      expect(['01-01', '05-05', '12-25', '12-26'].map((d) => isFeestdag(`${jaar}-${d}`))).toEqual([true, true, true, true]);
      expect(['12-24', '12-31', '01-02'].map((d) => isFeestdag(`${jaar}-${d}`))).toEqual([false, false, false]);
    }));
  });

  it('works from Monday to Friday and never on a holiday', () => {
    expect(['2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30', '2026-12-25'].map(isWerkdag)).toEqual([true, false, false, true, false]);
  });
});

describe('working days later', () => {
  it.each([
    ['today, on a Friday just in time', '2026-11-27T15:59:00+01:00', 0, '2026-11-27T17:00:00+01:00'],
    ['today, on a Friday too late', '2026-11-27T16:00:00+01:00', 0, '2026-11-30T17:00:00+01:00'],
    ['today, on a Saturday', '2026-11-28T10:00:00+01:00', 0, '2026-11-30T17:00:00+01:00'],
    ['three days from a Friday night (Wgs)', '2026-11-27T23:59:00+01:00', 3, '2026-12-02T17:00:00+01:00'],
    ['three days over Christmas', '2026-12-24T09:00:00+01:00', 3, '2026-12-30T17:00:00+01:00'],
    ['today, late on Christmas Eve', '2026-12-24T16:30:00+01:00', 0, '2026-12-28T17:00:00+01:00'],
    ['one day over Good Friday and Easter', '2026-04-02T17:00:00+02:00', 1, '2026-04-07T17:00:00+02:00'],
    ["one day over King's Day", '2026-04-24T12:00:00+02:00', 1, '2026-04-28T17:00:00+02:00'],
    ["King's Day moved to a Saturday costs no working day", '2025-04-25T12:00:00+02:00', 1, '2025-04-28T17:00:00+02:00'],
    ['into summer time', '2026-03-27T12:00:00+01:00', 1, '2026-03-30T17:00:00+02:00'],
    ['out of summer time', '2026-10-23T12:00:00+02:00', 1, '2026-10-26T17:00:00+01:00'],
    ['over the turn of the year', '2026-12-31T12:00:00+01:00', 1, '2027-01-04T17:00:00+01:00'],
  ])('%s', (_, vanaf, n, verwacht) => {
    expect(leesbaar(werkdagenLater(op(vanaf), n))).toBe(leesbaar(op(verwacht)));
  });

  it('is five o’clock on a working day, never in the past, with exactly n working days passed', () => {
    fc.assert(fc.property(tijdstip, fc.integer({ min: 0, max: 20 }), (t, n) => {
      const tot = werkdagenLater(t, n);
      const eind = lokaal(tot);
      expect(tot).toBeGreaterThan(t);
      expect(eind.minuten).toBe(17 * 60);
      expect(isWerkdag(eind.datum)).toBe(true);
      let geteld = 0;
      for (let dag = lokaal(t).datum; dag < eind.datum;) {
        dag = dagErbij(dag, 1);
        if (isWerkdag(dag)) geteld += 1;
      }
      if (n > 0) expect(geteld).toBe(n);
      else expect(geteld).toBeLessThanOrEqual(1);
    }), { numRuns: 300 });
  });

  it('comes no sooner for who asks later, nor for more days', () => {
    fc.assert(fc.property(tijdstip, fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 10 }), (t, later, n) => {
      expect(werkdagenLater(t + later * 60_000, n)).toBeGreaterThanOrEqual(werkdagenLater(t, n));
      expect(werkdagenLater(t, n + 1)).toBeGreaterThanOrEqual(werkdagenLater(t, n));
    }), { numRuns: 300 });
  });
});

describe('opening hours', () => {
  it.each([
    ['wmo-loket', '2026-11-26T08:29:00+01:00', false, 'do 2026-11-26 08:30'],
    ['wmo-loket', '2026-11-26T08:30:00+01:00', true, 'vr 2026-11-27 08:30'],
    ['wmo-loket', '2026-11-27T16:29:00+01:00', true, 'ma 2026-11-30 08:30'],
    ['wmo-loket', '2026-11-27T16:30:00+01:00', false, 'ma 2026-11-30 08:30'],
    ['wmo-loket', '2026-03-28T12:00:00+01:00', false, 'ma 2026-03-30 08:30'],
    ['kcc', '2026-11-26T19:30:00+01:00', true, 'vr 2026-11-27 08:30'],
    ['kcc', '2026-12-24T19:00:00+01:00', true, 'ma 2026-12-28 08:30'],
    ['kcc', '2026-12-25T10:00:00+01:00', false, 'ma 2026-12-28 08:30'],
    ['taalhuis', '2026-11-28T14:59:00+01:00', true, 'ma 2026-11-30 10:00'],
    ['taalhuis', '2026-12-26T12:00:00+01:00', false, 'ma 2026-12-28 10:00'],
    ['crisis', '2026-12-25T03:00:00+01:00', true, 'za 2026-12-26 00:00'],
    ['crisis', '2026-11-29T23:59:59+01:00', true, 'ma 2026-11-30 00:00'],
  ])('%s at %s', (id, wanneer, open, daarna) => {
    expect(isOpen(team(id), op(wanneer))).toBe(open);
    expect(leesbaar(gaatOpen(team(id), op(wanneer)))).toBe(daarna);
  });

  it('never opens when no day has hours', () => {
    expect(gaatOpen({ open: {} }, op('2026-11-27T12:00:00+01:00'))).toBeUndefined();
    expect(isOpen({ open: {} }, op('2026-11-27T12:00:00+01:00'))).toBe(false);
  });

  const uren = fc.tuple(fc.integer({ min: 5, max: 12 }), fc.integer({ min: 13, max: 22 }))
    .map(([van, tot]) => `${String(van).padStart(2, '0')}:00-${tot}:30`);
  const rooster = fc.uniqueArray(fc.constantFrom('ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'), { minLength: 1 })
    .chain((dagen) => fc.tuple(...dagen.map(() => uren)).map((tijden) => ({ open: Object.fromEntries(dagen.map((dag, i) => [dag, tijden[i]!])) })));

  it('opens next at a moment to come at which it is open, and is shut until then once it is shut', () => {
    fc.assert(fc.property(rooster, tijdstip, fc.double({ min: 0, max: 0.999, noNaN: true }), (wie, t, deel) => {
      const open = gaatOpen(wie, t);
      if (open === undefined) {
        // Who opens one day a week can miss two in a row: Christmas and New Year fall on the same weekday.
        expect(Object.keys(wie.open)).toHaveLength(1);
        expect(lokaal(t).datum.slice(5)).toMatch(/^12-(?:1[89]|2\d)$/);
        return;
      }
      expect(open).toBeGreaterThan(t);
      expect(isOpen(wie, open)).toBe(true);
      expect(isOpen(wie, open - 60_000)).toBe(false);
      if (!isOpen(wie, t)) expect(isOpen(wie, t + Math.floor((open - t) * deel))).toBe(false);
    }), { numRuns: 500 });
  });
});
