"""Swedish: sentences, headlines, dates and figures; attributions only by the common verbs."""

from citewire.languages.checking import Checking
from citewire.languages.counting import Counting
from citewire.languages.following import Following
from citewire.languages.naming import Naming, endings, sounds
from citewire.languages.striking import Striking
from citewire.languages.table import Furniture, Language, numbered, spelled, words
from citewire.languages.titles import Titles

LANGUAGE = Language(
    tag="sv",
    name="Swedish",
    abbreviations=words(
        "dr prof bl.a t.ex d.v.s dvs s.k m.fl ca jfr nr kl st s.a bl a t ex s k f.d fd resp inkl exkl tel jan feb mar "
        "apr "
        "aug sept okt nov dec milj mdr kr tkr fr.o.m t.o.m p.g.a pga"
    ),
    loose_abbreviations=words("m.m osv etc m.fl o.s.v jr inc"),
    starters=words(
        "det den de en ett han hon vi ni jag man i på av för från med till vid efter före under om men och eller så "
        "nu när "
        "var vad vem hur varför enligt inte flera många denna detta dessa"
    ),
    months=numbered(
        "januari,jan februari,feb mars april,apr maj juni juli augusti,aug september,sept oktober,okt november,nov "
        "december,dec",
        1,
    ),
    weekdays=numbered(
        "måndag,måndagen tisdag,tisdagen onsdag,onsdagen torsdag,torsdagen fredag,fredagen lördag,lördagen "
        "söndag,söndagen"
    ),
    days={"idag": 0, "i dag": 0, "igår": -1, "i går": -1, "imorgon": 1, "i morgon": 1},
    decimal=",",
    joined_numbers=True,
    number_words=spelled(
        {
            0: "noll",
            1: "en ett",
            2: "två",
            3: "tre",
            4: "fyra",
            5: "fem",
            6: "sex",
            7: "sju",
            8: "åtta",
            9: "nio",
            10: "tio",
            11: "elva",
            12: "tolv",
            13: "tretton",
            14: "fjorton",
            15: "femton",
            16: "sexton",
            17: "sjutton",
            18: "arton",
            19: "nitton",
            20: "tjugo",
            30: "trettio",
            40: "fyrtio",
            50: "femtio",
            60: "sextio",
            70: "sjuttio",
            80: "åttio",
            90: "nittio",
        }
    ),
    scale_words=spelled(
        {
            12: "dussin",
            100: "hundra",
            1e3: "tusen",
            1e6: "miljon miljoner milj mn",
            1e9: "miljard miljarder mdr",
            1e12: "biljoner",
        }
    ),
    ordinal_words=spelled(
        {
            3: "tredje",
            4: "fjärde",
            5: "femte",
            6: "sjätte",
            7: "sjunde",
            8: "åttonde",
            9: "nionde",
            10: "tionde",
            12: "tolfte",
        }
    ),
    articles=words("en ett"),
    bare_scales=words("hundra tusen"),
    ordinal_marks=r":(?:e|a)\b",
    range_words="till",
    or_words="eller",
    between_words="mellan",
    between_joints="och",
    from_words="från",
    ages=r"-åring\w*|-årig\w*|\s+år\b",
    ages_before=r"\bi åldern\s+$",
    percent="procent",
    quotes=(("”", "”"), ("“", "”"), ("»", "»"), ('"', '"')),
    cues="säger sa sade uppger uppgav meddelar meddelade bekräftar bekräftade skriver skrev varnar varnade hävdar "
    "hävdade berättar",
    denials="förnekar förnekade dementerar dementerade avfärdar avfärdade tillbakavisar",
    hedges="kan kanske misstänks misstänkt misstänkta sannolikt troligen uppges befaras",
    sources="enligt",
    checking=Checking(
        negations="inte aldrig ingen inget inga varken",
        opposites={
            "begin": "börja* inled* start*",
            "end": "slut* avsluta* upphör*",
            "rise": "öka* steg stig* höj*",
            "fall": "minska* sjönk sjunk* sänk* föll",
            "accept": "godkän* accepter* antog anta*",
            "reject": "avvisa* avslog avslå* förkasta*",
            "confirm": "bekräft* erkän*",
            "deny": "förnek* dementer* avfärd*",
            "open": "öppna*",
            "close": "stäng*",
            "win": "vinn* vann* seger segra*",
            "lose": "förlor*",
            "join": "gick_med gå_med anslut*",
            "leave": "lämna* utträd*",
            "go on": "fortsätt* fortsatt*",
            "stop": "stoppa* avbr*",
            "arrest": "grep grip* anhåll* häkta*",
            "free": "fri friga* släpp*",
            "convict": "dömd* fälld*",
            "acquit": "friade* frikän*",
            "support": "stöd*",
            "oppose": "motsätt* ",
            "allow": "tillåt* tillät*",
            "forbid": "förbjud* förbud*",
            "resume": "återuppta*",
            "suspend": "avbr* stoppa*",
            "ignore": "ignorer* strunta*",
            "heed": "följde följ*",
            "praise": "beröm* hylla* tacka*",
            "condemn": "fördöm* kritiser* anklag*",
            "arrive": "anländ* anlänt kom_till",
            "depart": "avres* lämna*",
            "appoint": "utse* utnämn* vald*",
            "resign": "avgå* avgick",
            "already": "redan",
            "not yet": "ännu_inte",
            "buy": "köp*",
            "sell": "sälj* sålde* sålt",
        },
        before="före till fram_till",
        after="efter sedan från",
        inclusive="till fram_till sedan från",
        exclusive="bara endast alla alltid aldrig första tidigare",
        doers="av",
        helpers="blir blev blivit är var varit",
    ),
    titles=Titles(
        beside="presidenten statsminister statsministern utrikesminister kung kungen drottning påven",
        beside_ends=("ministern", "presidenten"),
    ),
    indicators={
        "killed": "död döda dödade dödades dödas dödats dödsoffer omkom omkomna omkommit dog dör mist_livet "
        "ihjäl dödat dödar avrättad* avrättade avrättar mördad* drunknade drunknat skjutits_ihjäl "
        "sköts_ihjäl miste_livet mister_livet avlidit avled avlidna dödsfall dödsoffren dödligt",
        "injured": "skadad* skadats skadades skadade skadas skadar skador",
        "treated": "vårdas sjukhus inlagda till_sjukhus vårdats",
        "missing": "saknas saknade försvunn* försvann försvunnit försvunna",
        "displaced": "fördrivna flytt flydde flyr fördrivits",
        "homeless": "hemlösa hemlös utan_hem",
        "evacuated": "evakuer* evakuering* utrymd* utrymts",
        "trapped": "instängda fast_i fastnat strandsatta strandade",
        "rescued": "räddad* räddats räddades räddar rädda undsatta",
        "arrested": "gripen gripna greps gripits anhållen anhållna häktad* gripande anhållits anhölls griper "
        "häktats häktade fängslade frihetsberövad* gripanden",
        "abducted": "kidnappad* kidnappats gisslan kidnappade bortförd* bortrövad*",
        "captured": "tillfångatag* tagit_till_fånga",
        "exchanged": "fångutväxling* utväxlat* utväxlas utbyt*",
        "released": "frigiv* frisläppt* släppts_fria släpper_fria släpps_fria benådad* friges släppta_fria befriad*",
        "infected": "smittad* smittats smittfall fall insjuknat smittade",
        "recovered": "tillfrisknat tillfrisknade",
        "identified": "identifierad* identifierats",
        "deployed": "skickar skickat skickade sätter_in insatta utplacerad* utplacerar på_plats_med",
        "demonstrators": "demonstranter demonstrerade demonstrerar protesterade",
        "without power": "utan_el utan_ström strömlös* strömavbrott* elavbrott* utan_värme elen_borta saknar_ström "
        "saknar_el",
        "launched": "avfyrad* sköt_upp avfyrat avfyrade angrep anfallit attack* anföll sände_upp avfyrar skickade",
        "intercepted": "sköts_ner skjutits_ner nedskjutna sköt_ner skjuter_ner skjutit_ner nedkämpade "
        "oskadliggjord* oskadliggjorts avvärjd*",
        "damaged": "skadade skadad träffad* träffades träffats",
        "destroyed": "förstörd* förstörts förstördes förstört förstör brann_ner nedbrunn* nedbrända",
    },
    units={
        "people": "personer människor män kvinnor barn civila soldater invånare passagerare turister "
        "poliser offer patienter elever vuxna person döda skadade fångar fånge gisslan misstänkta "
        "demonstranter brandmän anställda soldat barnen ungdomar tonåringar migranter flyktingar "
        "medborgare resenärer flickor pojkar bebisar angripare terrorister journalister "
        "människor_till invånarna man kvinna polis ryssar ukrainare",
        "animals": "djur kor får hundar hästar fåglar",
        "households": "hushåll kunder",
        "drones": "drönare",
        "missiles": "robotar raketer missiler",
        "vehicles": "fordon bilar bussar stridsvagnar",
        "ships": "fartyg båtar båt",
        "aircraft": "flygplan helikoptrar plan helikopter",
        "buildings": "hus byggnader lägenheter villor skolor bostäder",
        "companies": "företag butiker",
        "km/h": "km/h kilometer_i_timmen",
        "km²": "kvadratkilometer km²",
        "mil": "mil",
        "km": "kilometer km kilometers",
        "miles": "miles",
        "ha": "hektar",
        "°C": "grader °C minusgrader plusgrader",
        "m": "meter",
        "cm": "centimeter cm",
        "mm": "millimeter mm",
        "kg": "kilo kg",
        "t": "ton",
        "points": "procentenheter poäng",
        "NOK": "norska_kronor",
        "DKK": "danska_kronor",
        "SEK": "kronor",
        "EUR": "euro",
        "USD": "dollar",
        "GBP": "pund",
        "RUB": "rubel",
        "CHF": "franc",
    },
    qualifiers={
        "at least": "minst åtminstone",
        "at most": "högst upp_till maximalt som_mest",
        "about": "omkring cirka ca runt ungefär",
        "nearly": "nästan nära närmare uppemot knappt",
        "more than": "över fler_än mer_än drygt",
        "less than": "under färre_än mindre_än",
        "record": "rekordmånga",
    },
    counting=Counting(
        sums=(
            "kostar kostnad* betal* invest* skuld* budget* köpte köper samlat insamlat insamling* "
            "rånar* bankrånar* stöd såld* pris* miljonbelopp kom_över lurat"
        ),
        vague="flera några",
        numbered=("fas omgång vecka kapitel del artikel nummer grupp kategori nivå kanal version säsong zon linje nr"),
        tolls="till stiger_till steg_till uppgår_till nu_uppe_i når",
        breaks="och medan samt",
        joints="och samt eller",
        wholes="av av_de",
        parts="varav inklusive däribland av_dem bland_dem av_vilka",
        parts_after="av_dem av_vilka",
        obliques="i på vid efter under med från sedan av mot över",
        others="andra ytterligare fler",
        forces="soldater poliser brandmän styrkor räddningsarbetare",
        whom=(
            "barn kvinnor män civila soldater poliser ungdomar vuxna journalister brandmän "
            "migranter turister elever fångar flickor pojkar"
        ),
        nouns="gisslan demonstranter kroppar fall",
        cases="fall",
        diseases="covid* corona* kolera mässling* ebola influensa* virus* smitt* dengue",
        magnitudes="magnitud magnituden med_magnitud",
        below_zero="minus",
        in_years="i sedan från till år under",
        until="till_och_med fram_till",
        where="i på vid nära utanför över",
    ),
    durations="sekund* minut* timm* dag dagar dygn natt nätter veck* månad* år gånger",
    counts="antalet antal",
    restored="fått_tillbaka strömmen_tillbaka återställ*",
    remains="läs_mer läs_också läs_även se_klippet nyhetsbrev lyssna_på",
    weighing=("dilemma* balansgång vägskäl ödesfråga lärdomar_av ovisst ovissa_framtid står_på_spel vändpunkt eldprov"),
    dangling=(
        "han hon den det de detta dessa denna men och också hans hennes deras dess där dessutom därför "
        "sedan då så dock samtidigt vi jag"
    ),
    trailing=words("och eller ett"),
    furniture=Furniture(
        live="direkt dn_direkt live senaste_nytt just_nu_direkt liverapport liverapporterar sammanfattning_natt "
        "sammanfattning_kväll_och_natt sammanfattning_kväll sammanfattning_dygnet",
        opinion="ledare debatt krönika kommentar analys recension insändare åsikt",
        roundup="svd_morgonrapport morgonrapport nyhetsbrev nyheterna veckan_som_gick kort_sagt omni_mer",
        media="video tv podd bilder bildspel quiz karta grafik bildextra",
        teaser="test lista porträtt reportage intervju tips guide recept annons påminnelse",
        withdrawal="tillbakadragen dementi återkallad",
        opinion_sections="ledare kultur-debatt debatt kolumner kronikor asikt opinion",
        pronouns="han hon hans hennes deras",
        opening="så hur varför vad vem vilka när var därför så här_är här_blir det_här den_här",
        teasing="du dig din dina ditt det_här_vet detta_vet vet_vi så_funkar så_fungerar så_påverkas därför här_är "
        "stjärntecken horoskop*",
        paywall="exklusivt plus",
        sourcing="uppgifter medier källa källor vittnen",
        alert="uppdateras just_nu senaste uppdateras extra",
        byline="av",
        pictured="i_bilder i_kartor i_foton",
        listed="tips knep sätt saker skäl råd idéer",
        glance="detta_har_hänt det_här_har_hänt i_korthet",
        signed_first=True,
        tail=(r"för\s+\d+\s+(?:minuter|timmar)\s+sedan",),
    ),
    joined_words=True,
    naming=Naming(
        capital_countries=words("kina"),
        title_case=False,
        homes=words("se fi"),
        sounds=sounds("sjtj=S sh=S kh=h tj=C sj=S ch=h ts=c ck=k x=ks j=i"),
        marks="å|tj|sj",
        cases=endings("s: -"),
        organisation_words=words("universitetet partiet institutet"),
        institution_joints=words("för"),
        and_words=words("och"),
        local_words=words("i från till"),
        town_words="stad staden kommun byn orten sjukhuset",
        no_names=words(
            "mord rån våld våldtäkt trafikolycka trafikhinder trafikkontroll sammanfattning övrigt "
            "måndag tisdag onsdag torsdag fredag lördag söndag gud live video"
        ),
        function_words=words(
            "han hon den det de vi ni du jag hans hennes dess deras min vår er sin vem vad när var varför hur "
            "vilken inte men och eller om som att på i av till från för med utan över under efter före sedan "
            "också då så ja nej alla varje mer bara ännu igen aldrig alltid ofta nu snart idag igår imorgon här "
            "där är var blir har kan ska må"
        ),
    ),
    media_topics={
        "arts and entertainment": (
            "filmen skådespel* sångar* artist* album* konsert* teater* utställning* tv-serie* musiker "
            "melodifestival* film filmer filmerna roman romaner"
        ),
        "act of terror": "terror* terrordåd*",
        "armed conflict": (
            "drönar* attack* krig* kriget armé* soldat* trupper luftvärn* invasion* militär* ballistisk* "
            "robotattack* robotanfall* fronten frontlinje* anfall anfallet bombar* försvarsmakt*"
        ),
        "civil unrest": "protest* demonstr* upplopp* kravaller",
        "peace process": "vapenvila* fredsavtal* fredssamtal* fredsplan* fredsförhandling* säkerhetsgaranti*",
        "crime": (
            "mord* mördad* rån* stöld* bedrägeri* misstänkt* skjutning* våldtäkt* narkotika* knivdåd* gäng* "
            "misstänks våldtagen våldtog knivhögg* ihjäl styckmord* bankrån* *rånare kidnapp* brott brottet "
            "brottslig* brottsmisstänkt* inbrott* stulen stulna"
        ),
        "justice": "åtal* rättegång* dömd döms tingsrätt* hovrätt* åklagare* fängelse* häktad* åtalas häktas domstol*",
        "law enforcement": (
            "polis* gripen gripna grips husrannsak* anhållen anhållna förundersökning* trafikkontroll* "
            "sammanfattning_natt sammanfattning_kväll"
        ),
        "accident and emergency incident": (
            "olyck* *olycka brand branden explosion* strömavbrott* strömlös* kollision* krock* omkom* lavin* "
            "*branden brandskad* genom_isen voltade voltat saknas_efter kör*_in_i"
        ),
        "disaster": "jordbävning* översvämning* skogsbrand* orkan* tsunami*",
        "emergency response": "räddningstjänst* evakuer* räddas",
        "business information": (
            "omsättning* nettoomsättning* vinst vinsten vinstvarning* konkurs* vd ebitda delårsrapport* uppköp* "
            "avnotering*"
        ),
        "economic sector": (
            "tåg tågen nattåg* tågtrafik* flygbolag* bostadspris* bostadsmarknad* julhandel* storbank* banker "
            "datacenter* jordbruk* industri* kabelbrott* hyresgäst* kärnkraft*"
        ),
        "economy": "inflation* ränta räntan riksbank* tullar ekonomi* skatt* elpris* tull tullarna elpriser",
        "market and exchange": "börs* aktie* bitcoin oljepris* guldpris* stockholmsbörs* fond fonder *fond",
        "school": "skola* skolan elev* universitet*",
        "climate change": "klimat* utsläpp*",
        "diseases and conditions": "influensa* covid* virus* cancer* sjukdom* svinpest smitta*",
        "health facility": "sjukhus* vårdcentral*",
        "health treatment": "vaccin* patient* behandling*",
        "medical profession": "läkar* sjuksköter* vården",
        "ceremony": "begravning* fyrverkeri* minnesstund* sörj* nyårsfir* fira_nyår firar_nyår firade_nyår",
        "retirement": "pension pensionen pensionär* pensionsålder* riktålder*",
        "unemployment": "arbetslös*",
        "employment": "varsel varslar lön löner",
        "leisure": "turist* semester* playstation nintendo tv-spel* datorspel*",
        "election": "valet riksdagsval* väljar* kandidat* valrörelse*",
        "government policy": "reform* förbud* kärnkraftsplan* regeringens_plan*",
        "government": (
            "regering* minister* statsminister* president* riksdag* talman* avgår nya_lagar nya_lagarna lagförslag*"
        ),
        "international relations": (
            "sanktion* utrikesminister* ambassad* nato fn säkerhetsråd* fördömer grönland kreml* diplomat* "
            "utrikespolitik* nödhjälp*"
        ),
        "political process": (
            "moderaterna socialdemokrat* sverigedemokrat* opinion* partiledar* kristdemokrat* vänsterparti* "
            "miljöparti* centerparti* liberalerna"
        ),
        "religion": "kyrka* kyrkan moské* biskop* påve påven påvens",
        "natural science": "nasa rymd* planet* måne*",
        "scientific research": "forskare* forskning* studie studien",
        "technology and engineering": "ai cyberattack* app appen google apple mobil mobilen mobiltelefon* iphone",
        "immigration": "migrant* asyl* flykting* utvisning*",
        "competition discipline": (
            "match* fotboll* hockey* allsvensk* skidor tour_de_ski os vm em landslag* tränare* shl tremålsskytt* "
            "tennis* handboll* ishockey* premier_league champions_league guldmedalj* mästerskap*"
        ),
        "weather forecast": "väderprognos* vädret",
        "weather phenomena": (
            "halka* kyla* oväder* storm stormen stormens stormar snöstorm* *stormen snö snön snökaos snöväd* "
            "snöoväd* ovädr* blåsigt"
        ),
        "weather warning": "smhi röd_varning orange_varning gul_varning vädervarning* snövarning*",
    },
    unnamed="århundrad* sekl* årsdag* födelsedag* gång* plats* kvartal*",
    striking=Striking(
        attacks=(
            "attack* angrep* angriper anfall* drönarattack* robotattack* flyganfall* luftangrep* luftattack* beskjut* "
            "bomba* slog"
        ),
        means="drönare drönar* robot* flyg* trupper styrkor armé* nya stor* massiv*",
        by="av",
    ),
    following=Following(
        crowds="källor experter bedömare analytiker medier",
        crowd_verbs="säger uppger hävdar rapporterar tror menar",
        crowd_phrases=(
            "enligt_källor enligt_medier enligt_uppgifter enligt_experter enligt_obekräftade_uppgifter det_rapporteras"
        ),
        impersonal="påstås påstods sägs det_sägs ryktas",
        links="här klicka_här läs_mer mer länk se_mer",
        zones="lokal_tid",
        once="dåvarande",
    ),
)
