import { describe, expect, it } from 'vitest';
import { hashWachtwoord, wachtwoordKlopt } from '../../src/desk/wachtwoord.ts';

describe('passwords', () => {
  it('are kept as a salted scrypt hash that only the same password fits', async () => {
    const [een, twee] = await Promise.all([hashWachtwoord('café met één é'), hashWachtwoord('café met één é')]);
    expect(een).toMatch(/^scrypt\$32768\$8\$3\$[\w-]{22}\$[\w-]{43}$/);
    expect(een).not.toBe(twee);
    expect(await wachtwoordKlopt('café met één é', een)).toBe(true);
    // The same letters as another keyboard makes them.
    expect(await wachtwoordKlopt('café met één é'.normalize('NFD'), een)).toBe(true);
    for (const ander of ['', 'cafe met een e', 'Café met één é', 'café met één é ']) expect(await wachtwoordKlopt(ander, een)).toBe(false);
  });

  it('never fit a hash that cannot be read', async () => {
    for (const hash of ['', 'x', 'scrypt$', 'scrypt$32768$8$3$$', 'scrypt$0$8$3$AAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAA', 'scrypt$NaN$8$3$AAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAA', 'scrypt$1000$8$3$AAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAA', `plain$1$1$1$AAAA$${'A'.repeat(43)}`]) {
      expect(await wachtwoordKlopt('x', hash)).toBe(false);
    }
  });
});
