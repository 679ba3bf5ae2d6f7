import { vindNamen, type Stuk } from './namen.ts';
import { VORMEN, type Label, type Vorm } from './patronen.ts';

/** First digits of the alphabets that residents' keyboards write: Arabic, Persian and Urdu, full width. */
const NULLEN = [0x660, 0x6f0, 0xff10];
/** Stands for a sign that was already taken out: no letter, digit, blank or sign that a pattern looks for. */
const WEG = '\uE000';
const MAX_RONDES = 6;

/** The text with all digits as 0–9, of the same length, so that a place in the one is a place in the other. */
function spiegel(tekst: string): string {
  return tekst.replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19\uE000]/g, (teken) => {
    const code = teken.charCodeAt(0);
    const nul = NULLEN.find((n) => code >= n && code < n + 10);
    return nul === undefined ? ' ' : String(code - nul);
  });
}

function* vind(tekst: string, { patroon, keur }: Vorm): Generator<Stuk> {
  const zoek = new RegExp(patroon);
  for (let m = zoek.exec(tekst); m; m = zoek.exec(tekst)) {
    const gevonden = m.groups?.deel ?? m[0];
    const tot = m.index + m[0].length;
    // One sign further is two units for a sign outside the basic plane: from halfway such a sign the search would start over for ever.
    if (keur && !keur(gevonden)) zoek.lastIndex = m.index + (tekst.codePointAt(m.index)! > 0xffff ? 2 : 1);
    else yield [tot - gevonden.length, tot];
  }
}

/**
 * Takes personal data out of a text before it leaves the house, each replaced by what it was: '[telefoon]'. Pure; the work grows linearly with the length;
 * a text without such data comes back unchanged, and doing it twice changes nothing more.
 *
 * Seen by form: e-mail addresses, links, account numbers (IBAN), full dates, telephone numbers, BSN (11-test), other numbers of seven digits or more, licence plates,
 * postcodes with house number, street with number, and names where the words around them give them away (see {@link vindNamen}). When in doubt it is taken
 * out. Not seen: a name on its own, a number written in words, what somebody tells about themselves. So the rest is still personal data (AVG art. 4 lid 1)
 * and may only go where the municipality itself is responsible.
 */
export function redigeer(tekst: string): string {
  let over = spiegel(tekst);
  const weg: { stuk: Stuk; label: Label }[] = [];
  const neemUit = (stukken: Iterable<Stuk>, label: Label) => {
    const delen: string[] = [];
    let op = 0;
    // Two cues can give the same name away; the second piece is gone already then.
    for (const stuk of [...stukken].sort((a, b) => a[0] - b[0]).filter(([van]) => van >= op)) {
      weg.push({ stuk, label });
      delen.push(over.slice(op, stuk[0]), WEG.repeat(stuk[1] - stuk[0]));
      op = stuk[1];
    }
    over = delen.join('') + over.slice(op);
  };
  for (let ronde = 0, eerder = -1; weg.length > eerder; ronde++) {
    // What was glued to something that went can be seen once that is gone. A text that goes on like that is nothing but numbers.
    if (ronde === MAX_RONDES) return '[nummer]';
    eerder = weg.length;
    for (const vorm of VORMEN) neemUit(vind(over, vorm), vorm.label);
    neemUit(vindNamen(over), 'naam');
  }

  weg.sort((a, b) => a.stuk[0] - b.stuk[0]);
  let uit = '';
  let op = 0;
  for (const { stuk: [van, tot], label } of weg) {
    uit += `${tekst.slice(op, van)}[${label}]`;
    op = tot;
  }
  return uit + tekst.slice(op);
}
