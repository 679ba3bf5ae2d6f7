import type { Regel } from './regel.ts';

/** Violence at home or by someone near: body, threat, force, sexual. */
export const GEWELD: readonly Regel[] = [
  {
    naam: 'geweld/slaat', soort: 'geweld', niveau: 'duidelijk',
    patronen: ['@hij .. @slaathij .. @mij|@hem', '@hij .. @mij|@hem .. @slaathij', '& @hij heeft|hebben|had @geslagen', '& word|wordt|werd|worden|ben @geslagen', '& @doethij mij|me|ons|mijn @hij'],
  },
  { naam: 'geweld/ik-sla', soort: 'geweld', niveau: 'duidelijk', spreker: 'pleger', patronen: ['ik .. @slaik .. @hem', 'ik .. @mijn .. @hem .. @slaik', 'ik .. heb .. @hem .. @geslagen', 'heb ik .. @hem .. @geslagen', 'bang .. ik .. @hem .. iets|wat aandoe|aan .. doe'] },
  {
    naam: 'geweld/dreiging', soort: 'geweld', niveau: 'duidelijk',
    patronen: ['& @hij dreigt|bedreigt|bedreigd', '& @hij vermoorden|doodmaken|doden|vermoordt|afmaken @mij|@hem', '& @hij mes|pistool|wapen @mij|@hem'],
  },
  { naam: 'geweld/woord', soort: 'geweld', niveau: 'duidelijk', patronen: ['huiselijk geweld', '~kindermishandeling', '~mishandeling|~mishandeld|~mishandelt', '~verkracht|~verkrachting', '~aangerand|~aanranding', 'seksueel misbruik', '~uitgehuwelijkt|~uithuwelijken', '~eerwraak'] },
  { naam: 'geweld/bang', soort: 'geweld', niveau: 'onduidelijk', patronen: ['bang voor .. @mijn .. @fam', 'bang voor hem|haar', 'durf niet .. naar huis', 'blauwe plekken', 'losse handjes', 'mag .. van @hij|hem .. niets|niet|geen|niemand'], ontkenbaar: false },
];
