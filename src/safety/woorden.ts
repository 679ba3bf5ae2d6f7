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

/** Shorthand, contractions and dialect forms of the small words, written out. */
const AFKORTINGEN: Record<string, string> = {
  kheb: 'ik heb', khep: 'ik heb', kwil: 'ik wil', kben: 'ik ben', kga: 'ik ga', kkan: 'ik kan', kweet: 'ik weet', kzal: 'ik zal', kzou: 'ik zou', kmoet: 'ik moet', khoef: 'ik hoef', kvoel: 'ik voel', kdenk: 'ik denk', kdurf: 'ik durf', kzie: 'ik zie', kwou: 'ik wou', kmag: 'ik mag', kzit: 'ik zit', kword: 'ik word', kkrijg: 'ik krijg', ktrek: 'ik trek',
  "'k": 'ik', k: 'ik', ikke: 'ik', ekik: 'ik', ick: 'ik', ek: 'ik', iek: 'ik', ig: 'ik', iech: 'ik', ikheb: 'ik heb', ikwil: 'ik wil', ikben: 'ik ben', ikkan: 'ik kan', ikga: 'ik ga', hep: 'heb', heppie: 'heeft hij', hebbie: 'heeft hij', heeftie: 'heeft hij', hef: 'heeft', hebt: 'heeft', hee: 'heeft', bin: 'ben', bun: 'ben', kloar: 'klaar', kloor: 'klaar',
  nie: 'niet', ni: 'niet', nit: 'niet', neit: 'niet', neet: 'niet', nait: 'niet', niey: 'niet', niew: 'niet', noit: 'nooit', nooi: 'nooit', niemeer: 'niet meer', nietmeer: 'niet meer', nimmer: 'niet meer', nimeer: 'niet meer', niemer: 'niet meer', nooitmeer: 'nooit meer', mer: 'meer', mier: 'meer', mir: 'meer', gin: 'geen', gen: 'geen', gjin: 'geen', gien: 'geen', niks: 'niets', nix: 'niets', niksnie: 'niets',
  mn: 'mijn', "m'n": 'mijn', mien: 'mijn', meen: 'mijn', mijne: 'mijn', mijnen: 'mijn', menne: 'mijn', minne: 'mijn', zn: 'zijn', "z'n": 'zijn', dr: 'haar', "d'r": 'haar', der: 'er', zein: 'zijn', ies: 'is', mie: 'mij', mi: 'mij', us: 'ons', oos: 'ons', oons: 'ons',
  ie: 'hij', hie: 'hij', hy: 'hij', hei: 'hij', zai: 'zij', "'m": 'hem', um: 'hem', m: 'hem', em: 'hem', "'n": 'een', n: 'een', nen: 'een', ne: 'een', "'t": 'het', t: 'het', ut: 'het', "'s": 's', da: 'dat', dattie: 'dat hij', datie: 'dat hij', dakik: 'dat ik', dak: 'dat ik', wa: 'wat', ge: 'je', gij: 'je', gie: 'je', ff: 'even', effe: 'even', effen: 'even',
  mijzelf: 'mezelf', meself: 'mezelf', mijnzelf: 'mezelf', mezelluf: 'mezelf', mezelve: 'mezelf', mijzelve: 'mezelf', mijneigen: 'mezelf', meneigen: 'mezelf', eigenzelf: 'mezelf', hemzelf: 'zichzelf', haarzelf: 'zichzelf', zenzelf: 'zichzelf', zichzelluf: 'zichzelf', zig: 'zich', zigzelf: 'zichzelf',
  wilt: 'wil', wol: 'wil', egt: 'echt', ech: 'echt', gwn: 'gewoon', gewn: 'gewoon', mss: 'misschien', misch: 'misschien', zm: 'zelfmoord', zmg: 'zelfmoord', kms: 'ik wil zelfmoord', aub: 'alstublieft', svp: 'alstublieft', asjeblieft: 'alstublieft', alsjeblieft: 'alstublieft', vd: 'van de', vh: 'van het', idd: 'inderdaad', iig: 'ieder geval', omdak: 'omdat ik', alsie: 'als hij', askik: 'als ik', as: 'als', mar: 'maar', mor: 'maar', moar: 'maar', veur: 'voor', gister: 'gisteren', vnv: 'vanavond', vrouwke: 'vrouw', manke: 'man', moek: 'moeder', kids: 'kinderen', telefoontje: 'telefoon',
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
