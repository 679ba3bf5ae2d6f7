import { readFileSync } from 'node:fs';
import { BlockList, isIP } from 'node:net';
import { z } from 'zod';
import { demoPakketBestand } from './gemeenten/pakket.ts';
import { projectMap } from './project-map.ts';

/** A setting that cannot be used. `params.variabele` names it; the remedy in words stands in `locales/<taal>/operator.json` under the code. */
export class ConfigError extends Error {
  readonly code: 'CONFIG_WAARDE' | 'CONFIG_BESTAND';
  readonly params: { variabele: string; waarde: string; reden: string };
  constructor(code: ConfigError['code'], params: ConfigError['params']) {
    super(`${code}: ${params.variabele}`);
    this.code = code;
    this.params = params;
  }
}

/** One account at the desk: a name that residents and colleagues see, a login, and a scrypt hash of the password. */
const Medewerker = z.strictObject({
  naam: z.string().min(1),
  gebruiker: z.string().regex(/^[a-z0-9._-]+$/),
  hash: z.string().startsWith('scrypt$'),
});
export type Medewerker = z.infer<typeof Medewerker>;

const leegIsAfwezig = (waarde: unknown) => (waarde === '' ? undefined : waarde);

/** Loopback and the address ranges that never leave a network of one's own (RFC 1918, RFC 4193). */
const eigenNetwerk = new BlockList();
for (const [net, bits] of [['127.0.0.0', 8], ['10.0.0.0', 8], ['172.16.0.0', 12], ['192.168.0.0', 16]] as const) eigenNetwerk.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [['::1', 128], ['fc00::', 7]] as const) eigenNetwerk.addSubnet(net, bits, 'ipv6');

/** What residents write goes over https, or stays inside: of a name other than localhost nobody can tell where it leads. */
function isVeilig(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, '');
  const soort = isIP(host);
  return protocol === 'https:' || host === 'localhost' || (soort !== 0 && eigenNetwerk.check(host, soort === 4 ? 'ipv4' : 'ipv6'));
}

function isZonderSleutel(url: string): boolean {
  const { username, password } = new URL(url);
  return username === '' && password === '';
}

/** The value of a variable as the operator may see it: no secret on a screen or in a log. */
function zichtbaar(variabele: string, waarde: string): string {
  if (variabele === 'TOKEN_SECRET' || variabele === 'UNDERSTANDING_KEY') return '…';
  return waarde.replace(/\/\/[^/]*@/, '//…@');
}

/** Every variable that the program reads. The reason of a refusal is a key of `operator.reden`. */
const Omgeving = z.object({
  PORT: z.preprocess(leegIsAfwezig, z.coerce.number('getal').int('getal').min(0, 'poort').max(65535, 'poort').default(8080)),
  HOST: z.preprocess(leegIsAfwezig, z.string().default('127.0.0.1')),
  PUBLIC_URL: z.preprocess(leegIsAfwezig, z.url({ protocol: /^https?$/, error: 'url' }).optional()),
  STORE_FILE: z.preprocess(leegIsAfwezig, z.string().default(projectMap('data', 'meedenker.sqlite'))),
  GEMEENTE_PAKKET: z.preprocess(leegIsAfwezig, z.string().optional()),
  DESK_MEDEWERKERS: z.preprocess(leegIsAfwezig, z.string().optional()),
  TOKEN_SECRET: z.preprocess(leegIsAfwezig, z.string().min(32, 'geheim').optional()),
  CORS_ORIGINS: z.preprocess(leegIsAfwezig, z.string().optional()),
  UNDERSTANDING_URL: z.preprocess(leegIsAfwezig, z.url({ protocol: /^https?$/, error: 'url', abort: true }).refine(isZonderSleutel, 'sleutelInUrl').refine(isVeilig, 'eigenNetwerk').optional()),
  UNDERSTANDING_MODEL: z.preprocess(leegIsAfwezig, z.string().optional()),
  UNDERSTANDING_KEY: z.preprocess(leegIsAfwezig, z.string().regex(/^[\x21-\x7e]+$/, 'sleutel').optional()),
  UNDERSTANDING_TIMEOUT_MS: z.preprocess(leegIsAfwezig, z.coerce.number('getal').int('getal').min(50, 'wachttijd').max(3000, 'wachttijd').default(800)),
  LOG_LEVEL: z.preprocess(leegIsAfwezig, z.enum(['debug', 'info', 'warn', 'error', 'silent'], 'niveau').default('info')),
});

/** The settings of one running Meedenker. */
export interface Config {
  port: number;
  host: string;
  /** Where residents find it; `https` makes cookies secure. */
  publicUrl: string | undefined;
  storeFile: string;
  pakketBestand: string;
  /** The demo municipality: only then is there a demo login. */
  isDemo: boolean;
  medewerkers: Medewerker[];
  tokenSecret: string | undefined;
  corsOrigins: string[];
  /** A language model of the municipality's own for a second opinion on topics; undefined: none. */
  tweedeMening: { url: string; model: string; sleutel: string | undefined; wachtMs: number } | undefined;
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

/**
 * Settings from the environment.
 * @throws {ConfigError} naming the first variable that cannot be used
 */
export function leesConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const uitkomst = Omgeving.safeParse(env);
  if (!uitkomst.success) {
    const fout = uitkomst.error.issues[0]!;
    const variabele = String(fout.path[0]);
    throw new ConfigError('CONFIG_WAARDE', { variabele, waarde: zichtbaar(variabele, env[variabele] ?? ''), reden: fout.message });
  }
  const o = uitkomst.data;
  return {
    port: o.PORT,
    host: o.HOST,
    publicUrl: o.PUBLIC_URL?.replace(/\/$/, ''),
    storeFile: o.STORE_FILE,
    pakketBestand: o.GEMEENTE_PAKKET ?? demoPakketBestand(),
    isDemo: o.GEMEENTE_PAKKET === undefined,
    medewerkers: o.DESK_MEDEWERKERS === undefined ? [] : leesMedewerkers(o.DESK_MEDEWERKERS),
    tokenSecret: o.TOKEN_SECRET,
    corsOrigins: o.CORS_ORIGINS?.split(',').map((s) => s.trim()).filter((s) => s !== '') ?? [],
    tweedeMening: leesTweedeMening(o),
    logLevel: o.LOG_LEVEL,
  };
}

function leesTweedeMening(o: z.infer<typeof Omgeving>): Config['tweedeMening'] {
  if (o.UNDERSTANDING_URL === undefined) return undefined;
  if (o.UNDERSTANDING_MODEL === undefined) throw new ConfigError('CONFIG_WAARDE', { variabele: 'UNDERSTANDING_MODEL', waarde: '', reden: 'modelNodig' });
  return { url: o.UNDERSTANDING_URL, model: o.UNDERSTANDING_MODEL, sleutel: o.UNDERSTANDING_KEY, wachtMs: o.UNDERSTANDING_TIMEOUT_MS };
}

function leesMedewerkers(bestand: string): Medewerker[] {
  try {
    return z.array(Medewerker).min(1).parse(JSON.parse(readFileSync(bestand, 'utf8')));
  } catch (fout) {
    const reden = fout instanceof z.ZodError ? 'medewerkers' : fout instanceof SyntaxError ? 'json' : 'onleesbaar';
    throw new ConfigError('CONFIG_BESTAND', { variabele: 'DESK_MEDEWERKERS', waarde: bestand, reden });
  }
}
