import type { OnderwerpLexicon } from './vorm.ts';

export const huishouden: OnderwerpLexicon = {
  sterk: `huishoud*, poets*, *poetsen, schoonmaak*, schoonmaken, *schoonmaakster, huis & schoon, huis schoonhouden, stofzuig*, stofzuiger, dweil*, ramen lappen|wassen|zemen|poetsen, afstoffen, stoffen & huis, stof afnemen
    huishoudelijke hulp, hulp in huis, werkster, poetsvrouw, poetshulp, interieurverzorgster, strijk*, was doen, de =was, wasmachine & vol, bed verschonen, bedden verschonen, bed opmaken, beddengoed, lakens, huis & vies, huis & smerig, huis & vuil, hulp huishouding
    thuishulp, alphahulp, schrobben, soppen, boenen, wc & schoonmaken, badkamer schoonmaken, keuken schoonmaken, vloer & schoon, wasgoed, droogrek, huis & bijhouden, huis & netjes, hulp bij het? huishouden, stoffer`,
  gewoon: `rommel & huis, huis & rommel*, vies in huis, afwas*, vaat, vloer*, stof, vervuil*, huis & hulp & week, huis & troep, troep & huis, opruimen, opruim*, ramen, gordijnen wassen, wekelijkse hulp, hulp & meer uren, uren hulp, minder uren, uurtje hulp, vuile was, stapelt de was
    berg was, was opvouwen, was & ophangen, huis & aan kant, huis & kant, spinnenweb*, stoffig, schone lakens, schoon huis, schoon & krijgen, bukken & vloer, aanrecht, keukenkastjes, hulp & poetsen, plakken van het vuil, plakt & vloer, zwaar huishoudelijk, zware klussen & huis, trap & schoon, vieze keuken, vuilniszak & tillen, dekbed*
    schoon|proper & houden, kan niet bukken, huis onderhouden, tweemaal per week & hulp, schoonmaakbedrijf, stofnesten, kamer & schoon, prut, emmer & tillen, huis te groot & schoon, hulp is ziek & vervanging, vaste hulp`,
  zwak: `huis, schoon, vies, hulp, bukken, tillen, huis bijhouden, uren, kamers, vuil, rommelig, keuken`,
};
