/** A new id for a message. `crypto.randomUUID` exists on https and this machine only. */
export function nieuwId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, '0')).join('');
}
