import type { Regel } from './regel.ts';

/** Danger to anyone here and now that asks for fire brigade or police. */
export const ACUUT: readonly Regel[] = [
  { naam: 'acuut/brand', soort: 'acuut', niveau: 'duidelijk', patronen: ['er is brand', 'het brandt', 'staat in brand|lichterlaaie', 'brand in', 'huis .. brandt'] },
  { naam: 'acuut/gas', soort: 'acuut', niveau: 'duidelijk', patronen: ['ruik .. gas', 'gaslucht|gaslek', '~koolmonoxide'] },
  { naam: 'acuut/vermist', soort: 'acuut', niveau: 'duidelijk', patronen: ['@fam .. weggelopen', '@fam .. kwijt', 'kan|kunnen .. @fam|hem|haar .. niet .. vinden', '~vermist'], ontkenbaar: false },
  { naam: 'acuut/inbraak', soort: 'acuut', niveau: 'duidelijk', patronen: ['~inbreker|~inbrekers', 'inbraak nu', '& voor .. deur .. mes|wapen|pistool'.replaceAll(' ..', '')] },
];
