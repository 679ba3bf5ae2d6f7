import { beoordeel } from './index.ts';
import { leesWoorden } from './woorden.ts';

/** `ja`, `nee`, or not to be told from the words. */
export type Antwoord = 'ja' | 'nee' | 'onduidelijk';

/** The words of an answer, plain, with one space between. */
function kaal(tekst: string): string {
  return leesWoorden(tekst).map((w) => w.plat).join(' ');
}

const OPMAAT = '(?:(?:oh|o|eh|ehm|uh|uhm|uhh|hm|hmm|mmm|tja|nou|nou ja|pff|pf|poeh|och|ach|ach ja|wel|even|eerlijk gezegd|eerlijk|heel eerlijk|om eerlijk te zijn|sorry|nee maar eerlijk) )*';
const JA = new RegExp(`^${OPMAAT}(?:ja+|jaa+|jawel|jep|jup|yep|yes|yess|ye|jaz|joa|jo|joh ja|si|oui|evet|tak|ano|da|naam|ja hoor|wel|wel hoor|wel eens ja|klopt|dat klopt|inderdaad|zeker|zeker wel|absoluut|uiteraard|natuurlijk|tuurlijk|helaas|helaas wel|vrees van wel|ik vrees van wel|ben bang van wel|ik ben bang van wel|ik denk van wel|ik denk wel|denk het wel|ik denk het|denk het|denk van wel|geloof van wel|ik geloof van wel|ik geloof het wel|best wel|eigenlijk wel|eigenlijk ja|toch wel|ergens wel|stiekem wel|stiekem|soms|soms wel|wel eens|weleens|af en toe|een beetje|beetje|beetje wel|vaak|heel vaak|steeds|steeds vaker|altijd|elke dag|elke nacht|iedere dag|dagelijks|de hele dag|constant|continu|regelmatig|de laatste tijd|vannacht|vandaag|gisteren|als ik eerlijk ben wel|ik wel|dat doe ik|daar denk ik aan|ik denk eraan|ik denk er aan|denk eraan|helemaal|heel erg|meer dan eens|meer dan genoeg|kan je wel zeggen|zou kunnen|misschien wel|gezegd wel|так|да|نعم|ايوه|اه)(?: |$)`);
const NEE = new RegExp(`^${OPMAAT}(?:nee+|neen|nee hoor|nope|no|nop|nah|nein|hayir|nie|non|niet|niet hoor|absoluut niet|zeker niet|helemaal niet|totaal niet|echt niet|natuurlijk niet|tuurlijk niet|uiteraard niet|welnee|nooit|nog nooit|nooit aan gedacht|geen sprake van|geenszins|in geen geval|ben je gek|bent u gek|juist niet|zou ik nooit|dat zou ik nooit|dat niet|dat zeker niet|gelukkig niet|ik niet|ik dacht het niet|ik denk het niet|ik denk van niet|denk het niet|ni|нет|ні|لا)(?: |$)`);
/** After a no, these take something of it back; alone, they say neither. */
const TWIJFEL = /(?:^| )(?:weet (?:ik )?(?:het )?(?:ook )?(?:even )?niet|weet niet|misschien|soms|af en toe|niet echt|niet altijd|niet zo|niet helemaal|niet direct|niet meteen|niet bewust|beetje|twijfel|ergens wel|eigenlijk|maar|alleen|behalve|wel eens|weleens|nog niet|niet meer|bijna|ligt eraan|ligt er aan|geen idee|niet zeker|vroeger|nu niet|niet nu|vandaag niet|op dit moment|momenteel|meestal|ook niet ontkennen|kan ik niet zeggen|zeg ik niet|wil ik niet zeggen|durf|liever niet|gaat u niets aan|had ik maar|zou het niet erg vinden|wel|hoewel|tenzij|hooguit|lang geleden)(?: |$)/;
/** "Nee, dat wil ik juist …": a no that stays a no, whatever follows. */
const STELLIG = /(?:^| )(?:natuurlijk niet|echt niet|absoluut niet|helemaal niet|zeker niet|totaal niet|nooit|geen sprake van|welnee|ik wil (?:juist |gewoon |nog )?(?:graag )?(?:blijven )?leven|hou van het leven|hou te veel van|ben je gek|bent u gek)(?: |$)/;
/** A question back is no answer. */
const WEDERVRAAG = /^(?:wat|hoe|waarom|hoezo|wie|huh|he|sorry wat|pardon|moet ik|bedoelt|bedoel je|is dat|mag ik|kan ik|kunt)(?: |$)/;
/** No, taken back in the same breath: "nee, of ja, eigenlijk wel". */
const TOCH_JA = /(?:^| )(?:of ja|nou ja wel|ja eigenlijk|eigenlijk wel|toch wel|soms wel|ergens wel|wel eens|weleens|af en toe wel|stiekem wel|jawel|of toch)(?: |$)/;

/**
 * Reads the answer to "Denkt u aan zelfmoord?". On the side of caution: a "sometimes" or "a bit" is a yes; a no with a "but" or a
 * "not now" is no plain no. Domein.md §6: to ask does no harm, to overlook does.
 * @returns `ja` act now; `nee` go on; `onduidelijk` ask on, do not let go
 */
