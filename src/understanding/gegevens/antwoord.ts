import type { Gegevens } from '../begrip.ts';
import type { Bericht } from '../bericht.ts';

type Antwoord = NonNullable<Gegevens['antwoord']>;

/** Words that may stand around an answer without changing it. */
const VULLING = /(?<= )(hoor|he|denk ik|denk|eigenlijk|gewoon|dank u wel|dank je wel|dank u|dank je|bedankt|dank|alstublieft|mevrouw|meneer|lieverd|toch|maar|nou|nu|tja|eh|ehm|uh|uhm|um|zo|eerlijk gezegd|eerlijk|ik|dat|het|sorry|helaas|joh|echt|he hoor)(?= )/g;

/** Whole answers, after the filling has been taken away. */
const HEEL: Readonly<Record<Antwoord, readonly string[]>> = {
  ja: ['ja', 'j', 'jawel', 'jazeker', 'zeker', 'zeker weten', 'wel', 'natuurlijk', 'ja natuurlijk', 'klopt', 'klopt helemaal', 'klopt wel', 'klopt precies', 'klopt ja', 'ja klopt', 'klopt als een bus', 'ja graag', 'graag', 'heel graag', 'graag zelfs', 'oke', 'is goed', 'goed', 'prima', 'akkoord', 'mag', 'mag wel', 'mag best', 'mag van mij', 'doe', 'doe maar', 'ga uw gang', 'ga je gang', 'inderdaad', 'precies', 'juist', 'correct', 'exact', 'absoluut', 'uiteraard', 'vanzelfsprekend', 'tuurlijk', 'is zo', 'is waar', 'waar', 'best', 'best wel', 'beslist', 'reken maar', 'nou en of', 'en of', 'lijkt me goed', 'lijkt me fijn', 'lijkt mij goed', 'lijkt mij fijn', 'lijkt me wel wat', 'fijn', 'top', 'helemaal goed', 'helemaal', 'helemaal mee eens', 'mee eens', 'eens', 'wil wel', 'wil graag', 'zou wel willen', 'zou graag willen', 'zou fijn zijn', 'wil', 'heb', 'heeft', 'kan', 'kan wel', 'weet', 'vind goed', 'vind prima', 'meestal wel', 'vaak wel', 'volgens mij wel', 'geloof wel', 'wel ja', 'wel zeker', 'zeer zeker', 'jazeker wel', 'komt goed uit', 'helemaal waar', 'graag ja', 'zeker ja', 'goed idee', 'goed plan', 'heb wel', 'hebben wel', 'hebben we', 'is er', 'natuurlijk wel', 'jazeker graag', 'yes graag', 'laat komen', 'kom op', 'nodig', 'heel erg', 'altijd', 'vast wel', 'is in orde', 'in orde', 'gaat goed', 'stuur', 'geen probleem', 'vind niet erg', 'geen bezwaar'],
  nee: ['nee', 'n', 'niet', 'nee niet', 'nooit', 'nog niet', 'zeker niet', 'absoluut niet', 'helemaal niet', 'beslist niet', 'natuurlijk niet', 'wil niet', 'hoeft niet', 'hoeft voor mij niet', 'niet nodig', 'klopt niet', 'klopt helemaal niet', 'is niet zo', 'is niet waar', 'niet waar', 'fout', 'verkeerd', 'ben je gek', 'ben je gek geworden', 'bent u gek', 'mooi niet', 'kom nou', 'geen sprake van', 'geen denken aan', 'geen behoefte aan', 'echt niet', 'liever geen', 'niet echt', 'dacht niet', 'dacht van niet', 'denk niet', 'denk van niet', 'niks', 'geen', 'geen een', 'heb niet', 'heeft niet', 'hebben niet', 'hebben we niet', 'is er niet', 'is niet goed', 'kan niet', 'mag niet', 'doe niet', 'doe maar niet', 'gaat niet', 'bij lange na niet', 'integendeel', 'vergeet maar', 'vergeet', 'niet meer', 'anders', 'iets is anders', 'geloof niet', 'geloof van niet', 'volgens mij niet', 'oneens', 'niet mee eens', 'nul', 'in geen geval', 'over mijn lijk', 'totaal niet', 'totaal geen', 'no way', 'niet goed', 'nee geen', 'alleen niet', 'wil geen hulp', 'laat', 'laat zitten', 'weinig', 'geen interesse', 'uitgesloten', 'van mijn leven niet', 'welnee', 'nee joh', 'zit niet op te wachten', 'zit niet op te wachten hoor', 'liever niets', 'niets', 'vind niet goed'],
  weetniet: ['weet niet', 'weet niet zeker', 'weet niet precies', 'weet niet goed', 'weet ook niet', 'weet nog niet', 'weet zo niet', 'weet even niet', 'zou niet weten', 'geen idee', 'geen flauw idee', 'heb geen idee', 'geen benul', 'misschien', 'misschien wel', 'misschien niet', 'wie weet', 'mwah', 'mwa', 'mwoah', 'mja', 'mwja', 'hm', 'hmm', 'valt mee', 'twijfel', 'twijfel nog', 'ligt eraan', 'hangt ervan af', 'ligt er aan', 'kan best', 'kan zijn', 'zou kunnen', 'moeilijk te zeggen', 'lastig te zeggen', 'moeilijk', 'lastig', 'niet zeker', 'joost mag weten', 'god mag weten', 'onbekend', 'ja en nee', 'niet dat ik weet', 'niet dat weet', 'geen mening', 'maakt niet uit', 'maakt mij niet uit', 'maakt me niet uit', 'om even', 'weetniet', 'wisselt', 'soms', 'soms wel', 'soms wel soms niet', 'nog niet over nagedacht', 'moet even nadenken', 'moet over nadenken', 'snap niet of zo is', 'niet bekend', 'half', 'een beetje', 'beetje', 'vraag mij niet', 'vraag me niet', 'vraag niet', 'hoe moet weten', 'weet veel', 'durf niet te zeggen', 'kan niet zeggen'],
  lieverniet: ['liever niet', 'zeg liever niet', 'zeg niet', 'zeg ik niet', 'wil liever niet zeggen', 'wil niet zeggen', 'wil niet vertellen', 'wil liever niet vertellen', 'vertel liever niet', 'vertel niet', 'wil liever niet', 'liever niet zeggen', 'zeg liever niets', 'gaat je niks aan', 'gaat je niets aan', 'gaat u niks aan', 'gaat u niets aan', 'gaat niemand wat aan', 'gaat niemand iets aan', 'gaat jou niks aan', 'prive', 'is prive', 'geen commentaar', 'sla over', 'sla deze over', 'overslaan', 'houd voor mezelf', 'hou voor mezelf', 'hou liever voor mezelf', 'houd liever voor mezelf', 'wil niet over praten', 'wil er niet over praten', 'liever niet over praten', 'praat er liever niet over', 'daar praat liever niet over', 'geef liever niet', 'geef niet', 'wil niet geven', 'antwoord liever niet', 'wil geen antwoord geven', 'geen antwoord', 'liever niet over', 'wil niet op antwoorden', 'daar wil niet over praten', 'daar wil liever niet over praten', 'daar zeg niks over', 'daar zeg liever niks over', 'doe liever niet'],
};

