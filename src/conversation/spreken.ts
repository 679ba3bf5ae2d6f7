import { onderwerpVan, VELDEN, type Feiten, type Veld } from '../../dialogs/feiten.ts';
import { ONDERWERP_VRAGEN } from '../../dialogs/onderwerp-vragen.ts';
import type { GesprekContext } from '../../dialogs/gesprek-types.ts';
import { hulplijnVariabelen } from '../safety/hulplijn-variabelen.ts';
import type { Pakket } from '../gemeenten/pakket.ts';
import { naarJij } from './jij.ts';
import type { BerichtUit, Deel } from './bericht.ts';
import { inWoorden, variabelen } from './variabelen.ts';
import { sleutels, VERBETERBAAR, type OpenVraag } from './vraag.ts';
import type { Tekst, Variabelen, Woorden } from './woorden.ts';

const HULPLIJNEN = hulplijnVariabelen();
/** Sentences that fit in one message to somebody who reads with difficulty. */
const MAX_ZINNEN = 3;

/** What is said in one turn, gathered in order. Keeps count of what was said before, so that nothing is said twice in the same words. */
export class Spreker {
  readonly uit: BerichtUit[] = [];
  private readonly geteld: Record<string, number>;
  private readonly woorden: Woorden;
  private readonly pakket: Pakket;
  /** The values of the context last spoken of: a turn says several things about one context. */
  private gevuld: { context: GesprekContext; waarden: Variabelen } | undefined;

  constructor(woorden: Woorden, pakket: Pakket, geteld: Record<string, number>) {
    this.woorden = woorden;
    this.pakket = pakket;
    this.geteld = geteld;
  }

  heeft(sleutel: string): boolean {
    return this.woorden.heeft(sleutel);
  }

  /** The first of these keys that has words, or undefined. */
  eerste(keys: readonly string[]): string | undefined {
    return keys.find((k) => this.woorden.heeft(k));
  }

  /** The messages under a key: one of its variants, or all its parts in order. */
  zinnen(sleutel: string, context: GesprekContext, extra: Variabelen = {}): string[] {
    if (this.gevuld?.context !== context) this.gevuld = { context, waarden: { ...HULPLIJNEN, ...variabelen(context, this.pakket, this.woorden) } };
    const vul = { ...this.gevuld.waarden, ...extra };
    const zinnen = this.ontvouw(sleutel, this.woorden.tekst(sleutel)).map((z) => this.woorden.vul(z, vul));
    return this.woorden.taal === 'nl' && isJong(context) ? zinnen.map(naarJij) : zinnen;
  }

  private ontvouw(sleutel: string, tekst: Tekst): string[] {
    if (typeof tekst === 'string') return [tekst];
    if (Array.isArray(tekst)) {
      const keer = this.geteld[sleutel] ?? 0;
      this.geteld[sleutel] = keer + 1;
      return [tekst[beurtVan(keer, tekst.length)]!];
    }
    return Object.entries(tekst).flatMap(([deel, t]) => this.ontvouw(`${sleutel}.${deel}`, t));
  }

  zeg(sleutel: string, context: GesprekContext, extra: Variabelen = {}, soort: BerichtUit['soort'] = 'tekst'): void {
    for (const tekst of this.zinnen(sleutel, context, extra)) this.uit.push({ tekst, soort });
  }

  /** What was heard, in few words: a word on the answer itself, and what else the message told. */
  gehoord(voor: Feiten, context: GesprekContext, gevraagd: OpenVraag | null): string[] {
    const nieuw = VELDEN.filter((v) => context.feiten[v] !== undefined && context.feiten[v] !== voor[v]);
    const anders = nieuw.filter((v) => v !== gevraagd?.veld);
    const regels: string[] = [];
    if (gevraagd && nieuw.includes(gevraagd.veld)) {
      const { waarde, woorden } = context.feiten[gevraagd.veld]!;
      const eigen = waarde === 'eigen' || (woorden !== undefined && gevraagd.open === true);
      const sleutel = this.eerste([
        ...sleutels(gevraagd.vraag, `gehoord.${waarde}`, context),
        ...sleutels(gevraagd.vraag, 'gehoord.altijd', context),
        ...(eigen ? ['zinnen.gehoord'] : []),
      ]);
      if (sleutel) regels.push(...this.zinnen(sleutel, context));
    }
    return [...regels, ...this.terugzeggen(anders, context)];
  }

