import { describe, expect, it } from 'vitest';
import { berichten, DINSDAG_TIEN_UUR, maakTalk, praat, tekst } from '../fixtures/praten.ts';

const OVERDRACHT = ['ik wil iemand spreken', 'bel mij', 'ja', '0600000009', 'Ria', 'maakt niet uit'];

describe('een toestemming terugnemen', () => {
  it('na een overdracht hoort de balie dat niemand mag bellen, ook na een volgende vraag', async () => {
    for (const ertussen of [[], ['ja', 'voor mezelf']]) {
      const { overdrachten, laatste } = await praat([...OVERDRACHT, ...ertussen, 'bel me niet']);
      expect(tekst(laatste)).toMatch(/bellen u niet/);
      const ingetrokken = overdrachten.find((o) => o.kop.reden === 'ingetrokken');
      expect(ingetrokken?.kop.onderwerpNaam).toContain(overdrachten.find((o) => o.kop.reden !== 'ingetrokken')!.kenmerk);
      expect(ingetrokken).toMatchObject({ woorden: [], feiten: [], contact: { hoe: null } });
    }
  });

  it.each([
    'ik trek het niet meer in mijn eentje met de zorg voor mijn man',
    'mijn moeder wil niet bellen met de huisarts en haar huis wordt zo vies',
    'ik kan niet bellen want ik ben doof, ik zoek hulp in huis',
  ])('een verhaal is geen intrekking: %s', async (verhaal) => {
    const { beurten } = await praat([verhaal]);
    expect(tekst(beurten[1]!)).not.toMatch(/belt u|bellen u niet/);
  });
});

describe('wie leest dit', () => {
  it.each(['wie leest dit?', 'vertel het niet aan niemand', 'ga je dit aan mijn moeder vertellen?'])('krijgt een eerlijk antwoord: %s', async (vraag) => {
    expect(tekst((await praat(['voor mezelf', 'ik krijg het huis niet meer schoon', vraag])).laatste)).toMatch(/als u ja zegt/);
  });

  it.each(['mijn moeder kan niet zeggen wat ze wil en het huis wordt zo vies', 'is dit echt alles wat er aan hulp is voor het huishouden'])('een verhaal is geen vraag daarnaar: %s', async (verhaal) => {
    expect(tekst((await praat([verhaal])).laatste)).not.toMatch(/als u ja zegt|Ik ben een computer, geen mens/);
  });
});

describe('wissen', () => {
  it.each(['gooi de post ongeopend weg, ik kan de huur niet betalen', 'wis de vlekken van de tafel lukt niet meer'])('een verhaal is geen opdracht: %s', async (verhaal) => {
    expect(tekst((await praat([verhaal])).laatste)).not.toMatch(/wis dit gesprek|Wij stoppen/);
  });

  it('blijft staan, ook als er daarna nog iets wordt gezegd; en terug haalt niets terug', async () => {
    const talk = maakTalk();
    await talk.open();
    for (const zin of ['voor mezelf', 'ik krijg het huis niet meer schoon', 'wis alles', 'bedankt', 'terug']) await talk.zeg(zin);
    expect((await talk.store.loadConversation('talk'))!.bewarenTot).toBeLessThan(DINSDAG_TIEN_UUR + 3_600_000);
    expect(JSON.stringify((await talk.store.loadConversation('talk'))!.envelop)).not.toMatch(/schoon/);
    await talk.store.purge(DINSDAG_TIEN_UUR + 3_600_000);
    expect(await talk.store.loadConversation('talk')).toBeNull();
  });

  it('zegt eerlijk dat een overdracht blijft', async () => {
    const { laatste } = await praat([...OVERDRACHT, 'nee', 'wis alles']);
    expect(tekst(laatste)).toMatch(/blijft|staat nog/);
  });
});

describe('wat er ook in de opslag staat', () => {
  it('een stand die dit programma niet kent, begint opnieuw in plaats van te zwijgen', async () => {
    const talk = maakTalk();
    await talk.open();
    await talk.store.runTurn({ gesprekId: 'talk', kanaal: 'terminal', berichtId: 'kapot', nu: DINSDAG_TIEN_UUR }, () => ({
      envelop: { machine: 'gesprek', versie: 1, stand: { value: 'bestaatNiet', context: {} } }, bewarenTot: DINSDAG_TIEN_UUR + 1e9, uit: [],
    }));
    const beurt = await talk.zeg('ik wil dood');
    expect(tekst(beurt)).toMatch(/113/);
  });

  it('een hulpkreet achter in een heel lang bericht wordt gehoord', async () => {
    const { laatste } = await praat([`${'poetsen en de was en de ramen. '.repeat(250)} ik wil dood, ik maak er een eind aan`]);
    expect(laatste.toestand).toMatch(/gevaar\.suicide/);
    expect(berichten(laatste).some((b) => b.soort === 'nood')).toBe(true);
  });
});

describe('gevaar, en een mens gevraagd', () => {
  it('noemt in nood nooit een kantoor', async () => {
    for (const zin of ['ik wil een mens spreken', 'wat moet ik doen', 'asdf', 'ik kan niet bellen mijn telefoon is leeg']) {
      const { laatste } = await praat(['mijn vader ademt niet meer', zin]);
      expect(tekst(laatste)).not.toMatch(/14 0999/);
      expect(laatste.toestand).toMatch(/gevaar/);
    }
  });

  it('wat voor de collega is, staat in de woorden van de overdracht', async () => {
    const { overdrachten: [o] } = await praat(['mijn vriend slaat mij', 'ja', 'nee', 'ja', '0600000005', 'Eva', 'bij mijn zus in de Molenwijk', 'morgen overdag']);
    expect(o!.woorden).toContain('mijn vriend slaat mij');
    expect(o!.kop).toMatchObject({ urgentie: 'nu', reden: 'geweldMoment' });
    expect(o!.gezegd).toContain('Beloofd: alleen bellen op het gekozen moment');
  });
});
