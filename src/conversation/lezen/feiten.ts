import { onderwerpVan, type Feit, type Feiten, type Veld } from '../../../dialogs/feiten.ts';
import { ONDERWERP_VRAGEN, vraagtNaar } from '../../../dialogs/onderwerp-vragen.ts';
import { alsWaarde, vindPlaats } from '../../guidance/plaats.ts';
import type { Pakket } from '../../gemeenten/pakket.ts';
import type { Begrip } from '../../understanding/begrip.ts';

const feit = (waarde: string | number | undefined): Feit | undefined => (waarde === undefined ? undefined : { waarde: String(waarde) });

function wanneer({ dagdelen, dagen, nietDagen }: Begrip['gegevens']): string | undefined {
  const delen = [...(dagdelen ?? []), ...(dagen ?? []), ...(nietDagen ?? []).map((d) => `niet ${d}`)];
  return delen.length > 0 ? delen.join(', ') : undefined;
}

/** What cannot wait, told unasked: no food, losing the house, energy cut off, nowhere to sleep. */
const NOOD: readonly [string, RegExp][] = [
  ['slaapplek', /slaap\w*.{0,20}\b(?:auto|straat|buiten|portiek|park|bankje)\b|\b(?:dakloos|op straat|geen (?:slaapplek|slaapplaats|dak))\b/i],
  ['eten', /\b(?:geen|niks|niets|bijna geen)\b.{0,15}\b(?:eten|boodschappen|brood)\b|\bhonger\b/i],
  ['huisuit', /\b(?:uit|het) (?:mijn |ons |het )?huis (?:gezet|uit|moeten|word)|ontruim|huisuitzetting|uit huis (?:gezet|word)/i],
  ['energie', /\b(?:stroom|gas|licht|energie|elektra|water)\b.{0,20}\b(?:afgesloten|afsluiten|dicht|eraf|uitgezet)\b/i],
];
/** Somebody under 18 who says so: "ik ben 14". */
const ZELF_JONG = /\b(?:ik ben|ben) (?:pas |nog maar |bijna )?(\d{1,2})(?: jaar)?\b(?! (?:kilo|keer|weken|maanden|uur))/i;

/** The speaker's own age where it is under 18. */
export function leesJong(tekst: string): number | undefined {
  const leeftijd = Number(ZELF_JONG.exec(tekst)?.[1] ?? NaN);
  return leeftijd >= 8 && leeftijd < 18 ? leeftijd : undefined;
}

/**
 * What a message tells, as facts: not only the one that was asked. "mijn man heeft alzheimer, hij is 78, ik wil in mei een week weg" tells four.
 * @param gevraagd the field of the open question
 */
export function leesFeiten(begrip: Begrip, gevraagd: Veld, bekend: Feiten, pakket: Pakket): Feiten {
  const g = begrip.gegevens;
  const plaats = gevraagd === 'plaats' || g.postcode !== undefined ? vindPlaats(pakket, begrip.tekst, g) : null;
  const periode = [g.duur, g.maand].filter((d) => d !== undefined).join(' in ') || undefined;
  const overAnder = g.voorWie !== undefined && g.voorWie !== 'zelf';
  // Before the topic is settled, the one that was heard first decides what the rest of the message can mean.
  const onderwerp = onderwerpVan(bekend) ?? begrip.onderwerpen[0]?.id;
  const zorgt = onderwerp !== undefined && ONDERWERP_VRAGEN[onderwerp].zorgtVoorAnder === true;
  const hoort = (veld: Veld) => gevraagd === veld || (onderwerp !== undefined && vraagtNaar(onderwerp, veld));
  /** What was told by the way fills what is not known yet; only an asked question or a plain correction writes over an answer. */
  const nieuw = (veld: Veld, waarde: string | undefined) => (gevraagd === veld || bekend[veld] === undefined ? feit(waarde) : undefined);
  // "mijn dochter in het weekend, doordeweeks ik alleen" is not nobody.
  const halfNiemand = g.helpers?.length === 1 && g.helpers[0] === 'niemand' && begrip.tekst.split(/\s+/).length > 4;
  // "ik ben 68" from who cares for somebody, and "al 6 jaar dood", say nothing about the age of the one it is about.
  const anderGetal = /\bjaar (?:dood|overleden|weg|gescheiden)\b/i.test(begrip.tekst)
    || ((overAnder || zorgt || bekend.voorWie?.waarde === 'ander') && new RegExp(`\\bik ben (?:zelf )?${g.leeftijd ?? '-'}\\b`, 'i').test(begrip.tekst));
  const jong = leesJong(begrip.tekst);
  const gelezen: Partial<Record<Veld, Feit | undefined>> = {
    // Who it is about is told once; "my daughter lives far away" later on does not change that.
    voorWie: nieuw('voorWie', g.voorWie),
    // A grandchild who is dear is not whom the question is about.
    relatie: gevraagd === 'relatie' || (overAnder && bekend.voorWie?.waarde !== 'zelf') || (overAnder && zorgt) ? nieuw('relatie', g.relatie) : undefined,
    jong: feit(jong),
    nood: gevraagd !== 'nood' && hoort('nood') ? nieuw('nood', NOOD.find(([, vorm]) => vorm.test(begrip.tekst))?.[0]) : undefined,
    // A young carer's own age is not that of the parent they care for.
    leeftijd: anderGetal || (jong !== undefined && jong === g.leeftijd && bekend.voorWie?.waarde !== 'zelf') ? undefined : feit(g.leeftijd ?? (gevraagd === 'leeftijd' && g.aantal !== undefined && g.aantal <= 120 ? g.aantal : undefined)),
    ziekte: nieuw('ziekte', g.ziekte),
    plaats: plaats ? feit(alsWaarde(plaats)) : undefined,
    helpers: (gevraagd === 'helpers' || bekend.onderwerp === undefined) && !halfNiemand ? feit(g.helpers?.join('+')) : undefined,
    volhouden: gevraagd !== 'periode' && hoort('volhouden') ? nieuw('volhouden', g.volhouden) : undefined,
    spoed: gevraagd === 'volhouden' ? undefined : nieuw('spoed', g.spoed),
    waar: hoort('waar') ? nieuw('waar', g.waar) : undefined,
    wlz: hoort('wlz') ? nieuw('wlz', g.wlz) : undefined,
    periode: hoort('periode') ? nieuw('periode', gevraagd === 'volhouden' || gevraagd === 'leeftijd' ? undefined : periode) : undefined,
    telefoon: feit(g.telefoon),
    email: feit(g.email),
    naam: feit(g.naam),
    // A number given where contact is spoken of is a wish to be called.
    snel: gevraagd === 'snel' && g.telefoon !== undefined ? feit('belmij') : undefined,
    contact: gevraagd === 'contact' && (g.telefoon ?? g.email) !== undefined ? feit(g.telefoon !== undefined ? 'bel' : 'mail') : undefined,
    wanneer: gevraagd === 'wanneer' ? feit(wanneer(g)) : ['contact', 'telefoon', 'naam', 'snel'].includes(gevraagd) ? nieuw('wanneer', wanneer(g)) : undefined,
  };
  return Object.fromEntries(Object.entries(gelezen).filter((paar): paar is [Veld, Feit] => paar[1] !== undefined));
}
