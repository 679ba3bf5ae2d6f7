import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Gevaar, Route } from '../../dialogs/gesprek-types.ts';
import { ONDERWERPEN, type OnderwerpId } from '../../dialogs/onderwerpen.ts';
import { Pakket } from '../../src/gemeenten/pakket.ts';
import { deurVoor, terugbellenVoor, urgentieVan, voorzieningenVoor, wijsWeg } from '../../src/guidance/route.ts';
import { isOpen } from '../../src/guidance/termijnen.ts';
import { feiten, leesbaar, lindeveld, MINUTEN, op } from './lindeveld.ts';

const NU = op('2026-11-24T10:00:00+01:00');
const gevaar = (rest: Partial<Gevaar> = {}): Gevaar => ({ soort: 'suicide', niveau: 'duidelijk', spreker: 'slachtoffer', ...rest });
const weg = (waarden: Parameters<typeof feiten>[0], gevaren: Gevaar[] = [], nu = NU) => wijsWeg(lindeveld, { feiten: feiten(waarden), gevaren }, nu);
const team = (id: string) => lindeveld.teams.find((t) => t.id === id)!;
const URGENTIES: readonly Route['urgentie'][] = ['nu', 'vandaag', '3dagen', 'week', 'gewoon'];
const MET_VORMEN = ['respijtVrijwilliger', 'oppasThuis', 'dagopvang', 'logeeropvang', 'logeerWlz', 'vervangerThuis', 'logeerJeugd', 'spoedRespijt', 'zorgverlof',
  ...lindeveld.voorzieningen.map((v) => v.id)];

describe('urgency', () => {
  it.each<[string, Parameters<typeof feiten>[0], Gevaar[], Route['urgentie']]>([
    ['nothing in a hurry', {}, [], 'gewoon'],
    ['a clear danger', {}, [gevaar()], 'nu'],
    ['a clear danger, answered with yes', {}, [gevaar({ antwoord: 'ja' })], 'nu'],
    ['a clear danger, answered with no', {}, [gevaar({ antwoord: 'nee' })], 'gewoon'],
    ['an unclear danger, answered with yes', {}, [gevaar({ niveau: 'onduidelijk', antwoord: 'ja' })], 'nu'],
    ['an unclear danger, answered with no', {}, [gevaar({ niveau: 'onduidelijk', antwoord: 'nee' })], 'gewoon'],
    ['an unclear danger, not answered', {}, [gevaar({ niveau: 'onduidelijk' })], 'nu'],
    ['violence chosen from the menu', { onderwerp: 'geweld' }, [gevaar({ soort: 'geweld', niveau: 'onduidelijk' })], 'nu'],
    ['two dangers, the first one denied', {}, [gevaar({ antwoord: 'nee' }), gevaar({ soort: 'acuut' })], 'nu'],
    ['a denied danger does not lower what is urgent by itself', { nood: 'eten' }, [gevaar({ antwoord: 'nee' })], '3dagen'],
    ['no food', { nood: 'eten' }, [], '3dagen'],
    ['out of the house', { nood: 'huisuit' }, [], '3dagen'],
    ['energy cut off', { nood: 'energie' }, [], '3dagen'],
    ['out of the house, and today', { nood: 'huisuit', spoed: 'vandaag' }, [], 'vandaag'],
    ['nowhere to sleep', { nood: 'slaapplek' }, [], 'vandaag'],
    ['a broken house alone', { nood: 'huiskapot' }, [], 'gewoon'],
    ['home from hospital', { spoed: 'ziekenhuis' }, [], 'vandaag'],
    ['today', { spoed: 'vandaag' }, [], 'vandaag'],
    ['this week', { spoed: 'week' }, [], 'week'],
    ['it can wait', { spoed: 'wachten' }, [], 'gewoon'],
    ['the carer holds out less than a week', { volhouden: 'week' }, [], 'vandaag'],
    ['the carer holds out less than a month', { volhouden: 'maand' }, [], 'week'],
    ['the carer holds out half a year', { volhouden: 'halfjaar' }, [], 'gewoon'],
    ['a helper who cannot go on', { helperVol: 'nee' }, [], 'week'],
    ['a helper who finds it heavy', { helperVol: 'zwaar' }, [], 'gewoon'],
    ['a danger goes before all', { nood: 'eten', volhouden: 'week' }, [gevaar()], 'nu'],
  ])('%s', (_, waarden, gevaren, verwacht) => {
    expect(urgentieVan({ feiten: feiten(waarden), gevaren })).toBe(verwacht);
  });
});