export function leesAntwoord(tekst: string): Antwoord {
  const k = kaal(tekst);
  const oordeel = beoordeel(tekst);
  if (NEE.test(k)) {
    if (oordeel.niveau === 'duidelijk' && oordeel.soort === 'suicide' && !STELLIG.test(k)) return 'ja';
    if (TOCH_JA.test(k)) return 'ja';
    if (STELLIG.test(k)) return oordeel.niveau === 'duidelijk' ? 'onduidelijk' : 'nee';
    const rest = k.replace(NEE, '');
    return TWIJFEL.test(k) || (rest !== '' && oordeel.niveau !== 'geen') ? 'onduidelijk' : 'nee';
  }
  if (WEDERVRAAG.test(k)) return 'onduidelijk';
  if (JA.test(k)) return /^(?:ja|jaja) (?:nee|neen|natuurlijk niet|hoor nee|niet)(?: |$)/.test(k) ? 'onduidelijk' : 'ja';
  if (oordeel.niveau === 'duidelijk' && oordeel.soort === 'suicide') return 'ja';
  return 'onduidelijk';
}

const ANDER = '(?:hij|zij|ze|mijn man|mijn vrouw|mijn vriend|mijn vriendin|mijn ex|mijn vader|mijn moeder|mijn zoon|mijn dochter|mijn broer|papa|mama|iemand|die|man|vrouw)';
/** The other is near or reads along. */
const NABIJ = new RegExp(`(?:^| )(?:${ANDER} (?:\\w+ )?(?:is|zit|staat|ligt|loopt|blijft) (?:nu |ook |hier |nog |gewoon |weer |net )*(?:hier|thuis|naast|bij|achter|boven|beneden|binnen|in huis|in de kamer|in de buurt|vlakbij|wakker|er|aan tafel|op de bank|voor de deur)|${ANDER} (?:kijkt|leest|luistert|typt|controleert|ziet|hoort)|${ANDER} (?:komt|kan|kunnen) (?:\\w+ ){0,3}(?:eraan|er aan|thuis|binnen|terug|zo|elk moment|ieder moment|straks)|naast (?:me|mij)|kijkt mee|leest mee|luistert mee|hij is thuis|is thuis|niet alleen|niet veilig|onveilig|kan niet (?:praten|typen|lang|veel|hier|nu)|moet (?:snel|stoppen|gaan|ophouden|zachtjes|stil)|mag niet (?:zien|weten|merken)|hij mag|snel|gauw|elk moment|ieder moment|niet lang|stiekem|op de wc|in de badkamer|verstopt)(?: |$)`);
/** The other is away or asleep, or the writer is alone. */
const ALLEEN = new RegExp(`(?:^| )(?:(?:ik ben|ben|zit|helemaal|nu) (?:\\w+ )?alleen|alleen thuis|${ANDER} (?:is|zijn) (?:\\w+ )?(?:er niet|niet thuis|niet hier|weg|werken|werk|op zijn werk|op haar werk|naar (?:zijn |haar |het )?(?:werk|winkel|moskee|kroeg|cafe|sport|school)|boodschappen|buiten|vertrokken|in slaap|opgepakt|uit huis|op reis)|${ANDER} (?:slaapt|werkt)|ik ben (?:\\w+ )?(?:veilig|bij (?:mijn|een|de)|op (?:mijn )?werk|buiten|in de bieb|bij de buren|bij een vriendin)|niemand (?:\\w+ )?(?:hier|thuis|mee|bij)|veilig|geen gevaar|kan (?:wel|gewoon|nu) (?:praten|typen)|geen probleem|gaat prima)(?: |$)`);
const KORT_VEILIG = /(?:^| )(?:even|nu nog|nog even|voor nu|op dit moment|kort|paar minuten|tot hij|straks|zolang|denk|misschien|weet niet|hoop|half|maar|beetje|soms|niet zeker|geen idee|eigenlijk|redelijk)(?: |$)/;

/**
 * Reads the answer to "Kunt u nu veilig typen?". Only a plain yes, or words that say that the other is away, is a `ja`; a yes that may end
 * any moment is `onduidelijk`; whoever may be read along with gets `nee`.
 */
export function leesVeilig(tekst: string): Antwoord {
  const k = kaal(tekst);
  const alleen = ALLEEN.test(k) && !/(?:^| )niet (?:\w+ )?(?:alleen|veilig)(?: |$)/.test(k);
  if (NEE.test(k)) return alleen && !/^nee+ (?:ik|dat|het|niet)/.test(k) ? 'onduidelijk' : 'nee';
  const nabij = NABIJ.test(k.replace(ALLEEN, alleen ? ' ' : '$&'));
  if (nabij) return JA.test(k) || alleen ? 'onduidelijk' : 'nee';
  if (KORT_VEILIG.test(k) && (!alleen || /(?:^| )(?:zolang|tot|even|nog)(?: |$)/.test(k))) return 'onduidelijk';
  return JA.test(k) || alleen || /^(?:ok|oke|okay|prima|goed|kan|dat kan|gaat wel|best)(?: |$)/.test(k) ? 'ja' : 'onduidelijk';
}
