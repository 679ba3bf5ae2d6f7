/** What the server put into the page as a JSON block. */
export function leesGegevens<T>(): T {
  return JSON.parse(document.getElementById('gegevens')?.textContent ?? '{}') as T;
}

/** Gives the words for a key, filled in. */
export type T = (sleutel: string, vul?: Record<string, string | number>) => string;

/** @param woorden a flat list, as the server makes it. A missing key shows as nothing, never as a key. */
export function maakT(woorden: Record<string, string>): T {
  return (sleutel, vul = {}) => (woorden[sleutel] ?? '').replace(/\{\{(\w+)\}\}/g, (_, naam: string) => String(vul[naam] ?? ''));
}
