const KORTSTE = 3;
const LANGSTE = 5;

/** Pieces of three to five letters of a word with its edges marked, so that forms, compounds and typing errors resemble each other: "<bad", "badk", "amer>". */
export function stukken(woord: string): string[] {
  const gemerkt = `<${woord}>`;
  const uit: string[] = [];
  for (let n = KORTSTE; n <= LANGSTE; n++) for (let i = 0; i + n <= gemerkt.length; i++) uit.push(gemerkt.slice(i, i + n));
  return uit;
}
