/**
 * The port to what must survive: conversations, messages, tasks and handovers. Named for its use cases; asynchronous, so that a database over a
 * network can stand behind it too. All times are milliseconds since 1970 (UTC) and come from the caller: the store has no clock.
 * Everything typed `unknown` is JSON that the store does not look into; `undefined` is kept as `null`.
 * Every method rejects with a `StoreError` when the store itself fails.
 */

/** A conversation as a turn finds it. */
export interface Gesprek {
  id: string;
  /** The channel on which it began; fixed at the first turn. */
  kanaal: string;
  /** Number of turns committed; 1 after the first. */
  versie: number;
  /** The snapshot envelope. */
  envelop: unknown;
  aangemaakt: number;
  gewijzigd: number;
  /** From this moment `purge` removes the conversation. */
  bewarenTot: number;
}

/** One line of the log of a conversation. */
export interface Bericht {
  /** Gapless per conversation, from 1, incoming and outgoing together. */
  volgnr: number;
  richting: 'in' | 'uit';
  id: string;
  op: number;
  /** The message, in a form that no channel owns. */
  inhoud: unknown;
}

/** Something to be done later or outside: a message to send (outbox) or a deadline to keep. */
export interface NieuweTaak {
  /** Names the handler. */
  soort: string;
  /** Unique within the conversation. A task with a key that is still open replaces the earlier one, attempts and all. */
  sleutel: string;
  /** Not before this moment. */
  runAt: number;
  payload: unknown;
  /**
   * Tasks of one conversation that share a `rij` run one at a time, in the order in which they were added: a message that waits for a retry
   * is not overtaken by the next one. A dead letter no longer holds up the rest. Leave out for tasks that need no order.
   */
  rij?: string | null;
}

/** A task as a worker gets it: leased, to be completed or failed. */
export interface Taak {
  id: number;
  gesprekId: string;
  soort: string;
  sleutel: string;
  rij: string | null;
  runAt: number;
  payload: unknown;
  /** Counts from 1; counted when the lease is taken, so that a task that ends the process counts too. */
  poging: number;
}

/** How the open tasks are doing; for readiness and metrics. */
export interface TaakStand {
  /** Due and not done, leased or not. */
  achterstand: number;
  /** `runAt` of the oldest of these; null when there is none. */
  oudste: number | null;
  /** Given up: a person has to look. */
  dood: number;
}

/** How soon a handover asks for a person, most urgent first. */
export const URGENTIES = ['nu', 'vandaag', '3dagen', 'week', 'gewoon'] as const;
/** One of `URGENTIES`. */
export type Urgentie = (typeof URGENTIES)[number];
/** Where a handover is: waiting, in somebody's hands, done. */
export type OverdrachtStatus = 'nieuw' | 'opgepakt' | 'afgerond';

/** A handover as a turn makes it. */
export interface NieuweOverdracht {
  /** The reference that resident and medewerker both use; unique in the whole store. */
  kenmerk: string;
  urgentie: Urgentie;
  /** Promised to the resident: called back before this moment. */
  terugbellenVoor: number | null;
  team: string;
  inhoud: unknown;
  /** From this moment `purge` removes it, apart from the conversation it came from. */
  bewarenTot: number;
}

/** Who read a handover, and when first. */
export interface Lezing {
  medewerker: string;
  op: number;
}

/** One change of status. */
export interface StatusWissel {
  van: OverdrachtStatus;
  naar: OverdrachtStatus;
  medewerker: string;
  op: number;
}

/** A handover as the queue shows it. */
export interface OverdrachtKop extends NieuweOverdracht {
  gesprekId: string;
  status: OverdrachtStatus;
  /** Who changed the status last: while `opgepakt`, the one who has it. Null while nobody did. */
  medewerker: string | null;
  aangemaakt: number;
  gewijzigd: number;
  /** In the order of first reading. */
  gelezenDoor: Lezing[];
}

/** A handover with all that happened to it, oldest first. */
export interface Overdracht extends OverdrachtKop {
  historie: StatusWissel[];
}

/** What one turn leaves behind; written as a whole or not at all. */
export interface TurnCommit {
  envelop: unknown;
  bewarenTot: number;
  /** What of the inbound message to log; leave out for events that are no message (a deadline, a status). It is deduplicated all the same. */
  in?: { inhoud: unknown };
  /** The answers, in order; ids unique within the conversation. */
  uit: { id: string; inhoud: unknown }[];
  /** Keys of open tasks of this conversation to cancel; done before `taken` are added. */
  vervallen?: string[];
  taken?: NieuweTaak[];
  overdrachten?: NieuweOverdracht[];
}

