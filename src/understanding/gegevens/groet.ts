import type { Gegevens } from '../begrip.ts';
import type { Bericht } from '../bericht.ts';

const HALLO = new Set(['hallo', 'hoi', 'goedemorgen', 'goedemiddag', 'goedenavond', 'goedendag', 'goeden', 'dag', 'goede', 'morgen', 'middag', 'avond', 'hallootjes', 'hoihoi', 'heyhoi', 'salaam', 'selam', 'salam', 'merhaba', 'mogguh', 'hoedoe', 'hallokes']);
const DANK = new Set(['dank', 'bedankt', 'dankjulliewel', 'thanks', 'top', 'fijn', 'super', 'geweldig', 'hartelijk', 'hartstikke', 'reuze', 'zeer', 'bedankje']);
const DAG = new Set(['doei', 'doeg', 'dag', 'houdoe', 'tot', 'ziens', 'groet', 'groeten', 'groetjes', 'vriendelijke', 'dahag', 'aju', 'ajuus', 'later', 'tabee', 'welterusten', 'fijne', 'avond', 'prettige', 'weekend', 'dag', 'nog', 'mazzel', 'werkse', 'doeidoei']);
const VULLING = new Set(['mevrouw', 'meneer', 'daar', 'allemaal', 'meedenker', 'u', 'je', 'wel', 'hoor', 'voor', 'de', 'het', 'hulp', 'uw', 'moeite', 'een', 'zo', 'met', 'ook', 'ik', 'ben', 'er', 'jullie', 'gemeente', 'is', 'en', 'lieve', 'beste', 'heer', 'bij', 'voorbaat', 'informatie', 'alvast', 'luisteren', 'heel', 'erg', 'veel', 'computer', 'iedereen', 'goed', 'gesprek', 'dit', 'nog', 'alles', 'oke', 'goede']);

/** A greeting, thanks or goodbye and nothing more. */
export function leesGroet(b: Bericht): Gegevens['groet'] {
  const w = b.woorden;
  if (w.length === 0 || w.length > 9) return undefined;
  const alles = (soort: ReadonlySet<string>) => w.every((x) => soort.has(x) || VULLING.has(x)) && w.some((x) => soort.has(x));
  if (w.some((x) => x === 'dank' || x === 'bedankt' || x === 'thanks') && w.every((x) => DANK.has(x) || DAG.has(x) || HALLO.has(x) || VULLING.has(x))) return 'dank';
  if (w[0] !== 'tot' && alles(HALLO) && HALLO.has(w[0]!)) return 'hallo';
  return alles(DAG) && /^(?:doei|doeg|dag|houdoe|tot|groet|groeten|groetjes|met|fijne|prettige|dahag|aju|ajuus|later|tabee|welterusten|mazzel|werkse|doeidoei)$/.test(w[0]!) ? 'dag' : undefined;
}