describe('contact at the latest', () => {
  const wanneer = (urgentie: Route['urgentie'], id: string, nu: string) => leesbaar(terugbellenVoor(urgentie, team(id), lindeveld, op(nu)));

  it.each<[string, Route['urgentie'], string, string, string]>([
    ['a danger by day', 'nu', 'crisis', '2026-11-24T10:00:00+01:00', 'di 2026-11-24 11:00'],
    ['a danger on Christmas night', 'nu', 'crisis', '2026-12-25T03:00:00+01:00', 'vr 2026-12-25 04:00'],
    ['a danger, at a team that is closed', 'nu', 'wmo-loket', '2026-11-27T18:00:00+01:00', 'ma 2026-11-30 09:30'],
    ['today, in the morning', 'vandaag', 'wmo-loket', '2026-11-24T10:00:00+01:00', 'di 2026-11-24 17:00'],
    ['today, on Friday evening', 'vandaag', 'mantelzorgsteunpunt', '2026-11-27T18:00:00+01:00', 'ma 2026-11-30 17:00'],
    ['a threatening debt on Friday (Wgs: three working days)', '3dagen', 'schuldhulp', '2026-11-27T18:00:00+01:00', 'wo 2026-12-02 17:00'],
    ['a threatening debt before Easter', '3dagen', 'schuldhulp', '2026-04-02T12:00:00+02:00', 'do 2026-04-09 17:00'],
    ['within the week', 'week', 'wmo-loket', '2026-11-24T10:00:00+01:00', 'di 2026-12-01 17:00'],
    ['no hurry', 'gewoon', 'wmo-loket', '2026-12-24T10:00:00+01:00', 'ma 2027-01-04 17:00'],
  ])('%s', (_, urgentie, id, nu, verwacht) => {
    expect(wanneer(urgentie, id, nu)).toBe(verwacht);
  });

  it('is never in the past, and never later for who is in more of a hurry, whatever the pack promises', () => {
    fc.assert(fc.property(fc.integer(MINUTEN), fc.integer({ min: 1, max: 20 }), (minuut, terugbelWerkdagen) => {
      const nu = minuut * 60_000;
      const pakket = { ...lindeveld, terugbelWerkdagen };
      const momenten = URGENTIES.map((u) => terugbellenVoor(u, team(u === 'nu' ? 'crisis' : 'wmo-loket'), pakket, nu));
      expect(Math.min(...momenten)).toBeGreaterThan(nu);
      expect(momenten).toEqual([...momenten].sort((a, b) => a - b));
    }), { numRuns: 300 });
  });

  it('says "now" no later than one open hour away, for every team', () => {
    fc.assert(fc.property(fc.integer(MINUTEN), fc.constantFrom(...lindeveld.teams), (minuut, wie) => {
      const voor = terugbellenVoor('nu', wie, lindeveld, minuut * 60_000);
      expect(voor).toBeGreaterThan(minuut * 60_000);
      expect(isOpen(wie, voor - 3_600_000)).toBe(true);
    }), { numRuns: 300 });
  });
});

describe('the door', () => {
  it('is the first team of the topic that serves the wijk', () => {
    const pakket = Pakket.parse({ ...lindeveld, deuren: { rouw: ['wijkteam-oost', 'wijkteam-noord', 'ondersteuning', 'klachten'] } });
    expect(['oost', 'noord', 'zuid', null].map((wijk) => deurVoor(pakket, 'rouw', wijk).id)).toEqual(['wijkteam-oost', 'wijkteam-noord', 'ondersteuning', 'ondersteuning']);
  });

  it('is the klantcontactcentrum when the pack names none, or none that serves the place', () => {
    expect(deurVoor(lindeveld, undefined, 'noord').id).toBe('kcc');
    expect(deurVoor({ ...lindeveld, deuren: {} }, 'geld', 'noord').id).toBe('kcc');
    expect(deurVoor(lindeveld, 'eenzaamheid', null).id).toBe('kcc');
  });
});

