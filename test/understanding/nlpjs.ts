import { createRequire } from 'node:module';
import { isOnderwerp } from '../../dialogs/onderwerpen.ts';
import type { OnderwerpGehoord } from '../../src/understanding/begrip.ts';
import type { Voorbeeld } from '../../src/understanding/voorbeelden.ts';

interface Nlu {
  train(corpus: readonly { utterance: string; intent: string }[]): Promise<unknown>;
  process(utterance: string): Promise<{ classifications: { intent: string; score: number }[] }>;
}
interface Container { use(plugin: unknown): void }

/** @nlpjs/nlu (neural, with its own Dutch stemmer) taught the same examples: what the own classifier is measured against. Answers are looked up, because it only answers asynchronously. */
export async function leerNlpjs(leren: readonly Voorbeeld[]): Promise<{ klaar(teksten: readonly string[]): Promise<(tekst: string) => OnderwerpGehoord[]> }> {
  const eis = createRequire(import.meta.url);
  const { containerBootstrap } = eis('@nlpjs/core') as { containerBootstrap: () => Promise<Container> };
  const { NluNeural } = eis('@nlpjs/nlu') as { NluNeural: new (o: { container: Container; locale: string; log: boolean }) => Nlu };
  const { LangNl } = eis('@nlpjs/lang-nl') as { LangNl: unknown };
  const container = await containerBootstrap();
  container.use(LangNl);
  const nlu = new NluNeural({ container, locale: 'nl', log: false });
  await nlu.train(leren.map((v) => ({ utterance: v.tekst, intent: v.onderwerp })));
  return {
    async klaar(teksten) {
      const uit = new Map<string, OnderwerpGehoord[]>();
      for (const t of teksten) {
        const { classifications } = await nlu.process(t);
        uit.set(t, classifications.flatMap((c) => (isOnderwerp(c.intent) ? [{ id: c.intent, zekerheid: c.score }] : [])));
      }
      return (t) => uit.get(t) ?? [];
    },
  };
}
