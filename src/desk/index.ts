import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Store } from '../store/store.ts';
import { maakBode } from './bode.ts';
import { leesCookie, zetCookie } from './cookie.ts';
import { DeskFout } from './fout.ts';
import { maakInloggen } from './inloggen.ts';
import { alsKaart, alsRegel, STAPPEN } from './kaart.ts';
import { maakSessies } from './sessies.ts';
import type { Medewerker, Sessie } from './sessies.ts';
import type { DeskAntwoord, DeskRoute, DeskVerzoek } from './verzoek.ts';

export interface DeskOpties {
  store: Pick<Store, 'overdrachten' | 'overdracht' | 'markRead' | 'setStatus'>;
  medewerkers: readonly Medewerker[];
  /** Epoch milliseconds. */
  clock: () => number;
  /** Where the desk is found; without it the Host header says so. https makes the cookie secure. */
  publicUrl: string | undefined;
}

/** The desk: its routes, and the way to tell it that there is a new handover. */
export interface Desk {
  routes: DeskRoute[];
  /** Shows this handover on all screens at once; a second time shows what it is now. Nothing happens for an unknown reference. */
  meldOverdracht(kenmerk: string): Promise<void>;
}

const Status = z.enum(['nieuw', 'opgepakt', 'afgerond']);
const Wissel = z.object({ van: Status, naar: Status });
const Aanwezig = z.object({ verbinding: z.string().max(100), kenmerk: z.string().max(100).nullable() });

