import type { GesprekContext, VraagMeta } from '../../dialogs/gesprek-types.ts';
import { ONDERWERP_VRAGEN, vraagtNaar } from '../../dialogs/onderwerp-vragen.ts';
import { onderwerpVan, type Veld } from '../../dialogs/feiten.ts';
import type { Pakket } from '../gemeenten/pakket.ts';
import type { Keuze } from './bericht.ts';
import type { GesprekSnapshot } from './envelop.ts';
import type { Woorden } from './woorden.ts';

/** The question that is open now, with its choices in words. */
export interface OpenVraag extends VraagMeta {
  keuzes: string[];
  knoppen: Keuze[];
}

/** Parts of the summary that can be set right, in reading order. */
export const VERBETERBAAR: readonly Veld[] = [
  'onderwerp', 'voorWie', 'relatie', 'leeftijd', 'ziekte', 'samen', 'goed', 'zelf', 'houdtTegen', 'nood', 'helpers', 'helperVol', 'wlz', 'periode', 'waar', 'kan',
  'volhouden', 'resultaat', 'spoed', 'plaats',
];

/** Whether the walk would ask this again: a part that nothing asks is set right in own words instead. */
function isTeVragen(veld: Veld, context: GesprekContext): boolean {
  if (veld === 'voorWie') return context.feiten.relatie === undefined;
  // Age, illness and period can be heard wrongly: choosing them takes them out.
  return ['onderwerp', 'relatie', 'plaats', 'leeftijd', 'ziekte', 'periode'].includes(veld) || vraagtNaar(onderwerpVan(context.feiten) ?? 'anders', veld);
}

function keuzeIds(meta: VraagMeta, context: GesprekContext, pakket: Pakket): string[] {
  const vast = [...(meta.keuzes ?? [])];
  switch (meta.keuzesUit) {
    case 'kandidaten': return [...context.kandidaten.map((k) => k.id), ...vast];
    case 'wijken': return [...pakket.wijken.slice(0, 6).map((w) => w.id), ...vast];
    case 'delen': return VERBETERBAAR.filter((veld) => context.feiten[veld] !== undefined && isTeVragen(veld, context));
    case 'onderwerp': return [...(ONDERWERP_VRAGEN[onderwerpVan(context.feiten) ?? 'anders'].keuzes?.[meta.veld] ?? vast)];
    case undefined: return vast;
  }
}

/** Locale keys to try for something of a question, the most particular first: by topic, by whom it is about, general. */
export function sleutels(vraag: string, deel: string, context: GesprekContext): string[] {
  const onderwerp = onderwerpVan(context.feiten);
  const ander = context.feiten.voorWie?.waarde === 'ander' || context.feiten.voorWie?.waarde === 'beroep';
  // Somebody who is hit is asked for a number and a moment that are safe.
  const veilig = context.feiten.snel !== undefined && context.gevaren.at(-1)?.soort === 'geweld' ? [`vragen.${vraag}.${deel}_veilig`] : [];
  const basis = [...(onderwerp ? [`vragen.${vraag}.${onderwerp}`] : []), `vragen.${vraag}`];
  return [...veilig, ...basis.flatMap((b) => (ander ? [`${b}.${deel}_ander`, `${b}.${deel}`] : [`${b}.${deel}`]))];
}

function label(meta: VraagMeta, id: string, context: GesprekContext, pakket: Pakket, woorden: Woorden): string {
  if (meta.keuzesUit === 'wijken') {
    const wijk = pakket.wijken.find((w) => w.id === id);
    if (wijk) return wijk.naam;
  }
  if (meta.veld === 'onderwerp' && woorden.heeft(`onderwerpen.${id}.keuze`)) return woorden.zin(`onderwerpen.${id}.keuze`);
  if (meta.keuzesUit === 'delen') return woorden.zin(`samenvatting.${id}`);
  const sleutel = [...sleutels(meta.vraag, `keuzes.${id}`, context), `keuzes.${id}`].find((s) => woorden.heeft(s));
  if (!sleutel) throw new Error(`geen woord voor keuze ${meta.vraag}.${id}`);
  return woorden.zin(sleutel);
}

/** The question of a state, or null in a state that asks nothing. */
export function openVraag(snapshot: GesprekSnapshot, pakket: Pakket, woorden: Woorden): OpenVraag | null {
  const meta = Object.values(snapshot.getMeta()).filter((m): m is VraagMeta => m !== undefined).at(-1);
  if (!meta) return null;
  const keuzes = keuzeIds(meta, snapshot.context, pakket);
  const knoppen: Keuze[] = keuzes.map((id) => ({ id, label: label(meta, id, snapshot.context, pakket, woorden) }));
  if (meta.moeilijk) knoppen.push({ id: 'uitleg', label: woorden.zin('keuzes.uitleg'), overal: true });
  if (meta.vraag !== 'persoon') knoppen.push({ id: 'persoon', label: woorden.zin('keuzes.persoon'), overal: true });
  return { ...meta, keuzes, knoppen };
}
