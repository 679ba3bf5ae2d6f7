import type { Feit, Feiten, Veld } from '../../dialogs/feiten.ts';
import { alsWaarde, vindPlaats } from '../guidance/plaats.ts';
import type { Pakket } from '../gemeenten/pakket.ts';
import type { Begrip } from '../understanding/begrip.ts';

const feit = (waarde: string | number | undefined): Feit | undefined => (waarde === undefined ? undefined : { waarde: String(waarde) });

function wanneer({ dagdelen, dagen, nietDagen }: Begrip['gegevens']): string | undefined {
  const delen = [...(dagdelen ?? []), ...(dagen ?? []), ...(nietDagen ?? []).map((d) => `niet ${d}`)];
  return delen.length > 0 ? delen.join(', ') : undefined;
}

/**
 * What a message tells, as facts: not only the one that was asked. "mijn man heeft alzheimer, hij is 78, ik wil in mei een week weg" tells four.
 * @param gevraagd the field of the open question
 */
export function leesFeiten(begrip: Begrip, gevraagd: Veld, bekend: Feiten, pakket: Pakket): Feiten {
  const g = begrip.gegevens;
  const plaats = gevraagd === 'plaats' || g.postcode !== undefined ? vindPlaats(pakket, begrip.tekst, g) : null;
  const periode = [g.duur, g.maand].filter((d) => d !== undefined).join(', ') || undefined;
  const overAnder = g.voorWie !== undefined && g.voorWie !== 'zelf';
  const gelezen: Partial<Record<Veld, Feit | undefined>> = {
    // Who it is about is told once; "my daughter lives far away" later on does not change that.
    voorWie: gevraagd === 'voorWie' || bekend.voorWie === undefined ? feit(g.voorWie) : undefined,
    relatie: gevraagd === 'relatie' || (bekend.relatie === undefined && overAnder) ? feit(g.relatie) : undefined,
    leeftijd: feit(g.leeftijd ?? (gevraagd === 'leeftijd' && g.aantal !== undefined && g.aantal <= 120 ? g.aantal : undefined)),
    ziekte: feit(g.ziekte),
    plaats: plaats ? feit(alsWaarde(plaats)) : undefined,
    helpers: gevraagd === 'helpers' || bekend.onderwerp === undefined ? feit(g.helpers?.join('+')) : undefined,
    volhouden: gevraagd === 'periode' ? undefined : feit(g.volhouden),
    spoed: gevraagd === 'volhouden' ? undefined : feit(g.spoed),
    waar: feit(g.waar),
    wlz: feit(g.wlz),
    periode: gevraagd === 'volhouden' || gevraagd === 'leeftijd' ? undefined : feit(periode),
    telefoon: feit(g.telefoon),
    email: feit(g.email),
    naam: feit(g.naam),
    wanneer: gevraagd === 'wanneer' ? feit(wanneer(g)) : undefined,
  };
  return Object.fromEntries(Object.entries(gelezen).filter((paar): paar is [Veld, Feit] => paar[1] !== undefined));
}
