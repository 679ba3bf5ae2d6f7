import type { Medewerker } from './sessies.ts';
import { hashWachtwoord } from './wachtwoord.ts';

/** The password of the demo accounts. Exists only with the fictional municipality: with a pack of its own a municipality makes its own accounts. */
export const DEMO_WACHTWOORD = 'lindeveld-demo';

const DEMO = [
  { naam: 'Sanne de Wit', gebruiker: 'sanne' },
  { naam: 'Karim Benali', gebruiker: 'karim' },
];

/** Logins of the demo accounts, for the operator to read at the start. */
export const DEMO_GEBRUIKERS: readonly string[] = DEMO.map((m) => m.gebruiker);

/** Two colleagues, so that one can see how it is to be two at the desk. */
export async function demoMedewerkers(): Promise<Medewerker[]> {
  const hash = await hashWachtwoord(DEMO_WACHTWOORD);
  return DEMO.map((m) => ({ ...m, hash }));
}
