/** A message on its way. `id` makes it count once, however often it is sent. */
export interface Verstuurd {
  id: string;
  tekst: string;
  keuze?: string;
}

/** What the tab keeps of a talk: the way back to it, never the talk itself. */
export interface Bewaard {
  toegang: { id: string; token: string; verloopt: number } | null;
  watermark: string;
  wachtrij: Verstuurd[];
  /** What was typed and not sent yet. */
  concept: string;
}

const SLEUTEL = 'meedenker';
const leeg = (): Bewaard => ({ toegang: null, watermark: '0', wachtrij: [], concept: '' });

/** Reads and writes `sessionStorage`: gone with the tab. Where a browser refuses it, the talk lives as long as the page. */
export function maakOpslag(bak: Storage | null) {
  let nu = lees();
  let dicht = false;
  function lees(): Bewaard {
    try {
      return { ...leeg(), ...(JSON.parse(bak?.getItem(SLEUTEL) ?? '{}') as Partial<Bewaard>) };
    } catch {
      return leeg();
    }
  }
  return {
    get: () => nu,
    zet(deel: Partial<Bewaard>) {
      nu = { ...nu, ...deel };
      if (dicht) return;
      try {
        bak?.setItem(SLEUTEL, JSON.stringify(nu));
      } catch {
        // Full or forbidden: goes on without.
      }
    },
    /** Empties all, and keeps nothing any more until the page is loaded anew: an answer that was still on its way must not fill it again. */
    wis() {
      dicht = true;
      nu = leeg();
      bak?.clear();
    },
  };
}
export type Opslag = ReturnType<typeof maakOpslag>;

/** `sessionStorage`, or null where even touching it throws. */
export function tabbladBak(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}
