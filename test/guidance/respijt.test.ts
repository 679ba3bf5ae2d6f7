import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Feiten } from '../../dialogs/feiten.ts';
import { respijtVormen, respijtWet, type RespijtVorm } from '../../src/guidance/respijt.ts';
import { feiten } from './lindeveld.ts';

/** Forms that the Wmo pays for, as the list in the router says. */
const WMO: readonly RespijtVorm[] = ['oppasThuis', 'dagopvang', 'logeeropvang'];
const alle = <T>(lijsten: readonly (readonly T[])[]): T[][] => lijsten.reduce<T[][]>((rijen, lijst) => rijen.flatMap((rij) => lijst.map((x) => [...rij, x])), [[]]);

/** Every answer to every question that the router looks at, and no answer. */
const ANTWOORDEN = {
  leeftijd: [undefined, 'onder18', '0', '9', '17', '18', '18tot65', '65plus', '91'],
  wlz: [undefined, 'ja', 'nee', 'weetniet'],
  periode: [undefined, 'uren', 'dag', 'nacht', 'week', 'weekend', '2 dagen', '3 uur', '1 week, mei'],
  waar: [undefined, 'thuis', 'elders', 'weetniet'],
  kan: [undefined, 'gezelschap', 'eten', 'wassen', 'alles', 'eigen'],
  volhouden: [undefined, 'week', 'maand', 'halfjaar', 'langer'],
  resultaat: [undefined, 'slapen', 'werk'],
} as const;
const GEVALLEN: Feiten[] = alle<string | undefined>(Object.values(ANTWOORDEN))
  .map((rij) => feiten(Object.fromEntries(Object.keys(ANTWOORDEN).map((veld, i) => [veld, rij[i]]))));

const kind = (f: Feiten) => f.leeftijd?.waarde === 'onder18' || Number(f.leeftijd?.waarde ?? 99) < 18;
/** Cases in which a rule is broken; named one by one, so that a failure can be read. */
const fout = (als: (f: Feiten) => boolean, goed: (vormen: RespijtVorm[]) => boolean) =>
  GEVALLEN.filter(als).filter((f) => !goed(respijtVormen(f))).slice(0, 3).map((f) => ({ ...f, vormen: respijtVormen(f) }));

describe('the respite router, over every combination of answers', () => {
  it('knows them all', () => {
    expect(GEVALLEN).toHaveLength(9 * 4 * 9 * 4 * 6 * 5 * 3);
  });
  it('gives one to three forms, none twice', () => {
    expect(fout(() => true, (v) => v.length >= 1 && v.length <= 3 && new Set(v).size === v.length)).toEqual([]);
  });
  it('never gives a form of the Wmo to who has a Wlz-indicatie, and always the Wlz', () => {
    expect(fout((f) => f.wlz?.waarde === 'ja', (v) => v.includes('logeerWlz') && !v.some((x) => WMO.includes(x)))).toEqual([]);
    expect(fout((f) => f.wlz?.waarde !== 'ja', (v) => !v.includes('logeerWlz'))).toEqual([]);
  });
  it('never sends a child to the logeeropvang of adults', () => {
    expect(fout(kind, (v) => !v.includes('logeeropvang') && !v.includes('dagopvang'))).toEqual([]);
    expect(fout((f) => !kind(f), (v) => !v.includes('logeerJeugd'))).toEqual([]);
  });
  it('leads with help at once for who holds out less than a week, and only for them', () => {
    expect(fout((f) => f.volhouden?.waarde === 'week', (v) => v[0] === 'spoedRespijt')).toEqual([]);
    expect(fout((f) => f.volhouden?.waarde !== 'week', (v) => !v.includes('spoedRespijt'))).toEqual([]);
  });
  it('gives nothing at home to who wants it elsewhere, nor the reverse', () => {
    expect(fout((f) => f.waar?.waarde === 'elders', (v) => !v.some((x) => ['respijtVrijwilliger', 'oppasThuis', 'vervangerThuis'].includes(x)))).toEqual([]);
    expect(fout((f) => f.waar?.waarde === 'thuis' && !kind(f), (v) => !v.some((x) => ['dagopvang', 'logeeropvang'].includes(x)))).toEqual([]);
  });
  it('does not leave a volunteer a whole week alone with heavy care', () => {
    expect(fout((f) => ['alles', 'wassen'].includes(f.kan?.waarde ?? '') && /^(?:week|1 week)/.test(f.periode?.waarde ?? '') && f.periode?.waarde !== 'weekend',
      (v) => !v.includes('respijtVrijwilliger'))).toEqual([]);
  });
  it('names leave from work only to who wants to keep working', () => {
    expect(fout((f) => f.resultaat?.waarde !== 'werk', (v) => !v.includes('zorgverlof'))).toEqual([]);
  });
});

