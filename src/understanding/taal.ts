import type { Taal } from './begrip.ts';
import { woorden } from './normaliseer.ts';

/** Frequent words that mark a language; words that Dutch (or its dialects) also has are left out or stand under `nl` too. */
const WOORDEN: Readonly<Record<'nl' | 'en' | 'de' | 'tr' | 'pl' | 'fr' | 'es', string>> = {
  nl: 'de het een en van ik je dat die in te niet is op met voor zijn er maar om hem dan zou wat mijn men dit zo door over ze bij ook tot mij uit der daar naar heb heeft hebben hoe wil wie kan kunnen moet mag worden word wordt geen iets niets niks haar zij hij wij we u uw ons onze deze als nog al zal ben bent was waren werd meer veel weer alleen want omdat terwijl dus nu toch wel altijd nooit iemand niemand hulp helpen graag krijg krijgt doen doet gaan gaat komt komen huis geld werk man vrouw moeder vader kind kinderen gemeente brief betalen wonen woning huur zorg ziek oud jaar dag week maand goed slecht moeilijk alstublieft dank bedankt hallo goedemorgen waar waarom wanneer hier thuis elke heel erg maken denk weet zeg praten spreken lezen schrijven lopen eten slapen mien nait hest bin kin mut moar doar oud aold hoes oons miene ik hep nie effe gij ge wa da ni mijne zelf eigen andere samen sinds tegen tussen onder boven naast zonder binnen buiten vandaag morgen gisteren',
  en: 'the and to of a i in is that it for you was with my me have not are this but be he she they we his her from at as on or an will can could would should need want help please how what where when who why do does did dont can\'t cannot im i\'m am has had been more no yes there their them if so out up about get got money house home work mother father husband wife son daughter children live lives living speak english thank thanks hello your our pay rent letter because very old years always never someone anyone know find food school sick alone lonely',
  de: 'der die das und ist ich nicht ein eine einen zu den mit von fur auf dem sich des im sie es auch als an nach wie aus wir ihr mein meine meinen meiner kann konnen muss mussen haben habe hat hast sein sind bin war wird werden mir mich dir uns aber oder wenn weil dass noch schon nur mehr sehr bitte danke hilfe brauche helfen mutter vater mann frau kinder haus wohnung geld arbeit miete nichts kein keine keinen etwas immer jetzt hier wo wer was warum guten tag hallo zum zur bei uber jahre alt alleine gemeinde brief verstehe deutsch konnte mochte',
  tr: 'bir ve bu icin ben ne var yok de da mi mu cok daha ile ama gibi degil evet hayir benim bana beni biz bizim siz sen o onun annem babam esim kocam karim cocuk cocugum oglum kizim ev evde para yardim istiyorum lazim nasil nerede kim neden olarak sonra kadar hasta yasli yalniz is bilmiyorum anlamiyorum merhaba tesekkur lutfen turkce konusmak ihtiyacim yapabilirim geliyor kira borc belediye mektup yasinda kaldim artik hic her simdi oturuyor olan olmak edemiyorum bakiyorum ediyorum',
  pl: 'i w nie na to jest sie z do ze jak ale za co od po tak mam moj moja moje mnie mi ja on ona oni ich czy przez dla juz tylko jestem byc bylo moge mozna musze prosze dziekuje pomoc pomocy potrzebuje dzien dobry gdzie kto kiedy dlaczego matka ojciec maz zona syn corka dzieci dom mieszkanie pieniadze praca pracy czynsz list bardzo wszystko nic nikt lat stary chory sam sama mieszkam polsku rozumiem chce jego jej nam nas gmina oraz lub bo tu tez',
  fr: 'le la les de des du un une et est je tu il elle nous vous ils que qui dans pour pas sur avec mon ma mes son sa ses ne se ce cette au aux mais ou donc par plus tout tres bien suis ai avez avons sont etre avoir fait faire peut peux veux voudrais besoin aide aider merci bonjour mere pere mari femme fils fille enfants maison logement argent travail loyer lettre rien personne toujours jamais ici comment pourquoi quand parce francais parle comprends j\'ai c\'est n\'ai l\'aide d\'aide seul seule vieux ans mairie',
  es: 'el la los las de que y en un una es no se por con para su mi mis me lo al del como mas pero sus le ya o este esta si porque muy sin sobre tambien hay estoy tengo tiene soy eres son puedo puede quiero necesito ayuda ayudar gracias hola buenos dias madre padre marido esposa esposo hijo hija hijos casa dinero trabajo alquiler carta nada nadie siempre nunca aqui donde quien cuando espanol hablo entiendo vivo anos viejo sola solo enfermo municipio ella nosotros',
};
type Latijns = keyof typeof WOORDEN;
const TALEN = Object.keys(WOORDEN) as Latijns[];
const LIJSTEN = Object.fromEntries(TALEN.map((t) => [t, new Set(WOORDEN[t].split(' '))])) as Record<Latijns, Set<string>>;
/** In how many languages a word stands: a word of one language counts in full, of two half. */
const DEEL = new Map<string, number>();
for (const t of TALEN) for (const w of LIJSTEN[t]) DEEL.set(w, (DEEL.get(w) ?? 0) + 1);

