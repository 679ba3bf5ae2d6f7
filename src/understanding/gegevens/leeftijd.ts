import type { Bericht } from '../bericht.ts';
import { GETAL, getal } from './getal.ts';

/** What may not follow a bare number if it is to be an age. */
const MAAT = '(?! ?(?:kinderen|kind|euro|keer|x|uur|uren|minuten|dag|dagen|week|weken|maand|maanden|nachten|kilo|kg|km|kilometer|meter|m|cm|procent|treden|trappen|personen|mensen|jongens|meisjes|kamers|honden|katten|broers|zussen|zoons|dochters|hoog|op een|op de|van de|of|a|tot|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jaar (?:geleden|lang|getrouwd|samen|gewerkt|werk|werkloos|ziek|alleen|weduwe|hier|in dienst|bij|schuld|vast|oorlog|ellende)))(?![\\p{L}\\p{N}])';
/** "al 40 jaar", "over 2 jaar": a stretch of time. */
const GEEN_TIJD = '(?<!(?:al|sinds|over|voor|na|binnen|nog|in|elke|laatste|afgelopen|ruim|meer dan|paar|ongeveer al|duurt|duurde|zo\'n|komende|om de|vanaf|na) )';
const N = `(${GETAL})`;

/** Forms, the surest first. Group 1 is the number. */
const VORMEN: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}\\p{N}])${N} ?(?:jaar|jr) (?:oud|jong)(?![\\p{L}])`, 'gu'),
  new RegExp(`(?<![\\p{L}\\p{N}])${N}[ -]?jarige?(?![\\p{L}])`, 'gu'),
  new RegExp(`(?<![\\p{L}])(?:is|ben|bent|wordt|word|werd|zijn|was) (?:al |pas |net |nu |bijna |ruim |inmiddels |ondertussen |ook |zelf |nog maar |maar |dan |al bijna |ver in de )*${N}${MAAT}`, 'gu'),
  new RegExp(`(?<![\\p{L}])(?:man|vrouw|vader|moeder|zoon|dochter|kind|oma|opa|broer|zus|tante|oom|jongen|meisje|partner|buurman|buurvrouw|vriendin|vriend|schoonmoeder|schoonvader|hij|zij|dame|heer|iemand|kleinzoon|kleindochter|puber|client|patient|mevrouw|meneer|ouders|baby|peuter|kleuter) (?:van )?(?:bijna |net |al )?${N}${MAAT}`, 'gu'),
  new RegExp(`(?<![\\p{L}])(?:man|vrouw|vader|moeder|zoon|dochter|kind|oma|opa|broer|zus|tante|oom|jongen|meisje|partner|buurman|buurvrouw|vriendin|vriend) ?\\(${N} ?(?:jaar|jr|j)?\\)`, 'gu'),
  new RegExp(`\\(${N} ?(?:jaar|jr|j)?\\)`, 'gu'),
  new RegExp(`${GEEN_TIJD}(?<![\\p{L}\\p{N}])${N} ?(?:jaar|jr)(?![\\p{L}])(?! (?:geleden|lang|getrouwd|samen|gewerkt|werkloos|hier|in dienst|bij|weduwe|alleen|ziek|terug|later|voor|gewoond|vast|in |op ))`, 'gu'),
  new RegExp(`(?<![\\p{L}])(?:bijna|leeftijd|leeftijd is|leeftijd:) ${N}${MAAT}`, 'gu'),
];
/** Most messages name no number: one cheap test saves the dear ones. */
const GETAL_ERGENS = new RegExp(GETAL, 'u');
const BABY = /(?<![\p{L}])(?:\d{1,2}|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|paar) (?:maanden|weken) oud|baby van/u;

/**
 * Age in years, 0–120. Where several ages are named, the one nearest after `anker` (a relation word, when the message is about
 * someone else), else the first of the surest form.
 */
export function leesLeeftijd(b: Bericht, anker?: string): number | undefined {
  if (!GETAL_ERGENS.test(b.norm.replace(/(?<![\p{L}])een(?![\p{L}])/gu, ''))) return BABY.test(b.norm) ? 0 : undefined;
  const gevonden: { n: number; op: number; vorm: number }[] = [];
  VORMEN.forEach((re, vorm) => {
    for (const m of b.norm.matchAll(re)) {
      const n = getal(m[1]!);
      if (n === null || n > 120 || (vorm >= 2 && m[1] === 'een')) continue;
      gevonden.push({ n, op: m.index, vorm });
    }
  });
  if (gevonden.length === 0) return BABY.test(b.norm) ? 0 : undefined;
  if (anker !== undefined) {
    const plaats = b.norm.search(new RegExp(`(?<![\\p{L}])${anker}`, 'u'));
    const na = gevonden.filter((g) => g.op >= plaats).sort((x, y) => x.op - y.op || x.vorm - y.vorm)[0];
    if (plaats >= 0 && na) return na.n;
  }
  return gevonden.sort((x, y) => x.vorm - y.vorm || x.op - y.op)[0]!.n;
}
