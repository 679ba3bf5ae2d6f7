/**
 * Whether digits can be a burgerservicenummer: nine of them, or eight with the leading zero left out, that pass the 11-test
 * (9·a + 8·b + … + 2·h − i divisible by 11; Logisch Ontwerp BSN, RvIG).
 * @param cijfers digits only
 */
export function isBsn(cijfers: string): boolean {
  if (!/^\d{8,9}$/.test(cijfers) || /^0+$/.test(cijfers)) return false;
  const som = [...cijfers.padStart(9, '0')].reduce((totaal, cijfer, i) => totaal + Number(cijfer) * (i === 8 ? -1 : 9 - i), 0);
  return som % 11 === 0;
}