/** `dubbel`: this message id was handled before; nothing is written, and `uit` is what was answered then. */
export interface TurnResult {
  soort: 'nieuw' | 'dubbel';
  /** As logged; absent when the turn logged no inbound. */
  inbound?: Bericht;
  uit: Bericht[];
}

/** Which message, of which conversation, at what moment. */
export interface TurnArgs {
  gesprekId: string;
  kanaal: string;
  /** Unique per conversation: the channel's message id, or an id made from a task for a deadline. */
  berichtId: string;
  nu: number;
}

/** Outcome of a change of status: `conflict` when it was no longer `van`, `onbekend` when there is no such handover. */
export type StatusUitkomst = 'ok' | 'conflict' | 'onbekend';

/** The store. One suite, `test/store/contract.ts`, holds every adapter to these words. */
export interface Store {
  /**
   * One turn in one transaction: lock and load the conversation, claim the message id, run `step`, write what it gives back.
   * `step` gets null for a conversation that does not exist yet; it must be synchronous and free of side effects (it may be run again).
   * A throw in `step` undoes everything, the claim included, and is passed on unchanged. Rejects `STORE_DUPLICATE` on a used `kenmerk` or `uit` id.
   */
  runTurn(args: TurnArgs, step: (gesprek: Gesprek | null) => TurnCommit): Promise<TurnResult>;
  loadConversation(gesprekId: string): Promise<Gesprek | null>;
  /** Whether there is such a conversation; cheaper than loading it. */
  hasConversation(gesprekId: string): Promise<boolean>;
  /** Messages with a `volgnr` above `na`, in order. A reader that lost its connection asks again with the last number it saw. */
  messages(gesprekId: string, na: number): Promise<Bericht[]>;

  /** Leases at most `max` tasks that are due, longest due first; of the given kinds only, when given. An expired lease counts as free. */
  dueTasks(nu: number, leaseMs: number, max: number, soorten?: readonly string[]): Promise<Taak[]>;
  /** The task is done and gone. Nothing happens when it was cancelled, replaced or completed already. */
  completeTask(id: number): Promise<void>;
  /**
   * The attempt failed: again at `retryAt`, or never (null: dead letter). Nothing happens when a later attempt holds the task by now.
   * @param reden a code of letters, digits and `_ . : -`, at most 64; never a text
   */
  failTask(taak: Pick<Taak, 'id' | 'poging'>, nu: number, retryAt: number | null, reden: string): Promise<void>;
  taskHealth(nu: number): Promise<TaakStand>;

  /** The queue: by urgency, then the earliest promised call, then the oldest. Without a filter every status. */
  overdrachten(filter?: { status?: readonly OverdrachtStatus[] }): Promise<OverdrachtKop[]>;
  overdracht(kenmerk: string): Promise<Overdracht | null>;
  /** Writes down that somebody read it; a second time changes nothing. Gives all readers in order, or null for an unknown reference. */
  markRead(kenmerk: string, medewerker: string, nu: number): Promise<Lezing[] | null>;
  /** Changes the status only if it still is `van`: of two who pick up the same handover one gets `conflict`. Which changes make sense is for the desk to say. */
  setStatus(kenmerk: string, van: OverdrachtStatus, naar: OverdrachtStatus, medewerker: string, nu: number): Promise<StatusUitkomst>;

  /**
   * Removes every conversation (with messages and tasks) and every handover whose `bewarenTot` is `nu` or earlier, and leaves no trace in the files
   * of what was removed, by `erase` too (AVG art. 5 lid 1 onder e). Holds up other calls while it tidies: meant for once a night.
   */
  purge(nu: number): Promise<{ gesprekken: number; overdrachten: number }>;
  /**
   * Removes one conversation and all that came from it, handovers too (AVG art. 17). False when there was nothing.
   * Gone for every reader at once; a stray copy in unused space of a file can stay until the next `purge`.
   */
  erase(gesprekId: string): Promise<boolean>;
  /** Resolves when the store can write and has the schema of this program. */
  ready(): Promise<void>;
  /** Lets go of the store; a second time does nothing. */
  close(): Promise<void>;
}
