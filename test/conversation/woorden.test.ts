import { describe, expect, it } from 'vitest';
import { gesprek } from '../../dialogs/gesprek.ts';
import { ONDERWERPEN } from '../../dialogs/onderwerpen.ts';
import { ONDERWERP_VRAGEN } from '../../dialogs/onderwerp-vragen.ts';
import type { VraagMeta } from '../../dialogs/gesprek-types.ts';
import { VERBETERBAAR } from '../../src/conversation/vraag.ts';
import { woorden } from '../fixtures/praten.ts';

function vragen(knoop: { meta?: unknown; states: Record<string, unknown> }): VraagMeta[] {
  return [...(knoop.meta ? [knoop.meta as VraagMeta] : []), ...Object.values(knoop.states).flatMap((k) => vragen(k as never))];
}
const alle = [...new Map(vragen(gesprek.root as never).map((v) => [v.vraag, v])).values()];

describe.each(['nl', 'en'] as const)('de woorden in %s', (taal) => {
  const w = woorden[taal];

  it.each(alle.map((v) => [v.vraag, v] as const))('vraag %s: een vraag, een tweede keer anders, een uitleg, en elke keuze', (naam, meta) => {
    const vraag = w.tekst(`vragen.${naam}.vraag`);
    expect(Array.isArray(vraag) && vraag.length >= 2 && new Set(vraag).size === vraag.length, naam).toBe(true);
    expect(w.heeft(`vragen.${naam}.uitleg`), `uitleg ${naam}`).toBe(true);
    const onderwerpen = meta.keuzesUit === 'onderwerp' ? ONDERWERPEN : [undefined];
    for (const o of onderwerpen) {
      const ids = (o && ONDERWERP_VRAGEN[o].keuzes?.[meta.veld]) ?? meta.keuzes ?? [];
      for (const id of ids) {
        const sleutels = [...(o ? [`vragen.${naam}.${o}.keuzes.${id}`] : []), `vragen.${naam}.keuzes.${id}`, `keuzes.${id}`, `onderwerpen.${id}.keuze`];
        expect(sleutels.some((s) => w.heeft(s)), `${naam} ${o ?? ''} ${id}`).toBe(true);
      }
    }
  });

  it('elk onderwerp heeft een naam, een knop, een zin en een reden', () => {
    for (const o of ONDERWERPEN) {
      for (const s of [`onderwerpen.${o}.naam`, `onderwerpen.${o}.keuze`, `onderwerpen.${o}.zin`, `route.omdat.${o}`]) expect(w.zin(s)).toBeTruthy();
    }
  });

  it('elk deel van de samenvatting heeft een kop', () => {
    for (const veld of VERBETERBAAR) expect(w.zin(`samenvatting.${veld}`)).toBeTruthy();
  });
});

it('een sleutel die er niet is, is een fout en nooit een tekst', () => {
  expect(() => woorden.nl.tekst('vragen.bestaatNiet.vraag')).toThrow();
});
