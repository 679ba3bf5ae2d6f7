import { describe, expect, it } from 'vitest';
import type { Soort } from './berichten.ts';
import { maakKeurmeester } from './gate.ts';
import { isDeelwoord, linksMidden } from './regels.ts';

const keurmeester = maakKeurmeester();
const regels = (tekst: string, soort: Soort = 'bericht', sleutel = 'nl/x:y'): string[] => keurmeester.bericht({ sleutel, tekst, soort }).map(({ regel }) => regel);

interface Geval { regel: string; fout: string[]; goed: string[]; soort?: Soort }

const GEVALLEN: Geval[] = [
  {
    regel: 'lange zin',
    fout: ['Wij willen graag van u weten hoe het nu met u en uw man gaat.'],
    goed: ['Wij willen graag van u weten hoe het met uw man gaat.', 'Wij willen graag weten.\nHoe gaat het nu met u en met uw man?'],
  },
  { regel: 'te veel zinnen', fout: ['Dat is fijn. Dank u. Wij bellen u. Dag.', 'Fijn.\nDank u.\nWij bellen.\nDag.'], goed: ['Dat is fijn. Dank u.\nWij bellen u.'] },
  {
    regel: 'lijdende vorm',
    fout: ['U wordt morgen gebeld.', 'Uw vraag werd door de gemeente aan iemand gegeven.', 'Als u geholpen wordt, is het goed.', 'De brief wordt verstuurd.', 'De uren worden betaald.',
      'U wordt doorverwezen.', 'Worden uw steunkousen aangetrokken?', 'Uw plan wordt besproken.', 'Het huis wordt aangepast.', 'Uw vraag wordt onderzocht.'],
    goed: ['Wij bellen u morgen.', 'De zorg wordt zwaarder.', 'Het geld wordt minder.', 'Hij wordt boos als u hem helpt.', 'De gemeente heeft u gebeld.', 'Het wordt te veel voor u.', 'Uw vader wordt ouder, en u heeft gebeld.', 'Uw man is ziek geworden.'],
  },
  {
    regel: 'dubbele ontkenning',
    fout: ['Het is niet onmogelijk.', 'U hoeft niet te bellen als u geen hulp wilt.', 'Niemand mag nooit iets.', 'Dat is geen onveilig huis.'],
    goed: ['Het is mogelijk.', 'U hoeft niet te bellen.', 'Dat is niet ons huis.', 'U hoeft niet te bellen.\nU krijgt geen brief.', 'Het is niet ongeveer 3 uur.'],
  },
  { regel: 'lang woord', fout: ['Dat is de gehandicaptenparkeerkaart.'], goed: ['Dat is de parkeerkaart.', 'Het vrijwilligersvervoer komt.'] },
  {
    regel: 'vermijd dit woord',
    fout: ['Bent u kwetsbaar?', 'Voor kwetsbare mensen.', 'U bent cliënt.', 'Dit is er voor ouderen.', 'Helaas kan dat niet.', 'U krijgt een beschikking.', 'De indicatiestelling komt later.', 'Dit is met betrekking tot uw vraag.', 'Wat doet uw sociale netwerk?'],
    goed: ['U krijgt cliëntondersteuning.', 'Dit is er voor mensen die ouder worden.', 'Dat kan niet.', 'U krijgt een brief.', 'Het gaat om uw vraag.'],
  },
  { regel: 'uitroepteken', fout: ['Welkom!', 'Let op! Het is glad.'], goed: ['Welkom.'] },
  { regel: 'u en je door elkaar', fout: ['Wilt u dat? Zeg het als je wilt.', 'Dit is voor u en jouw man.'], goed: ['Wilt u dat?', 'Wil je dat?'] },
  { regel: 'afkorting', fout: ['Bel o.a. uw arts.', 'Dat is bijv. de was.', 'Bel het KCC t/m vrijdag.', 'Ga naar de ABC.', 'Dit kan i.v.m. uw zorg.'], goed: ['Bel het CIZ.', 'Wij bellen u om 9.30 uur.', 'U belt de Wmo.', 'De wc is boven.', 'Dit duurt kort.'] },
  { regel: 'getal in letters', fout: ['U heeft drie kinderen.', 'Dat duurt twintig minuten.', 'Het kost tweehonderd euro.', 'Zie deel IV.'], goed: ['U heeft 3 kinderen.', 'U heeft een kind.', 'Ik help u.'] },
  { regel: 'spelling', fout: ['U heeft een vrijwiliger.', 'De gemeentte belt.', 'Dat is belangrij.'], goed: ['U heeft een vrijwilliger.', 'De supermarkt is open.', 'Het mantelzorgsteunpunt belt.', "Foto's om 9.30 uur.", 'DigiD is nodig.', 'U belt {{naam}}.'] },
  { regel: 'plaatshouder zonder voorbeeld', fout: ['U belt {{onbekendDing}}.'], goed: ['U belt {{naam}}.', 'U belt {{ naam, kort }}.'] },
  { regel: 'geneste tekst', fout: ['U belt $t(wie).'], goed: ['U belt nu.'] },
  { regel: 'link midden in het gesprek', fout: ['Kijk op www.voorbeeldstad.nl. Is dat goed?', 'Kijk op https://voorbeeldstad.nl/hulp en kies. Lukt dat?'], goed: ['Is dat goed?', 'Meer weten? Kijk op www.voorbeeldstad.nl.'] },
  { regel: 'te lang voor WhatsApp (knop)', soort: 'knop', fout: ['Ik wil een mens spreken', '🏠 Het liefst gewoon thuis'], goed: ['Minder dan een maand', '🏠 Thuis'] },
  { regel: 'te lang voor WhatsApp (rij)', soort: 'rij', fout: ['Ik zorg voor een ander mens'], goed: ['Zorgen voor een ander'] },
  { regel: 'te lang voor WhatsApp (beschrijving)', soort: 'beschrijving', fout: ['Een vrijwilliger komt bij u thuis, en hij blijft een paar uur. Dat is gratis.'], goed: ['Een vrijwilliger komt bij u thuis. Dat is gratis.'] },
  { regel: 'te lang voor WhatsApp (bericht)', fout: [`${'U krijgt hulp. '.repeat(69)}`, `${'{{tekst}} '.repeat(10)}`], goed: [`${'U krijgt hulp. '.repeat(60)}`] },
];

