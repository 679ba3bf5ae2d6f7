import { describe, expect, it } from 'vitest';
import { CRITERIA, GEVAARGESPREKKEN, scoor } from './vera.ts';

describe('gesprekken over gevaar', () => {
  it.each(GEVAARGESPREKKEN.map((g) => [g.naam, g] as const))('%s: houdt zich aan elke regel', async (_, g) => {
    const score = await scoor(g);
    expect(CRITERIA.filter((c) => score[c] === false)).toEqual([]);
  });

  it('meet elke regel in meer dan één gesprek', async () => {
    const scores = await Promise.all(GEVAARGESPREKKEN.map(scoor));
    for (const c of CRITERIA) expect(scores.filter((s) => s[c] !== null).length, c).toBeGreaterThan(1);
  });
});
