import { getShortestPaths } from 'xstate/graph';
import { describe, expect, it } from 'vitest';
import { gesprek } from '../../dialogs/gesprek.ts';
import { ONDERWERPEN, type OnderwerpId } from '../../dialogs/onderwerpen.ts';
import { ONDERWERP_VRAGEN } from '../../dialogs/onderwerp-vragen.ts';
import type { GesprekEvent } from '../../dialogs/gesprek-types.ts';
import { diagrammen, diagramInLeesmij } from './diagram.ts';
import { loop, mogelijk, start, vraagVan, type Gebeurtenis, type Stand } from './lopen.ts';

const GEVAREN: GesprekEvent[] = (['suicide', 'geweld', 'medisch', 'acuut'] as const).flatMap((soort) =>
  (['duidelijk', 'onduidelijk'] as const).flatMap((niveau) =>
    (['slachtoffer', 'getuige', 'pleger', 'kind'] as const).map((spreker): GesprekEvent => ({ type: 'GEVAAR', soort, niveau, spreker, feiten: {} }))));

const kies = (veld: string, waarde: string): GesprekEvent => ({ type: 'ANTWOORD', feiten: { [veld]: { waarde } } });
const gaatOver = (onderwerp: OnderwerpId): GesprekEvent => ({ type: 'ANTWOORD', feiten: { onderwerp: { waarde: onderwerp }, voorWie: { waarde: 'zelf' } } });

/** What makes two stands the same for these walks: the state, the topic, and the facts that choose the way. */
const gelijk = (s: Stand) => JSON.stringify([s.value, s.context.feiten.onderwerp?.waarde, s.context.feiten.snel?.waarde, s.context.feiten.nood?.waarde, s.context.route?.overdracht, s.context.feiten.contact?.waarde]);

/** All stands that tapping can reach, each by its shortest path. */
function paden(van: Stand, extra: (s: Stand) => Gebeurtenis[] = () => [], sleutel: (s: Stand) => string = gelijk, tot: 'nogIets' | 'alles' = 'nogIets') {
  return getShortestPaths(gesprek, {
    fromState: van,
    events: (s: Stand) => [...mogelijk(s), ...extra(s)],
    serializeState: (s) => sleutel(s as Stand),
    // A further question begins a new walk.
    stopWhen: (s) => (s as Stand).matches('nogIets') && tot === 'nogIets',
    limit: 200_000,
  });
}

describe('elk onderwerp, langs alle wegen', () => {
  for (const onderwerp of ONDERWERPEN.filter((o) => o !== 'geweld')) {
    it(`${onderwerp}: stelt zijn vragen, en elke weg komt bij het einde`, () => {
      const alle = paden(loop([gaatOver(onderwerp)]));
      const vragen = new Set(alle.map((p) => vraagVan(p.state as Stand)?.veld));
      for (const veld of ONDERWERP_VRAGEN[onderwerp].vragen) expect(vragen, `${onderwerp} vraagt ${veld}`).toContain(veld);
      const geenEigen = (['wlz', 'waar', 'nood', 'houdtTegen'] as const).filter((v) => !ONDERWERP_VRAGEN[onderwerp].vragen.includes(v));
      for (const veld of geenEigen) expect(vragen, `${onderwerp} vraagt niet ${veld}`).not.toContain(veld);
      expect(alle.some((p) => (p.state as Stand).matches('nogIets'))).toBe(true);
      expect(alle.some((p) => (p.state as Stand).context.bewijs !== null)).toBe(true);
    });
  }

  it('een gesprek stelt hooguit 14 vragen voor de weg wordt gewezen', () => {
    for (const onderwerp of ONDERWERPEN.filter((o) => o !== 'geweld')) {
      let stand = loop([kies('voorWie', 'ander'), gaatOver(onderwerp), kies('voorWie', 'ander')]);
      let aantal = 1;
      while (!stand.matches('wegwijzen') && !stand.matches('nogIets')) {
        stand = loop([mogelijk(stand).find((g) => g.type === 'ANTWOORD')!], stand);
        aantal += 1;
        expect(aantal, onderwerp).toBeLessThanOrEqual(14);
      }
    }
  });
});

