import type { OnderwerpLexicon } from './vorm.ts';

export const zelfverzorging: OnderwerpLexicon = {
  sterk: `steunkous*, *kousen, elastische kousen, aankleden, uitkleden, aan en uitkleden, wijkverpleging, wijkverpleeg*, thuiszorg, douchen, onder de douche, persoonlijke verzorging, zelfverzorging, medicijnen, pillen, medicatie, insuline, katheter, stoma, wondverzorging, wond & verbinden, verband wisselen
    mezelf|zichzelf|mij|zich|me|haar|hem wassen, hulp bij het? wassen, wassen en aankleden, uit bed komen & hulp, in bed helpen, naar bed brengen|helpen, naar de? wc|toilet|plee, luier*, incontinent*, incontinentie*, oogdruppel*, druppelen, zwachtel*, medicijnrol, baxterrol, spuiten & insuline
    verpleegkundige zorg, zorg aan huis, toiletgang, scheren, haren wassen, nagels knippen, teennagels, lichamelijke verzorging, verzorging aan huis, zalf & smeren, wassen & rug, komen verzorgen`,
  gewoon: `verzorg* & lichaam, wassen & lukt & niet, wassen & niet & zelf, wast zich|zichzelf niet, ruikt|stinkt & wassen, douche*, in bad, hygiene, pil*, dosis, tabletten, aantrekken, kleren aan, knopen & dicht, sokken aan|aantrekken, schoenen aan|aantrekken|strikken, veters, jas aan, ondergoed, ongelukje*, plassen, plast, ontlasting, verzorgende, zuster & komt, verpleging, verpleegster
    zorg & ochtend & bed, uit bed, opstaan & hulp, wond*, doorligplek*, eten geven & hulp, sondevoeding, thuiskomst & verzorging, bh, broek & aan, rits, huid, tanden poetsen, gebit, kunstgebit, lichamelijk & zorg, katheterzak, verzorgd worden, vuil & kleren & zelfde, al weken niet gedoucht, vergeet & pillen|medicijnen, inname, smeren
    wassen & washand, lijf & wassen, wastafel, stinken, armen & omhoog, schouder & wassen, geopereerd & wassen, gips & wassen, hulp & kous, schone kleren aan`,
  zwak: `wassen, zuster, verzorging, bed, wc, toilet, kleren, kleding, verzorgen, lichaam, hulp, medicijn*, arm, schouder, zelf niet meer, geopereerd`,
};
