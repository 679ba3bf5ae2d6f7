import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leesTaal } from '../../src/understanding/taal.ts';

const ZINNEN: Readonly<Record<string, readonly string[]>> = {
  nl: [
    'ik wil graag hulp in de huishouding', 'hallo', 'mijn moeder is ziek', 'ja', '', '06 12', 'wat is het telefoonnummer van de gemeente', 'ik ben mn baan kwijt bro',
    'ik kin de trep net mear op', 'mien moeke is aold en kin nait meer lopen', 'ich kan neet mie good loupe', 'ons mam kan d’r eige nie mir wasse', 'us mem wit it net mear',
    'ik niet goed nederlands, ik hulp nodig met brief', 'mijn man ziek, ik alle dag werken, kinderen klein', 'Ik spreek alleen Engels thuis', 'kunt u mij terugbellen over de stress en burn-out van mijn partner', 'i.v.m. mantelzorg en pgb wil ik info', 'kzit al 3 maand zonder werk, da gaat zo niet meer e', 'where is mijn brief gebleven van de gemeente',
  ],
  en: ['I need help with my house', 'my mother is very old and lives alone', 'can someone call me please, I do not speak Dutch', 'we have no money for food and the rent is due', 'how do I get a disabled parking card'],
  de: ['ich brauche Hilfe für meine Mutter', 'mein Mann ist krank und ich kann nicht mehr', 'wo kann ich einen Rollstuhl bekommen', 'ich habe keine Wohnung und kein Geld'],
  tr: ['annem çok yaşlı ve yardıma ihtiyacı var', 'kirayı ödeyemiyorum ne yapmalıyım', 'eşim hasta ve ben çok yoruldum', 'Hollandaca bilmiyorum yardım istiyorum'],
  ar: ['أحتاج إلى مساعدة في المنزل', 'ابني لا يذهب إلى المدرسة', 'ليس عندي مال للطعام'],
  pl: ['potrzebuję pomocy dla mojej matki', 'nie mam pracy i nie mogę zapłacić czynszu', 'mój mąż jest chory i jestem sama', 'gdzie mogę nauczyć się języka niderlandzkiego'],
  uk: ['мені потрібна допомога з житлом', 'моя дитина не ходить до школи', 'я не розумію цей лист від муніципалітету'],
  fr: ["j'ai besoin d'aide pour ma mère", 'je ne parle pas néerlandais', 'mon mari est malade et je suis seule', "nous n'avons pas d'argent pour le loyer"],
  es: ['necesito ayuda para mi madre', 'no tengo dinero para pagar el alquiler', 'mi marido está enfermo y estoy sola', 'no entiendo esta carta del municipio'],
  onbekend: ['我需要帮助照顾我的母亲', 'нам нужна помощь с жильём, это очень трудно', 'من به کمک نیاز دارم برای پدرم', 'fghj kwrt zxcvb plmk qwrt hjkl'],
};

describe('leesTaal', () => {
  for (const [taal, zinnen] of Object.entries(ZINNEN)) it.each(zinnen)(`${taal}: %s`, (zin) => { expect(leesTaal(zin)).toBe(taal); });

  it('gives a language for any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (s) => { expect(Object.keys(ZINNEN)).toContain(leesTaal(s)); }));
  });
});
