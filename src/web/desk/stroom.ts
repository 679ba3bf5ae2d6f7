import type { HeleKaart } from './api.ts';

export interface StroomOpties {
  /** The line is open, again: what is on screen must be read anew. */
  hallo: (verbinding: string, open: Record<string, string[]>) => void;
  overdracht: (kaart: HeleKaart) => void;
  aanwezig: (open: Record<string, string[]>) => void;
  /** The line fell away. The browser tries again by itself, unless the server refused it. */
  weg: (geweigerd: boolean) => void;
}

/** Listens to the desk. Returns what ends it. */
export function luisterNaarBalie({ hallo, overdracht, aanwezig, weg }: StroomOpties): () => void {
  const bron = new EventSource('/desk/api/stroom');
  const bij = <T>(naam: string, doe: (data: T) => void) => bron.addEventListener(naam, (e) => doe(JSON.parse((e as MessageEvent<string>).data) as T));
  bij<{ verbinding: string; open: Record<string, string[]> }>('hallo', (d) => hallo(d.verbinding, d.open));
  bij<{ overdracht: HeleKaart }>('overdracht', (d) => overdracht(d.overdracht));
  bij<{ open: Record<string, string[]> }>('aanwezig', (d) => aanwezig(d.open));
  bron.onerror = () => weg(bron.readyState === EventSource.CLOSED);
  return () => bron.close();
}
