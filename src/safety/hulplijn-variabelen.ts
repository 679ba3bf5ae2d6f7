import { hulplijn } from './hulplijnen.ts';

/**
 * The values that a text may name to point at a helpline: `{{noodnummer}}`, `{{nummer113}}`, `{{nummer113Lang}}`, `{{veiligThuis}}`,
 * `{{kindertelefoon}}`, `{{luisterlijn}}`, the app `{{noodapp}}`, and the websites with `Site` behind. Hours as whole numbers
 * (`{{kindertelefoonVan}}`, `{{kindertelefoonTot}}`). So no text holds a number of its own.
 */
export function hulplijnVariabelen(): Record<string, string | number> {
  const lijn113 = hulplijn('113');
  const kinderen = hulplijn('kindertelefoon');
  return {
    noodnummer: hulplijn('noodnummer').nummers[0]!,
    noodapp: hulplijn('112nl').naam,
    nummer113: lijn113.nummers[0]!,
    nummer113Lang: lijn113.nummers[1]!,
    nummer113Site: lijn113.website!,
    veiligThuis: hulplijn('veilig-thuis').nummers[0]!,
    veiligThuisSite: hulplijn('veilig-thuis').website!,
    kindertelefoon: kinderen.nummers[0]!,
    kindertelefoonSite: kinderen.website!,
    ...(kinderen.uren !== 'altijd' && { kindertelefoonVan: kinderen.uren.van, kindertelefoonTot: kinderen.uren.tot }),
    luisterlijn: hulplijn('luisterlijn').nummers[0]!,
    luisterlijnSite: hulplijn('luisterlijn').website!,
  };
}
