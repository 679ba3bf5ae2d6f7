/**
 * Dutch inflection, generous on purpose: it makes every form that the spelling rules could give and leaves it to the spelling
 * check to refuse the ones that do not exist. So "appelen" beside "appels" does no harm here.
 * Spelling rules: open and closed syllables, v/f and z/s, as in the Woordenlijst Nederlandse Taal (Leidraad, ch. 3 and 7).
 */
const KLINKER = 'aeiou';
const isKlinker = (letter: string | undefined): boolean => letter !== undefined && KLINKER.includes(letter);

/** Stems before a suffix that begins with a vowel: "raam" → "ram" (ramen), "bal" → "ball" (ballen), "brief" → "briev", "huis" → "huiz". */
export function stammen(woord: string): string[] {
  const laatste = woord.at(-1) ?? '';
  const voorlaatste = woord.at(-2);
  const uit = [woord];
  if (isKlinker(laatste) || laatste === '') return uit;
  if (isKlinker(voorlaatste) && voorlaatste === woord.at(-3)) uit.push(woord.slice(0, -2) + laatste);
  else if (isKlinker(voorlaatste) && !isKlinker(woord.at(-3))) uit.push(woord + laatste);
  for (const stam of [...uit]) {
    if (stam.endsWith('f') && !stam.endsWith('ff')) uit.push(stam.slice(0, -1) + 'v');
    if (stam.endsWith('s') && !stam.endsWith('ss')) uit.push(stam.slice(0, -1) + 'z');
  }
  return uit;
}

/** A noun with its plurals and diminutives. */
export function zelfstandig(woord: string): string[] {
  const uit = [woord, `${woord}s`, `${woord}'s`, `${woord}n`, `${woord}ën`];
  for (const stam of stammen(woord)) uit.push(`${stam}en`, `${stam}etje`, `${stam}etjes`, `${stam}eren`);
  if (woord.endsWith('heid')) uit.push(`${woord.slice(0, -4)}heden`);
  if (woord.endsWith('ie')) uit.push(`${woord.slice(0, -1)}ën`);
  if (woord.endsWith('um')) uit.push(`${woord.slice(0, -2)}a`);
  if (woord.endsWith('man')) uit.push(`${woord.slice(0, -3)}lieden`, `${woord.slice(0, -3)}lui`);
  const klein = woord.endsWith('ing') ? [woord, woord.slice(0, -1) + 'k'] : [woord, woord + (woord.at(-1) ?? '')];
  for (const stam of klein) for (const eind of ['je', 'tje', 'pje']) uit.push(stam + eind, `${stam}${eind}s`);
  return uit;
}

/** An adjective with -e, -er, -st and the partitive -s ("iets goeds"). */
export function bijvoeglijk(woord: string): string[] {
  const uit = [woord, `${woord}s`, `${woord}st`, `${woord}ste`, `${woord}te`, `${woord}der`, `${woord}dere`];
  for (const stam of stammen(woord)) uit.push(`${stam}e`, `${stam}er`, `${stam}ere`, `${stam}ers`);
  return uit;
}

/** Imperative stem of a regular infinitive in every spelling it could have: "maken" → "maak", "bellen" → "bel", "leven" → "leef". */
function verbaleStammen(infinitief: string): string[] {
  const kaal = infinitief.slice(0, -2);
  const laatste = kaal.at(-1);
  const uit = [kaal];
  if (laatste === kaal.at(-2) && !isKlinker(laatste)) uit.push(kaal.slice(0, -1));
  else if (isKlinker(kaal.at(-2)) && !isKlinker(laatste)) uit.push(`${kaal.slice(0, -1)}${kaal.at(-2) ?? ''}${laatste ?? ''}`);
  return uit.map((stam) => stam.replace(/v$/u, 'f').replace(/z$/u, 's'));
}

const ONSCHEIDBAAR = /^(be|ge|her|ont|ver|er|over(?!l?eg)|onder)/u;

/** A regular verb: present, past, participles (also as adjectives). */
export function werkwoord(infinitief: string): string[] {
  const uit = [infinitief, `${infinitief}d`, `${infinitief}de`];
  const kop = ONSCHEIDBAAR.test(infinitief) ? ['', 'ge'] : ['ge'];
  for (const stam of verbaleStammen(infinitief)) {
    uit.push(stam, `${stam}t`, `${stam}te`, `${stam}ten`, `${stam}de`, `${stam}den`);
    const deelwoord = /[td]$/u.test(stam) ? [stam] : [`${stam}t`, `${stam}d`];
    for (const voor of kop) for (const vorm of deelwoord) {
      const heel = voor + vorm;
      uit.push(heel, `${heel}e`, heel.replace(/^ge([eiu])/u, (_, letter: string) => `ge${{ e: 'ë', i: 'ï', u: 'ü' }[letter] ?? letter}`));
    }
  }
  return uit;
}

/** A strong verb given by its forms; adds the participles used as adjectives. */
export function sterkWerkwoord(vormen: readonly string[]): string[] {
  const [infinitief = ''] = vormen;
  return [...vormen, `${infinitief}d`, `${infinitief}de`, ...vormen.filter((vorm) => /^ge.*[td]$/u.test(vorm)).map((vorm) => `${vorm}e`)];
}

/** A separable verb: the forms of its base, joined and with "te" ("opbellen", "opgebeld", "op te bellen" needs no form of its own). */
export function scheidbaar(deel: string, basisVormen: readonly string[], infinitief: string): string[] {
  return [...basisVormen, deel, `${deel}te${infinitief}`, ...basisVormen.map((vorm) => deel + vorm)];
}
