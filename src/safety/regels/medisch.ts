import type { Regel } from './regel.ts';

/** Signs for which an ambulance or a doctor is needed now. */
export const MEDISCH: readonly Regel[] = [
  { naam: 'medisch/hart', soort: 'medisch', niveau: 'duidelijk', patronen: ['pijn op .. borst', '& pijn borst', 'druk op .. borst', '~hartaanval|~hartinfarct|~hartstilstand'] },
  { naam: 'medisch/adem', soort: 'medisch', niveau: 'duidelijk', patronen: ['krijg|krijgt .. geen lucht|adem', 'ademt niet', 'geen adem', 'ademhaling .. gestopt|stopt', 'stikt|stik|stikken'], ontkenbaar: false },
  { naam: 'medisch/bewusteloos', soort: 'medisch', niveau: 'duidelijk', patronen: ['~bewusteloos', 'buiten bewustzijn|westen|kennis', 'reageert .. niet|nergens', 'krijg .. niet wakker'], ontkenbaar: false },
  { naam: 'medisch/beroerte', soort: 'medisch', niveau: 'duidelijk', patronen: ['mond .. scheef', 'scheve mond|gezicht', '& ~beroerte nu|net'] },
  { naam: 'medisch/bloed', soort: 'medisch', niveau: 'duidelijk', patronen: ['bloedt|bloed .. heel|erg|hevig|veel|niet', 'stopt niet met bloeden', '~overdosis', 'pillen .. ingenomen|geslikt|genomen', '~vergiftigd'], ontkenbaar: false },
  { naam: 'medisch/gevallen', soort: 'medisch', niveau: 'duidelijk', patronen: ['ligt op .. grond', 'gevallen .. kan niet .. overeind|opstaan', 'kan niet .. overeind|opstaan .. gevallen'], ontkenbaar: false },
];
