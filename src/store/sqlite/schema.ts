/**
 * The steps that bring a file up to date: step n takes `user_version` n to n + 1. A released step never changes; a change is a new step.
 *
 * `envelop` and `inhoud` come last in their rows: a long value spills to overflow pages, and what comes after it would be slow to read.
 * `ontvangen` remembers each inbound id with the range of numbers its turn wrote, so that a duplicate gets the same answer again.
 * An `overdracht` keeps its conversation's id without a foreign key: it may outlive the conversation, and erasure must still find it.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE gesprekken (
    id              TEXT PRIMARY KEY,
    kanaal          TEXT NOT NULL,
    versie          INTEGER NOT NULL,
    laatste_volgnr  INTEGER NOT NULL,
    aangemaakt      INTEGER NOT NULL,
    gewijzigd       INTEGER NOT NULL,
    bewaren_tot     INTEGER NOT NULL,
    envelop         TEXT NOT NULL
  ) STRICT;

  CREATE TABLE berichten (
    gesprek_id  TEXT NOT NULL REFERENCES gesprekken (id) ON DELETE CASCADE,
    volgnr      INTEGER NOT NULL CHECK (volgnr > 0),
    richting    TEXT NOT NULL CHECK (richting IN ('in', 'uit')),
    id          TEXT NOT NULL,
    op          INTEGER NOT NULL,
    inhoud      TEXT NOT NULL,
    PRIMARY KEY (gesprek_id, volgnr)
  ) STRICT, WITHOUT ROWID;
  CREATE UNIQUE INDEX berichten_uit ON berichten (gesprek_id, id) WHERE richting = 'uit';

  CREATE TABLE ontvangen (
    gesprek_id  TEXT NOT NULL REFERENCES gesprekken (id) ON DELETE CASCADE,
    bericht_id  TEXT NOT NULL,
    eerste      INTEGER NOT NULL,
    laatste     INTEGER NOT NULL,
    PRIMARY KEY (gesprek_id, bericht_id)
  ) STRICT, WITHOUT ROWID;

  -- AUTOINCREMENT: an id is never used again, so a late "done" for a replaced task cannot hit its successor.
  CREATE TABLE taken (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    gesprek_id  TEXT NOT NULL REFERENCES gesprekken (id) ON DELETE CASCADE,
    soort       TEXT NOT NULL,
    sleutel     TEXT NOT NULL,
    rij         TEXT,
    run_at      INTEGER NOT NULL,
    lease_tot   INTEGER,
    pogingen    INTEGER NOT NULL DEFAULT 0,
    dood_op     INTEGER,
    reden       TEXT CHECK (length(reden) <= 64 AND reden NOT GLOB '*[^A-Za-z0-9_.:-]*'),
    payload     TEXT NOT NULL,
    UNIQUE (gesprek_id, sleutel)
  ) STRICT;
  CREATE INDEX taken_open ON taken (run_at, id) WHERE dood_op IS NULL;
  CREATE INDEX taken_rij ON taken (gesprek_id, rij, id) WHERE rij IS NOT NULL AND dood_op IS NULL;

  CREATE TABLE overdrachten (
    nr               INTEGER PRIMARY KEY AUTOINCREMENT,
    kenmerk          TEXT NOT NULL UNIQUE,
    gesprek_id       TEXT NOT NULL,
    urgentie         TEXT NOT NULL CHECK (urgentie IN ('nu', 'vandaag', '3dagen', 'week', 'gewoon')),
    terugbellen_voor INTEGER,
    team             TEXT NOT NULL,
    status           TEXT NOT NULL DEFAULT 'nieuw' CHECK (status IN ('nieuw', 'opgepakt', 'afgerond')),
    medewerker       TEXT,
    aangemaakt       INTEGER NOT NULL,
    gewijzigd        INTEGER NOT NULL,
    bewaren_tot      INTEGER NOT NULL,
    inhoud           TEXT NOT NULL
  ) STRICT;
  CREATE INDEX overdrachten_gesprek ON overdrachten (gesprek_id);
  CREATE INDEX overdrachten_status ON overdrachten (status);

  CREATE TABLE lezingen (
    nr          INTEGER PRIMARY KEY,
    kenmerk     TEXT NOT NULL REFERENCES overdrachten (kenmerk) ON DELETE CASCADE,
    medewerker  TEXT NOT NULL,
    op          INTEGER NOT NULL,
    UNIQUE (kenmerk, medewerker)
  ) STRICT;

  CREATE TABLE statuswissels (
    nr          INTEGER PRIMARY KEY,
    kenmerk     TEXT NOT NULL REFERENCES overdrachten (kenmerk) ON DELETE CASCADE,
    van         TEXT NOT NULL,
    naar        TEXT NOT NULL,
    medewerker  TEXT NOT NULL,
    op          INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX statuswissels_kenmerk ON statuswissels (kenmerk, nr);

  -- One row that is written to find out whether writing works.
  CREATE TABLE gezond (een INTEGER PRIMARY KEY CHECK (een = 1), teller INTEGER NOT NULL) STRICT;
  INSERT INTO gezond (een, teller) VALUES (1, 0);
  `,
];