describe('the road', () => {
  it('leads a danger to the crisis team within the hour, whatever the topic', () => {
    const route = weg({ onderwerp: 'huishouden', plaats: 'noord' }, [gevaar()]);
    expect(route).toMatchObject({ loket: 'crisis', omdat: 'nu', urgentie: 'nu', overdracht: true, terugbellenVoor: NU + 3_600_000 });
    expect(weg({}, [gevaar({ soort: 'acuut' })])).toMatchObject({ loket: 'crisis', overdracht: true });
  });

  it('goes on as asked when the danger was answered with no', () => {
    expect(weg({ onderwerp: 'huishouden', plaats: 'noord' }, [gevaar({ antwoord: 'nee' })])).toMatchObject({ loket: 'wmo-loket', omdat: 'huishouden', urgentie: 'gewoon' });
  });

  it('needs no handover for a question about a passport', () => {
    expect(weg({ onderwerp: 'anders' })).toMatchObject({ loket: 'kcc', omdat: 'kcc', overdracht: false, melding: false, wet: 'geen' });
    expect(weg({})).toMatchObject({ loket: 'kcc', overdracht: false });
  });

  it('offers a melding for support of the Wmo, not under another law', () => {
    expect(weg({ onderwerp: 'huishouden', plaats: 'noord' }).melding).toBe(true);
    expect(weg({ onderwerp: 'respijtzorg', leeftijd: '78', plaats: 'noord' })).toMatchObject({ melding: true, wet: 'wmo' });
    expect(weg({ onderwerp: 'respijtzorg', leeftijd: '9', plaats: 'noord' })).toMatchObject({ melding: false, wet: 'jeugdwet' });
    expect(weg({ onderwerp: 'respijtzorg', wlz: 'ja', plaats: 'noord' })).toMatchObject({ melding: false, wet: 'wlz' });
    expect(weg({ onderwerp: 'geld', nood: 'huisuit' })).toMatchObject({ melding: false, wet: 'wgs', urgentie: '3dagen' });
    expect(weg({ onderwerp: 'zelfverzorging', plaats: 'noord' })).toMatchObject({ melding: false, wet: 'zvw' });
  });

  it('makes no melding for who lives outside, and does not promise what only the own municipality can give', () => {
    for (const onderwerp of ['huishouden', 'woningaanpassing', 'hulpmiddel', 'vervoer', 'dagbesteding', 'psychisch', 'pgb', 'jeugd', 'geld', 'werk']) {
      expect(weg({ onderwerp, plaats: 'buiten 9999XX 12' })).toMatchObject({ loket: 'kcc', omdat: 'kcc', melding: false, overdracht: true });
    }
    expect(weg({ onderwerp: 'taal', plaats: 'buiten 9999XX' }).loket).toBe('taalhuis');
  });

  it('still helps a carer whose father lives in another municipality: advice and others who care are there for the carer too', () => {
    for (const onderwerp of ['mantelzorg', 'respijtzorg']) {
      const route = weg({ onderwerp, voorWie: 'ander', relatie: 'vader', leeftijd: '82', volhouden: 'maand', waar: 'elders', plaats: 'buiten 9999XX' });
      expect(route).toMatchObject({ loket: 'mantelzorgsteunpunt', omdat: onderwerp, melding: false, overdracht: true, urgentie: 'week' });
      expect(route.wegen.length).toBeGreaterThan(0);
    }
  });

  it('does not take a wijk called Buitenhof for outside', () => {
    const pakket = Pakket.parse({ ...lindeveld, wijken: [...lindeveld.wijken, { id: 'buitenhof', naam: 'Buitenhof', postcodes: ['1010'] }] });
    expect(wijsWeg(pakket, { feiten: feiten({ onderwerp: 'huishouden', plaats: 'buitenhof' }), gevaren: [] }, NU)).toMatchObject({ loket: 'wmo-loket', melding: true });
  });

  it('shows the forms of respite first, and what is nearby after them', () => {
    expect(weg({ onderwerp: 'respijtzorg', leeftijd: '78', periode: 'uren', waar: 'elders', plaats: 'noord' }).wegen).toEqual(['dagopvang', 'mantelzorgmiddag']);
    expect(weg({ onderwerp: 'respijtzorg', volhouden: 'week', plaats: 'noord' }).wegen[0]).toBe('spoedRespijt');
  });

  it('shows what fits the topic itself first, and something for the question behind the question', () => {
    expect(weg({ onderwerp: 'rouw', verwant: 'eenzaamheid', plaats: 'noord' }).wegen).toEqual(['rouwgroep', 'koffie-noord']);
    expect(weg({ onderwerp: 'pgb', verwant: 'eenzaamheid', plaats: 'noord' }).wegen).toEqual(['pgb-spreekuur', 'koffie-noord']);
  });

  it('is whole and true to the pack for any answers', () => {
    const kies = <T extends string>(...waarden: T[]) => fc.option(fc.constantFrom(...waarden), { nil: undefined });
    const plaats = kies(...lindeveld.wijken.map((w) => w.id), 'weetniet', 'buiten 9999XX', 'zuid 1006AA 12');
    const gegeven = fc.record({
      onderwerp: kies(...ONDERWERPEN), verwant: kies(...ONDERWERPEN, 'eenzaamheid+geld'), plaats, nood: kies('eten', 'huisuit', 'slaapplek', 'geen'),
      spoed: kies('vandaag', 'week', 'ziekenhuis', 'wachten'), volhouden: kies('week', 'maand', 'langer'), leeftijd: kies('onder18', '9', '78'),
      wlz: kies('ja', 'nee'), waar: kies('thuis', 'elders'), helperVol: kies('nee', 'goed'),
    });
    const gevaren = fc.array(fc.record({
      soort: fc.constantFrom('suicide', 'geweld', 'medisch', 'acuut'), niveau: fc.constantFrom('duidelijk', 'onduidelijk'),
      spreker: fc.constantFrom('slachtoffer', 'getuige', 'pleger', 'kind'), antwoord: fc.constantFrom(undefined, 'ja', 'nee'),
    }), { maxLength: 3 }) as fc.Arbitrary<Gevaar[]>;
    fc.assert(fc.property(gegeven, gevaren, fc.integer(MINUTEN), (waarden, gehoord, minuut) => {
      const route = weg(waarden, gehoord, minuut * 60_000);
      const loket = team(route.loket);
      expect(route.urgentie === 'nu').toBe(gehoord.some((g) => g.antwoord !== 'nee'));
      expect(route.urgentie === 'nu').toBe(route.omdat === 'nu');
      expect(route.terugbellenVoor).toBeGreaterThan(minuut * 60_000);
      expect(route.wegen.length).toBeLessThanOrEqual(3);
      expect(new Set(route.wegen).size).toBe(route.wegen.length);
      expect(route.wegen.filter((id) => !MET_VORMEN.includes(id))).toEqual([]);
      expect(['nu', 'kcc', waarden.onderwerp ?? 'anders']).toContain(route.omdat);
      if (route.melding) {
        expect(route.wet).toBe('wmo');
        expect(waarden.plaats?.startsWith('buiten ') ?? false).toBe(false);
      }
      const wijk = waarden.plaats?.split(' ')[0];
      if (loket.wijken) expect(loket.wijken).toContain(wijk);
    }), { numRuns: 1000 });
  });
});

describe('what is nearby', () => {
  it('puts the own wijk before the whole municipality, and another wijk nowhere', () => {
    const namen = (wijk: string | null, onderwerp: OnderwerpId, max?: number) => voorzieningenVoor(lindeveld, [onderwerp], wijk, max).map((v) => v.id);
    expect(namen('noord', 'eenzaamheid')).toEqual(['koffie-noord', 'maatje']);
    expect(namen('west', 'eenzaamheid')).toEqual(['koffie-zuid', 'maatje']);
    expect(namen(null, 'eenzaamheid', 99).filter((id) => id.startsWith('koffie'))).toEqual([]);
    expect(namen('linderdorp', 'maaltijden')[0]).toBe('samen-eten-dorp');
    expect(namen('noord', 'geweld')).toEqual([]);
  });
});
