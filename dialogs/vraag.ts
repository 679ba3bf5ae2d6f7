import type { Veld } from './feiten.ts';
import type { VraagMeta } from './gesprek-types.ts';
import { opzet } from './opzet.ts';
import type { Voorwaarde } from './voorwaarden.ts';

export interface VraagOpties extends Omit<VraagMeta, 'vraag'> {
  /** Name in the locales; the field's own name when absent. */
  vraag?: string;
  /** When the question is of use; always, when absent. */
  nodig?: Voorwaarde;
  /** Asked only when the topic of the talk asks it (see `onderwerp-vragen.ts`). */
  bijOnderwerp?: true;
}

/**
 * A state that asks. It is passed without a word when its field is known already: "tell it once" lives here and nowhere else.
 * @param naar the id (`#id`) or sibling name of the state that follows
 */
export function vraag(naar: string, { vraag: naam, nodig, bijOnderwerp, ...meta }: VraagOpties) {
  return opzet.createStateConfig({
    meta: { ...meta, vraag: naam ?? meta.veld },
    always: {
      guard: { type: bijOnderwerp ? 'overslaanBijOnderwerp' : 'overslaan', params: { veld: meta.veld, ...(nodig && { nodig }) } },
      target: naar,
    },
  });
}

/**
 * Questions one after another. Every state is called after its field.
 * @param naar where to when all are answered
 */
export function reeks(vragen: readonly VraagOpties[], naar: string): Record<string, ReturnType<typeof vraag>> {
  return Object.fromEntries(vragen.map((v, i) => [v.veld as Veld, vraag(vragen[i + 1]?.veld ?? naar, v)]));
}
