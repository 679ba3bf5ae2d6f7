import { readdirSync, readFileSync } from 'node:fs';
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
  /** The text, filled in. @throws {Error} when the key does not exist: a missing word is a defect, never shown as a key. */
  tekst(sleutel: string, variabelen?: Variabelen): Tekst;
  /** Like {@link tekst}, for a key that holds one string. */
  zin(sleutel: string, variabelen?: Variabelen): string;
}

function lees(map: string): Record<string, unknown> {
  return Object.fromEntries(readdirSync(map).filter((f) => f.endsWith('.json')).map((f) =>
    [basename(f, '.json'), JSON.parse(readFileSync(join(map, f), 'utf8')) as unknown]));
}

/**
 * Loads the words of one language. Each file of `locales/<taal>/` is a top-level key.
 * An overlay `locales/<taal>-x-<slug>/` of a municipality goes before it where it exists.
 */
export function maakWoorden(taal = 'nl', slug?: string): Woorden {
  const overlay = `${taal}-x-${slug ?? 'geen'}`;
  const bestaat = readdirSync(projectMap('locales')).includes(overlay);
  const i18n = createInstance();
  void i18n.init({
    lng: bestaat ? overlay : taal,
    fallbackLng: taal,
    initAsync: false,
    interpolation: { escapeValue: false },
    returnObjects: true,
    resources: {
      [taal]: { translation: lees(projectMap('locales', taal)) },
      ...(bestaat && { [overlay]: { translation: lees(projectMap('locales', overlay)) } }),
    },
  });
  const tekst = (sleutel: string, variabelen: Variabelen = {}): Tekst => {
    if (!i18n.exists(sleutel)) throw new Error(`geen tekst: ${sleutel}`);
    return i18n.t(sleutel, variabelen) as unknown as Tekst;
  };
  return {
    taal,
    heeft: (sleutel) => i18n.exists(sleutel),
    tekst,
    zin(sleutel, variabelen) {
      const t = tekst(sleutel, variabelen);
      if (typeof t !== 'string') throw new Error(`geen enkele zin: ${sleutel}`);
      return t;
    },
  };
}
