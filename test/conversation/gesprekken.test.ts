import { describe, expect, it } from 'vitest';
import { Overdracht } from '../../src/handover/overdracht.ts';
import { berichten, DINSDAG_TIEN_UUR, praat, praatAls, tekst } from '../fixtures/praten.ts';
import { GESPREKKEN } from '../fixtures/gesprekken.ts';

const feit = (o: Overdracht, veld: string) => o.feiten.find((f) => f.veld === veld);

describe('tien mensen, tien gesprekken', () => {
  for (const [naam, persoon] of Object.entries(GESPREKKEN)) {
    it(`${naam}: loopt tot het einde, en zegt niets twee keer met dezelfde woorden`, async () => {
      const { uit, overdrachten } = await praatAls(persoon);
      const gezegd = uit.filter((b) => b.soort !== 'samenvatting').map((b) => b.tekst);
      expect(gezegd.filter((t, i) => gezegd.indexOf(t) !== i)).toEqual([]);
      for (const o of overdrachten) expect(Overdracht.parse(o)).toEqual(o);
      for (const b of uit) expect(b.tekst).not.toMatch(/\{\{|undefined|\[object/);
    });
  }
});

describe('een mantelzorger die typt', () => {
  it('geeft een overdracht waarin haar hele verhaal staat', async () => {
    const { overdrachten: [o], uit } = await praatAls(GESPREKKEN['mantelzorger die typt']!);
    expect(o!.kop).toMatchObject({ onderwerp: 'respijtzorg', urgentie: 'week', reden: 'volhouden.maand' });
    expect(o!.team.id).toBe('mantelzorgsteunpunt');
    expect(o!.woorden[0]).toMatch(/alzheimer/);
    expect(feit(o!, 'relatie')?.waarde).toBe('Man');
    expect(feit(o!, 'leeftijd')?.waarde).toBe('78 jaar');
    expect(feit(o!, 'periode')?.waarde).toBe('1 week in mei');
    expect(feit(o!, 'wlz')?.waarde).toBe('Nee');
    expect(feit(o!, 'waar')).toMatchObject({ waarde: 'Thuis', eigenWoorden: 'thuis denk ik, hij raakt snel in de war' });
    expect(feit(o!, 'naasteWeet')).toMatchObject({ herkomst: 'nietGevraagd', waarde: '' });
    expect(o!.nietOpnieuwVragen).toContain('Leeftijd');
    expect(o!.contact).toMatchObject({ hoe: 'bel', telefoon: '0600000001', naam: 'Annie' });
    expect(o!.contact.wanneer).toMatch(/niet op donderdag/);
    expect(o!.ondersteuning).toBe(true);
    expect(o!.melding).toEqual({ op: DINSDAG_TIEN_UUR, onderzoekVoor: DINSDAG_TIEN_UUR + 42 * 86_400_000 });
    const alles = uit.map((b) => b.tekst).join('\n');
    expect(alles).toMatch(/AAA-001/);
    expect(alles).toMatch(/belt u, uiterlijk dinsdag 1 december/);
    expect(alles).toMatch(/mantelzorgsteunpunt\.\nWant/);
    // What was told in one message is not asked again.
    expect(alles).not.toMatch(/Hoe oud is uw man|Voor wie zorgt u|Wanneer wilt u vrij/);
  });
});

describe('de vraag achter de vraag', () => {
  it('hoort de eenzaamheid, biedt de zijweg één keer aan, en neemt die mee', async () => {
    const { overdrachten: [o], uit } = await praatAls(GESPREKKEN['vraag achter de vraag']!);
    expect(o!.kop.onderwerp).toBe('huishouden');
    expect(feit(o!, 'verwant')?.waarde).toBe('alleen zijn');
    expect(feit(o!, 'zijwegVerhaal')?.eigenWoorden).toMatch(/hele dagen alleen/);
    expect(uit.filter((b) => /iets over alleen zijn/.test(b.tekst))).toHaveLength(1);
  });
});

describe('wie alleen een nummer, adres of mens wil', () => {
  it.each([
    ['wat is het telefoonnummer van het wmo loket', /099-000 10 03/],
    ['adres wmo loket?', /Stadhuisplein/],
    ['wanneer is het wijkteam open', /Open van/],
    ['ik wil iemand spreken', /14 0999/],
    ['kan ik een mens aan de lijn krijgen', /14 0999/],
  ])('%s: krijgt het in één beurt', async (vraag, verwacht) => {
    const { laatste } = await praat([vraag]);
    expect(tekst(laatste)).toMatch(verwacht);
  });

  it('hoort buiten kantoortijd wanneer er weer iemand is', async () => {
    const { laatste } = await praat(['ik wil iemand spreken'], Date.parse('2026-11-24T22:00:00+01:00'));
    expect(tekst(laatste)).toMatch(/woensdag 25 november, 8\.30 uur/);
  });

  it('vraagt voor terugbellen alleen toestemming, nummer, naam en moment', async () => {
    const { overdrachten: [o], beurten } = await praatAls(GESPREKKEN['een mens graag']!);
    expect(o!.contact).toMatchObject({ hoe: 'bel', telefoon: '0600000004', naam: 'Ria' });
    expect(beurten.length).toBeLessThanOrEqual(8);
  });
});

describe('voor wie het is', () => {
  it.each(['voor mezelf', 'het gaat om mijzelf', 'mezelf', 'ik vraag het voor mezelf', 'voor mijn man', 'het gaat om mijn buurvrouw', 'mn zoontje van 5', 'voor mijn dochter van 14'])('%s: is een antwoord, en geen onderwerp of gevaar', async (bericht) => {
    const { laatste } = await praat([bericht]);
    expect(laatste.toestand).toMatch(/vertel$/);
  });

  it.each([['mijn man drinkt', /drank/], ['mijn moeder vergeet alles', /vergeten|onthouden|geheugen/]])('%s: vertelt meteen een vraag', async (bericht, verwacht) => {
    expect(tekst((await praat([bericht])).laatste)).toMatch(verwacht);
  });
});

describe('op elk moment', () => {
  const begin = ['voor mezelf', 'ik krijg het huis niet meer schoon', 'ja'];

  it('terug: de vorige vraag komt terug, met andere woorden', async () => {
    const { beurten, laatste } = await praat([...begin, 'veel gaat goed', 'terug']);
    expect(laatste.toestand).toBe(beurten.at(-3)!.toestand);
    expect(tekst(laatste)).not.toBe(tekst(beurten.at(-3)!));
  });

  it('terug: niet voorbij wat is doorgegeven', async () => {
    const talk = await praat(['ik wil iemand spreken', 'bel mij', 'ja', '0600000009', 'Ria', 'altijd', 'terug']);
    expect(tekst(talk.laatste)).toMatch(/doorgegeven/);
    expect(talk.overdrachten).toHaveLength(1);
  });

  it('opnieuw: alles wat verteld is, is weg', async () => {
    const { laatste } = await praat([...begin, 'opnieuw beginnen']);
    expect(laatste.toestand).toBe('begin');
    expect(tekst(laatste)).toMatch(/opnieuw/);
  });

  it('stop: biedt wissen aan, en wist', async () => {
    const { beurten } = await praat([...begin, 'stop', 'wis het gesprek']);
    expect(tekst(beurten.at(-2)!)).toMatch(/Wij stoppen/);
    expect(tekst(beurten.at(-1)!)).toMatch(/wis dit gesprek/);
  });

  it('wat betekent dat: legt uit, en vraagt hetzelfde in andere woorden', async () => {
    const { laatste, beurten } = await praat([...begin, 'wat betekent dat?']);
    expect(laatste.toestand).toBe(beurten.at(-2)!.toestand);
    expect(berichten(laatste).at(-1)!.keuzes!.length).toBeGreaterThan(0);
  });
});

describe('gevaar', () => {
  it.each([
    ['ik wil niet meer leven', /113/, 'gevaar.suicide.bijZijn'],
    ['mijn man slaat mij', /veilig/, 'gevaar.geweld.veiligTypen'],
    ['mijn vader ligt op de grond en ademt niet meer', /112/, 'gevaar.nood.bel'],
    ['er is brand in mijn keuken', /112/, 'gevaar.nood.bel'],
  ])('%s: krijgt meteen het goede antwoord', async (bericht, verwacht, toestand) => {
    for (const vooraf of [[], ['voor mezelf', 'ik krijg het huis niet meer schoon']]) {
      const { laatste } = await praat([...vooraf, bericht]);
      expect(laatste.toestand).toBe(toestand);
      expect(tekst(laatste)).toMatch(verwacht);
    }
  });

  it('ik kan niet meer: krijgt de vraag, niet het nummer; en na nee gaat het gesprek verder', async () => {
    const { beurten } = await praat(['ik kan niet meer', 'nee', 'het huishouden is te veel']);
    expect(tekst(beurten[1]!)).toMatch(/denkt u aan zelfmoord/);
    expect(beurten.map(tekst).join('\n')).not.toMatch(/113/);
    expect(beurten.at(-1)!.toestand).not.toMatch(/gevaar/);
  });

  it('herhaalt geen tekst als het gevaar opnieuw wordt gezegd', async () => {
    const { beurten } = await praat(['ik wil dood', 'ik wil echt dood', 'ik ga er een eind aan maken']);
    const zinnen = beurten.slice(1).flatMap(berichten).map((b) => b.tekst);
    expect(new Set(zinnen).size).toBe(zinnen.length);
  });

  it('niet veilig typen: het scherm gaat leeg, en er komt geen vraag over wat er gebeurt', async () => {
    const { laatste } = await praat(['mijn man slaat mij', 'nee']);
    expect(laatste.teken).toBe('wisScherm');
    expect(laatste.toestand).toBe('gevaar.geweld.stil');
  });

  it('een overdracht na gevaar is dringend, gaat naar het crisisteam en draagt het gevaar', async () => {
    const { overdrachten: [o] } = await praatAls(GESPREKKEN['niet veilig thuis']!);
    expect(o!.kop.urgentie).toBe('nu');
    expect(o!.team.id).toBe('crisis');
    expect(o!.gevaar).toMatchObject([{ soort: 'geweld', niveau: 'duidelijk' }]);
  });
});

describe('slechte invoer krijgt een vriendelijk antwoord en verliest niets', () => {
  const verhaal = ['voor mezelf', 'ik krijg het huis niet meer schoon'];

  it.each([
    ['leeg', '', /tekst|leeg/],
    ['alleen spaties', '   \n ', /tekst|leeg/],
    ['alleen emoji', '🙃🙃', /woorden|teken/],
    ['64.000 tekens', 'poetsen '.repeat(8000), /veel tekst/],
    ['onzin', 'asdkjh qwlekj', /niet/],
  ])('%s', async (_naam, invoer, verwacht) => {
    const { beurten, laatste } = await praat([...verhaal, 'ja', 'veel gaat goed', invoer].slice(0, 3).concat(invoer));
    expect(tekst(laatste)).toMatch(_naam === 'onzin' ? /./ : verwacht);
    expect(berichten(laatste).at(-1)!.keuzes!.some((k) => k.id === 'persoon')).toBe(true);
    expect(beurten.length).toBe(5);
  });

  it('twee keer hetzelfde bericht: één antwoord', async () => {
    const { maakTalk } = await import('../fixtures/praten.ts');
    const talk = maakTalk();
    await talk.open();
    const bericht = { gesprekId: 'talk', kanaal: 'terminal', berichtId: 'x', tekst: 'voor mezelf' } as const;
    const [een, twee] = await Promise.all([talk.gesprek.neem(bericht), talk.gesprek.neem(bericht)]);
    expect([een.dubbel, twee.dubbel].sort()).toEqual([false, true]);
    expect(twee.uit).toEqual(een.uit);
  });

  it('twee berichten tegelijk: allebei gelezen, op volgorde', async () => {
    const { maakTalk } = await import('../fixtures/praten.ts');
    const talk = maakTalk();
    await talk.open();
    const [een, twee] = await Promise.all([talk.zeg('voor mezelf'), talk.zeg('ik krijg het huis niet meer schoon')]);
    expect(een.dubbel || twee.dubbel).toBe(false);
    expect(twee.uit[0]!.volgnr).toBeGreaterThan(een.uit.at(-1)!.volgnr);
    expect((await talk.store.messages('talk', 0)).filter((b) => b.richting === 'in')).toHaveLength(2);
  });
});
