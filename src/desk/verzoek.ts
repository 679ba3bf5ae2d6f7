/** A request as the desk sees it: free of any HTTP framework. Header names in lower case. */
export interface DeskVerzoek {
  koppen: Readonly<Record<string, string | undefined>>;
  /** Named parts of the path. */
  pad: Readonly<Record<string, string>>;
  /** JSON, unchecked; undefined for a request without a body. */
  lichaam: unknown;
  /** For counting logins. */
  adres: string;
}

/** The answer; `koppen` come on top of those that every answer has. */
export interface DeskAntwoord {
  status: number;
  lichaam?: unknown;
  koppen?: Record<string, string>;
}

/** A line that stays open and carries server-sent events. It ends by itself when it may no longer be read (`magNog`, asked before each event and now and then). */
export interface Zender {
  stuur(naam: string, data: unknown): void;
  /** Called once when the line is gone. */
  opDicht(doe: () => void): void;
}

/** One route. `stroom` routes keep their line; `antwoord` routes give one answer. Both throw a `DeskFout` to refuse. */
export type DeskRoute =
  | { methode: 'get' | 'post'; pad: string; antwoord: (verzoek: DeskVerzoek) => Promise<DeskAntwoord> }
  | { methode: 'get'; pad: string; stroom: (verzoek: DeskVerzoek, open: (magNog: () => boolean) => Zender) => Promise<void> };
