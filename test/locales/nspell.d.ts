/** nspell ships without types; these are the parts the gate uses. */
declare module 'nspell' {
  interface Nspell {
    correct(word: string): boolean;
    suggest(word: string): string[];
  }
  export default function nspell(aff: Buffer, dic: Buffer): Nspell;
}
