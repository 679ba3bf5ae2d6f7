/** What the desk is told while it looks. Bare facts: whoever hears of one that it does not know asks for it. */
export type Nieuws =
  | { soort: 'overdracht'; overdracht: unknown }
  | { soort: 'aanwezig'; open: Record<string, string[]> };

/** A line to one screen of a colleague. */
export interface Luisteraar {
  gebruiker: string;
  stuur(nieuws: Nieuws): void;
}

/** Tells all screens at once, and knows who has which card open. */
export interface Bode {
  /** Adds a screen; gives its number, and what takes it away again (with its presence). */
  erbij(luisteraar: Luisteraar): { verbinding: string; weg: () => void };
  vertel(nieuws: Nieuws): void;
  /** This screen now shows that card, or none. False when there is no such screen of this colleague. */
  toont(verbinding: string, gebruiker: string, kenmerk: string | null): boolean;
  /** Per card the logins of who has it open, in the order in which they opened it. */
  aanwezig(): Record<string, string[]>;
}

/** @param naam from login to the name that colleagues see */
export function maakBode(naam: (gebruiker: string) => string, nummer: () => string): Bode {
  const schermen = new Map<string, Luisteraar & { kenmerk: string | null }>();

  function aanwezig(): Record<string, string[]> {
    const uit: Record<string, string[]> = {};
    for (const { gebruiker, kenmerk } of schermen.values()) {
      if (kenmerk !== null && !(uit[kenmerk] ?? []).includes(naam(gebruiker))) (uit[kenmerk] ??= []).push(naam(gebruiker));
    }
    return uit;
  }
  const vertel = (nieuws: Nieuws) => {
    for (const scherm of schermen.values()) scherm.stuur(nieuws);
  };
  return {
    vertel,
    aanwezig,
    erbij(luisteraar) {
      const verbinding = nummer();
      schermen.set(verbinding, { ...luisteraar, kenmerk: null });
      return {
        verbinding,
        weg: () => {
          const scherm = schermen.get(verbinding);
          schermen.delete(verbinding);
          if (scherm?.kenmerk) vertel({ soort: 'aanwezig', open: aanwezig() });
        },
      };
    },
    toont(verbinding, gebruiker, kenmerk) {
      const scherm = schermen.get(verbinding);
      if (scherm?.gebruiker !== gebruiker) return false;
      scherm.kenmerk = kenmerk;
      // Moves to the end: who opens a card last is named last.
      schermen.delete(verbinding);
      schermen.set(verbinding, scherm);
      vertel({ soort: 'aanwezig', open: aanwezig() });
      return true;
    },
  };
}
