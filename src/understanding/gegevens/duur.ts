import type { Gegevens } from '../begrip.ts';
import type { Bericht } from '../bericht.ts';
import { GETAL, getal } from './getal.ts';

const EENHEID: Readonly<Record<string, readonly [string, string, number]>> = {
  minuut: ['minuut', 'minuten', 1 / 1440], uur: ['uur', 'uur', 1 / 24], dag: ['dag', 'dagen', 1], nacht: ['nacht', 'nachten', 1], week: ['week', 'weken', 7], maand: ['maand', 'maanden', 30], jaar: ['jaar', 'jaar', 365], weekend: ['weekend', 'weekenden', 2],
};
const DUUR = new RegExp(`(?<![\\p{L}\\p{N}])(?:(${GETAL}|een paar|paar|enkele|anderhalf|anderhalve|half|halve|een half|een halve|heel|hele)[ -])?(kwartier|minuut|minuten|minuutjes|uur|uurtje|uurtjes|uren|dag|dagje|dagjes|dagen|nacht|nachtje|nachtjes|nachten|week|weekje|weekjes|weken|maand|maandje|maandjes|maanden|jaar|jaartje|jaren|weekend|weekendje)(?![\\p{L}])`, 'gu');

interface Duur { tekst: string; dagen: number; op: number; lengte: number }

function eenheid(woord: string): keyof typeof EENHEID {
  if (woord.startsWith('minu')) return 'minuut';
  if (/^uu?r/.test(woord)) return 'uur';
  if (woord.startsWith('dag')) return 'dag';
  if (woord.startsWith('nacht')) return 'nacht';
  if (woord.startsWith('weekend')) return 'weekend';
  if (/^we[ek]/.test(woord)) return 'week';
  if (woord.startsWith('maand')) return 'maand';
  return 'jaar';
}

/** Every stretch of time in a normalised text, with its length in days. Ages and "… geleden" are left out. */
export function alleDuren(norm: string): Duur[] {
  const uit: Duur[] = [];
  for (const m of norm.matchAll(DUUR)) {
    const na = norm.slice(m.index + m[0].length);
    if (/^ (?:geleden|oud|jong|per |in de (?:week|maand)|terug(?![\p{L}]))/u.test(na) || /(?:om|rond|vanaf|tegen|na) $/u.test(norm.slice(0, m.index)) && m[2]!.startsWith('uur')) continue;
    const telwoord = m[1]?.replace(/^een /u, '');
    if (telwoord === undefined && !m[2]!.startsWith('weekend') && !/^(?:weken|maanden|jaren|kwartier|weekje|dagje|nachtje|uurtje)$/u.test(m[2]!)) continue;
    if (m[2] === 'kwartier') { uit.push({ tekst: '15 minuten', dagen: 15 / 1440, op: m.index, lengte: m[0].length }); continue; }
    const e = eenheid(m[2]!);
    const [enkel, meer, dagen] = EENHEID[e]!;
    const vaag = telwoord === 'paar' || telwoord === 'enkele' || (telwoord === undefined && /(?:weken|maanden|jaren)$/u.test(m[2]!));
    if (vaag) { uit.push({ tekst: `paar ${meer}`, dagen: 3 * dagen, op: m.index, lengte: m[0].length }); continue; }
    const n = telwoord?.startsWith('half') || telwoord?.startsWith('halv') ? 0.5 : telwoord?.startsWith('anderhal') ? 1.5 : telwoord === undefined || telwoord === 'heel' || telwoord === 'hele' ? 1 : getal(telwoord) ?? 1;
    if (e === 'jaar' && n > 10) continue;
    uit.push({ tekst: schrijf(n, e, enkel, meer), dagen: n * dagen, op: m.index, lengte: m[0].length });
  }
  return uit;
}

function schrijf(n: number, e: string, enkel: string, meer: string): string {
  if (e === 'jaar' && n % 1 !== 0) return `${String(n * 12)} maanden`;
  if (e === 'week' && n % 1 !== 0) return `${String(Math.round(n * 7))} dagen`;
  if (e === 'uur' && n % 1 !== 0) return `${String(n * 60)} minuten`;
  if ((e === 'weekend' || e === 'nacht') && n === 1) return enkel;
  return n === 1 ? `1 ${enkel}` : `${String(n)} ${meer}`;
}