describe('the respite router, by example', () => {
  it.each([
    ['a husband of 78, a week, at home', { leeftijd: '78', periode: '1 week, mei', waar: 'thuis', wlz: 'nee', volhouden: 'maand' }, ['respijtVrijwilliger', 'oppasThuis', 'vervangerThuis']],
    ['an afternoon elsewhere', { leeftijd: '65plus', periode: 'uren', waar: 'elders', wlz: 'nee' }, ['dagopvang']],
    ['a night elsewhere', { leeftijd: '65plus', periode: 'nacht', waar: 'elders', wlz: 'nee' }, ['logeeropvang']],
    ['a boy of 9, a weekend', { leeftijd: '9', periode: 'weekend', waar: 'elders' }, ['logeerJeugd']],
    ['a daughter of 18 falls under the Wmo', { leeftijd: '18', periode: 'weekend', waar: 'elders' }, ['logeeropvang']],
    ['a mother with a Wlz-indicatie', { leeftijd: '65plus', wlz: 'ja', periode: 'week', waar: 'elders' }, ['logeerWlz']],
    ['tonight, with all care', { volhouden: 'week', kan: 'alles', periode: 'nacht', waar: 'elders' }, ['spoedRespijt', 'logeeropvang']],
    ['to keep a job', { periode: 'uren', waar: 'thuis', resultaat: 'werk' }, ['respijtVrijwilliger', 'zorgverlof']],
    ['a weekend at home is nights, not a week', { leeftijd: '78', periode: 'weekend', waar: 'thuis' }, ['respijtVrijwilliger', 'oppasThuis']],
    ['a whole week at home with all care', { leeftijd: '78', periode: '1 week', waar: 'thuis', kan: 'alles' }, ['oppasThuis', 'vervangerThuis']],
    ['nothing told', {}, ['respijtVrijwilliger', 'dagopvang']],
  ])('%s', (_, waarden, verwacht) => {
    expect(respijtVormen(feiten(waarden))).toEqual(verwacht);
  });

  it.each([
    ['een weekend weg', 'logeeropvang'], ['twee nachten', 'logeeropvang'], ['Vakantie', 'logeeropvang'], ['een week of 2', 'logeeropvang'], ['een maand naar familie', 'logeeropvang'],
    ['in de week van 3 mei', 'logeeropvang'], ['elke maand een weekend', 'logeeropvang'],
    ['elke maandag een middag', 'dagopvang'], ['een paar uur per week', 'dagopvang'], ['2 dagen per week', 'dagopvang'], ['iedere week even', 'dagopvang'], ['overdag', 'dagopvang'],
  ])('hears in "%s" how long, not how often', (woorden, vorm) => {
    expect(respijtVormen({ waar: { waarde: 'elders' }, periode: { waarde: 'eigen', woorden } })).toEqual([vorm]);
  });

  it('takes what was read out of an answer before the words around it', () => {
    expect(respijtVormen({ waar: { waarde: 'elders' }, periode: { waarde: '3 uur', woorden: 'elke week een keer 3 uur, na mijn vakantie' } })).toEqual(['dagopvang']);
  });

  it('lets a Wlz-indicatie go before age, and age before the Wmo', () => {
    expect(respijtWet(feiten({ wlz: 'ja', leeftijd: '9' }))).toBe('wlz');
    expect(respijtWet(feiten({ wlz: 'weetniet', leeftijd: 'onder18' }))).toBe('jeugdwet');
    expect(respijtWet(feiten({ leeftijd: '18' }))).toBe('wmo');
    expect(respijtWet({})).toBe('wmo');
  });

  it('gives one to three forms whatever was typed', () => {
    const feit = fc.option(fc.record({ waarde: fc.string(), woorden: fc.option(fc.string(), { nil: undefined }) }), { nil: undefined });
    const iets = fc.record({ leeftijd: feit, wlz: feit, periode: feit, waar: feit, kan: feit, volhouden: feit, resultaat: feit });
    fc.assert(fc.property(iets, (f) => {
      expect(respijtVormen(f).length).toBeGreaterThanOrEqual(1);
      expect(respijtVormen(f).length).toBeLessThanOrEqual(3);
    }));
  });
});
