import { describe, expect, it } from 'vitest';
import { beoordeel } from '../../src/safety/index.ts';

describe('an ordinary question in another language', () => {
  it.each([
    'I need help with cleaning my house', 'I need help with my debts please', 'my mother needs help at home', 'My husband has dementia, I need a break',
    'I can not pay my rent anymore', 'are you a robot or a person', 'Ich brauche Hilfe im Haushalt', 'Wo finde ich Hilfe für meine Mutter',
  ])('is no danger: %s', (tekst) => { expect(beoordeel(tekst).niveau).toBe('geen'); });
});

describe('danger in another language, or half in it', () => {
  it.each([
    'i want to die', 'I do not want to live anymore', 'my husband hits me every day', 'he beats me and the kids', 'ich will sterben', 'mein mann schlägt mich', 'there is a fire in my house',
    'my husband hits me, hij leest mijn telefoon',
  ])('is heard: %s', (tekst) => { expect(beoordeel(tekst).niveau).toBe('duidelijk'); });
});
