import type { Gegevens } from '../begrip.ts';
import type { Bericht } from '../bericht.ts';
import { leesAdres } from './adres.ts';
import { leesAntwoord } from './antwoord.ts';
import { leesEmail, leesTelefoon } from './bereikbaar.ts';
import { leesContactvraag } from './contactvraag.ts';
import { leesDuur, leesVolhouden } from './duur.ts';
import { leesAantal } from './getal.ts';
import { leesGroet } from './groet.ts';
import { leesHelpers } from './helpers.ts';
import { leesLeeftijd } from './leeftijd.ts';
import { leesMaand, leesMoment } from './moment.ts';
import { leesNaam } from './naam.ts';
import { leesOpdracht } from './opdracht.ts';
import { leesWaar, leesWlz } from './plek.ts';
import { leesSpoed } from './spoed.ts';
import { leesVoorWie } from './voorwie.ts';
import { leesZiekte } from './ziekte.ts';

/** All that a message says besides its topic. Fields of which it does not speak are absent. */
export function leesGegevens(b: Bericht): Gegevens {
  const { woord, ...wie } = leesVoorWie(b);
  const adres = leesAdres(b);
  const telefoon = leesTelefoon(b);
  const leeftijd = leesLeeftijd(b, woord);
  const vol: Gegevens = {
    antwoord: leesAntwoord(b),
    ...wie,
    leeftijd,
    ziekte: leesZiekte(b),
    ...adres,
    telefoon,
    email: leesEmail(b),
    naam: leesNaam(b),
    ...leesMoment(b),
    maand: leesMaand(b),
    duur: leesDuur(b, leeftijd),
    aantal: adres.postcode !== undefined || telefoon !== undefined ? undefined : aantal(b, leeftijd),
    volhouden: leesVolhouden(b),
    spoed: leesSpoed(b),
    helpers: leesHelpers(b),
    waar: leesWaar(b),
    wlz: leesWlz(b),
    opdracht: leesOpdracht(b),
    contactvraag: leesContactvraag(b),
    groet: leesGroet(b),
  };
  return Object.fromEntries(Object.entries(vol).filter(([, v]) => v !== undefined)) as Gegevens;
}

/** The few facts that the classifier looks at, without the cost of all. */
export function leesVorm(b: Bericht): Pick<Gegevens, 'voorWie' | 'relatie' | 'ziekte' | 'opdracht' | 'groet' | 'antwoord' | 'contactvraag'> {
  const { voorWie, relatie } = leesVoorWie(b);
  return { voorWie, relatie, ziekte: leesZiekte(b), opdracht: leesOpdracht(b), groet: leesGroet(b), antwoord: leesAntwoord(b), contactvraag: leesContactvraag(b) };
}

function aantal(b: Bericht, leeftijd: number | undefined): number | undefined {
  const n = leesAantal(b.woorden);
  return n === leeftijd && b.woorden.length > 1 ? undefined : n;
}