/** Letters and letter groups that are rare outside one language. Read on the text as typed, in lower case. */
const TEKENS: readonly (readonly [Latijns, RegExp, number])[] = [
  ['tr', /[ığşİ]/gu, 1.2], ['tr', /\p{L}{2,}(?:yorum|iyor|mak|mek|lar|ler|dim|dum|sin|ım|im)(?!\p{L})/gu, 0.35],
  ['pl', /[ąęłńśźż]/gu, 1.2], ['pl', /szcz|czy|ość|(?<!\p{L})(?:prz|wsz)|rz[ey]|ści/gu, 0.4],
  ['de', /[ß]|ä|sch(?=[lmnwtr])|(?<!\p{L})(?:ein|mein|kein)\p{L}*|ung(?!\p{L})|ü|ö/gu, 0.35],
  ['fr', /[çœ]|(?:[cdjlmnst]|qu)['’](?=[aeiouhéè])|(?:tion|eux|ment|aux)(?!\p{L})|à|ê|(?<=\p{L})é(?!\p{L})|è/gu, 0.4],
  ['es', /[ñ¿¡]|ción|(?:ado|ando|iendo|mente)(?!\p{L})|[áíóú]/gu, 0.5],
  ['en', /th(?=[aeiour])|ing(?!\p{L})|(?<!\p{L})wh|ght|n['’]t(?!\p{L})/gu, 0.3],
  ['nl', /ij|aa|(?<=\p{L})oe|ui|sch(?![lmnwtr])|(?<!\p{L})ge\p{L}+[dt](?!\p{L})|oo(?=[rmn])|uu|(?:heid|tje|lijk)(?!\p{L})|(?<=\p{L})ee(?=[nrt])|ou|eu/gu, 0.3],
];
const UITSLUITEND_UK = /[іїєґ]/u;

/**
 * Language of a message. Script decides for Arabic (Persian letters: unknown) and Ukrainian (Cyrillic with а Ukrainian letter, or none that is only Russian: the
 * town's Cyrillic writers are for the greater part Ukrainian). Latin script: function words and telling letter groups. Dutch has the benefit of the doubt:
 * another language must clearly win, so dialect and the Dutch of learners stay 'nl'. Under four words of Latin script always 'nl'.
 */
export function leesTaal(tekst: string): Taal {
  const t = tekst.slice(0, 4000).normalize('NFC').toLowerCase();
  const letters = t.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 'nl';
  const deel = (re: RegExp) => (t.match(re)?.length ?? 0) / letters;
  if (deel(/\p{Script=Arabic}/gu) > 0.5) return /[پچژگ]/u.test(t) ? 'onbekend' : 'ar';
  if (deel(/\p{Script=Cyrillic}/gu) > 0.5) return UITSLUITEND_UK.test(t) || !/[ыэёъ]/u.test(t) ? 'uk' : 'onbekend';
  if (deel(/\p{Script=Latin}/gu) < 0.5) return 'onbekend';
  const w = woorden(t.normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/gu, 'i').replace(/ł/gu, 'l').replace(/ß/gu, 'ss').replace(/[’‘]/gu, "'"));
  if (w.length < 4) return 'nl';
  const punten = Object.fromEntries(TALEN.map((taal) => [taal, 0])) as Record<Latijns, number>;
  for (const x of w) for (const taal of TALEN) if (LIJSTEN[taal].has(x)) punten[taal] += 1 / DEEL.get(x)!;
  for (const [taal, re, gewicht] of TEKENS) punten[taal] += Math.min(w.length / 2, (t.match(re)?.length ?? 0) * gewicht);
  const [beste, tweede] = [...TALEN].sort((a, b) => punten[b] - punten[a]) as [Latijns, Latijns];
  // Keys struck at random: hardly a vowel in sight.
  if (punten[beste] < 0.5 && (t.match(/[aeiouyáéíóúäëïöü]/gu)?.length ?? 0) < 0.15 * letters) return 'onbekend';
  if (beste === 'nl') return 'nl';
  const sterk = punten[beste] >= 0.22 * w.length && punten[beste] >= 1.5;
  if (sterk && punten[beste] > 1.5 * punten.nl && punten[beste] > 1.15 * punten[tweede]) return beste;
  // Nothing of Dutch at all and nothing else that wins: not a language that is known here.
  return punten.nl < 0.08 * w.length && punten[beste] < 0.15 * w.length && w.length >= 5 ? 'onbekend' : 'nl';
}