describe('de hele machine', () => {
  const alle = paden(start(), (s) => [
    ...(vraagVan(s)?.veld === 'voorWie' ? GEVAREN : []),
    { type: 'PERSOON' }, { type: 'STOP' }, { type: 'GRAP' },
    { type: 'VERTELD', kandidaten: [{ id: 'huishouden', zekerheid: 0.9 }], feiten: {} },
    { type: 'VERTELD', kandidaten: [{ id: 'huishouden', zekerheid: 0.6 }], feiten: {} },
    { type: 'VERTELD', kandidaten: [{ id: 'huishouden', zekerheid: 0.6 }, { id: 'eenzaamheid', zekerheid: 0.55 }], feiten: {} },
    { type: 'VERTELD', kandidaten: [], feiten: {} },
    { type: 'ZIJWEG', onderwerp: 'eenzaamheid', woorden: 'er komt toch niemand' },
  ], (s) => JSON.stringify([s.value, s.context.feiten.snel?.waarde]), 'alles');
  const perOnderwerp = ONDERWERPEN.flatMap((o) => paden(loop([kies('voorWie', 'ander')], loop([gaatOver(o)]))));
  const standen = [...alle, ...perOnderwerp].map((p) => p.state as Stand);

  it('bereikt elke vragende stand', () => {
    const gezien = new Set(standen.map((s) => vraagVan(s)?.vraag));
    const inMachine = (knoop: { meta?: unknown; states: Record<string, unknown> }): string[] => [
      ...((knoop.meta as { vraag?: string } | undefined)?.vraag !== undefined ? [(knoop.meta as { vraag: string }).vraag] : []),
      ...Object.values(knoop.states).flatMap((k) => inMachine(k as never)),
    ];
    expect([...new Set(inMachine(gesprek.root as never))].filter((v) => !gezien.has(v))).toEqual([]);
  });

  it('heeft in elke stand een weg verder', () => {
    for (const stand of standen) {
      const gebeurtenissen = mogelijk(stand);
      expect(gebeurtenissen.length, JSON.stringify(stand.value)).toBeGreaterThan(0);
      expect(gebeurtenissen.some((g) => gelijk(loop([g], stand)) !== gelijk(stand)), JSON.stringify(stand.value)).toBe(true);
    }
  });

  it('heeft in elke stand een weg naar een mens, naar stoppen en naar opnieuw', () => {
    for (const stand of standen) {
      const mens = loop([{ type: 'PERSOON' }], stand);
      expect(mens.matches('persoon') || (stand.context.inGevaar !== null && mens.matches('gevaar')), JSON.stringify(stand.value)).toBe(true);
      expect(loop([{ type: 'STOP' }], stand).matches('gestopt')).toBe(true);
      expect(loop([{ type: 'OPNIEUW' }], stand).matches('begin')).toBe(true);
    }
  });

  it('hoort gevaar in elke stand, en blijft daarna in gesprek', () => {
    for (const stand of standen.filter((_, i) => i % 5 === 0)) {
      for (const gevaar of GEVAREN) {
        const na = loop([gevaar], stand);
        const alGevraagd = gevaar.type === 'GEVAAR' && gevaar.niveau === 'onduidelijk' && stand.context.feiten.zelfmoord?.waarde === 'nee';
        if (!alGevraagd) expect(na.matches('gevaar'), JSON.stringify([stand.value, gevaar])).toBe(true);
        expect(vraagVan(na)).toBeDefined();
      }
    }
  });
});

describe('vertel het één keer', () => {
  it('slaat over wat een bericht al zei', () => {
    const stand = loop([{
      type: 'VERTELD', kandidaten: [{ id: 'respijtzorg', zekerheid: 0.95 }],
      feiten: { voorWie: { waarde: 'ander' }, relatie: { waarde: 'man' }, leeftijd: { waarde: '78' }, periode: { waarde: '1 week in mei' }, hulpvraag: { waarde: 'verteld', woorden: '…' } },
    }]);
    expect(stand.matches({ verhaal: 'controle' })).toBe(true);
    expect(vraagVan(loop([kies('bevestigd', 'ja')], stand))?.veld).toBe('samen');
  });

  it('vraagt na een verbetering alleen dat deel opnieuw', () => {
    let stand = loop([gaatOver('huishouden')]);
    while (!stand.matches({ overdracht: 'klopt' })) stand = loop([mogelijk(stand)[0]!], stand);
    stand = loop([kies('klopt', 'nee'), { type: 'VERBETER', veld: 'resultaat' }], stand);
    expect(vraagVan(stand)?.veld).toBe('resultaat');
    stand = loop([kies('resultaat', 'rust')], stand);
    expect(stand.matches({ overdracht: 'klopt' })).toBe(true);
    expect(stand.context.feiten.resultaat?.waarde).toBe('rust');
  });

  it('biedt hooguit twee zijwegen aan', () => {
    let stand = loop([gaatOver('huishouden')]);
    for (const onderwerp of ['eenzaamheid', 'geld'] as const) {
      stand = loop([{ type: 'ZIJWEG', onderwerp, woorden: '…' }], stand);
      expect(stand.matches('zijweg')).toBe(true);
      stand = loop([kies('zijweg', 'lieverniet')], stand);
    }
    expect(loop([{ type: 'ZIJWEG', onderwerp: 'rouw', woorden: '…' }], stand).value).toEqual(stand.value);
  });
});