const PER_VORM = new Map<string, Antwoord>();
const kaal = (zin: string) => zin.replace(VULLING, '').replace(/ +/g, ' ').trim();
for (const [a, vormen] of Object.entries(HEEL)) for (const v of vormen) {
  PER_VORM.set(v, a as Antwoord);
  const k = kaal(` ${v} `);
  if (k !== '' && !PER_VORM.has(k)) PER_VORM.set(k, a as Antwoord);
}

/** Openings that answer whatever follows, most telling first. */
const OPENING: readonly (readonly [RegExp, Antwoord])[] = [
  [/^ (dat )?(zeg|vertel|geef) ik (dat )?liever niet /, 'lieverniet'],
  [/^ (dat |daar )?(wil|wou) ik (het |dat |er )?(liever )?niet (over )?(zeggen|vertellen|praten|delen|kwijt) /, 'lieverniet'],
  [/^ (ja|nee)? ?(dat )?(ik )?(heb )?geen (flauw )?idee /, 'weetniet'],
  [/^ (nee |ja |tja |nou |eh )*(ik )?(dat )?weet (ik )?(het |dat )?(eigenlijk |zo |ook |nog )?niet( precies| zeker| goed| zo| meer)? $/, 'weetniet'],
  [/^ (ja )?(misschien|mwah|mwa|mja) (wel |niet )?(hoor )?$/, 'weetniet'],
  [/^ (nou )?(ja )?(eigenlijk|liever|zeker|absoluut|echt|helemaal) niet /, 'nee'],
  [/^ (oh |o |nou |eh |ach |oei )*(nee|neeh|welnee|nooit) (?!toch niet)/, 'nee'],
  [/^ (oh |o |nou |eh |ach |he )*(ja|jawel|jazeker|inderdaad|klopt|jep) (?!maar nee )/, 'ja'],
  [/^ (dat |het )klopt (?!niet|helemaal niet|van geen)/, 'ja'],
  [/^ (dat |het )klopt (helemaal )?niet /, 'nee'],
];

/** The answer that a message gives as a whole, or opens with. */
export function leesAntwoord(b: Bericht): Antwoord | undefined {
  if (b.woorden.length === 0) return undefined;
  if (b.woorden.length <= 9) {
    const heel = PER_VORM.get(b.zin.trim()) ?? PER_VORM.get(kaal(b.zin));
    if (heel) return heel;
  }
  for (const [re, a] of OPENING) if (re.test(b.zin)) return a;
  const eerste = b.delen[0];
  if (eerste && b.delen.length > 1 && eerste.trim().split(' ').length <= 4) return PER_VORM.get(eerste.trim()) ?? PER_VORM.get(kaal(eerste));
  return undefined;
}
