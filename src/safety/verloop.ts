import type { GevaarSoort, Oordeel, Spreker } from './oordeel.ts';

/** A danger that was heard earlier in the same talk. */
export interface EerderGevaar {
  soort: GevaarSoort;
  spreker: Spreker;
  antwoord?: 'ja' | 'nee';
}

/** After suicide was heard, these words speak of means or of doing it now. */
const MIDDEL = /\b(?:pil(?:len)?|medicijn\w*|tablet\w*|slaapmiddel\w*|paracetamol|mes(?:sen)?|touw|strop|brug|trein|spoor|flat|balkon|dak|afscheid\w*|brief geschreven|ik doe het|ga het doen|ik ga nu|neem ze|ga ze|zo nemen|klaarliggen|ligt? klaar|naast me|genoeg (?:pillen|om))\b/i;
/** And these say that something was taken or done already: a medical emergency. */
const GEDAAN = /\b(?:(?:heb|hebt|heeft)\b.{0,30}\b(?:op|ingenomen|geslikt|genomen|gesneden|gedaan)|net (?:geslikt|genomen)|alles (?:geslikt|ingenomen))\b/i;
/** After violence was heard: it is happening or about to. */
const NU = /\b(?:(?:hij|zij|ze|die|mijn (?:man|vriend|ex|vader))\b.{0,20}\b(?:eraan|komt (?:eraan|binnen|thuis|naar)|is (?:nu )?(?:binnen|hier|thuis|boos)|staat (?:voor|aan|bij)|voor de deur)|voor de deur|nu weer|hoor het (?:nu|weer)|gilt|schreeuwt nu|slaat (?:me|mij|haar|hem) nu|\bnu geslagen)\b/i;

/** Done to the one who speaks, though somebody else stands first in the sentence: "mijn vriend zegt dat hij me wat aandoet". */
const DOET_MIJ = /\b(?:me|mij)\b(?: \w+){0,3} (?:aandoe\w*|sla\w*|bedreig\w*|vermoord\w*|schop\w*|wurg\w*|dwing\w*|volgt|stalkt?|opsluit\w*|pijn)/i;

/**
 * Reads a message in the light of what was said before: "ik heb er 20 op" means little by itself and everything after a wish to die.
 * Only ever raises a judgement, never lowers one. A child that said so stays a child.
 */
export function verscherp(oordeel: Oordeel, tekst: string, eerder: readonly EerderGevaar[], jong: boolean): Oordeel {
  const open = eerder.filter((g) => g.antwoord !== 'nee');
  const laatste = open.at(-1);
  const zelf = oordeel.soort === 'geweld' && oordeel.spreker === 'getuige' && DOET_MIJ.test(tekst);
  const spreker: Spreker = zelf ? (jong ? 'kind' : 'slachtoffer') : jong && oordeel.spreker === 'slachtoffer' ? 'kind' : oordeel.spreker;
  if (oordeel.niveau === 'duidelijk' || laatste === undefined) return { ...oordeel, spreker };
  const wie: Spreker = laatste.spreker;
  if (laatste.soort === 'suicide' && GEDAAN.test(tekst)) return { soort: 'medisch', niveau: 'duidelijk', spreker: wie, regels: ['verloop/gedaan'] };
  if (laatste.soort === 'suicide' && MIDDEL.test(tekst)) return { soort: 'suicide', niveau: 'duidelijk', spreker: wie, regels: ['verloop/middel'] };
  if (laatste.soort === 'geweld' && NU.test(tekst)) return { soort: 'acuut', niveau: 'duidelijk', spreker: wie, regels: ['verloop/nu'] };
  return { ...oordeel, spreker };
}