describe('niets gaat de deur uit zonder ja', () => {
  it('geen overdracht zonder toestemming, langs welke weg ook', () => {
    for (const van of [loop([gaatOver('huishouden')]), loop([{ type: 'PERSOON' }]), ...GEVAREN.map((g) => loop([g]))]) {
      for (const pad of paden(van)) {
        const { context } = pad.state as Stand;
        if (context.bewijs) expect(context.feiten.toestemming?.waarde).toBe('ja');
      }
    }
  });

  it('wijst cliëntondersteuning aan voor toestemming en melding (Wmo 2015 art. 2.3.2 lid 3)', () => {
    for (const pad of paden(loop([gaatOver('huishouden')]))) {
      const { feiten } = (pad.state as Stand).context;
      if (feiten.melding !== undefined || feiten.toestemming !== undefined) expect(feiten.ondersteuning).toBeDefined();
    }
  });
});

const suicideDuidelijk: GesprekEvent = { type: 'GEVAAR', soort: 'suicide', niveau: 'duidelijk', spreker: 'slachtoffer', feiten: {} };

describe('gevaar', () => {
  const suicide = (niveau: 'duidelijk' | 'onduidelijk'): GesprekEvent => ({ type: 'GEVAAR', soort: 'suicide', niveau, spreker: 'slachtoffer', feiten: {} });

  it('vraagt bij twijfel eerst, en noemt na nee geen hulplijn', () => {
    const stand = loop([suicide('onduidelijk')]);
    expect(vraagVan(stand)?.vraag).toBe('zelfmoord');
    const nee = loop([kies('zelfmoord', 'nee')], stand);
    expect(vraagVan(nee)?.veld).toBe('zwaarst');
    expect(nee.context.gevaren.at(-1)).toMatchObject({ soort: 'suicide', antwoord: 'nee' });
  });

  it('vraagt niet twee keer hetzelfde na een nee', () => {
    const nee = loop([suicide('onduidelijk'), kies('zelfmoord', 'nee')]);
    expect(loop([suicide('onduidelijk')], nee).matches('gevaar')).toBe(true);
    expect(vraagVan(loop([suicide('onduidelijk')], nee))?.vraag).toBe('zwaarst');
  });

  it('wist het scherm als typen niet veilig is, en wacht', () => {
    const stand = loop([{ type: 'GEVAAR', soort: 'geweld', niveau: 'duidelijk', spreker: 'slachtoffer', feiten: {} }, kies('veiligTypen', 'nee')]);
    expect(vraagVan(stand)?.vraag).toBe('stil');
  });

  it('brengt na een ja op bellen een overdracht zonder verdere vragen dan nummer, naam, plek en moment', () => {
    let stand = loop([suicide('duidelijk'), kies('bijZijn', 'niemand'), kies('collega', 'ja')]);
    const gevraagd: (string | undefined)[] = [];
    while (stand.context.bewijs === null) {
      if (vraagVan(stand)) gevraagd.push(vraagVan(stand)?.veld);
      const kan = mogelijk(stand);
      stand = loop([kan[0]!.type === 'ANTWOORD' ? kan.at(-1)! : kan[0]!], stand);
    }
    expect(gevraagd).toEqual(['telefoon', 'naam', 'waarNu', 'wanneer']);
    expect(vraagVan(stand)?.vraag).toBe('hoeNu');
  });
});

describe('een gevaar dat niet voorbij is', () => {
  const brand: GesprekEvent = { type: 'GEVAAR', soort: 'acuut', niveau: 'duidelijk', spreker: 'slachtoffer', feiten: {} };

  it('houdt het gesprek bij zich, ook na stop en toch verder', () => {
    const stand = loop([brand, { type: 'STOP' }, kies('stoppen', 'verder')]);
    expect(stand.matches('gevaar')).toBe(true);
  });

  it('nog niet gebeld: zegt het opnieuw, en blijft', () => {
    const stand = loop([brand, kies('gevaarNu', 'nognietgebeld')]);
    expect(vraagVan(stand)?.vraag).toBe('nood112');
  });

  it('een grapje: wordt één keer nagevraagd', () => {
    const stand = loop([brand, { type: 'GRAP' }]);
    expect(vraagVan(stand)?.veld).toBe('echtVeilig');
    expect(loop([kies('echtVeilig', 'nee')], stand).matches('gevaar')).toBe(true);
    expect(loop([kies('echtVeilig', 'ja')], stand).context.inGevaar).toBeNull();
  });

  it('toch niet bellen: de toestemming is weg, ook na een overdracht', () => {
    let stand = loop([suicideDuidelijk, kies('bijZijn', 'niemand'), kies('collega', 'ja')]);
    while (stand.context.bewijs === null) stand = loop([mogelijk(stand)[0]!], stand);
    stand = loop([{ type: 'INTREKKEN' }], stand);
    expect(stand.context.feiten.toestemming).toBeUndefined();
    expect(stand.context.feiten.telefoon).toBeUndefined();
  });
});

describe('de tekeningen', () => {
  it('in dialogs/README.md zijn van deze machine', () => {
    expect(diagramInLeesmij()).toBe(diagrammen().trim());
  });
});
