import { klank, plat } from './vorm.ts';

/** Longest text that is read, in characters; what follows is left unread so that the work per message has a limit. */
export const MAX_TEKENS = 4000;
/** Longest word that is compared, in letters. */
const MAX_LETTERS = 40;

/** One word of a message. */
export interface Woord {
  /** Lower case, no accents, shorthand written out. */
  plat: string;
  /** The form that rules are compared with. */
  klank: string;
  /** Number of the sentence, from 0. */
  zin: number;
  /** Number of the part of a sentence (between commas and conjunctions), from 0, counting through. */
  deel: number;
  /** Stands between quotation marks. */
  citaat: boolean;
}

const AFKORTINGEN: Record<string, string> = {
  kheb: 'ik heb', khep: 'ik heb', kwil: 'ik wil', kben: 'ik ben', kga: 'ik ga', kkan: 'ik kan', kan: 'kan', kweet: 'ik weet', kzal: 'ik zal', kzou: 'ik zou', kmoet: 'ik moet',
  khoef: 'ik hoef', kvoel: 'ik voel', kdenk: 'ik denk', kdurf: 'ik durf', kzie: 'ik zie', kwou: 'ik wou', kmag: 'ik mag', "'k": 'ik', k: 'ik', ikk: 'ik', ikke: 'ik', ekik: 'ik', ich: 'ich', ikheb: 'ik heb',
  ikwil: 'ik wil', ikben: 'ik ben', ikkan: 'ik kan', ikga: 'ik ga', ick: 'ik', ek: 'ik', hep: 'heb', heppie: 'heeft hij', hebbie: 'heeft hij', heeftie: 'heeft hij', heb: 'heb', hebt: 'heeft',
  nie: 'niet', ni: 'niet', nit: 'niet', neit: 'niet', nait: 'niet', nicht: 'nicht', niey: 'niet', niemeer: 'niet meer', nietmeer: 'niet meer', nimmer: 'niet meer', nimeer: 'niet meer', niemer: 'niet meer', nooitmeer: 'nooit meer',
  gin: 'geen', gen: 'geen', gjin: 'geen', geeneen: 'geen', niks: 'niets', niets: 'niets', niksnie: 'niets', nix: 'niets',
  mn: 'mijn', "m'n": 'mijn', mien: 'mijn', myn: 'mijn', meen: 'mijn', mijne: 'mijn', mijnen: 'mijn', menne: 'mijn', minne: 'mijn', zn: 'zijn', "z'n": 'zijn', ze: 'ze', dr: 'haar', "d'r": 'haar', "'r": 'haar',
  ie: 'hij', hie: 'hij', hee: 'hij', hy: 'hij', hei: 'hij', zie: 'zie', zai: 'zij', "'m": 'hem', um: 'hem', m: 'hem', hm: 'hem', hmm: 'hmm', em: 'hem', "'n": 'een', n: 'een', nen: 'een', ne: 'een',
  "'t": 'het', t: 'het', ut: 'het', et: 'het', "'s": 's', da: 'dat', dattie: 'dat hij', datie: 'dat hij', dakik: 'dat ik', dak: 'dat ik', wa: 'wat', ge: 'je', gij: 'je', gie: 'je', u: 'u', ff: 'even', effe: 'even', effen: 'even', eve: 'even',
  mij: 'mij', mijj: 'mij', mai: 'mij', my: 'my', mezelf: 'mezelf', mijzelf: 'mezelf', meself: 'mezelf', mijnzelf: 'mezelf', mezelluf: 'mezelf', mezelve: 'mezelf', mezelfs: 'mezelf', uzelf: 'uzelf', me: 'me', mien2: 'mijn',
  wil: 'wil', wilt: 'wil', wul: 'wil', wel: 'wel', wol: 'wil', wou: 'wou', will: 'will', hoof: 'hoef', hoeft: 'hoeft', egt: 'echt', ech: 'echt', gwn: 'gewoon', gewn: 'gewoon', mss: 'misschien', misch: 'misschien', w8: 'wacht',
  zm: 'zelfmoord', zmg: 'zelfmoord', kms: 'zelfmoord plegen ik', aub: 'alstublieft', svp: 'alstublieft', asjeblieft: 'alstublieft', vd: 'van de', vh: 'van het', oke: 'ok', okee: 'ok', idd: 'inderdaad', iig: 'ieder geval', omdak: 'omdat ik', alsie: 'als hij',
  ist: 'is het', tis: 'het is', twas: 'het was', tgaat: 'het gaat', thoeft: 'het hoeft', tmoet: 'het moet', snachts: 'nachts', savonds: 'avonds', smorgens: 'morgens', sochtends: 'ochtends', smiddags: 'middags',
  "i'm": 'i am', im: 'i am', "don't": 'do not', dont: 'do not', "can't": 'can not', cant: 'can not', cannot: 'can not', "won't": 'will not', wanna: 'want to', "he's": 'he is', "she's": 'she is', "isn't": 'is not', "doesn't": 'does not', gonna: 'going to', "i've": 'i have', "i'll": 'i will',
};

