import gevaarBestand from './gewichten-gevaar.json' with { type: 'json' };
import sprekerBestand from './gewichten-spreker.json' with { type: 'json' };
import { softmax } from '../../leren/lineair.ts';
import { pakUit, rekenUit } from '../../leren/opslag.ts';
import type { Model } from '../../leren/opslag.ts';
import type { Omgeving } from '../context.ts';
import type { Gehoord } from '../horen.ts';
import type { GevaarSoort, Spreker } from '../oordeel.ts';
import type { Woord } from '../woorden.ts';
import { EMMERS, kenmerken, vensters } from './kenmerken.ts';
import { KLASSEN, SPREKERS } from './klassen.ts';

/** How strongly a message resembles the example messages (voorbeelden/), all between 0 and 1. */
export interface Weging {
  /** That there is danger of any kind and level. */
  gevaar: number;
  /** That it is danger beyond a question. */
  duidelijk: number;
  /** The kind that fits best. */
  soort: GevaarSoort;
}

const gevaren = pakUit(gevaarBestand, EMMERS);
const sprekers = pakUit(sprekerBestand, EMMERS);

/** Fewer words than this say too little: "ja", "mijn man", "morgen" are answers. The rules still read them. */
const MIN_WOORDEN = 3;

/** Weighs a message as a whole and, when it is long, window by window; the most alarming counts. Null for a message too short to weigh. Pure; never throws. */
export function weeg(woorden: readonly Woord[], omgeving: Omgeving, gehoord: Gehoord, gewichten: Model = gevaren): Weging | null {
  if (woorden.length < MIN_WOORDEN) return null;
  const delen = [kenmerken(woorden, omgeving, gehoord), ...vensters(woorden).map((v) => kenmerken(v, omgeving, null))];
  return delen.map((x) => lees(softmax(rekenUit(gewichten, x)))).reduce((a, b) => (b.gevaar > a.gevaar ? b : a));
}

function lees(p: Float64Array): Weging {
  const perSoort = new Map<GevaarSoort, number>();
  let duidelijk = 0;
  KLASSEN.forEach(({ soort, niveau }, i) => {
    if (soort === null) return;
    perSoort.set(soort, (perSoort.get(soort) ?? 0) + p[i]!);
    if (niveau === 'duidelijk') duidelijk += p[i]!;
  });
  const [soort] = [...perSoort].reduce((a, b) => (b[1] > a[1] ? b : a));
  return { gevaar: 1 - p[0]!, duidelijk, soort };
}

/** Who seems to speak in a message about danger, by its resemblance to the examples. */
export function vermoedSpreker(woorden: readonly Woord[], omgeving: Omgeving, gewichten: Model = sprekers): Spreker {
  const p = softmax(rekenUit(gewichten, kenmerken(woorden, omgeving, null)));
  return SPREKERS[p.indexOf(Math.max(...p))]!;
}