describe('each rule', () => {
  for (const { regel, fout, goed, soort } of GEVALLEN) {
    it.each(fout)(`${regel} finds: %s`, (tekst) => { expect(regels(tekst, soort)).toContain(regel); });
    it.each(goed)(`${regel} passes: %s`, (tekst) => { expect(regels(tekst, soort)).not.toContain(regel); });
  }

  it('every rule that the gate can report on a message has its examples here', () => {
    const gezien = new Set(GEVALLEN.flatMap(({ fout, soort }) => fout.flatMap((tekst) => regels(tekst, soort))));
    expect([...gezien].filter((regel) => !GEVALLEN.some((geval) => geval.regel === regel))).toEqual([]);
  });
});

describe('texts for staff', () => {
  it('are held to spelling, active voice and 15 words, and to nothing else', () => {
    const zin15 = 'De cliënt belt het KCC vandaag nog terug en vraagt naar de drie brieven helaas.';
    expect(regels(zin15, 'personeel', 'nl/desk:x')).toEqual([]);
    expect(regels(`${zin15.slice(0, -1)} weer.`, 'personeel', 'nl/desk:x')).toContain('lange zin');
    expect(regels('De vraag wordt doorgestuurd.', 'personeel', 'nl/desk:x')).toContain('lijdende vorm');
    expect(regels('De vrijwiliger belt.', 'personeel', 'nl/desk:x')).toContain('spelling');
  });
});

describe('places', () => {
  it('allow no link at all in a question', () => {
    expect(regels('Ziet u www.voorbeeldstad.nl', 'bericht', 'nl/x:y.vraag')).toContain('link midden in het gesprek');
    expect(regels('Kijk op www.voorbeeldstad.nl', 'bericht', 'nl/x:y.slot')).toEqual([]);
  });

  it('forgive an unknown name in a municipality pack, and not in the locales', () => {
    expect(regels('Ga naar Xqzhuis.', 'bericht', 'pakket/x:wat')).toEqual([]);
    expect(regels('Ga naar Xqzhuis.', 'bericht', 'nl/x:y')).toEqual(['spelling']);
  });

  it('let a link stand at the end of a talk, and at most one question after it', () => {
    expect(linksMidden(['Hoe gaat het?', 'Kijk op www.voorbeeldstad.nl.', 'Helpt dit u?'])).toEqual([]);
    expect(linksMidden(['Kijk op www.voorbeeldstad.nl.', 'Hoe gaat het?', 'Wie helpt u?'])).toHaveLength(1);
  });
});

describe('isDeelwoord', () => {
  it.each(['gebeld', 'geholpen', 'opgebeld', 'teruggestuurd', 'verzorgd', 'betaald', 'aangevraagd', 'doorverwezen', 'geregeld', 'verwerkt', 'geïnformeerd', 'geleid'])('%s is one', (woord) => { expect(isDeelwoord(woord)).toBe(true); });
  it.each(['geld', 'gezond', 'vertelt', 'gemeente', 'geen', 'goed', 'bent', 'hoofd', 'erg', 'vertellen', 'bellen', 'verdriet', 'eten', 'onderwerp', 'geheim'])('%s is none', (woord) => { expect(isDeelwoord(woord)).toBe(false); });
});
