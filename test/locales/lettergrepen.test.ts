import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lettergrepen } from './lettergrepen.ts';

/** Syllables counted by hand, before the counter was run on them, by ear and by the hyphenation of the Woordenlijst. */
const MET_DE_HAND: Record<number, string> = {
  1: 'u zorg huis man vrouw geld hulp brief vraag nieuw leeuw mooi draai groei bui zee ijs vrij team coach mail app chat eens hoofd herfst fles stoel wij reis goud pauw thuis één ziek zo bank kind buurt werk trein kwijt fiets uur stress vreemd',
  2: "moeder vader water bellen draaien mooie nieuwe eeuwen buien zeeën cliënt toilet vrijheid wijkteam online website bijeen ruzie route station baby hobby yoga type systeem privé café oké loket gesprek wijkcoach duo chaos foto's gezin bedankt bureau niveau cadeau drieën gebied leeuwen jeugdteam idee eerlijk douche geluid vrouwen 14 antwoord auto buiten dieet eigen euro gevaar koffie moskee niemand opnieuw paspoort toeslag tweeling vieren yoghurt zeeman ouwe royaal hockey essay auteur",
  3: 'gemeente mantelzorg politie familie computer radio video museum vakantie scootmobiel beantwoord provincie theater ideeën enquête patiënt uitkering verhuizen gezondheid huishouden privacy respijtzorg sociaal geopend onrustig DigiD huisartsen e-mailen speciaal kinderen vergeten buurvrouwen dementie rolstoelen psychische verslaving Wmo Wlz eenzaamheid apotheek beslissing depressief echtscheiding formulier hartstikke pensioen psycholoog telefoon vluchteling voedselbank weduwe reünie ruïne garage',
  4: 'vrijwilliger januari februari situatie gemeentehuis familielid beantwoorden huishoudelijk financieel financiën reageren mantelzorger hygiëne officieel ziekenhuizen dagbesteding medewerker wijkverpleging nationaal belastingdienst Oekraïne begeleiding gebeurtenis patiënten rekeningen verzekering boodschappenlijst sociale vergadering klantenservice informatie 24 bibliotheek kleinkinderen maatschappelijk medicijnen nabestaanden Nederlandse onmiddellijk suïcide alleenstaande vacature elektricien ambulance buitenlander autoriteit',
  5: 'organisatie individueel vrijwilligerswerk zorgverzekering administratie financiële woningaanpassing begeleidingsplan identiteitskaart organisaties 78 geïnteresseerd incontinentie revalidatie coöperatie politieagent thuisbegeleider museumjaarkaart',
  6: 'cliëntondersteuning gehandicaptenkaart vrijwilligersvervoer verantwoordelijkheid',
};

const WOORDEN = Object.entries(MET_DE_HAND).flatMap(([aantal, rij]) => rij.split(' ').map((woord) => ({ woord, aantal: Number(aantal) })));

describe('lettergrepen', () => {
  it('counts at least 97% of the hand-counted words right', () => {
    const fout = WOORDEN.filter(({ woord, aantal }) => lettergrepen(woord) !== aantal).map(({ woord, aantal }) => `${woord}: ${lettergrepen(woord)} i.p.v. ${aantal}`);
    expect(new Set(WOORDEN.map(({ woord }) => woord)).size).toBeGreaterThanOrEqual(120);
    expect(1 - fout.length / WOORDEN.length, fout.join(', ')).toBeGreaterThanOrEqual(0.97);
  });

  it('adds up over a hyphen, and never counts less than one', () => {
    const woord = fc.constantFrom(...WOORDEN.map((rij) => rij.woord).filter((kandidaat) => !/[-']/u.test(kandidaat)));
    fc.assert(fc.property(woord, woord, (links, rechts) => { expect(lettergrepen(`${links}-${rechts}`)).toBe(lettergrepen(links) + lettergrepen(rechts)); }));
    fc.assert(fc.property(fc.string(), (tekst) => { expect(lettergrepen(tekst)).toBeGreaterThanOrEqual(1); }));
  });
});
