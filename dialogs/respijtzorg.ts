import { opzet } from './opzet.ts';
import { reeks } from './vraag.ts';

/**
 * The respite router asks in this order: whom do you care for and how old → living together? → a Wlz-indicatie already? → when, how long →
 * at home or elsewhere → what must the other be able to do → volhoudtijd. Law, place, length and age together decide the form of respite;
 * volhoudtijd decides the urgency. These questions are the product's own; they are no EDIZ or CSI score.
 * `leeftijd` and `volhouden` serve jeugd and mantelzorg as well.
 */
export const respijtzorg = opzet.createStateConfig({
  id: 'respijtzorg',
  initial: 'leeftijd',
  states: reeks([
    { veld: 'leeftijd', keuzes: ['onder18', '18tot65', '65plus'], bijOnderwerp: true },
    { veld: 'samen', keuzes: ['samen', 'alleen', 'anders'], bijOnderwerp: true },
    { veld: 'wlz', keuzes: ['ja', 'nee', 'weetniet'], moeilijk: true, bijOnderwerp: true },
    { veld: 'periode', keuzes: ['uren', 'dag', 'nacht', 'week'], open: true, bijOnderwerp: true },
    { veld: 'waar', keuzes: ['thuis', 'elders', 'weetniet'], bijOnderwerp: true },
    { veld: 'kan', keuzes: ['gezelschap', 'eten', 'wassen', 'alles'], open: true, bijOnderwerp: true },
    { veld: 'volhouden', keuzes: ['week', 'maand', 'halfjaar', 'langer'], bijOnderwerp: true },
  ], '#vraagverheldering'),
});
