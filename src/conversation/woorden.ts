import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInstance } from 'i18next';
import { projectMap } from '../project-map.ts';

/** Values for the `{{placeholders}}` of a text. */
export type Variabelen = Record<string, string | number>;

/** A text as it stands in the locales: one message, variants of one message (array), or several messages after one another (object). */
export type Tekst = string | string[] | { [deel: string]: Tekst };

/** All words that a person reads. */
export interface Woorden {
  readonly taal: string;
  heeft(sleutel: string): boolean;
  /** The text, with its placeholders. @throws {Error} when the key does not exist: a missing word is a defect, never shown as a key. */
  tekst(sleutel: string): Tekst;
  /** A sentence with its placeholders filled in. */
  vul(zin: string, variabelen: Variabelen): string;
  /** One filled sentence. @throws {Error} when the key does not exist, or holds more than one */
  zin(sleutel: string, variabelen?: Variabelen): string;
}

function lees(map: string): Record<string, unknown> {
  if (!existsSync(map)) return {};
  return Object.fromEntries(readdirSync(map).filter((f) => f.endsWith('.json')).map((f) =>
    [basename(f, '.json'), JSON.parse(readFileSync(join(map, f), 'utf8')) as unknown]));
}

/** Languages a whole talk can be held in. */
export const TALEN = ['nl', 'en'] as const;
export type GesprekTaal = (typeof TALEN)[number];

/** The words of every language a talk can be held in. */
export function maakAlleWoorden(slug?: string): Record<GesprekTaal, Woorden> {
  return { nl: maakWoorden('nl', slug), en: maakWoorden('en', slug) };
}

/**
 * Loads the words of one language. Each file of `locales/<taal>/` is a top-level key.
 * The lines for whoever writes another language stand in `locales/talen/`, under `talen`.
 * An overlay `locales/<taal>-x-<slug>/` of a municipality goes before all where it exists.
 */
export function maakWoorden(taal: GesprekTaal = 'nl', slug?: string): Woorden {
  const overlay = `${taal}-x-${slug ?? 'geen'}`;
  const bestaat = readdirSync(projectMap('locales')).includes(overlay);
  const i18n = createInstance();
  void i18n.init({
    lng: bestaat ? overlay : taal,
    // A word that the other language lacks is better said in Dutch than not at all.
    fallbackLng: [taal, 'nl'],
    initAsync: false,
    interpolation: { escapeValue: false },
    returnObjects: true,
    resources: {
      nl: { translation: { ...lees(projectMap('locales', 'nl')), talen: lees(projectMap('locales', 'talen')) } },
      ...(taal !== 'nl' && { [taal]: { translation: lees(projectMap('locales', taal)) } }),
      ...(bestaat && { [overlay]: { translation: lees(projectMap('locales', overlay)) } }),
    },
  });
  // Asked many times a turn, always about the same few hundred keys.
  const bekend = new Map<string, boolean>();
  const heeft = (sleutel: string): boolean => {
    let er = bekend.get(sleutel);
    if (er === undefined) bekend.set(sleutel, (er = i18n.exists(sleutel)));
    return er;
  };
  const opgezocht = new Map<string, Tekst>();
  const tekst = (sleutel: string): Tekst => {
    let t = opgezocht.get(sleutel);
    if (t === undefined) {
      if (!heeft(sleutel)) throw new Error(`geen tekst: ${sleutel}`);
      opgezocht.set(sleutel, (t = i18n.t(sleutel, { skipInterpolation: true }) as unknown as Tekst));
    }
    return t;
  };
  const vul = (zin: string, variabelen: Variabelen): string =>
    zin.includes('{{') ? i18n.services.interpolator.interpolate(zin, variabelen, taal, {}) : zin;
  return {
    taal,
    heeft,
    tekst,
    vul,
    zin(sleutel, variabelen = {}) {
      const t = tekst(sleutel);
      if (typeof t !== 'string') throw new Error(`geen enkele zin: ${sleutel}`);
      return vul(t, variabelen);
    },
  };
}
