import { describe, expect, it } from 'vitest';
import { ONDERWERPEN, type OnderwerpId } from '../../dialogs/onderwerpen.ts';
import { deurVoor, voorzieningenVoor, wijsWeg } from '../../src/guidance/route.ts';
import { lindeveld as pakket } from '../guidance/lindeveld.ts';

const WIJKEN = pakket.wijken.map((w) => w.id);
const WIJKTEAM: Record<string, string> = {
  noord: 'wijkteam-noord', centrum: 'wijkteam-noord', oost: 'wijkteam-oost', linderdorp: 'wijkteam-oost', zuid: 'wijkteam-zuid', west: 'wijkteam-zuid',
};
/** What the municipality expects: every topic, and the team at its first door. "wijkteam": the one of the own wijk. */
const DEUREN: Record<OnderwerpId, string> = {
  huishouden: 'wmo-loket', woningaanpassing: 'wmo-loket', hulpmiddel: 'wmo-loket', vervoer: 'wmo-loket', dagbesteding: 'wmo-loket', pgb: 'wmo-loket',
  eenzaamheid: 'wijkteam', zelfverzorging: 'wijkteam', maaltijden: 'wijkteam', geheugen: 'wijkteam', psychisch: 'wijkteam', rouw: 'wijkteam',
  verslaving: 'wijkteam', relatie: 'wijkteam', wonen: 'wijkteam',
  mantelzorg: 'mantelzorgsteunpunt', respijtzorg: 'mantelzorgsteunpunt', jeugd: 'jeugdteam', geld: 'schuldhulp', werk: 'werkplein', taal: 'taalhuis',
  buren: 'buurtbemiddeling', klussen: 'vrijwilligerspunt', vrijwilliger: 'vrijwilligerspunt', clientondersteuning: 'ondersteuning', klacht: 'klachten',
  geweld: 'crisis', anders: 'kcc',
};

describe('Lindeveld', () => {
  it.each(Object.entries(DEUREN) as [OnderwerpId, string][])('%s goes to %s, from every wijk', (onderwerp, verwacht) => {
    for (const wijk of WIJKEN) {
      const route = wijsWeg(pakket, { feiten: { onderwerp: { waarde: onderwerp }, plaats: { waarde: wijk } }, gevaren: [] }, Date.UTC(2026, 10, 24));
      expect([wijk, route.loket]).toEqual([wijk, verwacht === 'wijkteam' ? WIJKTEAM[wijk] : verwacht]);
      expect(route.omdat).toBe(onderwerp === 'anders' ? 'kcc' : onderwerp);
    }
  });

  it('has a door for each of the 28 topics, and from outside a team all the same', () => {
    expect(Object.keys(pakket.deuren).sort()).toEqual([...ONDERWERPEN].sort());
    for (const onderwerp of ONDERWERPEN) {
      expect(deurVoor(pakket, onderwerp, null).id).toBe(DEUREN[onderwerp] === 'wijkteam' ? 'kcc' : DEUREN[onderwerp]);
    }
  });

  it('answers a danger every day of the year, day and night', () => {
    const crisis = pakket.teams.find((t) => t.id === pakket.crisis)!;
    expect(Object.values(crisis.open)).toEqual(Array(7).fill('00:00-24:00'));
    expect(crisis.feestdagen).toBe('00:00-24:00');
  });

  it('serves every wijk by exactly one wijkteam', () => {
    const wijkteams = pakket.teams.filter((t) => t.wijken);
    for (const wijk of WIJKEN) expect(wijkteams.filter((t) => t.wijken!.includes(wijk)).map((t) => t.id)).toEqual([WIJKTEAM[wijk]]);
  });

  it('names every team so that it fits in "Ik stuur u naar …", with a person who calls', () => {
    expect(pakket.teams.filter((t) => !/^(?:het|de) \p{L}/u.test(t.naam)).map((t) => t.naam)).toEqual([]);
    expect(new Set(pakket.teams.map((t) => t.medewerker)).size).toBe(pakket.teams.length);
    expect(new Set(pakket.teams.map((t) => t.telefoon)).size).toBe(pakket.teams.length);
  });

  it('is fictional: only postcodes 1001 to 1009, each in one wijk', () => {
    const postcodes = pakket.wijken.flatMap((w) => w.postcodes);
    expect(postcodes.filter((p) => !/^100[1-9]$/.test(p))).toEqual([]);
    expect(new Set(postcodes).size).toBe(postcodes.length);
  });

  const nabij = (onderwerp: OnderwerpId, wijk: string | null) => voorzieningenVoor(pakket, [onderwerp], wijk, 99).map((v) => v.id);

  it('has something nearby for every topic but violence and the rest, in every wijk', () => {
    const leeg = WIJKEN.flatMap((wijk) => ONDERWERPEN.filter((o) => nabij(o, wijk).length === 0).map((o) => `${o} in ${wijk}`));
    expect(leeg.filter((l) => !/^(?:geweld|anders) /.test(l))).toEqual([]);
  });

  it('has enough of it where most is asked', () => {
    expect(pakket.voorzieningen.length).toBeGreaterThanOrEqual(24);
    for (const wijk of WIJKEN) {
      expect(nabij('huishouden', wijk)).toEqual(expect.arrayContaining(['was-service', 'wascafe']));
      expect(nabij('eenzaamheid', wijk).length).toBeGreaterThanOrEqual(4);
      expect(nabij('mantelzorg', wijk).length).toBeGreaterThanOrEqual(3);
      expect(nabij('respijtzorg', wijk).length).toBeGreaterThanOrEqual(3);
    }
  });

  it('says what there is in at most two short sentences', () => {
    const zinnen = pakket.voorzieningen.map(({ id, wat }) => ({ id, delen: wat.split(/(?<=[.?])\s+/) }));
    expect(zinnen.filter(({ delen }) => delen.length > 2 || delen.some((z) => z.split(' ').length > 10 || !/[.?]$/.test(z)))).toEqual([]);
  });
});