export function maakDesk({ store, medewerkers, clock, publicUrl }: DeskOpties): Desk {
  const veilig = publicUrl?.startsWith('https:') ?? false;
  const sessies = maakSessies();
  const inloggen = maakInloggen(medewerkers);
  const namen = new Map(medewerkers.map(({ gebruiker, naam }) => [gebruiker, naam]));
  const naam = (gebruiker: string) => namen.get(gebruiker) ?? gebruiker;
  const bode = maakBode(naam, randomUUID);

  /** Changes come from our own page only (OWASP ASVS 5.0, 3.5): the browser's own word for where it stands, and a token that no other page can read. */
  function eigenPagina({ koppen }: DeskVerzoek): void {
    const eigen = publicUrl === undefined ? `http://${koppen.host ?? ''}` : new URL(publicUrl).origin;
    if (koppen.origin !== eigen) throw new DeskFout('BadOrigin');
  }
  function wie({ koppen }: DeskVerzoek): Sessie {
    const sessie = sessies.zoek(leesCookie(veilig, koppen.cookie), clock());
    if (!sessie) throw new DeskFout('NotLoggedIn');
    return sessie;
  }
  function wieSchrijft(verzoek: DeskVerzoek): Sessie {
    eigenPagina(verzoek);
    const sessie = wie(verzoek);
    if (verzoek.koppen['x-csrf-token'] !== sessie.csrf) throw new DeskFout('BadCsrf');
    return sessie;
  }
  async function kaart(kenmerk: string) {
    const overdracht = await store.overdracht(kenmerk);
    if (!overdracht) throw new DeskFout('HandoverNotFound');
    return overdracht;
  }
  async function meldOverdracht(kenmerk: string): Promise<void> {
    const overdracht = await store.overdracht(kenmerk);
    if (overdracht) bode.vertel({ soort: 'overdracht', overdracht: alsKaart(overdracht, naam) });
  }
  const ik = ({ gebruiker, naam: eigenNaam, csrf }: Sessie) => ({ gebruiker, naam: eigenNaam, csrf });
  const goed = (lichaam: unknown, koppen?: Record<string, string>): DeskAntwoord => ({ status: 200, lichaam, ...(koppen && { koppen }) });

  const routes: DeskRoute[] = [
    {
      methode: 'get', pad: '/desk/api/ik', antwoord: async (v) => {
        // Asked by each page that opens; not being logged in is no error there.
        const sessie = sessies.zoek(leesCookie(veilig, v.koppen.cookie), clock());
        return goed({ ik: sessie ? ik(sessie) : null });
      },
    },
    {
      methode: 'post', pad: '/desk/api/inloggen', antwoord: async (v) => {
        eigenPagina(v);
        const { cookie, sessie } = sessies.open(await inloggen(v.lichaam, v.adres), clock());
        return goed(ik(sessie), { 'Set-Cookie': zetCookie(veilig, cookie) });
      },
    },
    {
      methode: 'post', pad: '/desk/api/uitloggen', antwoord: async (v) => {
        wieSchrijft(v);
        sessies.sluit(leesCookie(veilig, v.koppen.cookie));
        return goed({}, { 'Set-Cookie': zetCookie(veilig, null) });
      },
    },
    {
      methode: 'get', pad: '/desk/api/overdrachten', antwoord: async (v) => {
        wie(v);
        return goed({ overdrachten: (await store.overdrachten()).map((o) => alsRegel(o, naam)), open: bode.aanwezig() });
      },
    },
    {
      methode: 'get', pad: '/desk/api/overdrachten/:kenmerk', antwoord: async (v) => {
        wie(v);
        return goed(alsKaart(await kaart(v.pad.kenmerk ?? ''), naam));
      },
    },
    {
      methode: 'post', pad: '/desk/api/overdrachten/:kenmerk/gelezen', antwoord: async (v) => {
        const { gebruiker } = wieSchrijft(v);
        const kenmerk = v.pad.kenmerk ?? '';
        const lezers = await store.markRead(kenmerk, gebruiker, clock());
        if (!lezers) throw new DeskFout('HandoverNotFound');
        await meldOverdracht(kenmerk);
        return goed({ gelezenDoor: lezers.map(({ medewerker, op }) => ({ naam: naam(medewerker), op })) });
      },
    },
    {
      methode: 'post', pad: '/desk/api/overdrachten/:kenmerk/status', antwoord: async (v) => {
        const { gebruiker } = wieSchrijft(v);
        const wissel = Wissel.safeParse(v.lichaam);
        if (!wissel.success) throw new DeskFout('BadArgument');
        const { van, naar } = wissel.data;
        if (!STAPPEN[van].includes(naar)) throw new DeskFout('StepNotPossible');
        const nu = await kaart(v.pad.kenmerk ?? '');
        const vanAnder = van === 'opgepakt' && naar === 'afgerond' && nu.medewerker !== gebruiker;
        if (nu.status !== van || vanAnder || (await store.setStatus(nu.kenmerk, van, naar, gebruiker, clock())) !== 'ok') {
          const echt = await kaart(nu.kenmerk);
          throw new DeskFout('StatusConflict', { status: echt.status, medewerker: echt.medewerker === null ? null : naam(echt.medewerker) });
        }
        await meldOverdracht(nu.kenmerk);
        return goed(alsKaart(await kaart(nu.kenmerk), naam));
      },
    },
    {
      methode: 'post', pad: '/desk/api/aanwezig', antwoord: async (v) => {
        const { gebruiker } = wieSchrijft(v);
        const gelezen = Aanwezig.safeParse(v.lichaam);
        if (!gelezen.success) throw new DeskFout('BadArgument');
        return goed({ bekend: bode.toont(gelezen.data.verbinding, gebruiker, gelezen.data.kenmerk) });
      },
    },
    {
      methode: 'get', pad: '/desk/api/stroom', stroom: async (v, open) => {
        const sessie = wie(v);
        const zender = open(() => sessies.geldig(sessie, clock()));
        const { verbinding, weg } = bode.erbij({ gebruiker: sessie.gebruiker, stuur: ({ soort, ...data }) => zender.stuur(soort, data) });
        zender.opDicht(weg);
        // The page reads the list after this, so that nothing falls between list and stream.
        zender.stuur('hallo', { verbinding, open: bode.aanwezig() });
      },
    },
  ];
  return { routes, meldOverdracht };
}
