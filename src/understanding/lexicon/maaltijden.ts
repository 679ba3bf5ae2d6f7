import type { OnderwerpLexicon } from './vorm.ts';

export const maaltijden: OnderwerpLexicon = {
  sterk: `kook*, koken, warme maaltijd, maaltijd*, *maaltijd, *maaltijden, tafeltje dekje, tafeltjedekje, maaltijdservice, maaltijddienst, boodschappen, boodschap*, samen eten, warm eten, gekookt, eten klaarmaken, eten maken, eten koken, buurtrestaurant, eettafel, open tafel, eetclub, eetpunt, aanschuiftafel, aanschuiven & eten
    eten & bezorg*, eten aan huis, eten brengen, kant en klaar*, magnetron*, magnetronmaaltijd*, naar de winkel|supermarkt & niet, boodschappendienst, mee naar de winkel, potje koken, pan & fornuis, fornuis, gas aan & pan, dieetmaaltijd, gezond eten, eet slecht, eten wordt bezorgd`,
  gewoon: `eten & alleen & tafel, alleen eten, avondeten, middageten, ontbijt*, brood & elke dag, boterham*, smeert, supermarkt, winkel & niet, winkelen, tassen & tillen|sjouwen|dragen, zware tassen, tas & zwaar, albert heijn, jumbo, lidl, aldi, ah, afval & vermager, afgevallen & eten, valt af & eten, mager & eten, eet niet goed, eet bijna niets|niks, eet niet meer, vergeet & eten, aardappel*, groente*, schillen, koelkast, diepvries, soep, toast, pannen, warme hap, prakje, kookles, kookgroep
    gezond & eten, halal & maaltijd, vers eten, eten & smaak, geen zin & koken, trek & eten, ondervoed*, dieet, diabetes & eten, uitje & eten, met anderen eten, eten in gezelschap, kookt niet, gezelschap aan tafel, restaurant, boodschap doen, alleen aan tafel, eten regelen, aan de kook, pan laten staan, pan & aangebrand, warm te eten, beschuit, leeft op, hapje eten, mee eten, mee-eten`,
  zwak: `eten, eet, honger, winkel, tas, tafel, keuken, pan, lekker, kook, bezorgen`,
};
