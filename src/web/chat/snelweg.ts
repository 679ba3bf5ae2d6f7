import type { Opslag } from './opslag.ts';

/** Two presses of Escape within this time leave at once. */
const DUBBEL_MS = 1_500;

/** Leaves nothing on the screen or in this tab, and puts another page in the place of this one in the history. */
export function gaSnelWeg(opslag: Opslag, adres: string, titel: string): void {
  opslag.wis();
  document.body.replaceChildren();
  document.title = titel;
  location.replace(adres);
}

/** Escape twice does the same as the button. Returns what takes it away again. */
export function luisterNaarEscape(doe: () => void): () => void {
  let vorige = -Infinity;
  const toets = (e: KeyboardEvent) => {
    if (e.key !== 'Escape' || e.repeat) return;
    if (e.timeStamp - vorige < DUBBEL_MS) doe();
    vorige = e.timeStamp;
  };
  addEventListener('keydown', toets);
  return () => removeEventListener('keydown', toets);
}
