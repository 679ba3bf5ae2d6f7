import type { Regel } from './regel.ts';

/** Wishes, plans and attempts to die, and what people say instead of it. */
export const SUICIDE: readonly Regel[] = [
  {
    naam: 'suicide/woord', soort: 'suicide', niveau: 'duidelijk',
    patronen: ['~zelfmoord plegen|gedachten|neigingen|doen|poging|plannen', '& ~zelfmoord ik|me|mijn', '~zelfmoordgedachten|~zelfmoordneigingen|~zelfmoordpoging|~zelfmoordplannen|~zelfdoding|~zelfdodingsgedachten', '~suicidaal|~suicidale|~suicide*|~suicidepoging', '& denk|denkt|dacht|denken ~zelfmoord|~zelfdoding|~suicide', '~zelfmoord'],
  },
  {
    naam: 'suicide/dood-willen', soort: 'suicide', niveau: 'duidelijk',
    patronen: ['ik .. @wil .. dood|sterven|doodgaan|overlijden', '@wil .. ik .. dood|sterven|doodgaan', '@wil dood|sterven|doodgaan', '@wil .. er .. niet .. meer .. zijn', '@wil niet meer leven|verder leven', '@wil niet langer leven', '& ik niet meer leven @wil', '& ik was|maar dood', 'was ik maar dood|er niet', '@wil .. niet meer wakker worden', '@wil .. van .. leven .. af'],
    ontkenbaar: false,
  },
  {
    naam: 'suicide/daad', soort: 'suicide', niveau: 'duidelijk',
    patronen: ['eind|einde aan .. maken|maak', 'eind|einde maken .. aan .. leven', 'maak|maken .. eind|einde .. aan', 'mezelf|mijzelf|zichzelf .. wat|iets aandoen|aan .. doen', 'maak|maken .. mezelf|zichzelf .. kant|dood|af', 'mezelf|zichzelf .. doden|doodmaken|verhangen|ophangen|vermoorden|ombrengen|verdrinken|doodschieten|opknopen|killen', 'van kant maken|maak', 'leven .. benemen|beneem|nemen', 'voor .. trein|metro|vrachtwagen|auto .. springen|gooien|gaan|lopen|spring|ga|gooi', 'spring|springen .. voor|van .. trein|metro|flat|balkon|dak|brug|gebouw', 'van .. flat|balkon|dak|brug .. springen|spring|af|gooien', 'polsen .. doorsnijden|snijden|door|snij', 'uit .. leven stappen', 'stap|stappen .. uit .. leven', 'pillen .. gespaard|opgespaard|sparen|spaar|opsparen', 'ophangen|verhangen'],
  },
  {
    naam: 'suicide/op', soort: 'suicide', niveau: 'onduidelijk',
    patronen: ['ik kan niet meer $', 'ik trek .. het niet .. meer $', 'ik hou .. het niet .. meer .. vol $', 'hoeft .. voor mij .. niet meer', 'hoeft .. niet meer voor mij', 'hoef .. niet .. meer $', 'ben er klaar mee $', 'zie .. het .. niet .. meer zitten', 'geen zin meer in het leven', 'leven .. geen zin .. meer', 'geen uitweg', 'klaar met .. leven', 'beter af|beter zonder mij'],
    ontkenbaar: false,
  },
];
