/**
 * Working days and office hours in Dutch local time. All moments are epoch milliseconds.
 */
import type { Team } from '../gemeenten/pakket.ts';

const ZONE = 'Europe/Amsterdam';
const DAG = 86_400_000;
const DAGEN = ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'] as const;

const delen = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
});

/** The calendar day ('2026-11-24') and the minutes since midnight, in the Netherlands. */
export function lokaal(op: number): { datum: string; minuten: number; dag: (typeof DAGEN)[number] } {
  const d = Object.fromEntries(delen.formatToParts(op).map((p) => [p.type, p.value]));
  const datum = `${d.year}-${d.month}-${d.day}`;
  return { datum, minuten: Number(d.hour) * 60 + Number(d.minute), dag: DAGEN[new Date(`${datum}T12:00Z`).getUTCDay()]! };
}

/** A local day and time as epoch milliseconds; right on both sides of the change to summer time. */
export function moment(datum: string, minuten: number): number {
  const alsUtc = Date.parse(`${datum}T00:00Z`) + minuten * 60_000;
  // The difference at a first guess can be that of the other side of the change; the guess itself lies on the right side.
  return alsUtc - verschil(alsUtc - verschil(alsUtc));
}

/** How far Dutch clocks are ahead of UTC at a moment, in milliseconds. */
function verschil(op: number): number {
  const minuut = Math.floor(op / 60_000) * 60_000;
  const hier = lokaal(minuut);
  return Date.parse(`${hier.datum}T00:00Z`) + hier.minuten * 60_000 - minuut;
}

/** Easter Sunday of a year (Gregorian computus, Meeus/Jones/Butcher). */
function pasen(jaar: number): number {
  const a = jaar % 19, b = Math.floor(jaar / 100), c = jaar % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return Date.UTC(jaar, Math.floor(n / 31) - 1, (n % 31) + 1);
}

/** Public holidays as the Algemene termijnenwet art. 3 names them (Good Friday counts there as well), and King's Day and 5 May. */
export function isFeestdag(datum: string): boolean {
  const jaar = Number(datum.slice(0, 4));
  const vast = ['01-01', '05-05', '12-25', '12-26', koningsdag(jaar)];
  if (vast.includes(datum.slice(5))) return true;
  const vanafPasen = (Date.parse(`${datum}T00:00Z`) - pasen(jaar)) / DAG;
  return [-2, 1, 39, 50].includes(vanafPasen);
}

function koningsdag(jaar: number): string {
  return new Date(Date.UTC(jaar, 3, 27)).getUTCDay() === 0 ? '04-26' : '04-27';
}

/** Whether offices work on this day. */
export function isWerkdag(datum: string): boolean {
  const dag = new Date(`${datum}T12:00Z`).getUTCDay();
  return dag !== 0 && dag !== 6 && !isFeestdag(datum);
}

function volgende(datum: string): string {
  return new Date(Date.parse(`${datum}T12:00Z`) + DAG).toISOString().slice(0, 10);
}

/**
 * The end (17:00) of the n-th working day after a moment. With 0: today's end when that is a working day before 16:00, else the end of the next working day.
 */
export function werkdagenLater(op: number, n: number): number {
  const { datum, minuten } = lokaal(op);
  if (n === 0) return isWerkdag(datum) && minuten < 16 * 60 ? moment(datum, 17 * 60) : werkdagenLater(op, 1);
  let dag = datum;
  for (let over = n; over > 0;) {
    dag = volgende(dag);
    if (isWerkdag(dag)) over -= 1;
  }
  return moment(dag, 17 * 60);
}

type Uren = Pick<Team, 'open' | 'feestdagen'>;

function urenOp(team: Uren, datum: string): string | undefined {
  return isFeestdag(datum) ? team.feestdagen : team.open[DAGEN[new Date(`${datum}T12:00Z`).getUTCDay()]!];
}

/** Whether a team can be reached at this moment. */
export function isOpen(team: Uren, op: number): boolean {
  const { datum, minuten } = lokaal(op);
  const uren = urenOp(team, datum);
  if (uren === undefined) return false;
  const [van, tot] = uren.split('-').map(inMinuten);
  return minuten >= van! && minuten < tot!;
}

/** When a team opens next, strictly after this moment; undefined when it never does within two weeks. */
export function gaatOpen(team: Uren, op: number): number | undefined {
  let { datum } = lokaal(op);
  for (let i = 0; i < 15; i += 1, datum = volgende(datum)) {
    const uren = urenOp(team, datum);
    if (uren === undefined) continue;
    const van = moment(datum, inMinuten(uren.split('-')[0]!));
    if (van > op) return van;
  }
  return undefined;
}

function inMinuten(tijd: string): number {
  return Number(tijd.slice(0, 2)) * 60 + Number(tijd.slice(3, 5));
}