/** The first stretch of time that is wanted or mentioned: '1 week', '2 dagen', '3 uur', 'weekend', 'nacht', 'paar weken'. `leeftijd` guards against "8 jaar" as an age. */
export function leesDuur(b: Bericht, leeftijd: number | undefined): string | undefined {
  return alleDuren(b.norm).find((d) => !(leeftijd !== undefined && d.tekst === `${String(leeftijd)} jaar`))?.tekst;
}

const SPREEKT = /(?<![\p{L}])(?:volhoud|volhoudt|vol te houden|volhouden|houd(?:t|en)?|hou)(?![\p{L}]).{0,40}|(?<![\p{L}])(?:red|redden|trek|trekken|klaar met mij|op met mij|gedaan met mij|stort ik in|instorten|kapot|op ben|overeind)(?![\p{L}])/u;
const VULLING = new Set(['nog', 'ongeveer', 'denk', 'ik', 'wel', 'eerlijk', 'gezegd', 'misschien', 'een', 'zo\'n', 'hooguit', 'maximaal', 'hoogstens', 'max', 'dat', 'is', 'het', 'ja', 'nee', 'nou', 'eh', 'minder', 'meer', 'langer', 'korter', 'dan', 'tot', 'of', 'half', 'paar', 'enkele', 'anderhalf', 'heel', 'hooguit', 'net', 'aan', 'twee', 'drie', 'vier', 'vijf', 'zes', 'mij', 'hou', 'houd', 'vol', 'lang', 'niet', 'kort', 'een', 'hele', 'halve', 'makkelijk', 'bijna', 'op', 'zijn', 'hoogst', 'ongeveer', 'zeker', 'lukt', 'gaat', 'nog', 'wel', 'even']);
const NU_OP = /(?<![\p{L}])(?:niet meer|nu al niet|vandaag|morgen|overmorgen|al over de grens|geen dag|is op|ben op|helemaal op|per direct|nu niet meer)(?![\p{L}])/u;

/**
 * How long the carer holds out. Read only when the message speaks of holding out ("hou ik vol", "klaar met mij") or is nothing
 * but a length of time. Bounds: up to 7 days → week, up to 31 → maand, up to 183 → halfjaar, else langer; "meer dan" goes one up.
 */
export function leesVolhouden(b: Bericht): Gegevens['volhouden'] {
  const duren = alleDuren(b.norm).filter((d) => !d.tekst.includes('nacht') || b.woorden.length < 5);
  const kaal = b.woorden.filter((w) => !VULLING.has(w) && getal(w) === null);
  const spreekt = SPREEKT.test(b.norm) && /vol|red|trek|klaar|op met|gedaan|stort|kapot|op ben|overeind/u.test(b.norm);
  const alleenTijd = duren.length > 0 && kaal.every((w) => /^(?:minu|uur|uren|dag|nacht|week|weken|maand|jaar|jaren|weekend)/u.test(w));
  if (!spreekt && !alleenTijd) return /^ (?:veel |iets |nog )?langer (?:hoor )?$/u.test(b.zin) ? 'langer' : undefined;
  const d = duren[0];
  if (d === undefined) {
    if (/niet zo lang meer|niet lang meer|kort/u.test(b.norm)) return 'maand';
    if (NU_OP.test(b.norm)) return 'week';
    return /nog (?:heel |wel )*lang|jaren|voorlopig|gaat prima|makkelijk|geen probleem|nog wel even/u.test(b.norm) ? 'langer' : undefined;
  }
  const voor = b.norm.slice(0, d.op);
  if (/(?:langer|meer) dan (?:een )?$/u.test(voor)) return d.dagen <= 8 ? 'maand' : d.dagen <= 31 ? 'halfjaar' : 'langer';
  // "een jaar" of caring behind me is not a year to go.
  if (/(?:al|sinds)(?: ruim| meer dan| bijna)? $/u.test(voor)) return NU_OP.test(b.norm) ? 'week' : undefined;
  return d.dagen <= 7 ? 'week' : d.dagen <= 31 ? 'maand' : d.dagen <= 183 ? 'halfjaar' : 'langer';
}