  /** The facts that a message told, said back one line each. */
  terugzeggen(velden: readonly Veld[], context: GesprekContext): string[] {
    // "U zorgt voor uw vrouw" says it all; "u zorgt voor iemand" before it says nothing.
    const alGezegd = velden.includes('relatie') && onderwerpVan(context.feiten) === 'mantelzorg';
    return velden.filter((v) => !(v === 'onderwerp' && alGezegd)).flatMap((veld) => {
      const ander = context.feiten.voorWie?.waarde !== undefined && context.feiten.voorWie.waarde !== 'zelf';
      const waarde = context.feiten[veld]!.waarde;
      const zorgt = ONDERWERP_VRAGEN[onderwerpVan(context.feiten) ?? 'anders'].zorgtVoorAnder === true;
      const sleutel = this.eerste([...(zorgt ? [`terugzeg.${veld}_zorg`] : []), ...(ander ? [`terugzeg.${veld}.${waarde}_ander`, `terugzeg.${veld}_ander`] : []), `terugzeg.${veld}.${waarde}`, `terugzeg.${veld}`]);
      if (!sleutel || typeof this.woorden.tekst(sleutel) !== 'string') return [];
      return this.zinnen(sleutel, context, { waarde: inWoorden(veld, context.feiten[veld]!, context, this.pakket, this.woorden) });
    });
  }

  /** Lines in messages of at most three sentences. */
  regels(regels: readonly string[]): void {
    for (const tekst of verdeel(regels)) this.uit.push({ tekst, soort: 'tekst' });
  }

  /** Asks. What was heard stands before it in the same message where that fits. */
  vraag(vraag: OpenVraag, context: GesprekContext, vooraf: readonly string[]): void {
    const sleutel = this.eerste(sleutels(vraag.vraag, 'vraag', context));
    if (!sleutel) throw new Error(`geen vraag in woorden: ${vraag.vraag}`);
    const zinnen = this.zinnen(sleutel, context);
    const delen = verdeel([...vooraf, ...zinnen]);
    delen.forEach((tekst, i) => {
      const laatste = i === delen.length - 1;
      this.uit.push({ tekst, soort: laatste ? 'vraag' : 'tekst', ...(laatste && { keuzes: vraag.knoppen }) });
    });
  }

  /** The explanation of the open question; it ends with that question in other words, so it carries the choices. */
  uitleg(vraag: OpenVraag, context: GesprekContext): void {
    const sleutel = this.eerste([...sleutels(vraag.vraag, 'uitleg', context), 'zinnen.uitleg'])!;
    const zinnen = this.zinnen(sleutel, context);
    zinnen.forEach((tekst, i) => {
      const laatste = i === zinnen.length - 1;
      this.uit.push({ tekst, soort: laatste ? 'vraag' : 'tekst', ...(laatste && { keuzes: vraag.knoppen.filter((k) => k.id !== 'uitleg') }) });
    });
  }

  /** The summary so far, in the resident's own words, with its parts. */
  samenvatting(context: GesprekContext): void {
    const delen: Deel[] = samenvattingDelen(context, this.pakket, this.woorden);
    const kop = this.zinnen('samenvatting.kop', context)[0]!;
    this.uit.push({ tekst: [kop, ...delen.map((d) => `${d.label}: ${d.waarde}`)].join('\n'), soort: 'samenvatting', delen });
  }
}

/** Somebody under 18 speaks: told, or heard in a danger. */
function isJong(context: GesprekContext): boolean {
  return context.feiten.jong !== undefined || context.gevaren.at(-1)?.spreker === 'kind';
}

/** The summary in the resident's own words, part by part. */
export function samenvattingDelen(context: GesprekContext, pakket: Pakket, woorden: Woorden): Deel[] {
  const velden: Veld[] = ['hulpvraag', ...VERBETERBAAR, 'zijwegVerhaal', 'aanvulling', 'liever'];
  return velden.filter((v) => context.feiten[v] !== undefined && !(v === 'voorWie' && context.feiten.relatie)).map((veld) => ({
    veld,
    label: woorden.zin(`samenvatting.${veld}`),
    waarde: inWoorden(veld, context.feiten[veld]!, context, pakket, woorden),
  }));
}

function aantalZinnen(tekst: string): number {
  return tekst.split(/[.?]\s|\n/).filter((z) => z.trim() !== '').length;
}

/** Lines put together into messages of at most three sentences each. */
export function verdeel(regels: readonly string[]): string[] {
  const uit: string[] = [];
  for (const regel of regels) {
    const laatste = uit.at(-1);
    if (laatste !== undefined && aantalZinnen(laatste) + aantalZinnen(regel) <= MAX_ZINNEN) uit[uit.length - 1] = `${laatste}\n${regel}`;
    else uit.push(regel);
  }
  return uit;
}

/** Which variant is said the `keer`th time (from 0): each in turn, and from then on all but the first, which is only for a first time. */
function beurtVan(keer: number, aantal: number): number {
  return keer < aantal || aantal === 1 ? Math.min(keer, aantal - 1) : 1 + ((keer - aantal) % (aantal - 1));
}