/** Words before which a new part of a sentence starts. */
const VOEGWOORDEN = new Set(['maar', 'want', 'omdat', 'doordat', 'dus', 'terwijl', 'dat', 'of', 'als', 'wanneer', 'zodat', 'hoewel', 'ofschoon', 'toen', 'sinds', 'zodra', 'voordat', 'nadat', 'tot', 'wat', 'hoe', 'waarom', 'alleen', 'but', 'because', 'that', 'aber', 'weil', 'dass', 'ama', 'mais', 'pero', 'ale', 'але', 'но']);
const ONDERWERPEN = new Set(['ik', 'hij', 'ze', 'zij', 'we', 'wij', 'je', 'jullie', 'i', 'he', 'she', 'they', 'ich', 'er', 'sie']);
/** Finite verbs that can stand just before their subject; the part then starts at the verb. */
const VOOR_ONDERWERP = new Set(['heeft', 'heb', 'hebben', 'had', 'hadden', 'is', 'ben', 'was', 'zijn', 'waren', 'wil', 'wou', 'wilde', 'kan', 'kon', 'kunnen', 'ga', 'gaat', 'ging', 'gaan', 'moet', 'moest', 'mag', 'mocht', 'zal', 'zou', 'durf', 'durft', 'word', 'wordt', 'werd', 'doe', 'doet', 'deed', 'denk', 'denkt', 'dacht', 'voel', 'zit', 'zat', 'sta', 'staat', 'krijg', 'krijgt', 'kreeg', 'slaat', 'sla', 'sloeg', 'schopt', 'schopte', 'dreigt', 'dreigde', 'weet', 'zeg', 'zegt', 'zei', 'vind', 'hoef', 'pakt', 'pakte', 'komt', 'kwam', 'loop', 'loopt', 'hoop', 'roept', 'schreeuwt', 'gooit', 'duwt', 'knijpt']);

const TOKEN = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*|'(?:[ktnmrs])(?![\p{L}])|[.!?\n…]+|[,;:()–—]|["“”„«»]/gu;
const ZIN_EINDE = /^[.!?\n…]/;
const DEEL_EINDE = /^[,;:()–—]/;
const AANHALING = /^["“”„«»]/;

/**
 * Cuts a message into words, with sentence, part and quotation of each. Reads at most {@link MAX_TEKENS} characters, in one pass.
 * @param tekst what was typed, as it is
 */
export function leesWoorden(tekst: string): Woord[] {
  const woorden: Woord[] = [];
  let zin = 0;
  let deel = 0;
  let citaat = false;
  let onderwerpInDeel = false;
  let vers = true;
  const nieuwDeel = () => {
    if (!vers) deel += 1;
    vers = true;
    onderwerpInDeel = false;
  };
  const voegToe = (ruw: string) => {
    const w = ruw.slice(0, MAX_LETTERS);
    if (VOEGWOORDEN.has(w)) nieuwDeel();
    else if (ONDERWERPEN.has(w)) {
      const vorige = woorden.at(-1);
      if (onderwerpInDeel) {
        if (vorige?.deel === deel && VOOR_ONDERWERP.has(vorige.plat)) {
          deel += 1;
          vorige.deel = deel;
          vers = false;
        } else nieuwDeel();
      }
      onderwerpInDeel = true;
    }
    woorden.push({ plat: w, klank: klank(w), zin, deel, citaat });
    vers = false;
  };
  for (const [stuk] of plat(tekst.slice(0, MAX_TEKENS)).matchAll(TOKEN)) {
    if (ZIN_EINDE.test(stuk)) {
      nieuwDeel();
      zin += 1;
      citaat = false;
    } else if (DEEL_EINDE.test(stuk)) nieuwDeel();
    else if (AANHALING.test(stuk)) citaat = !citaat;
    else {
      const voluit = Object.hasOwn(AFKORTINGEN, stuk) ? AFKORTINGEN[stuk]! : stuk.replace(/^'/, '');
      for (const w of voluit.split(' ')) voegToe(w);
    }
  }
  return woorden;
}
