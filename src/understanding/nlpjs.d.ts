/** The part of @nlpjs/lang-nl (MIT) that is used; the package has no types of its own. */
declare module '@nlpjs/lang-nl/src/stemmer-nl.js' {
  class StemmerNl {
    setCurrent(word: string): void;
    innerStem(): void;
    getCurrent(): string;
  }
  export default StemmerNl;
}
