import type { Regel } from './regel.ts';
import { daad, lijdend, stelling } from './zinsbouw.ts';

/** Sexual violence, forced marriage, exploitation, being locked up. */
export const GEWELD_DWANG: readonly Regel[] = [
  {
    naam: 'geweld/seksueel', soort: 'geweld', niveau: 'duidelijk',
    patronen: [
      '~verkracht|~verkrachtte|~verkrachting|~verkrachten|~verkrachtingen', '~aangerand|~aanranding|~aangerant|aanrand|aanrandt', 'seksueel|sexueel ~misbruik|~misbruikt|~geweld|~misbruiken|lastig', ...daad('@dader', { vorm: 'misbruikt|misbruikte', deelwoord: 'misbruikt' }, 'mij|me|haar|hem|mijn|ons|@kindw'), ...lijdend('ik|@ander', 'misbruikt'), '~incest|~ontucht|aangerant', '~misbruikt ... mij|me|haar|@kindw|mijn', '~loverboy|~loverboys|~pooier|~mensenhandel|~sextortion',
      '@dader .. zit|zat|komt|zitten .. aan|tussen .. mij|me|mijn|haar $', '@dader .. zit|zat .. aan mij|me|haar|hem|@kindw', '@dader .. zit|zat|komt .. aan .. mijn|me|haar|zijn .. billen|borsten|lichaam|lijf|kruis|piemel|benen|dijen|plasser', 'zit|zat @dader .. aan .. mij|me|mijn', 'aan mij|me .. zit|zat|gezeten', '@dader .. mij|me|haar .. betast|betastte|aanraakt|aanraakte|bevoelt|aangeraakt', 'betast|betastte|bevoelt .. mij|me|haar', 'raakt|raakte .. me|mij|haar|mijn .. aan .. niet', 'raakt|raakte|komt .. aan .. borsten|billen|kruis|piemel|plasser|lichaam', 'hand .. in|onder .. mijn|me broek|rok|trui|kleren|shirt|onderbroek', 'onder .. mijn|me kleren',
      'dwingt|dwong|dwingen|gedwongen|forceert .. seks|sex|vrijen|neuken|pijpen|bed|prostitutie|daten', 'dwingt|dwong|gedwongen ... seks|sex|vrijen|neuken|pijpen|bed|prostitutie', 'seks|sex .. tegen .. wil|zin', 'tegen mijn|haar zin|wil .. seks|sex|vrij|vrijt|bed', 'moet|moest .. met .. hem|mannen|haar|ze|iemand .. naar bed|seks|vrijen|slapen', 'naar bed .. met .. mannen|hem .. moet|moest', 'moet|moest .. seks|sex .. hem|mannen|hebben|ander|met', 'seks|sex .. als|terwijl|hoewel .. nee|niet wil', 'seks|sex ... ik ... niet|nooit ... wil|wou|nee', 'ook als ik nee zeg', 'doet|deed .. dingen .. met .. mij|me .. niet', 'dingen .. doen .. die ik niet .. wil|fijn|prettig', 'dingen .. met .. mij|me .. niet .. wil|fijn|mag', 'vieze|rare dingen|spelletjes .. met|bij|doen|doet', '@dader .. komt|kwam|kruipt .. bij|in|naast .. mij|me|mijn|haar .. bed|kamer', '@dader .. in .. mijn bed', "naaktfoto's|naaktfoto|naaktfilmpje|naaktbeelden|blootfoto*|naaktfotos .. dreigt|chanteert|doorsturen|rondgestuurd|stuurt|online|verspreid*|geld", 'dreigt|chanteert ... naaktfoto*|filmpje|filmpjes|fotos|naakt|bloot', 'geld .. verdienen .. lichaam|mannen', 'uitbuiting|uitgebuit ... ik|hij|moet|word|mij|ons', 'werk .. zonder loon .. paspoort',
    ],
    niet: ['toeslagen|drugsmisbruik|alcohol|training|cursus|voorlichting|protocol|meldcode', 'vraag .. aan'],
  },
  {
    naam: 'geweld/huwelijk', soort: 'geweld', niveau: 'duidelijk',
    patronen: [
      '~uitgehuwelijkt|~uithuwelijken|~uithuwelijkt|~uithuwelijking|~huwelijksdwang|gedwongen .. huwelijk|trouwen|getrouwd', ...stelling('ik|@ander|we', 'moet|moeten|moest', 'trouwen', 'met .. trouwen', 'trouwen met'), 'dwingt|dwingen|dwongen ... trouwen|huwelijk', 'trouwen ... niet .. ken|wil|kent', 'trouwen .. tegen .. zin|wil', 'wil|willen|wilt .. dat ik .. trouw|trouwen', 'trouw .. met .. man .. niet', 'paspoort|pas|papieren .. afgepakt|afgenomen|verstopt|ingenomen .. @fam|familie', '@fam|familie .. paspoort .. afgepakt|afgenomen|verstopt|houdt', 'achtergelaten|achterlaten .. marokko|turkije|somalie|pakistan|afghanistan|buitenland', 'meegenomen|meenemen|mee .. naar .. marokko|turkije|somalie|pakistan|afghanistan|irak ... trouwen', 'besneden|besnijden|besnijdenis ... dochter|meisje|mij|me|zusje|moet|worden', 'eer ... familie ... vermoorden|dood|doden|geschonden', '~eergerelateerd',
    ],
    niet: ['gemeentehuis|trouwambtenaar|aangifte|stadhuis'],
  },
  {
    naam: 'geweld/opgesloten', soort: 'geweld', niveau: 'duidelijk',
    patronen: ['@dader .. sluit|sloot .. mij|me|haar|hem|ons|@kindw .. op', '@dader .. mij|me|haar|hem|ons|@kindw .. opgesloten|opsluit|vastgebonden|opsloot', '@dader .. laat .. mij|me|haar .. niet .. weg|uit|buiten|gaan', 'mag|mogen .. niet .. huis|deur .. uit .. van|zonder', 'mag .. van .. @dader|hem|haar .. niet .. naar buiten|huis', 'mag .. huis .. niet uit|verlaten', 'mag niet naar buiten .. van|zonder', 'deur .. op slot .. @dader|hij|niet', 'houdt|hield .. mij|me|haar .. vast|gevangen|gegijzeld', 'opgesloten .. door .. mijn|hem|haar|man', 'word|wordt .. vastgebonden|opgesloten|vastgehouden|gegijzeld', 'in .. kelder|kast|schuur|hok .. slapen|opgesloten|zitten', '@kindw .. krijgt|krijgen .. geen eten', 'krijg .. geen eten .. van|als|straf|thuis', 'geen eten .. straf|van .. mijn'],
    niet: ['ziekenhuis|quarantaine|lockdown|bijstand|kast kwijt', 'geld'],
  },
];
