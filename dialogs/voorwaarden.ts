import { delen, onderwerpVan, ZONDER_INHOUD } from './feiten.ts';
import type { GesprekContext } from './gesprek-types.ts';
import { ONDERWERP_VRAGEN } from './onderwerp-vragen.ts';

const waarde = (c: GesprekContext, veld: keyof GesprekContext['feiten']) => c.feiten[veld]?.waarde;
const isSnel = (c: GesprekContext) => waarde(c, 'snel') !== undefined;
/** The topic is a carer's own question. */
const zorgtZelf = (c: GesprekContext) => ONDERWERP_VRAGEN[onderwerpVan(c.feiten) ?? 'anders'].zorgtVoorAnder === true;
/** A parent need not say whether a child knows. */
const overKind = (c: GesprekContext) => onderwerpVan(c.feiten) === 'jeugd' || ['kind', 'zoon', 'dochter', 'kleinkind'].includes(waarde(c, 'relatie') ?? '');
const magDoor = (c: GesprekContext) => waarde(c, 'toestemming') === 'ja';

/** When a question is of use. Named, so that diagrams and the conversation guide can show them. */
export const VOORWAARDEN = {
  /** The quick lane: the resident wants a person, not a talk. */
  snel: isSnel,
  gewoonGesprek: (c) => !isSnel(c),
  /** For a passport or a complaint it does not matter for whom. */
  voorWieNodig: (c) => !isSnel(c) && !['anders', 'klacht', 'vrijwilliger'].includes(onderwerpVan(c.feiten) ?? ''),
  /** Someone else is spoken of; asked of a carer too, because a carer's question always has two people in it. */
  overEenAnder: (c) => !isSnel(c) && (waarde(c, 'voorWie') === 'ander' || zorgtZelf(c)),
  /** A third party asks. A carer who asks for a break asks for themselves as well. */
  namensEenAnder: (c) => !isSnel(c) && (waarde(c, 'voorWie') === 'beroep' || (waarde(c, 'voorWie') === 'ander' && !zorgtZelf(c) && !overKind(c))),
  /** Some doors are the same wherever one lives. */
  plaatsNodig: (c) => !isSnel(c) && !['anders', 'klacht'].includes(onderwerpVan(c.feiten) ?? 'anders'),
  /** Violence chosen from the menu is treated as danger, once. */
  geweldGekozen: (c) => onderwerpVan(c.feiten) === 'geweld' && !c.gevaren.some((g) => g.soort === 'geweld'),
  /** There was a question besides the danger. */
  heeftAndereVraag: (c) => onderwerpVan(c.feiten) !== undefined && onderwerpVan(c.feiten) !== 'geweld',
  alleenInformatie: (c) => c.route !== null && !c.route.overdracht && !isSnel(c),
  heeftBewijs: (c) => c.bewijs !== null,
  ietsDoorgegeven: (c) => c.bewijzen.length > 0,
  /** After a danger and its handover: how is it now. */
  naGevaar: (c) => isSnel(c) && waarde(c, 'collega') === 'ja' && waarde(c, 'zwaarst') === undefined,
  heeftRoute: (c) => c.route !== null,
  heeftHelpers: (c) => delen(c.feiten.helpers).some((h) => h !== 'niemand' && !ZONDER_INHOUD.includes(h)),
  /** Urgency was not told by what is the matter (nood) or by how long the carer holds out. */
  spoedOnbekend: (c) => !['eten', 'huisuit', 'energie', 'slaapplek'].includes(waarde(c, 'nood') ?? ''),
  /** The resident wants to be brought to the loket. */
  wilDoor: (c) => isSnel(c) || (waarde(c, 'akkoord') !== 'zelf' && c.route?.overdracht === true),
  wilGewoonDoor: (c) => !isSnel(c) && waarde(c, 'akkoord') !== 'zelf' && c.route?.overdracht === true,
  wilLieverAnders: (c) => !isSnel(c) && waarde(c, 'akkoord') === 'anders',
  magDoor,
  /** Melding needs a yes of its own (Wmo 2015 art. 2.3.2 lid 1). */
  kanMelden: (c) => c.feiten.jong === undefined && magDoor(c) && !isSnel(c) && c.route?.melding === true,
  naGevaarBellen: (c) => magDoor(c) && isSnel(c) && c.gevaren.some((g) => g.antwoord !== 'nee'),
  bellen: (c) => magDoor(c) && waarde(c, 'contact') === 'bel' && waarde(c, 'telefoon') !== 'lieverniet',
  mailen: (c) => magDoor(c) && waarde(c, 'contact') === 'mail',
  wordtGezocht: (c) => magDoor(c) && ((waarde(c, 'contact') === 'bel' && waarde(c, 'telefoon') !== 'lieverniet') || waarde(c, 'contact') === 'mail'),
  afspraak: (c) => magDoor(c) && !isSnel(c),
} satisfies Record<string, (c: GesprekContext) => boolean>;

export type Voorwaarde = keyof typeof VOORWAARDEN;
