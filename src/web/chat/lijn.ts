import type { Activiteit } from './gesprek.ts';
import type { Opslag, Verstuurd } from './opslag.ts';

/** How the line is: making contact, open, down for now, or over for good (the talk is gone or its token too old). */
export type Stand = 'begint' | 'open' | 'weg' | 'voorbij';

export interface LijnOpties {
  opslag: Opslag;
  binnen: (activiteiten: Activiteit[]) => void;
  stand: (stand: Stand) => void;
  /** The server does not want this message: too long, or not right. It is not tried again. */
  geweigerd: (id: string, waarom: 'tePas' | 'mislukt') => void;
}

export interface Lijn {
  begin(): void;
  stuur(bericht: Verstuurd): void;
  stop(): void;
}

/** The talk is over: no token that still opens it. */
class Voorbij extends Error {}

const BASIS = '/v3/directline';
const GEDULD_MS = 15_000;
/** Without a socket (some networks block it) the page asks this often. */
const VRAAG_MS = 3_000;
/** A message on which the server stumbles is tried this often; then it makes way for the next. */
const MAX_STRUIKEL = 3;
const WACHT_MS = [500, 1_000, 2_000, 4_000, 8_000];

interface Set {
  activities: Activiteit[];
  watermark: string;
}

interface Uitgifte {
  conversationId: string;
  token: string;
  expires_in: number;
}

/**
 * The client side of Direct Line. Reading goes by watermark, so that after any break nothing is missed; each (re)start first asks by GET, which also tells
 * whether the talk still exists, and then opens the socket. Sending goes one by one in order, again and again with the same id until it arrived.
 */
export function maakLijn({ opslag, binnen, stand, geweigerd }: LijnOpties): Lijn {
  let socket: WebSocket | null = null;
  let klok: ReturnType<typeof setTimeout> | undefined;
  let pogingen = 0;
  let verbindt = false;
  let pompt = false;
  let gestopt = false;
  let gestruikeld = 0;

  async function vraag(methode: 'GET' | 'POST', pad: string, lichaam?: unknown): Promise<Response> {
    const token = opslag.get().toegang?.token;
    const af = new AbortController();
    const wekker = setTimeout(() => af.abort(), GEDULD_MS);
    try {
      return await fetch(BASIS + pad, {
        method: methode, cache: 'no-store', credentials: 'omit', signal: af.signal,
        headers: { ...(token !== undefined && { Authorization: `Bearer ${token}` }), ...(lichaam !== undefined && { 'Content-Type': 'application/json' }) },
        ...(lichaam !== undefined && { body: JSON.stringify(lichaam) }),
      });
    } finally {
      clearTimeout(wekker);
    }
  }
  async function json<T>(antwoord: Response): Promise<T> {
    if ([401, 403, 404].includes(antwoord.status)) throw new Voorbij();
    if (!antwoord.ok) throw new Error(String(antwoord.status));
    return await antwoord.json() as T;
  }

  const bewaar = (u: Uitgifte) => opslag.zet({ toegang: { id: u.conversationId, token: u.token, verloopt: Date.now() + u.expires_in * 1000 } });

  async function zorgVoorToegang(): Promise<string> {
    const { toegang } = opslag.get();
    if (!toegang) {
      bewaar(await json<Uitgifte>(await vraag('POST', '/tokens/generate', {})));
      bewaar(await json<Uitgifte>(await vraag('POST', '/conversations', {})));
    } else if (toegang.verloopt - Date.now() < 3_600_000) {
      bewaar(await json<Uitgifte>(await vraag('POST', '/tokens/refresh', {})));
    }
    return opslag.get().toegang!.id;
  }

  function neem({ activities, watermark }: Set): void {
    if (gestopt) return;
    if (Number(watermark) > Number(opslag.get().watermark)) opslag.zet({ watermark });
    if (activities.length > 0) binnen(activities);
  }

  function openSocket(id: string): void {
    const { toegang, watermark } = opslag.get();
    const ws = new WebSocket(`${location.origin.replace(/^http/, 'ws')}${BASIS}/conversations/${id}/stream?watermark=${watermark}&t=${encodeURIComponent(toegang!.token)}`);
    socket = ws;
    ws.onopen = () => { pogingen = 0; };
    ws.onmessage = ({ data }) => {
      if (typeof data === 'string' && data !== '') neem(JSON.parse(data) as Set);
    };
    ws.onclose = () => {
      if (socket !== ws || gestopt) return;
      socket = null;
      plan(pogingen === 0 ? WACHT_MS[0]! : VRAAG_MS);
      pogingen += 1;
    };
  }

  function plan(ms: number): void {
    clearTimeout(klok);
    if (!gestopt) klok = setTimeout(() => void verbind(), ms);
  }

  function mis(fout: unknown): void {
    if (gestopt) return;
    if (fout instanceof Voorbij) {
      stop();
      stand('voorbij');
      return;
    }
    stand('weg');
    plan(WACHT_MS[Math.min(pogingen, WACHT_MS.length - 1)]!);
    pogingen += 1;
  }

  async function bijlezen(id: string): Promise<void> {
    neem(await json<Set>(await vraag('GET', `/conversations/${id}/activities?watermark=${opslag.get().watermark}`)));
  }

  async function verbind(): Promise<void> {
    if (verbindt || gestopt) return;
    verbindt = true;
    try {
      const id = await zorgVoorToegang();
      await bijlezen(id);
      stand('open');
      if (!socket) openSocket(id);
      void pomp();
    } catch (fout) {
      mis(fout);
    } finally {
      verbindt = false;
    }
  }

  async function pomp(): Promise<void> {
    const id = opslag.get().toegang?.id;
    if (pompt || gestopt || id === undefined) return;
    pompt = true;
    try {
      for (let eerste = opslag.get().wachtrij[0]; eerste !== undefined && !gestopt; eerste = opslag.get().wachtrij[0]) {
        const bericht = eerste;
        const antwoord = await vraag('POST', `/conversations/${id}/activities`, {
          type: 'message', text: bericht.tekst, from: { id: 'inwoner', role: 'user' }, locale: document.documentElement.lang,
          channelData: { clientActivityID: bericht.id, ...(bericht.keuze !== undefined && { keuze: bericht.keuze }) },
        });
        if (antwoord.status === 413) geweigerd(bericht.id, 'tePas');
        else if (antwoord.status === 400) geweigerd(bericht.id, 'mislukt');
        else if (antwoord.status === 500 && (gestruikeld += 1) >= MAX_STRUIKEL) geweigerd(bericht.id, 'mislukt');
        else await json(antwoord);
        gestruikeld = 0;
        opslag.zet({ wachtrij: opslag.get().wachtrij.filter((b) => b.id !== bericht.id) });
        if (socket?.readyState !== WebSocket.OPEN) await bijlezen(id);
      }
    } catch (fout) {
      mis(fout);
    } finally {
      pompt = false;
    }
  }

  const weerOnline = () => {
    pogingen = 0;
    void verbind();
  };
  function stop(): void {
    gestopt = true;
    clearTimeout(klok);
    removeEventListener('online', weerOnline);
    socket?.close();
  }
  return {
    begin() {
      addEventListener('online', weerOnline);
      addEventListener('offline', () => { if (!gestopt) stand('weg'); });
      void verbind();
    },
    stuur(bericht) {
      opslag.zet({ wachtrij: [...opslag.get().wachtrij, bericht] });
      void pomp();
    },
    stop,
  };
}
