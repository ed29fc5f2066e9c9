"""German."""

from citewire.languages.checking import Checking
from citewire.languages.conjugation import finite, participles, split
from citewire.languages.counting import Counting
from citewire.languages.doubts import Doubts
from citewire.languages.endings import Endings
from citewire.languages.following import Following
from citewire.languages.naming import Naming, endings, sounds
from citewire.languages.occasions import Occasions
from citewire.languages.order import Order
from citewire.languages.people import People
from citewire.languages.shapes import Shapes
from citewire.languages.speech import Speech, joined
from citewire.languages.striking import Striking
from citewire.languages.table import Furniture, Language, TakingBack, numbered, spelled, words
from citewire.languages.times import Times
from citewire.languages.titles import Titles

SAYING = (
    "sagen erklären meinen betonen berichten behaupten versichern bestätigen äußern melden warnen ergänzen "
    "bekräftigen antworten erwidern entgegnen verkünden argumentieren fordern verlangen kritisieren vermuten "
    "begründen glauben erläutern urteilen kommentieren beklagen bemängeln resümieren mahnen appellieren beteuern "
    "rechtfertigen dementieren beschuldigen prognostizieren schätzen konstatieren verlautbaren verlauten bedauern "
    "bezweifeln zitieren fürchten befürchten werten spekulieren vermelden bekunden loben erzählen fragen schildern "
    "drohen klagen twittern spotten schimpfen wettern scherzen jubeln versprechen sprechen schreiben unterstreichen "
    "gestehen bestreiten raten nennen widersprechen beschreiben bezeichnen charakterisieren empfehlen informieren "
    "referieren präzisieren unterstellen beanstanden monieren rügen rufen bitten kontern mutmaßen "
    "bilanzieren formulieren skandieren schwören prophezeien beschwichtigen bescheinigen attestieren "
    "bemerken erwähnen vermerken notieren höhnen lästern witzeln frotzeln seufzen stöhnen flüstern brüllen schreien "
    "jammern poltern geloben verraten offenbaren enthüllen bezeugen posten "
    "ermahnen bezichtigen beziffern veranschlagen signalisieren suggerieren garantieren schwärmen orakeln "
    "insistieren drängen erinnern verdeutlichen schlussfolgern diagnostizieren munkeln "
    "raunen unken frohlocken dozieren bloggen leugnen beichten proklamieren postulieren predigen prahlen "
    "tönen triumphieren sinnieren philosophieren konkretisieren reklamieren widerrufen "
    "beruhigen beschwören sticheln spötteln zürnen zetern toben murren murmeln maulen meckern nörgeln schnauben "
    "schluchzen stammeln stottern wispern lamentieren bekritteln verkündigen kolportieren unterrichten feixen giften "
    "ätzen keifen blaffen bellen krächzen säuseln hauchen tuscheln faxen mailen telegrafieren verlesen ersuchen "
    "flehen beanspruchen fabulieren räsonieren schwadronieren theoretisieren einschärfen vertrösten "
    "mit|teilen an|kündigen an|geben bekannt|geben zu|geben aus|führen fort|fahren klar|stellen hin|weisen "
    "hervor|heben hinzu|fügen hinzu|setzen ein|räumen vor|werfen an|deuten zu|sichern ein|gestehen ein|wenden "
    "fest|stellen zusammen|fassen richtig|stellen dar|legen voraus|sagen vorher|sagen entgegen|halten an|drohen "
    "an|mahnen an|prangern bei|pflichten ein|schätzen nach|fragen an|merken an|fügen aus|rufen ab|streiten "
    "nahe|legen vor|rechnen bekannt|machen aus|sagen zu|sagen ein|werfen nach|legen nach|haken fest|halten "
    "heraus|streichen vor|halten vor|bringen vor|geben dagegen|halten zu|rufen an|klagen ein|bekennen offen|legen "
    "auf|fordern auf|rufen vor|tragen ab|wiegeln vor|warnen aus|plaudern kund|tun weiter|geben durch|geben nach|setzen "
    "an|zweifeln an|kreiden an|lasten ab|raten zu|raten aus|richten vor|lesen zu|flüstern "
    "zu|raunen dazwischen|rufen zurück|rufen zurück|geben hinterher|schieben nach|schieben an|vertrauen "
    "an|flehen vor|schwärmen vor|lügen vor|schreiben weiter|erzählen geltend|machen publik|machen auf|zählen "
    "voraus|sehen vorher|sehen dagegen|setzen entgegen|setzen heraus|posaunen durch|sagen an|sagen"
)
"""Verbs that a plain statement may follow."""
PLAIN = (
    "sagen erklären betonen berichten meinen äußern schreiben versichern melden mahnen ergänzen erläutern mit|teilen "
    "an|kündigen fort|fahren hinzu|fügen ein|räumen klar|stellen bekannt|geben unterstreichen bekräftigen antworten "
    "erwidern entgegnen kommentieren dementieren bestreiten kritisieren"
)
"""Those that mean nothing else than that something is said."""
PLAIN_HALVES = "teilt teilte teilten kündigt kündigte kündigten fügte fügt fügten räumte räumt räumten fuhr"
"""First halves of such verbs."""
NOTING = (
    "ergeben zeigen verweisen entscheiden beschließen plädieren rechnen hoffen erwarten beantragen erwägen errechnen "
    "ermitteln begrüßen lauten verfügen verpflichten denken folgern besagen finden wünschen beabsichtigen vereinbaren "
    "befehlen erkennen belegen beweisen beauftragen erhoffen überlegen einigen entschließen zweifeln verneinen "
    "untermauern befürworten tadeln geißeln brandmarken würdigen rühmen preisen verurteilen interpretieren "
    "argwöhnen bejahen protestieren ermuntern ermutigen verteidigen bereuen lachen hinterfragen "
    "bewerten beurteilen widerlegen verwerfen gutheißen kalkulieren "
    "zurück|weisen heraus|finden aus|gehen hervor|gehen vor|schlagen ab|lehnen "
    "an|bieten fest|legen zu|stimmen aus|sprechen an|nehmen aus|schließen an|erkennen zu|gestehen an|weisen "
    "an|regen ein|fordern an|ordnen ein|schränken bekannt|werden voraus|setzen klar|machen "
    "deutlich|machen an|führen nach|weisen auf|zeigen aufmerksam|machen heraus|stellen ein|sehen zurück|führen "
    "zurück|rudern stark|machen öffentlich|machen verantwortlich|machen an|fragen ab|winken"
)
"""Verbs that only a quotation or a clause may follow."""
VENTED = " ".join(
    form + "_sich"
    for form in finite(
        "empören entrüsten ereifern erbosen mokieren brüsten beschweren rechtfertigen verteidigen entschuldigen "
        "beklagen"
    ).split()
)
"""Verbs of saying that are so with "sich" alone, how somebody says a thing being part of what they mean."""
MOVED = " ".join(form + "_sich" for form in finite("freuen ärgern wundern wehren sorgen schämen bedanken").split())
"""Verbs of feeling, which say something before or behind a quotation or a clause."""
DENYING = "bestreiten dementieren leugnen ab|streiten zurück|weisen"
"""Verbs of denying, which need no clause for what they deny."""
ACCUSING = "beschuldigen bezichtigen"
SHARED = " ".join(
    (
        joined("sprach sprachen spricht sprechen", "von"),
        joined("drohte drohten droht drohen", "mit"),
        joined("ließ ließen lässt lassen", "verlauten verlautbaren wissen mitteilen erklären ausrichten verkünden"),
        joined("ließ ließen lässt lassen", "verbreiten melden bestellen"),
        joined("ließ ließen lässt lassen", "durchblicken erkennen"),
        joined(
            "zeigte zeigten zeigt zeigen gab gaben gibt geben",
            "überzeugt zuversichtlich optimistisch pessimistisch zufrieden unzufrieden besorgt bestürzt entsetzt "
            "erschüttert betroffen enttäuscht erfreut erleichtert begeistert beeindruckt verwundert überrascht empört "
            "verärgert skeptisch gelassen kämpferisch entschlossen dankbar sicher irritiert schockiert siegessicher",
        ),
        joined("gab gaben gibt geben", "bedenken verstehen erkennen protokoll"),
        joined("stellte stellten stellt stellen", "aussicht abrede"),
        joined("legte legten legt legen", "last nahe"),
        joined("nahm nahmen nimmt nehmen", "anspruch"),
        joined("rief riefen ruft rufen", "erinnerung gedächtnis"),
        joined("zog zogen zieht ziehen", "zweifel"),
        joined("will wollen wollte wollten", "wissen"),
        joined("beruft berufen berief beriefen", "darauf"),
        joined("schließt schließen schloss schlossen folgert folgern folgerte folgerten", "daraus"),
        joined("besteht bestand bestehen bestanden pocht pochte pochen pochten beharrt beharrte beharren", "darauf"),
    )
)
"""Verbs of another meaning that say something with their second half alone."""

LANGUAGE = Language(
    tag="de",
    name="German",
    abbreviations=words(
        "dr prof gen hr fr frl st str nr ca bzw abs art gem ggf vgl evtl inkl exkl hrsg mio mrd tsd z.b u.a d.h i.d.r "
        "v.a z.t u.u s.o s.u o.ä z b u a d h i r v t hl jh geb gest verh sog max min mind tel abt bd kap ziff lit "
        "jan feb mär apr jun jul aug sept okt nov dez f.a.z gegr eigtl bspw rd"
    ),
    numbered_abbreviations=words("s art kap nr abs"),
    loose_abbreviations=words("usw etc d.j j jr sr co inc corp u.s u.s.a e.v ag uhr"),
    starters=words(
        "der die das ein eine einer er sie es wir ihr ich man dies diese dieser dieses in im am an auf bei mit nach "
        "von vor für aus zu zum zur wer was wie wo warum doch aber und auch so nun als wenn weil während damit dabei "
        "zudem laut nicht kein keine noch mehrere alle beide um seit bis gegen"
    ),
    months=numbered(
        "januar,jan,jänner februar,feb,feber märz,mär april,apr mai juni,jun juli,jul august,aug september,sept,sep "
        "oktober,okt november,nov dezember,dez",
        1,
    ),
    weekdays=numbered("montag dienstag mittwoch donnerstag freitag samstag,sonnabend sonntag"),
    days={"heute": 0, "gestern": -1, "vorgestern": -2, "morgen": 1, "übermorgen": 2},
    capital_months=True,
    capital_nouns=True,
    decimal=",",
    joined_numbers=True,
    number_words=spelled(
        {
            0: "null",
            0.5: "halbe",
            1: "ein eins",
            2: "zwei zwo",
            3: "drei",
            4: "vier",
            5: "fünf",
            6: "sechs",
            7: "sieben",
            8: "acht",
            9: "neun",
            10: "zehn",
            11: "elf",
            12: "zwölf",
            13: "dreizehn",
            14: "vierzehn",
            15: "fünfzehn",
            16: "sechzehn",
            17: "siebzehn",
            18: "achtzehn",
            19: "neunzehn",
            20: "zwanzig",
            30: "dreißig dreissig",
            40: "vierzig",
            50: "fünfzig",
            60: "sechzig",
            70: "siebzig",
            80: "achtzig",
            90: "neunzig",
        }
    ),
    scale_words=spelled(
        {
            12: "dutzend",
            100: "hundert",
            1e3: "tausend tsd tsd.",
            1e6: "million millionen mio mio.",
            1e9: "milliarde milliarden mrd mrd.",
            1e12: "billion billionen",
        }
    ),
    ordinal_words=spelled(
        {
            3: "dritte dritten dritter drittes",
            4: "vierte vierten vierter viertes",
            5: "fünfte fünften fünfter fünftes",
            6: "sechste sechsten sechster sechstes",
            7: "siebte siebten siebter siebtes",
            8: "achte achten achter achtes",
            9: "neunte neunten neunter neuntes",
            10: "zehnte zehnten zehnter zehntes",
            11: "elfte elften elfter elftes",
            12: "zwölfte zwölften zwölfter zwölftes",
            13: "dreizehnte dreizehnten dreizehnter dreizehntes",
            20: "zwanzigste zwanzigsten",
        }
    ),
    number_joints=words("und"),
    articles=words("ein eine einem einer einen der die das"),
    bare_scales=words("hundert tausend"),
    ordinal_marks=r"\.(?=\s+[\wÄÖÜ])",
    range_words="bis",
    or_words="oder",
    between_words="zwischen",
    between_joints="und",
    from_words="von",
    ages=r"[- ]?jährig\w*|\s+Jahren?\b|[- ]Jahre[- ]alt\w*",
    ages_before=r"\bim Alter von\s+$",
    hours=r"\s*Uhr\b",
    percent="prozent",
    quotes=(("„", "“"), ("»", "«"), ("‚", "‘"), ("„", "”"), ('"', '"')),
    cues=(
        "sagte sagt sagten sagen erklärte erklärt erklärten teilte_mit teilt_mit teilten_mit mitteilte mitteilten "
        "berichtete berichtet berichteten betonte betont warnte warnt warnten kündigte_an kündigt_an behauptete "
        "behauptet "
        "bestätigte bestätigt bestätigten schrieb schreibt fügte_hinzu meldete meldet meldeten äußerte forderte "
        "fordert "
        "kritisierte kritisiert versicherte versichert räumte_ein spricht sprach meinte meint"
    ),
    denials=(
        "bestritt bestreitet bestritten dementierte dementiert dementierten wies_zurück weist_zurück wiesen_zurück "
        "weisen_zurück zurückgewiesen zurückwies zurückweist zurückwiesen bestreiten dementieren leugnet leugnete "
        "leugneten leugnen geleugnet streitet_ab stritt_ab stritten_ab streiten_ab abgestritten"
    ),
    hedges=(
        "offenbar wohl möglicherweise mutmaßlich* angeblich vermutlich wahrscheinlich könnte könnten "
        "dürfte "
        "dürften anscheinend"
    ),
    sources="laut nach_angaben_von nach_angaben_der nach_angaben_des zufolge gemäß",
    people=People(
        he="er ihm seinen seiner seinem",
        she="sie ihr ihren ihrer",
        owning="seinen seiner seinem ihren ihrer",
        many=("en", "ern", "eln"),
        mr="herr herrn",
        mrs="frau",
        men=(
            "mann junge vater bruder sohn ehemann gatte onkel neffe großvater enkel sprecher minister präsident "
            "kanzler bürgermeister könig prinz papst bischof senator botschafter general richter anwalt arzt chef "
            "leiter direktor sekretär vorsitzender vorsitzende berater experte politiker abgeordneter gründer "
            "professor forscher wissenschaftler autor schriftsteller journalist reporter korrespondent redakteur "
            "moderator zeuge augenzeuge täter polizist beamter offizier kommandeur soldat kapitän pilot fahrer "
            "landwirt bauer jäger lehrer schüler student unternehmer händler manager banker ökonom analyst "
            "gewerkschafter anführer aktivist demonstrant kandidat nachfolger vorgänger kollege freund nachbar "
            "bewohner trainer spieler schauspieler sänger pfarrer diktator machthaber verteidiger staatsanwalt "
            "ermittler kommissar beauftragter beauftragte geschäftsführer vertreter vertrauter vertraute "
            "gouverneur premier obmann diplomat kritiker ingenieur architekt künstler regisseur produzent veteran "
            "kämpfer rebell geistlicher imam mitarbeiter angestellter angeklagter angeklagte verdächtiger "
            "verdächtige inspekteur mediziner physiker historiker philosoph soziologe biologe psychologe "
            "politologe jurist konsul attaché dekan rektor intendant"
        ),
        women=(
            "frau mädchen mutter schwester tochter ehefrau gattin tante nichte großmutter enkelin königin "
            "prinzessin sprecherin ministerin präsidentin kanzlerin meisterin senatorin botschafterin generalin "
            "richterin anwältin ärztin chefin leiterin direktorin sekretärin beraterin expertin politikerin "
            "gründerin professorin forscherin wissenschaftlerin autorin schriftstellerin journalistin reporterin "
            "korrespondentin redakteurin moderatorin zeugin täterin polizistin beamtin offizierin soldatin "
            "kapitänin pilotin fahrerin landwirtin bäuerin lehrerin schülerin studentin unternehmerin händlerin "
            "managerin ökonomin analystin aktivistin demonstrantin kandidatin nachfolgerin vorgängerin kollegin "
            "freundin nachbarin bewohnerin trainerin spielerin schauspielerin sängerin pfarrerin bischöfin "
            "anführerin verteidigerin anwaltin ermittlerin kommissarin geschäftsführerin vertreterin gouverneurin "
            "diplomatin kritikerin künstlerin regisseurin mitarbeiterin medizinerin historikerin juristin "
            "rektorin staatssekretärin stürmerin ingenieurin"
        ),
        compound=True,
        the="der die",
        oblique=(
            "von vom mit bei beim zu zum zur aus nach gegen für über durch ohne um an am auf in im unter neben "
            "vor als wie zwischen hinter seit laut wegen trotz während gegenüber des dem den eines einem einer "
            "einen"
        ),
        things=True,
        who="der die das welcher welche",
        pairs="und oder sowie",
        articles="der die das ein eine sein seine ihr ihre dieser diese jener jene mein meine unser unsere",
    ),
    speech=Speech(
        shapes=Shapes(genitives=("er",)),
        within="in",
        says=f"{finite(SAYING)} {VENTED} heißt_es hieß_es es_heißt hieß heißt",
        notes=f"{finite(NOTING)} {MOVED} wiederholte wiederholten veröffentlichte veröffentlichten",
        splits=f"{split(SAYING)} {SHARED}",
        noted_splits=split(NOTING),
        completed=f"{participles(SAYING)} geheißen",
        completed_notes=participles(NOTING),
        openers="dass daß ob wie warum wer weshalb wieso wann",
        ands="und sowie",
        turns="wobei",
        findings="zeigte zeigt zeigen ergab ergaben lautet lautete lauten lauteten",
        before="laut gemäß aus_sicht",
        behind="zufolge",
        aside="so",
        between="auch dann später",
        breaks="dass daß weil wenn als ob wobei während nachdem obwohl sowie aber sondern denn damit indem um",
        joints="der des von vom und & of für eines einer seines seiner ihrer ihres",
        leads=(
            "erst den dem aufgrund ähnlich offenbar neben am im in an auf nach bei mit vor zu zum zur während seit "
            "unter über für durch gegen dabei dazu damit zudem außerdem heute gestern jetzt nun dann so weiter "
            "weiterhin ferner auch hierzu dagegen daraufhin zuvor später inzwischen bereits schon noch laut wegen "
            "trotz angesichts gegenüber aus von bis hingegen anschließend allerdings jedoch danach hier dort darüber "
            "ebenfalls gleichzeitig unterdessen wie als aber und denn gemäß sich nicht mittlerweile abschließend "
            "montag dienstag mittwoch donnerstag freitag samstag sonntag erneut wörtlich bislang bisher insbesondere "
            "darin daraus davon hiermit deshalb daher demnach wenige vom beim ins ans insgesamt zunächst zuletzt "
            "damals schließlich stattdessen insofern dennoch trotzdem vielmehr allein wiederum unten oben vorher "
            "nachher sonst darauf daran hierbei somit folglich immer oft häufig nie niemals selten überraschend "
            "besorgt optimistisch skeptisch zuversichtlich derzeit"
        ),
        articles=(
            "der die das den dem des ein eine einer eines einem einen sein seine ihre ihr mehrere viele beide einige "
            "dieser diese dieses seiner ihrer seinen ihren seinem ihrem"
        ),
        pronouns="er sie es man wir ich",
        reporting="nach",
        reports=(
            "angaben angabe bericht berichten berichts aussage aussagen ansicht meinung auffassung einschätzung "
            "einschätzungen darstellung darstellungen informationen information worten mitteilung erkenntnissen "
            "schätzungen schätzung untersuchungen untersuchung überzeugung ermittlungsstand erkenntnisstand quellen "
            "meldungen meldung urteil analyse analysen sicht medien umfrage umfragen studie studien grundgesetz "
            "ermittlungen veröffentlichung veröffentlichungen dokument gesetzentwurf gesetzesentwurf verfassung "
            "prognose prognosen berechnungen berechnung auskunft vorstellungen vorstellung bekunden quellenlage "
            "beobachtungen experten lesart "
            "vernehmen vorhersage vorhersagen aufzeichnungen "
            "sprachregelung"
        ),
        relatives="der die das welche welcher",
        doubts=(
            "sei seien habe werde würde würden könne könnten könnte hätte hätten wäre wären müsse müssten müsste "
            "solle sollten wolle wollten dürfe dürften gebe gäbe gehe komme stehe bleibe lasse liege mache handele "
            "handle wisse sehe brauche gelte nehme führe stelle bestehe erwarte verstehe halte trage finde bringe "
            "fehle zeige sollte tue spreche bedeute gehöre biete diene erhalte rechne hoffe glaube denke plane "
            "arbeite prüfe fordere unterstütze lehne lege setze verfüge ergebe entstehe entspreche drohe beginne "
            "wachse steige sinke verliere gewinne helfe laufe leide ziehe rufe schaffe wende warte suche fahre kenne "
            "meine sage wünsche werfe verletze verstoße gingen gäben kämen bekomme treffe begrüße bedauere mag möge "
            "wüsste bräuchte beruhe betrage befinde befände befänden lägen läge stünden stünde ginge bliebe blieben "
            "hielte hielten nähme nähmen ließe ließen fände fänden träfe träfen spräche sprächen liefe liefen gölte "
            "richte nutze vertrete versuche verfolge dauere koste reiche passe scheine"
        ),
        order=Order(
            perfect="hat haben hatte hatten habe hätte hätten",
            passive="wird werden wurde wurden worden werde",
            modals="kann können könnte könnten muss müssen soll sollen will wollen würde würden darf möchte mochte",
            finites=(
                "ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten muss "
                "müssen musste mussten soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte "
                "durften mag bleibt blieb blieben bleiben gibt gab gaben geht ging gingen kommt kam kamen liegt lag "
                "lagen steht stand standen stehen lässt ließ ließen sieht sah sahen hält hielt hielten nimmt nahm "
                "nahmen findet fand fanden trifft traf trafen zieht zog zogen läuft lief liefen fällt fiel fielen "
                "trägt trug trugen tritt trat traten beginnt begann begannen scheint schien gilt galt galten wirkt "
                "bringt brachte weiß wusste tut tat taten bekommt bekam bekamen erhält erhielt erhielten gehört "
                "dürfte dürften starb starben stieg stiegen sank sanken"
            ),
            clauses=(
                "dass daß weil da sodass zumal wobei während obwohl obgleich nachdem bevor ehe bis seit seitdem wenn "
                "falls sofern sobald solange als ob indem damit wie wo wohin woher wonach wodurch womit weshalb "
                "weswegen"
            ),
            carried=(
                "vertreten geäußert erhoben gebracht gewagt gestellt gezogen gehabt unterbreitet gefasst gegeben "
                "gehegt geteilt bekräftigt gezeigt erneuert wiederholt erteilt formuliert gerichtet verbreitet gemacht "
                "unterstrichen abgegeben vorgebracht ausgesprochen ausgegeben aufgestellt aufgeworfen eingebracht"
            ),
            closing="betreffend entsprechend gegenüber zuliebe entgegen folgend zuwider zufolge halber wegen",
            sofar="bisher bislang noch derzeit zunächst offiziell offiziellen",
            either="damit da",
            whats="was",
            relatives=("der die das den dem denen deren dessen welche welcher welches welchen welchem was wer wem wen"),
            objects=(
                "dem den denen deren dessen des einem einen ihm ihn ihnen uns euch mich dich keinem keinen diesem "
                "diesen"
            ),
            particles=(
                "sich auch dazu hierzu jedoch aber heute gestern nun bereits schon erneut allerdings dagegen hingegen "
                "zudem außerdem weiter weiterhin ebenfalls zuvor zunächst inzwischen dabei daraufhin zugleich "
                "gleichzeitig indes indessen unterdessen wiederum noch nur selbst ja denn nicht zwar dann später "
                "wörtlich etwa beispielsweise unlängst kürzlich jüngst darauf davon darin daran darüber hier dort "
                "abschließend ausdrücklich mittlerweile offenbar einmal immer wieder anschließend ferner insbesondere "
                "montag dienstag mittwoch donnerstag freitag samstag sonntag"
            ),
            places=(
                "in im am an auf nach bei beim mit vor zu zum zur seit unter über für durch gegen aus von vom ab "
                "gegenüber laut wegen trotz um ohne während zwischen neben per via anlässlich bezüglich hinsichtlich "
                "ins bis"
            ),
            told="wie",
            that="das dies",
            pointing="demnach danach wonach hiernach",
            behind="nach",
            opinions=(
                "meinung ansicht auffassung überzeugung einschätzung hoffnung befürchtung befürchtungen vermutung "
                "verdacht vorwurf vorwürfe vorwürfen forderung forderungen behauptung behauptungen these prognose "
                "ankündigung schluss ergebnis standpunkt zweifel sorge sorgen angst ängste zuversicht argument "
                "hinweis aussage warnung "
                "drohung versprechen vorschlag befehl aufforderung beschluss eindruck ausdruck angaben worten anspruch "
                "appell bitte versicherung feststellung spekulationen gerücht gerüchte wunsch rede"
            ),
            sayings=(
                "kritik klage klagen beschwerde beschwerden mahnung mahnungen mitteilung erklärung äußerung äußerungen "
                "bemerkung begründung zusage zusagen zusicherung beteuerung beteuerungen andeutung andeutungen "
                "eingeständnis geständnis dementi darstellung schilderung vorhersage prophezeiung anschuldigung "
                "anschuldigungen beschuldigung unterstellung kommentar frage fragen antwort rat empfehlung lesart "
                "theorie vermutungen aussagen ankündigungen warnungen drohungen hinweise behauptung behauptungen "
                "meldung meldungen bericht berichte angabe plädoyer entschuldigung ruf rufe aufruf einwand einwände "
                "parole motto zweifel satz worte glaube erkenntnis bekenntnis urteil fazit idee anregung gelöbnis "
                "verpflichtung weigerung spruch ultimatum anweisung anordnung erwartung erwartungen sicht"
            ),
            genitives=(
                "des der eines einer seines seiner ihres ihrer dieses dieser mehrerer vieler einiger zweier dreier "
                "unseres unserer deutscher"
            ),
            accompanying="mit unter",
            heralds="damit davon darauf daran darüber dafür davor dazu darum darin",
            alone="dieser diese jener jene niemand letzterer letztere beide einige manche viele andere",
            bodies=(
                *("regierung", "verwaltung", "zeitung", "opposition", "koalition", "kommission", "leitung", "stiftung"),
                *("fraktion", "union", "delegation", "organisation", "vereinigung", "vertretung", "redaktion"),
                *("führung", "versammlung", "bewegung", "föderation", "universität", "direktion", "konfession"),
            ),
            forced="musste mussten",
            refusing="wollte wollten will wollen konnte konnten kann können mochte mochten möchte",
            convictions=(
                "überzeugt sicher zuversichtlich besorgt bestürzt möglich unmöglich unwahrscheinlich wahrscheinlich "
                "notwendig nötig richtig falsch ausgeschlossen wichtig denkbar"
            ),
            firm="dass daß ob",
            dummies="es",
            judging="nennt nannte nannten nennen bezeichnet bezeichnete bezeichneten bezeichnen",
            callings="als von ein eine einen einem einer vor",
            aims="um ohne statt anstatt",
            to="zu",
            cited="zitiert",
            supports=(
                "ist sind war waren vertrat vertritt vertraten vertreten äußerte äußerten äußert erhob erhebt erhoben "
                "erheben kam kommt kamen kommen gelangte gelangten brachte brachten bringt wagte stellte stellt zog "
                "zieht zogen hat haben hatte hatten begegnet unterbreitete unterbreiteten fasste fassten gab gibt "
                "gaben trat wandte wendet hegt hegen hegte teilt teilte teilten sprach bekräftigte hält halten hielt "
                "hielten zeigte zeigten zeigt erneuerte erneuerten erneuert wiederholte wiederholten erteilte "
                "erteilten erteilt formulierte formulierten formuliert richtete richteten richtet verbreitete "
                "verbreiteten verbreitet machte machten macht unterstrich unterstrichen untermauerte"
            ),
            documents="in im auf aus von vom bei beim vonseiten seitens",
            subjects="er man ich wir",
            changing=(
                "bestätigt bestätigte bestätigten bestätigen zeigt zeigte zeigten zeigen nennt nannte nannten nennen "
                "meint meinte meinten meinen verspricht verlangt ergibt ergab ergeben ergaben charakterisiert "
                "charakterisieren findet fand fanden finden beweist bewies"
            ),
            changes="sich es",
            toward="gegenüber",
            advising="rät raten riet rieten",
            advices="zu zur zum dazu von vom davon",
            owning="seiner ihrer meiner unserer deren dessen seinen ihren eigenen",
            loosely="gemäß",
            vaguely="danach hiernach",
            views=(
                "meinung ansicht auffassung überzeugung einschätzung angaben darstellung aussage aussagen erkenntnis "
                "vernehmen bekunden dafürhalten erinnerung"
            ),
            rests="als von vor",
            quantities=(
                "alle beide viele keine welche jene manche solche einigen einige mehrere wenige andere eine diese "
                "seine ihre gerade lange gerne halbe ganze beinahe rote grüne letzte erste nächste dritte zweite "
                "sämtliche etliche"
            ),
            sourceless="bekannt",
            going="ausgegangen hervorgegangen geworden bekanntgeworden",
            states="ist sind war waren sei seien",
            calls="als",
            plainly=f"{finite(PLAIN)} {participles(PLAIN)} {PLAIN_HALVES}",
            treating="gesprochen berichtet ausgegangen erzählt geredet",
            spans=(
                "erst kurz unmittelbar direkt bald lange minuten stunden tage tagen wochen monate monaten jahre jahren "
                "tag woche jahr"
            ),
            contrasts="doch aber jedoch während",
            feminine="der",
            nominative="der",
            definite="die",
            indefinite="ein eine seine ihre",
            possessives="sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres",
            anyone="man",
            seats="in",
            tails="von",
            leaning_first="davon darauf sich",
            endings=Endings(
                finite=("te", "ten", "t"),
                past=("te", "ten"),
                infinitive=("n",),
                closing=("n", "t"),
                adjective=("e", "en", "er", "es", "em"),
                attribute=("e", "er", "es", "en"),
                oblique=("en", "er", "em"),
                governed=("e", "en"),
                weak=("en",),
                several=("er",),
                genitive=("s",),
                owner=("er", "s"),
                doubt=("e",),
                adverb=("te", "sweise"),
            ),
            leaning=(
                "zu zur zum in ins darauf davon dazu daran damit darin darüber dagegen dafür davor dahin bekannt nicht"
            ),
            reflexive="sich",
            joined="gegeben geworden gemacht",
            focus="auch nur selbst sogar einzig und aber doch sondern oder denn so ebenso sowohl zwar",
            impersonal="heißt hieß verlautete geheißen hervor hervorgeht hervorging hervorgehen hervorgegangen",
            agents="von vom durch seitens",
            denying=f"{finite(DENYING)} {participles(DENYING)} {split(DENYING)}",
            accusing=f"{split('vor|werfen')} vorgeworfen {finite(ACCUSING)} {participles(ACCUSING)}",
            dismissing="zurück zurückgewiesen",
            alleged=(
                *("vorwurf", "vorwürfe", "vorwürfen", "schuldigung", "schuldigungen", "kritik", "darstellung"),
                *("darstellungen", "behauptung", "behauptungen", "bericht", "berichte", "verdacht", "verdächtigung"),
                *("verdächtigungen", "unterstellung", "unterstellungen", "forderung", "forderungen", "gerücht"),
                *("gerüchte", "spekulationen", "schuld", "verantwortung", "beteiligung", "meldung", "meldungen"),
                *("äußerung", "äußerungen", "aussage", "aussagen", "angaben", "einwände", "bedenken", "warnungen"),
            ),
            texts=(
                *(
                    "erklärung",
                    "bericht",
                    "berichten",
                    "brief",
                    "schreiben",
                    "papier",
                    "studie",
                    "gutachten",
                    "entwurf",
                ),
                *("stellungnahme", "mitteilung", "ausgabe", "antrag", "resolution", "artikel", "aufruf", "petition"),
                *("dokument", "anklageschrift", "urteil", "klage", "umfrage", "untersuchung", "analyse", "vertrag"),
            ),
            contests=(
                *("spiel", "spiele", "partie", "partien", "finale", "rennen", "runde", "saison", "kampf", "match"),
                *("turnier", "duell", "unterhalt", "auftritt", "begegnung", "programm", "wahlkampf", "konzert", "weg"),
            ),
            wishes=(
                *("ätte", "ätten", "önnte", "önnten", "üsste", "üssten", "ollte", "ollten", "äuchte", "äuchten"),
                *("ielte", "ielten", "ürde", "ürden", "äre"),
            ),
            abstract=("ung", "heit", "keit", "tät", "ion", "ismus", "ungen", "ionen", "motiv", "worte", "pflichten"),
            adverbial=("end", "ell", "seits", "gemäß", "lich", "weise", "dem", "falls", "maßen"),
        ),
    ),
    occasions=Occasions(
        within="in im bei beim auf während in_der per an am",
        events=(
            "*interview *interviews *pressekonferenz *pressegespräch *podcast *podcasts *sendung *talkshow *rede "
            "*ansprache *videobotschaft *videoansprache *mitteilung *erklärung *stellungnahme *statement *gespräch "
            "*gastbeitrag *beitrag *posting *post *tweet *brief *schreiben *regierungserklärung *anhörung *briefing "
            "*kundgebung *debatte *fernsehansprache *neujahrsansprache *video *rundschreiben *talk *telefonat "
            "*parteitag *pressetermin *schreiben *newsletter *kommuniqué *sitzung *pressebriefing *medienkonferenz "
            "*bundespressekonferenz *magazin *morgenmagazin"
        ),
        links="mit gegenüber bei für von in an auf",
        bare=True,
        upon="auf über bei via in im",
        facing="vor gegenüber",
        platforms=(
            "x telegram facebook twitter instagram truth_social tiktok youtube linkedin bluesky whatsapp "
            "*telegram-kanal *x-account *plattform *onlinedienst *netzwerk *kurznachrichtendienst sozialen_medien "
            "sozialen_netzwerken *staatsfernsehen *fernsehen *rundfunk"
        ),
        media=(
            "*zeitung *zeitungen *sender *nachrichtenagentur *agentur *magazin *nachrichtenportal *portal *blatt "
            "*tageblatt *anzeiger *rundschau *kurier *rundfunk *fernsehen *radio *redaktionsnetzwerk *mediengruppe "
            "*wochenblatt *fernsehsender *radiosender *sonntagszeitung *nachrichtensender *boulevardblatt"
        ),
        outlets="*zeitung *nachrichtenagentur *sender *medienberichten *medienbericht *medien",
        audiences="journalisten reportern medien presse medienvertretern bundestag parlament abgeordneten",
        mastheads="zeitung tageblatt anzeiger rundschau kurier nachrichten bote presse post allgemeine tagblatt "
        "allgemeinen morgenpost",
        papers=(
            "bild bild_am_sonntag welt welt_am_sonntag zeit stern focus bunte funke-mediengruppe funke bams wams "
            "mopo b.z bz heute krone standard blick handelsblatt wirtschaftswoche merkur"
        ),
        staff=(
            "*redakteur *redakteurin *chef *chefin *leiter *leiterin *sprecher *sprecherin *reporter *reporterin "
            "*korrespondent *korrespondentin *journalist *journalistin *experte *expertin *herausgeber *autor *autorin "
            "*intendant *intendantin *mitarbeiter *mitarbeiterin *redaktion *bericht *angaben *informationen"
        ),
        to="dem der den gegenüber_dem gegenüber_der gegenüber_den gegenüber zur zum vor",
        citing=(
            "unter_berufung_auf mit_berufung_auf unter_verweis_auf mit_verweis_auf unter_bezug_auf berief_sich_auf "
            "beruft_sich_auf beriefen_sich_auf"
        ),
    ),
    doubts=Doubts(
        adverbs="angeblich mutmaßlich offenbar anscheinend",
        hearsay="soll sollen",
        perfect="haben sein worden",
        claims="behauptet behaupten behauptete behaupteten will_erfahren_haben",
        negations="nicht nie niemals kein keine",
        unverified=(
            "unabhängig_überprüfen unabhängig_überprüft unabhängig_prüfen unabhängig_verifizieren "
            "unabhängig_verifiziert unabhängig_bestätigen unabhängig_bestätigt nicht_überprüfen nicht_verifizieren "
            "nicht_überprüfbar nicht_überprüft_werden nicht_verifiziert_werden unabhängige_bestätigung "
            "nicht_verifizierbar nicht_unabhängig_überprüfbar"
        ),
    ),
    checking=Checking(
        negations=(
            "nicht nie niemals kein keine keinen keinem keiner keines weder noch_nicht nichts niemand "
            "niemanden niemandem nirgends"
        ),
        opposites={
            "begin": "beginn* begann* begonnen start* anlaufen angelaufen einführ* eingeführt",
            "end": "ende enden endet endete beende* abgeschafft eingestellt abschaff* abgesagt beilegen beigelegt",
            "rise": "steig* stieg* gestiegen erhöh* zunahm* zunehm* zugenommen wuchs wächst anheb* angehoben",
            "fall": "sink* sank* gesunken senk* gesenkt fiel fielen gefallen kürz* gekürzt reduzier* verringer*",
            "accept": (
                "annehm* angenommen akzeptier* genehmig* zustimm* stimmte_zu zugestimmt gebilligt billig* "
                "verabschiede* begrüß* ratifizier*"
            ),
            "reject": (
                "ablehn* abgelehnt lehnt* verweiger* verwarf verworfen zurückgewiesen weigert* wies_*_zurück "
                "zurückweis* veto blockier*"
            ),
            "confirm": "bestätig* einräum* räumt* eingeräumt zugegeben gab_zu gibt_zu zugab",
            "deny": (
                "bestreit* bestritt* dementier* leugne* abgestritten widersprach* widersprich* wies weist wiesen "
                "zurückgewiesen"
            ),
            "open": "öffne* geöffnet eröffn*",
            "close": "schließt schließen schloss schlossen geschlossen schließung",
            "win": "gewinn* gewann* gewonnen sieg* besiegt*",
            "lose": "verlor* verlier* unterlag unterlegen",
            "join": "beitritt* beigetreten trat_bei eingetreten eintritt* schloss_sich",
            "leave": "austritt* ausgetreten verließ* verlass* verlassen trat_aus",
            "go on": "fortsetz* fortgesetzt weiter weiterhin weitergeht anhalten verlänger* setzt_fort",
            "stop": "stopp* einstell* eingestellt beende* abbrech* abgebrochen aufhör* gestoppt ende",
            "arrest": "festnahm* festgenommen verhaft* inhaftier* nahm_fest nahmen_fest",
            "free": "freigelass* freilass* befrei* begnadig*",
            "convict": "verurteil* schuldig",
            "acquit": "freigesprochen freisprach* freispruch sprach_frei",
            "support": "unterstütz* befürwort* begrüß*",
            "oppose": "widersetz* veto ablehn* lehnt*",
            "allow": "erlaub* gestatt* zulass* zugelassen genehmig*",
            "forbid": "verbiet* verbot* verboten untersag*",
            "resume": (
                "wiederaufnehm* wiederaufgenommen nimmt_*_wieder_auf nahm_*_wieder_auf wieder_aufgenommen "
                "nahmen_*_wieder_auf wiederaufnahme"
            ),
            "suspend": "aussetz* ausgesetzt unterbrech* unterbrach* unterbrochen gestoppt stellte_ein eingestellt",
            "heed": "befolg* beacht* beherzig*",
            "ignore": "ignorier* missacht*",
            "succeed": "gelang gelungen gelingt schafft* konnte konnten geglückt erfolgreich",
            "fail": "scheiter* misslang* misslung* versagt* gescheitert konnte*_nicht nicht_einig*",
            "voluntary": "freiwillig*",
            "mandatory": "verpflichtend* obligatorisch* zwangs* pflicht verbindlich*",
            "keep": "eingehalten einhalt* hält_ein halten_ein",
            "break": "brach brachen gebrochen bricht brechen verstoß* verletzt_die verletzt_den bruch",
            "praise": "lobt* lobe* gelobt würdig* dankt* gedankt",
            "condemn": "kritisier* verurteilt_die prangert* warf_vor wirft_vor vorgeworfen beschuldig* bezichtig*",
            "arrive": "eintreff* eingetroffen traf_ein ankam* ankomm* angekommen ankunft",
            "depart": "abreis* abgereist abflug abgeflogen reiste_ab",
            "appoint": "ernenn* ernannt* gewählt* berufen",
            "resign": "rücktritt* zurückgetreten trat_zurück zurücktret* tritt_zurück entlass* abberuf* gefeuert",
            "for": "dafür für_das für_die für_den",
            "against": "dagegen gegen",
            "already": "bereits schon",
            "not yet": "noch_nicht bislang_nicht bisher_nicht",
            "agree": "einig* geeinigt zustimm* vereinbar* einverstanden",
            "disagree": "uneinig* nicht_einig*",
            "strengthen": "stärk* verstärk* verschärf*",
            "weaken": "schwäch* geschwächt locker* gelockert abschwäch*",
            "buy": "kauft* kaufen gekauft erwarb* erworben",
            "sell": "verkauf* veräußer*",
            "possible": "möglich",
            "impossible": "unmöglich",
            "alive": "lebend* überleb* gerettet",
            "dead": "tot tote toten getötet* starb* gestorben ums_leben",
            "build": "baut baute bauen gebaut errichtet*",
            "destroy": "zerstör* vernicht* abgerissen beschädig*",
            "more": "mehr höher größer",
            "less": "weniger niedriger kleiner geringer",
            "north": "norden nörd* nord*",
            "south": "süden süd*",
            "east": "osten öst* ost*",
            "west": "westen west*",
            "male": "er ihn männer mann",
            "female": "frau frauen",
            "first": "erste ersten erster erstmals",
            "last": "letzte letzten letzter",
            "import": "import* einfuhr*",
            "export": "export* ausfuhr*",
            "attack": "angriff* angegriffen angreif*",
            "withdraw": "abzug abgezogen zurückgezogen rückzug",
            "find": "gefunden fand fanden findet entdeckt*",
            "miss": "vermisst verloren verschwunden",
        },
        before="vor bis bis_zum",
        after="nach seit ab ab_dem",
        inclusive="bis bis_zum seit ab ab_dem",
        second="zweite zweiten zweiter zweites zweitem",
        prefixes="ex ko co vize nicht anti halb quasi pseudo stief möchtegern semi",
        exclusive="nur alle jeder jede immer nie erstmals einzige einziger ehemalige ehemaliger",
        doers="von vom durch seitens",
        helpers="wird werden wurde wurden worden werde geworden",
        definite="der die das den dem des",
        cased="den dem des einen einem eines",
        synonyms=(
            "zustimm*,zugestimmt,billig*,gebilligt,genehmig*,annehm*,angenommen,verabschied*,akzeptier* "
            "ablehn*,abgelehnt,zurückweis*,zurückgewiesen,verwerf*,verworfen,verwarf* "
            "beend*,einstell*,eingestellt,stopp*,gestoppt,abbrech*,abgebrochen "
            "beginn*,begann*,begonnen,start*,gestartet,anfang*,angefangen,anlauf*,angelaufen "
            "mitteil*,mitgeteilt,erklär*,sag*,gesagt,bekanntgeb*,bekanntgegeben,angeb*,angegeben,äußer* "
            "ankündig*,angekündigt,kündigt*,verkünd* fordern,fordert*,gefordert,verlang*,aufruf*,aufgerufen "
            "festnehm*,festgenommen,festnahm*,verhaft*,inhaftier* freilass*,freigelassen,freikommen,entlass* "
            "töt*,getötet,tote,toten,toter,todesopfer,gestorben,starb*,umgekommen,ums "
            "verletz*,verwund* evakuier*,räum*,geräumt "
            "angreif*,angegriffen,angriff*,attack*,attackier* beschieß*,beschossen,beschuss "
            "zerstör*,vernicht* beschädig*,demolier* steig*,stieg*,gestiegen,zunehm*,zugenommen,wachs*,gewachsen "
            "sink*,sank*,gesunken,fallen,fiel*,zurückgeh*,zurückgegangen,abnehm*,abgenommen "
            "treffen,traf*,getroffen,begegn* gespräch*,unterredung*,verhandlung*,verhandel* "
            "haus,häuser*,wohnhaus*,wohnhäuser*,gebäude* menschen,personen,leute "
            "feuer*,brand*,brände*,flammen regierung*,kabinett* polizei*,polizist*,beamte* "
            "soldat*,truppe*,militär* kind,kinder*,jugendlich* retter*,helfer*,einsatzkräfte*,rettungskräfte* "
            "strom*,elektrizität*,energie unglück*,unfall*,katastrophe* firma,firmen,unternehmen* "
            "geld*,mittel,gelder* gesetz*,vorschrift* wahl*,abstimmung*,votum "
            "etwa,rund,ungefähr,circa"
        ),
        light=(
            "machen macht machte gemacht geben gab gegeben nehm* nahm genommen kommen kommt kam gekommen "
            "geh* ging gegangen steh* stand "
            "lieg* lag lass* ließ halten hielt finden findet fand bring* brachte führ* stellen stellt "
            "stellte setzen setzt setzte bleib* blieb "
            "sag* teil* erklär* bericht* angaben person* menschen leute jahr* tag* zeit* teil* art ort* seite* "
            "bereich* rahmen zusammenhang insgesamt derzeit aktuell zudem inzwischen mittlerweile später zunächst "
            "weitere weiteren verschiedene einige mehrere genannt bekannt jeweils anderswo entweder gegenüber unter"
        ),
        separable=(
            "ab an auf aus bei ein fest fort frei her hin los mit nach nieder statt teil vor weg weiter wieder zu "
            "zurück zusammen"
        ),
    ),
    titles=Titles(
        offices={
            "": "premier_league",
            "head of state": "staatschef* staatsoberhaupt staatsoberhaupts staatspräsident*",
            "head of government": "regierungschef*",
            "president": "präsident*",
            "prime minister": "premierminister* ministerpräsident* premier* premiers",
            "chancellor": "kanzler*",
            "monarch": "könig königin königs kaiser emir sultan",
            "pope": "papst papstes",
            "leader": "machthaber* diktator diktators",
            "supreme leader": "oberster_führer obersten_führers obersten_führer revolutionsführer*",
            "vice president": "vizepräsident*",
            "foreign minister": "außenminister* aussenminister* chefdiplomat*",
            "secretary of state": "staatssekretär*",
            "defence minister": "verteidigungsminister* kriegsminister*",
            "interior minister": "innenminister*",
            "finance minister": "finanzminister*",
            "economy minister": "wirtschaftsminister*",
            "justice minister": "justizminister*",
            "energy minister": "energieminister*",
            "health minister": "gesundheitsminister*",
            "secretary general": "generalsekretär*",
            "director general": "generaldirektor*",
            "high representative": "außenbeauftragte außenbeauftragter außenbeauftragten hohe_vertreterin "
            "hohen_vertreterin hoher_vertreter hohen_vertreter hohen_vertreters",
            "high commissioner": "hochkommissar* hoher_kommissar hohe_kommissarin hochkommissars",
            "commissioner": "kommissar*",
            "head": "chef* direktor* leiter*",
            "head of the presidential office": "präsidialamtschef* präsidialamtsleiter* präsidentenbürochef* "
            "leiter_des_präsidialamts chef_des_präsidialamts chef_der_präsidialverwaltung",
            "security adviser": "sicherheitsberater* nationaler_sicherheitsberater nationalen_sicherheitsberaters",
            "commander in chief": "oberbefehlshaber* armeechef* oberkommandierender oberkommandierende "
            "oberkommandierenden oberkommandeur*",
            "chief of the general staff": "generalstabschef* chef_des_generalstabs chef_des_generalstabes",
            "prosecutor": "chefankläger* chefanklägers staatsanwalt staatsanwältin",
            "prosecutor general": "generalstaatsanwalt generalstaatsanwältin generalstaatsanwalts",
            "speaker": "parlamentspräsident* parlamentschef*",
            "governor": "gouverneur*",
            "mayor": "bürgermeister* oberbürgermeister*",
            "ambassador": "botschafter*",
            "spokesperson": "sprecher* regierungssprecher* außenamtssprecher*",
        },
        owned={
            "high commissioner:ohchr": "hochkommissar*_für_menschenrechte menschenrechtskommissar*",
            "high commissioner:unhcr": "hochkommissar*_für_flüchtlinge flüchtlingskommissar*",
            "head of government:de": "bundeskanzler*",
            "head of state:de": "bundespräsident*",
            "foreign minister:de": "bundesaußenminister* bundesaussenminister*",
            "defence minister:de": "bundesverteidigungsminister*",
            "interior minister:de": "bundesinnenminister*",
            "finance minister:de": "bundesfinanzminister*",
            "economy minister:de": "bundeswirtschaftsminister*",
            "justice minister:de": "bundesjustizminister*",
            "health minister:de": "bundesgesundheitsminister*",
            "speaker:bundestag": "bundestagspräsident*",
            "head of state:ru": "kremlchef* kremlherrscher*",
            "spokesperson:kremlin": "kremlsprecher* kremlsprechers",
            "president:eu-commission": "kommissionspräsident* kommissionschef*",
            "president:eu-council": "eu_ratspräsident* eu_ratschef*",
            "head:bnd": "bnd_präsident*",
            "head:bka": "bka_präsident*",
            "head:dhs": "heimatschutzminister*",
            "head of the presidential office:de": "kanzleramtschef* kanzleramtsminister* chef_des_kanzleramts "
            "chef_des_bundeskanzleramts",
            "chief of the general staff:de": "generalinspekteur*",
            "head:bfv": "verfassungsschutzpräsident* verfassungsschutzchef*",
        },
        endings="- in s en",
        former="ex ehemalige ehemaliger ehemaligen ehemaligem frühere früherer früheren früherem einstige einstiger "
        "einstigen damalige damaliger damaligen alt gestürzte gestürzter gestürzten entmachtete entmachteter "
        "entmachteten abgesetzte abgesetzter abgesetzten getötete getöteter getöteten verstorbene verstorbener "
        "verstorbenen",
        past="a.d a_d",
        acting="amtierende amtierender amtierenden geschäftsführende geschäftsführender geschäftsführenden "
        "kommissarische kommissarischer interims übergangs",
        designated="designierte designierter designierten künftige künftiger künftigen",
        deputies="stellvertretende stellvertretender stellvertretenden vize",
        adjectives=("ische", "ischer", "ischen", "ischem"),
        former_prefixes=("alt", "ex"),
        deputy_prefixes=("vize",),
        of="der des von von_der",
        states="republik islamischen islamische föderation staat staates bundesrepublik",
        leading=True,
        trailing="s",
        governors="berater beraters beraterin büro frau ehefrau witwe sohn tochter bruder",
        ands="und oder sowie",
        beside=(
            "präsident präsidentin kanzler kanzlerin minister ministerin bürgermeister bürgermeisterin könig königin "
            "papst sprecher sprecherin senator senatorin botschafter botschafterin general richter herr frau dr prof "
            "trainer bundespräsident staatschef staatschefin regierungschef regierungschefin diktator autokrat "
            "machthaber kremlchef"
        ),
        beside_ends=(
            *("minister", "ministerin", "präsident", "präsidentin", "kanzler", "kanzlerin", "sprecher", "sprecherin"),
            *("bürgermeister", "bürgermeisterin", "sekretär", "sekretärin", "politiker", "politikerin", "chef"),
            *("chefin", "trainer", "kandidat", "kandidatin", "direktor", "direktorin", "star", "experte", "expertin"),
            *("unternehmer", "schauspieler", "schauspielerin", "sänger", "sängerin", "moderator", "moderatorin"),
        ),
    ),
    indicators={
        "killed": "tot tote* todesopfer getötet* tötet töten tötete töteten gestorben stirbt sterben starb "
        "starben ums_leben ums_leben_gekommen ums_leben_kommen umgekommen leichen leiche "
        "opferzahl todeszahl kamen_um tötung hingerichtet* hinrichtung* hinrichtet ermordet* "
        "erschossen* erstochen* ertrunken ertranken ertrinken umgebracht* kommt_ums_leben "
        "kommen_ums_leben kam_ums_leben kamen_ums_leben todesfälle todesfällen leben_verloren "
        "leben_gekostet kostet*_das_leben menschen_das_leben personen_das_leben getöteten verstorben* "
        "verlieren_ihr_leben",
        "injured": "verletzt* verletzen schwerverletzt* verwundet* leichtverletzt* verletzt verletzte "
        "verletzten verletzung* verletzen_sich verwunden",
        "treated": "behandelt* medizinisch_versorgt* ärztlich_versorgt* im_krankenhaus in_krankenhäusern in_kliniken "
        "ins_krankenhaus ins_krankenhaus_gebracht in_ein_krankenhaus eingeliefert",
        "missing": "vermisst* verschwunden* verschollen* verschwanden werden_vermisst",
        "displaced": "vertrieben* vertriebene* geflohen flohen flüchteten auf_der_flucht geflüchtet* flüchten fliehen",
        "homeless": "obdachlos* ohne_zuhause ohne_dach haben_ihr_zuhause_verloren",
        "evacuated": "evakuiert* in_sicherheit_gebracht evakuierung* evakuieren "
        "müssen_ihre_wohnungen_verlassen mussten_ihre_wohnungen_verlassen "
        "mussten_ihre_häuser_verlassen räumung",
        "trapped": "eingeschlossen* verschüttet* gestrandet* festgesessen sitzen_fest saßen_fest "
        "eingeklemmt* festsitz*",
        "rescued": "gezogen zogen zog geholt gerettet* befreit* retten rettet rettete retteten befreien geborgen",
        "arrested": "festgenommen* festnahme* verhaftet* verhaftungen inhaftiert* gefasst fasst fassen fasste "
        "gefasst* festgesetzt* nimmt_fest nehmen_fest nahm_fest nahmen_fest in_gewahrsam "
        "menschen_fest personen_fest verdächtige_fest verdächtigen_fest tatverdächtige_fest männer_fest frauen_fest "
        "demonstranten_fest aktivisten_fest leute_fest jugendliche_fest protestierende_fest randalierer_fest "
        "teilnehmer_fest mitglieder_fest soldaten_fest kämpfer_fest journalisten_fest mann_fest frau_fest "
        "verhaften in_haft verhaftung",
        "abducted": "entführt* geiseln verschleppt* entführen entführung geiselnahme geisel",
        "captured": "gefangen_genommen* gefangengenommen* in_gefangenschaft gerieten_in_gefangenschaft",
        "exchanged": "ausgetauscht* gefangenenaustausch austausch austauschen tauschen tauschten",
        "released": "freigelassen* freilassung* freigekommen entlassen_aus frei_gelassen lassen_frei "
        "lässt_frei gefangene_frei geiseln_frei häftlinge_frei gefangenen_frei kommen_frei "
        "kamen_frei begnadigt* kriegsgefangene_frei soldaten_frei",
        "infected": "infiziert* infektionen ansteckungen neuinfektionen fälle fällen erkrankt* angesteckt* "
        "corona-fälle",
        "recovered": "genesen* gesundet*",
        "identified": "identifiziert*",
        "deployed": "im_einsatz entsandt* entsendet* entsenden schickt schicken schickte verlegt* "
        "stationiert* aufgeboten* mobilisiert* waren_im_einsatz ausgerückt rückten_aus beordert*",
        "demonstrators": "demonstranten demonstrierende* demonstrierten demonstrieren protestierten protestieren "
        "gingen_auf_die_straße demonstrant*innen",
        "without power": "ohne_strom ohne_elektrizität ohne_heizung ohne_strom_und_heizung stromlos stromausfall* "
        "ohne_wärme ohne_strom_und_wärme ohne_fernwärme strom_verloren vom_stromnetz lahmgelegt "
        "blackout*",
        "launched": "gestartet* abgefeuert* feuerte* feuert gestarteten griff_an angegriffen* "
        "angriff_mit greift_an greifen_an angriff* attackiert* eingesetzt* schlugen_ein "
        "einschläge trafen getroffen gestartet setzte_ein schickte beschossen* beschuss flogen "
        "griff_mit griffen_mit greift_mit",
        "intercepted": "abgefangen* abgeschossen* abgewehrt* unschädlich fing_ab fängt_ab fangen_ab abwehr* "
        "schoss_ab schießt_ab schießen_ab schossen_ab heruntergeholt neutralisiert* "
        "vom_himmel_geholt fingen_ab abgefangene* abschießen abfangen",
        "damaged": "beschädigt* beschädigen beschädigte getroffen* in_mitleidenschaft",
        "destroyed": "zerstört* zerstören ausgebrannt* niedergebrannt* abgebrannt* versenkt* eingestürzt*",
    },
    units={
        "animals": "tiere tieren kühe kühen schafe schafen hunde hunden katzen schweine schweinen pferde pferden "
        "vögel haie rinder rindern hühner tote_tiere tote_schafe tote_kühe tote_hunde tote_rinder tote_pferde "
        "tote_schweine tote_vögel tote_katzen",
        "people": "menschen personen männer frauen kinder kindern zivilisten soldaten einwohner bewohner "
        "passagiere reisende touristen migranten polizisten opfer patienten jugendliche schüler "
        "arbeiter beschäftigte leute demonstranten einsatzkräfte feuerwehrleute tote toten "
        "verletzte verletzten todesopfer vermisste festnahmen mensch person mann frau kind "
        "gefangene gefangenen häftlinge geiseln verdächtige verdächtigen beamte beamten "
        "einsatzkräften helfer rettungskräfte kämpfer terroristen angreifer mitarbeiter "
        "journalisten gäste besucher jungen mädchen jungs seeleute insassen fahrgäste flüchtlinge "
        "geflüchtete bürger anwohner anwohnern schwerverletzte schwerverletzten leichtverletzte "
        "getötete opfern einwohnern bewohnern passagieren kämpfern männern jugendlichen babys "
        "schülern feuerwehrleuten soldat polizist junge rentner überlebende zivilist toter "
        "verletzter kriegsgefangene kriegsgefangenen ukrainer russen palästinenser israelis "
        "passanten brandverletzte brandverletzten athleten sportler deutsche deutschen urlauber "
        "bauarbeiter insassin reisenden radfahrer fußgänger autofahrer fahrer piloten seeleuten "
        "verkehrstote drogentote tatverdächtige tatverdächtigen",
        "households": "haushalte haushalten privathaushalte privathaushalten kunden stromkunden "
        "wohnungen_und_betriebe anschlüsse",
        "drones": "drohnen drohne kampfdrohnen",
        "missiles": "raketen marschflugkörper rakete geschosse raketenangriffe_mit",
        "vehicles": "fahrzeuge fahrzeugen autos panzer busse lastwagen lkw pkw auto fahrzeug",
        "ships": "schiffe schiffen boote booten schiff boot tanker frachter",
        "aircraft": "flugzeuge flugzeugen hubschrauber helikopter jets kampfjets flugzeug",
        "buildings": "gebäude häuser wohnungen gebäuden häusern schulen wohnhäuser wohnhäusern einfamilienhäuser haus",
        "companies": "betriebe betrieben unternehmen gewerbebetriebe",
        "flights": "flüge flügen",
        "km/h": "km/h kilometer_pro_stunde kilometern_pro_stunde stundenkilometer stundenkilometern tempo",
        "km²": "quadratkilometer quadratkilometern km²",
        "km": "kilometer kilometern km kilometers",
        "miles": "meilen seemeilen",
        "ha": "hektar",
        "°C": "grad °C grad_celsius",
        "m": "meter metern m",
        "cm": "zentimeter zentimetern cm",
        "mm": "millimeter millimetern mm",
        "kg": "kilo kilogramm kg",
        "t": "tonnen tonne",
        "points": "prozentpunkte prozentpunkten punkte punkten zähler",
        "EUR": "euro euros",
        "USD": "dollar us-dollar dollars us-dollars",
        "CHF": "franken",
        "RUB": "rubel",
        "UAH": "hrywnja",
        "PLN": "zloty zlotys",
        "SEK": "kronen",
        "GBP": "pfund",
        "JPY": "yen",
        "CNY": "yuan",
        "TRY": "lira",
    },
    qualifiers={
        "at least": "mindestens wenigstens nicht_weniger_als",
        "at most": "höchstens bis_zu maximal bis",
        "about": "etwa rund circa ca. ca ungefähr gut schätzungsweise um_die an_die",
        "nearly": "knapp fast nahezu beinahe",
        "more than": "mehr_als über",
        "less than": "weniger_als unter",
        "record": "rekordzahl_von",
    },
    counting=Counting(
        sums=(
            "kosten kostet zahl* einsparen sparen schulden invest* haushalt* beute etat spenden "
            "gespendet kredit* hilf* fonds preis* steuer*"
        ),
        populated="stadt_mit ort_mit gemeinde_mit dorf_mit land_mit kleinstadt_mit einwohnerzahl_von",
        copulas="sind waren",
        vague="mehrere* einige* viele* paar etliche*",
        numbered=(
            "phase runde woche kapitel teil artikel paragraf tag nummer gruppe kategorie stufe "
            "kanal einheit version staffel folge klasse zone linie nr. nr seite punkt platz "
            "regiment tempo gleis"
        ),
        turns=("stieg* gestiegen steig* erhöh* wuchs wächst kletter* sank sinkt gesunken fiel verringert* reduziert*"),
        formers="von",
        newest="auf",
        instead="statt anstatt anstelle_von",
        upwards="oder_mehr oder_mehrere oder_mehreren oder_mehrerer",
        lifted="gezogen zogen zog geholt",
        out_of=(
            "aus_dem_wasser aus_den_fluten aus_den_trümmern aus_dem_meer aus_dem_fluss aus_dem_see "
            "aus_der_see aus_dem_eis aus_den_flammen aus_dem_schlamm"
        ),
        tolls=(
            "steigt_auf stieg_auf gestiegen_auf auf_mindestens erhöht_sich_auf erhöhte_sich_auf "
            "liegt_bei lag_bei erreicht auf klettert_auf kletterte_auf übersteigt"
        ),
        breaks="und sowie während nachdem",
        joints="und sowie oder",
        wholes="von von_den der von_insgesamt aus",
        parts=(
            "darunter davon inklusive einschließlich unter_ihnen unter_den_toten "
            "unter_den_schwerverletzten unter_den_verletzten"
        ),
        parts_after="davon von_ihnen der_opfer der_toten darunter",
        obliques="bei in im an am auf_der nach vor mit aus seit durch innerhalb über_den während für",
        others="weitere weiteren andere anderen",
        bodies="leichen leiche leichnam leichname leichnams",
        forces=(
            "soldaten polizisten beamte beamten einsatzkräfte einsatzkräften feuerwehrleute "
            "feuerwehrleuten helfer rettungskräfte kräfte truppen polizeibeamte spezialkräfte "
            "retter"
        ),
        whom=(
            "kinder kindern zivilisten soldaten frauen männer männern polizisten polizist kämpfer "
            "jugendliche jugendlichen journalisten touristen migranten gefangene gefangenen "
            "feuerwehrleute beamte beamten einsatzkräfte terroristen schüler mädchen jungen babys "
            "passagiere angreifer häftlinge geiseln seeleute erwachsene is-kämpfer deutsche"
        ),
        nouns="leichen leiche geiseln demonstranten demonstrierende getroffen schickt schickte trafen",
        cases="fälle fällen",
        diseases="covid* corona* cholera masern ebola grippe* virus* infektion* mpox polio dengue seuche",
        magnitudes="stärke der_stärke magnitude",
        below_zero="minus",
        asked="für",
        in_years="in im seit bis von ab anno jahr jahre jahres",
        until="stand bis bis_zum",
        where="in bei im auf nahe über vor an am in_der in_den auf_der bei_der an_der",
    ),
    durations=(
        "tag tage tagen stunde stunden minute minuten sekunde sekunden woche wochen monat monate monaten "
        "jahr jahre jahren jahrzehnt* nächte nächten mal"
    ),
    counts="die_zahl_der zahl_der der_zahl_der die_zahl_von zahl_von kam kamen kommen sind_bereits",
    restored=(
        "wieder_strom wieder_am_netz wieder_am_stromnetz wieder_mit_strom wieder_versorgt "
        "wieder_elektrizität wieder_licht zurück_am_netz"
    ),
    remains=(
        "lesen_sie mehr_dazu im_video im_live-ticker im_liveticker im_podcast hören_sie sehen_sie_hier "
        "jetzt_lesen weiterlesen newsletter unsere_autorin unser_autor"
    ),
    reported="habe sei seien werde könne müsse solle dürfe wolle gebe",
    weighing=(
        "dilemma* zwickmühle ungewisse*_zukunft balanceakt gratwanderung spagat vor_dem_scherbenhaufen "
        "steht_auf_dem_spiel stehen_auf_dem_spiel lehren_aus am_scheideweg zerreißprobe drahtseilakt "
        "pulverfass bewährungsprobe zeitenwende wahre_grund wahrer_grund wahren_grund wahre_kriegsgrund wahre_test "
        "wahrer_test wahre_gesicht wahres_gesicht ist_ein_mann,_d* ist_ein_mensch,_d* ist_eine_frau,_d* "
        "war_ein_mann,_d* war_eine_frau,_d*"
        " neue_details im_fokus im_visier"
    ),
    dangling=(
        "er sie es dies* das_ist das_war das_sei das_hat das_habe das_hatte das_teilte das_sagte das_berichtet* "
        "das_meldet* das_erklärte das_geht das_ging das_wird das_wäre das_soll das_kann das_könnte das_würde das_sind "
        "das_macht das_heißt das_zeigt das_gilt das_bedeutet das_liegt das_gab das_gibt das_steht das_kam das_kommt "
        "aber und auch dabei zudem außerdem damit dort seine seiner seinem seinen "
        "sein ihre ihrer ihrem ihren ihr doch denn deshalb deswegen darum daraufhin danach davor dafür "
        "dagegen daran darauf darüber davon dazu demnach hier jene jener jenes trotzdem "
        "dennoch allerdings jedoch so sondern sowie stattdessen hingegen wir ich ebenfalls"
    ),
    trailing=words("und oder sowie der die den dem des eine einen eines"),
    times=Times(
        units={
            "minute": "minute minuten",
            "hour": "stunde stunden",
            "day": "tag tage tagen tages",
            "weekend": "wochenende wochenendes wochenenden",
            "week": "woche wochen",
            "month": "monat monate monaten monats",
            "year": "jahr jahre jahren jahres",
        },
        parts={
            "night before": (
                "in_der_nacht_zum in_der_nacht_zu in_der_nacht_auf_den in_der_nacht_auf "
                "in_der_nacht_von_{weekday}_auf in_der_nacht_vom_{weekday}_auf "
                "in_der_nacht_vom_{weekday}_zum die_nacht_zum die_nacht_auf nacht_zum nacht_auf nacht_zu "
                "nacht_auf_den"
            ),
            "early": "früh in_der_früh am_frühen",
            "morning": "morgen vormittag am_morgen am_vormittag am_frühen_morgen morgens vormittags",
            "noon": "mittag am_mittag mittags",
            "afternoon": "nachmittag am_nachmittag nachmittags am_frühen_nachmittag am_späten_nachmittag",
            "evening": "abend am_abend abends am_späten_abend am_frühen_abend",
            "night": "nacht in_der_nacht nachts",
            "late": "am_späten",
        },
        sections={
            "beginning": "anfang zu_beginn beginn zum_anfang",
            "middle": "mitte",
            "end": "ende zum_ende gegen_ende",
        },
        moments={
            "0 morning": "heute_morgen heute_früh heute_vormittag",
            "1 morning": "morgen_früh morgen_vormittag",
            "0 night before": "in_der_vergangenen_nacht vergangene_nacht letzte_nacht in_der_letzten_nacht",
            "0 either night": "heute_nacht über_nacht",
        },
        ago="vor_{number}_{unit}",
        ahead="in_{number}_{unit}",
        lasting=(
            "in_den_vergangenen_{number}_{unit} in_den_letzten_{number}_{unit} "
            "der_vergangenen_{number}_{unit} der_letzten_{number}_{unit} binnen_{number}_{unit} "
            "seit_{number}_{unit}"
        ),
        last=(
            "letzt*_{unit} vergangen*_{unit} vorig*_{unit} letzt*_{weekday} vergangen*_{weekday} "
            "vorig*_{weekday} letzt*_{month} vergangen*_{month} abgelaufen*_{unit}"
        ),
        this="dies*_{unit} dies*_{weekday} dies*_{month} laufend*_{unit}",
        next="nächst*_{unit} nächst*_{weekday} nächst*_{month}",
        coming="kommend*_{unit} kommend*_{weekday} kommend*_{month}",
        bare="des_{unit} der_{unit} zum_{unit}",
        weekends="am_wochenende übers_wochenende",
        dates="{day}_{month}_{year} {day}_{month}",
        months="im_{month}_{year} {month}_{year} im_{month}",
        years=("im_jahr_{year} im_jahre_{year} des_jahres_{year} in_{year} aus_dem_jahr_{year} das_jahr_{year}"),
        slashes="dmy",
        clocks="{hour}:{minute}_uhr {hour}.{minute}_uhr {hour}_uhr_{minute} {hour}_uhr {hour}:{minute}",
        zones={
            0: "gmt utc",
            60: "mez",
            120: "mesz",
        },
        local="ortszeit",
        conditions="falls sofern",
        joints="am um im den der dem gegen kurz_vor kurz_nach des von",
        since="seit seit_dem seit_der",
        starting="ab ab_dem",
        until="bis bis_zum bis_zur bis_spätestens spätestens",
        future=(
            "wird werden will wollen soll sollen muss müssen kann können darf dürfen plant planen geplant "
            "erwartet vorgesehen angesetzt bevorstehend* kündigt*"
        ),
        would="würde würden könnte könnten dürfte dürften sollte sollten wolle solle werde möchte",
        scheduled="beginnt beginnen startet starten endet enden tagt",
        arriving="beginne geht trifft reist kommt fliegt tritt wählt findet empfängt",
        past=(
            "wurde wurden war waren hatte hatten hat haben ist_ge* sind_ge* *te *ten *tete *teten sagte "
            "kam kamen ging gingen gab gaben fand fanden starb starben traf trafen fiel fielen nahm "
            "nahmen sprach sprachen schrieb schrieben stieg stiegen brach brachen schlug schlugen griff "
            "griffen erließ rief riefen trat traten zog zogen stieß stießen blieb blieben hielt hielten "
            "ließ ließen stand standen sah sahen warf warfen begann begannen verlor verloren gewann "
            "gewannen schoss schossen lief liefen bekam beschloss beschlossen worden gewesen bat baten "
            "wies wiesen unterschrieb empfing fuhr fuhren flog flogen lag lagen sei habe"
        ),
        lookalikes=(
            "heute letzte letzten erste ersten zweite zweiten dritte dritten vierte vierten fünfte "
            "fünften sechste sechsten beste besten gute guten rechte rechten weite weiten bekannte "
            "bekannten alte alten harte harten bitte leute seite seiten mitte kräfte kräften zeiten "
            "städte städten staaten minuten soldaten karte karten gäste küste worten monaten daten "
            "studenten präsidenten patienten taten orten arbeiten abgeordnete abgeordneten beamte beamten "
            "tote toten verletzte verletzten behörden nächste nächsten hälfte geschichte geschichten "
            "experte experten truppen unten guten *ge*ten *ge*te"
        ),
        breaks="dass der die das welche wenn als weil nachdem bevor ob während und sowie",
        recurring=(
            "jed*_{weekday} montags dienstags mittwochs donnerstags freitags samstags sonntags "
            "jed*_{unit} wochentags täglich"
        ),
        stretches=(
            "letzten_tagen letzten_wochen letzten_monaten letzten_jahren letzten_tage letzten_monate "
            "letzten_jahre vergangenen_tagen vergangenen_wochen vergangenen_monaten vergangenen_jahren "
            "vergangenen_tage vergangenen_monate vergangenen_jahre kommenden_tagen kommenden_wochen "
            "kommenden_monaten kommenden_jahren kommenden_tage kommenden_monate kommenden_jahre nächsten_tagen "
            "nächsten_wochen nächsten_monaten nächsten_jahren nächsten_tage nächsten_monate nächsten_jahre"
        ),
        elsewhere=(
            "am_nächsten_tag am_folgenden_tag am_tag_darauf tags_darauf am_tag_zuvor tags_zuvor am_vortag "
            "{number}_{unit}_später {number}_{unit}_zuvor am_nächsten_morgen am_folgetag"
        ),
        ranked=(
            "ersten erste erstes erster erstmals schlimmste schlimmsten schlimmster größte größten größter schwerste "
            "schwersten stärkste stärksten höchste höchsten niedrigste niedrigsten heißeste kälteste einzige einzigen"
        ),
        names=(
            "rosenmontag karfreitag ostermontag ostersonntag pfingstmontag pfingstsonntag aschermittwoch "
            "gründonnerstag black_friday"
        ),
        capitals=True,
    ),
    furniture=Furniture(
        pictured=(
            "in_bildern in_fotos in_videos in_karten in_grafiken in_videos_und_karten "
            "in_bildern_und_videos in_karten_und_grafiken"
        ),
        listed="tipps *tipps *-tipps tricks *-tricks lifehacks gründe dinge ideen *-ideen fakten rezepte",
        introducing="ein eine einen einem einer",
        about="über_die über_das über_seine über_seinen über_sein über_ihre über_ihren über_ihr",
        glance="auf_einen_blick im_überblick im_zeitraffer in_kürze",
        skip_link="zum_inhalt zum_hauptinhalt direkt_zum_inhalt",
        taking_back=TakingBack(
            texts="artikel meldung agenturmeldung nachricht der_artikel die_meldung",
            own_texts=(
                "dieser_artikel diesen_artikel dieser_text diesen_text dieser_beitrag diesen_beitrag "
                "dieser_bericht diesen_bericht diese_meldung diese_nachricht unser_artikel unseren_artikel "
                "unser_bericht unseren_bericht unsere_meldung ein_früherer_artikel ein_früherer_bericht "
                "eine_frühere_meldung"
            ),
            said=(
                "zurückgezogen zurückgenommen widerrufen wurde_zurückgezogen wird_zurückgezogen "
                "ist_zurückgezogen wurde_zurückgezogen wurde_zurückgenommen wurde_widerrufen "
                "ist_zurückgezogen_worden"
            ),
            own_said=(
                "gelöscht entfernt depubliziert wurde_gelöscht wurde_entfernt wurde_depubliziert "
                "wurde_offline_genommen ist_nicht_mehr_verfügbar"
            ),
            we="wir_haben wir_ziehen wir_nehmen",
            about="zu zum zur über",
            reasons=(
                "weil wegen aufgrund auf_wunsch von_der_redaktion aus_rechtlichen_gründen "
                "aus_redaktionellen_gründen nach_veröffentlichung"
            ),
            notes=(
                "anmerkung_der_redaktion hinweis_der_redaktion anm._d._red. in_eigener_sache korrektur "
                "berichtigung richtigstellung hinweis"
            ),
            kills="KILL ANNULLIERUNG ACHTUNG_REDAKTIONEN",
        ),
        live="live liveblog live-blog liveticker live-ticker newsblog news-blog ticker newsticker news-ticker "
        "minutenprotokoll livestream live-übertragung ukraine-ticker ukraine-news +++ transfer-news transferticker "
        "eilmeldungen ukraine-krieg_aktuell *-krieg_aktuell "
        "liveupdates *-liveblog *-ticker *-newsblog *-blog *-liveticker",
        opinion="meinung kommentar kommentare analyse kolumne leitartikel glosse essay gastbeitrag pressestimmen "
        "leserbriefe "
        "leserbrief standpunkt rezension pro_und_contra *-kolumne gastkommentar streitgespräch streitfall satire "
        "*-kommentar *-analyse *-gastbeitrag",
        roundup="lage_im_überblick chronologie die_lage die_lage_am_morgen die_lage_am_abend newsletter "
        "morning_briefing nachrichten_am_morgen "
        "news_des_tages die_nachrichten was_heute_wichtig das_wichtigste_vom_tage top_10 top_10_news fr-üh_dran "
        "der_tag "
        "wochenrückblick jahresrückblick tagesvorschau die_lage_* presseschau erinnerung kurz_informiert "
        "zahlen_der_woche",
        media="im_video video videos podcast *-podcast *podcast *podcastserie bilder bilder_des_tages fotostrecke quiz "
        "kreuzworträtsel sudoku "
        "karikatur "
        "bildergalerie "
        "live-karte grafik interaktive_karte audio das_quiz fotos tv-tipps wissenstest",
        teaser="interview ratgeber test erklärt faktencheck porträt portrait hintergrund reportage anzeige ix-workshop "
        "*-webinar *-workshop im_test tipps rezept rezepte nachruf horoskop reise lotto lottozahlen kino "
        "*-reporter *-reporterin verlagsangebot "
        "die_11freunde-instaschau",
        withdrawal="zurückgezogen widerruf meldung_zurückgezogen zurückgenommen text_zurückgezogen",
        pronouns="er sie sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren",
        opening="in_welchen in_welcher in_welchem mit_so_viel nachruf_auf faktencheck am_ende_geht_es am_ende_bleibt "
        "das_trinkt das_hat das_haben das_kostet "
        "bild_trifft die_geschichte_hinter das_ändert das_war das_waren der_*,_der der_*,_die der_*,_den "
        "die_*,_die das_*,_das ein_*,_der "
        "eine_*,_die ein_*,_das so "
        "das_sagen das_sagt das_erwartet das_erwarten das_macht das_droht das_gilt das_plant das_soll "
        "das_will wie warum wieso weshalb was wer wo wann woran womit welche welcher welches wohin woher so_geht "
        "so_viel "
        "so_sieht so_ist so_sind so_war so_können so_funktioniert so_teuer so_hilft so_helfen so_gelingt so_wird "
        "so_werden "
        "so_kommen so_finden so_lief das_müssen das_sind "
        "das_ist das_steckt das_bedeutet das_passiert das_wissen das_sagt diese dieser dieses diesen dieser hier darum "
        "deshalb ob wenn wieso acht_fehler jetzt lasst vergesst lassen_sie stoppt gebt hört habt seid schluss_mit "
        "worauf worüber wem wen wessen",
        teasing="ich mir mich mein meine meinen wir uns unser unsere unserer unseren *horoskop gewinnzahlen "
        "sternzeichen tierkreiszeichen bild_erklärt bild_dokumentiert "
        "lottozahlen "
        "du dich dir dein deine deinen deinem deiner an_diesem an_dieser in_dieser in_diesem ihr_geld "
        "können_sie sollten_sie "
        "bringen_sie sparen_sie senken_sie achten_sie sie_jetzt sie_beim darauf_sollten_* schauen! clevere_* "
        "die_wichtigsten müssen_sie müssen_sie_wissen wissen_müssen wissen_sollten was_wir_wissen so_geht's "
        "das_steckt_dahinter "
        "das_sind_die darum_geht diese_* alles_wichtige im_überblick das_hilft sie_wissen im_test was_bekannt "
        "was_bislang "
        "was_über das_ist_der das_ist_die das_ist_das steckt_dahinter das_ist_bekannt was_sie im_minutenprotokoll "
        "die_besten die_schönsten tipps dinge,_die wie_sie wo_sie ersteigern fakten,_die fragen,_die "
        "gründe,_die wissen_sollte wissen_muss "
        "man_wissen und_mehr tv-übertragung ist_ihr ist_ihre ist_sein ist_seine war_ihr "
        "war_ihre war_sein war_seine",
        paywall="sz_plus sz-plus faz+ spiegel+ z+ bildplus bild+ heise+ plus premium exklusiv "
        "z+_(abopflichtiger_inhalt) "
        "z+_(registrierungspflichtiger_inhalt) abo",
        sourcing="*bericht *berichte medien insider kreise augenzeugen zeugen *kreise laut *staatsanwaltschaft "
        "*behörde "
        "*behörden *ministerium *regierung kreml *studie *umfrage *prognose expert* *verband *gewerkschaft "
        "*sprecher *sprecherin *minister *ministerin *senator *senatorin *präsident *präsidentin *kanzler *chef "
        "*chefin *polizei *feuerwehr *gericht *bürgermeister *bürgermeisterin *-reporter_berichten",
        opinion_sections="meinung kommentar kommentare kolumne kolumnen meinung-kommentare-kolumnen debatte debatten "
        "leitartikel "
        "gastbeitrag essay glosse leserbriefe satire comic-kolumne",
        teaser_sections="buecher buchkritik rezension rezensionen "
        "ratgeber horoskop sternzeichen quiz raetsel rezept rezepte tests bestenlisten testsieger "
        "vergleichswelt "
        "kaufberater shops verlagsangebot gewinnspiele",
        personal="unsere_autorin unser_autor unsere_kolumnistin unser_kolumnist unser_gastautor unsere_gastautorin "
        "ein_kommentar. ein_gastbeitrag. eine_kolumne. eine_glosse. ein_essay. ein_leitartikel. "
        "ein_gastkommentar.",
        alert="eilmeldung eil breaking update breaking_news +++",
        silent_starts="im am der die das ein eine bei nach in auf mit so wie warum was wer zum zur",
        silent_places="in bei",
        byline="von aufgezeichnet_von ein_interview_von eine_analyse_von ein_kommentar_von eine_kolumne_von "
        "der_*-leitartikel_von aus_*_berichtet aus_*-*_berichtet aus_*_*_berichtet aus_*_berichten "
        "aus_*-*_berichten es_berichtet ein_newsletter_von eine_kritik_von eine_bilanz_von eine_erinnerung_von "
        "eine_reportage_von ein_porträt_von ein_nachruf_von eine_rezension_von eine_glosse_von "
        "ein_debattenbeitrag_von ein_ratgeber_von "
        "ein_essay_von "
        "ein_gastbeitrag_von",
        tail=(
            r"vor\s+(?:weniger\s+als\s+)?\d+\s+(?:min(?:uten?)?|stunden?|tagen?|std)\.?",
            r"\d+\s*min\.?(?:\s+lesezeit)?",
            r"zur\s+merkliste\s+hinzufügen",
            r"\d+\.\s+(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember),?"
            r"\s+\d{1,2}[.:]\d{2}\s+uhr",
            r"(?<!\bum )(?<!\bab )(?<!gegen )(?<!\bbis )(?<!\bseit )\d{1,2}[.:]\d{2}\s+uhr",
            r"[–-]\s+alle\s+entwicklungen",
            r"•[^•]{0,40}",
        ),
    ),
    joined_words=True,
    naming=Naming(
        umlauts_written_out=True,
        title_case=False,
        homes=words("de at ch li lu"),
        sounds=sounds("schtsch=S tsch=C sch=S ch=h tz=c ts=c z=c ß=s ph=f ck=k x=ks j=i sh=S kh=h"),
        marks=r"sch|[aeiou]w(?:a|na|sk)?$|w(?:sk|k)|w.*(?:ny|nyj|enko|skij|skyj)$|^j[aeu]|j[ei]w|skyj|jan|ja[hn]|ß|ö|ü|ä|^ch[aeio].*(?:w|nyj|nei)$|^s[ae][cl]h?e",
        cases=endings("s: -"),
        organisation_words=words(
            "ministerium universität institut partei gmbh ag se kg gruppe verband stiftung behörde fc sc sv tsv "
            "vfb vfl bvb rb hsv bundesliga verein klinikum"
        ),
        institution_joints=words("für"),
        and_words=words("und"),
        local_words=words("in aus bei raum nach"),
        place_adjectives=endings(
            """
            ner: n en
            er: - e en a o
            """
        ),
        town_words=(
            "stadt gemeinde dorf ort ortschaft kleinstadt hafenstadt krankenhaus klinik "
            "staatsanwaltschaft flughafen kreis bezirk ortsteil vorort"
        ),
        ambiguous_places=words(
            "Essen Halle Hof Singen Hagen Siegen Worms Hamm Baden Buchen Linden Marl Herne Hilden Ahlen Aalen Lage "
            "Weiden Wesel Regen Brand Wangen Weil Melle Leer Norden Rain Selm Senden Auch Bor Peine Wiesen Celle "
            "Kreis Löhne Dorsten Bergen Elche Plus Gera Greifen Haar Werden Kempen Gießen Plauen Kehl Stade Uster "
            "Horn Wil Thun Zug Wels Steyr Ried Senftenberg Sur "
            "Dabei Gold Kita Favoriten Mitte Metro Rest Para Ann Sophia Veen Boni Heute Morgen Alte Neue Kirchen"
        ),
        nobility=words(
            "freiherr freifrau graf gräfin prinz prinzessin fürst fürstin baron baronin herzog ritter edler"
        ),
        no_surnames=words(
            "straße platz preis film konzert fan fans anhänger kritiker regierung firma rede interview show serie song "
            "buch besuch rücktritt tod nachfolger nachfolgerin gegner berater team lager plan gesetz affäre prozess "
            "fall denkmal gymnasium schule haus halle arena ring allee ufer brücke park forum gesellschaft gala "
            "turnier album comeback hit tour vertraute vertrauter getreue biografie partei fraktion kabinett ära"
        ),
        given_words=words(
            "august ernst mark rand line will else flora grant chip chase don bill dan dawn kirk pier rose heide linde "
            "iris viola roman horst wolf star salam gloria stella amber donna uni china paris orlando milan santiago "
            "georgia alexandria carolina lew bret thom christin clay art may joy hope faith love melody eve nova bo "
            "kit quinn pat gale ginger crystal grace daisy tod adel"
        ),
        no_names=words(
            "mez mesz montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni "
            "juli oktober dezember sz liveticker newsblog ticker eil wm em plus zug rast akw ki lkw pkw faz ntv "
            "uhr bar"
        ),
        function_words=words(
            "er sie es ich wir ihr du ihm ihn ihnen sein seine ihre unser unsere mein meine wer was wann wo warum "
            "wie dieser diese dieses jener jene der die das den dem des ein eine einer einem einen nicht kein "
            "keine aber und oder wenn als ob weil dass auf an am im um zu zum zur von vom mit ohne für gegen nach "
            "vor seit bis über unter durch auch dann so ja nein alle jeder mehr nur noch wieder nie immer oft nun "
            "jetzt bald heute gestern morgen hier dort da ist sind war waren wird werden hat haben kann muss soll"
        ),
        adjective_ends=("e", "er", "es", "en", "em"),
        organisation_ends=words(
            "bank dienst dienstes bund bundes bunds verband verbandes verbands verein vereins gesellschaft "
            "institut instituts hilfe werk werks liga akademie rat rates rats kammer stiftung union post bahn "
            "welle börse wohnen telekom gewerkschaft agentur partei rundfunk rundfunks bibliothek zentrum behörde "
            "kommission parlament parlaments gerichtshof gerichtshofs armee museum museums botschaft konferenz "
            "kreuz kreuzes städtetag landkreistag"
        ),
    ),
    media_topics={
        "arts and entertainment": (
            "film* kino* schauspieler* sänger* album alben konzert* theater* autorin regisseur* ausstellung* "
            "netflix hollywood musiker* tatort schlager* bühne rapper* ballett dirigent* neujahrskonzert literat* "
            "schriftsteller* tv-serie* fernsehserie* krimiserie* netflix-serie* oper opern* opernhaus* roman "
            "romane romans kriminalroman* maler malerin malerei musik musikerin charts kunsthandel kunstmarkt "
            "autor popkultur liedtext*"
        ),
        "culture": "museum* museen weltkulturerbe denkmal* brauchtum kulturerbe *museum",
        "mass media": (
            "zeitung* journalist* rundfunk* medienhaus pressefreiheit talkshow* moderator* öffentlich-rechtlich* "
            "desinformation zdf ard"
        ),
        "act of terror": "terror* selbstmordattent* islamist* anschlag* attentat*",
        "armed conflict": (
            "angriff* luftangriff* drohne* rakete* truppen front offensive artillerie militär* armee soldat* "
            "beschuss invasion miliz* kampfjet* gefecht* bombard* luftabwehr bundeswehr* streitkräfte "
            "frontverlauf us-angriff* krieg kriege krieges kriegs kriegsende kriegsverbrechen kriegsrecht "
            "kriegsschiff* bürgerkrieg* weltkrieg* angriffskrieg* drohnenkrieg* ukraine-krieg* ukrainekrieg* "
            "gaza-krieg* gazakrieg* drohnenangriff* raketenangriff* großangriff* bombenangriff* us-schlag*"
        ),
        "civil unrest": (
            "unruhen krawall* ausschreitung* massenproteste kundgebung* tränengas protest proteste protesten "
            "protestwelle* protestaktion* protestier* protestzug* bauernprotest* demonstration* demonstrant* "
            "demonstrier*"
        ),
        "coup d'etat": "putsch* militärputsch staatsstreich junta",
        "peace process": (
            "waffenruhe waffenstillstand* friedensgespräch* friedensplan friedensverhandlung* friedensabkommen "
            "sicherheitsgarantie* koalition_der_willigen friedenslösung friedensprozess frieden"
        ),
        "prisoners of war": "kriegsgefangene* gefangenenaustausch",
        "crime": (
            "mord* totschlag messer* raub* einbrecher* einbrüche diebstahl dieb* betrug betrüger* schmuggel* "
            "drogen* bande vergewaltig* geiselnahme entführ* brandstift* brandanschlag täter* tatverdächtig* "
            "erschossen schüsse geldwäsche bekennerschreiben korruption *mord kriminalität tresor* überfall* "
            "einbruch_in nach_einbruch bankeinbruch* wohnungseinbr* einbruchs* sprengung_von gesprengt gestohlen "
            "stiehlt straftat* kriminell* vandalismus missbrauch* tötungsdelikt* juwelendieb* taschendieb*"
        ),
        "judiciary": "verfassungsgericht* bundesgerichtshof bgh oberlandesgericht richter* verwaltungsgericht*",
        "justice": (
            "angeklagt* urteil* verurteilt haftstrafe* gericht* staatsanwalt* anklage* freispruch "
            "untersuchungshaft gefängnis* haftbefehl vor_gericht klage prozess prozesse prozessauftakt "
            "strafprozess* mordprozess*"
        ),
        "law": "völkerrecht* gesetz gesetze juristen rechtlich* mietrecht rechtslage gesetzlich*",
        "law enforcement": (
            "polizei* festgenommen festnahme* ermittl* razzia fahndung* polizist* durchsuch* lka bka zoll"
        ),
        "accident and emergency incident": (
            "unfall* unfälle *unfall brand *brand feuer_in verunglück* absturz abgestürzt explosion* "
            "stromausfall* blackout kollision entgleis* zusammenstoß lawine* ertrunken ertrink* untergegangen "
            "verletzte schwerverletzt* feuerwerkskörper brandunglück* brandkatastrophe* brandtragödie* "
            "brandopfer* brände unglück* *unglück inferno feuerdrama feuer-drama feuerhölle großfeuer feuer_im "
            "kollidier*"
        ),
        "disaster": (
            "dammbruch erdbeben überschwemm* hochwasser vulkan* waldbrand* waldbrände tsunami hurrikan erdrutsch "
            "dürre hungersnot katastrophe *katastrophe"
        ),
        "emergency response": (
            "feuerwehr* rettung* retter* überlebende* evakuier* notunterkunft thw hilfskräfte katastrophenschutz "
            "rettungskräfte"
        ),
        "business information": (
            "gewinn_steigt quartal* umsatz* übernahme fusion* insolvenz* insolvent vorstandschef* konzernchef* "
            "aufsichtsrat unternehmen jahresbilanz konzern* *konzern *konzerne firmenpleite* pleitewelle "
            "gewinneinbruch zulieferer* übernimmt_mehrheit"
        ),
        "economic sector": (
            "autobauer* autoindustrie volkswagen vw tesla byd bauern landwirt* landwirtschaft ernte einzelhandel "
            "handwerk* baubranche ölindustrie ölförder* opec+ opec öl ölreserven airline* lufthansa "
            "fluggesellschaft* *industrie chemieindustrie reeder* tanker* gastronom* heizung* wohnungsbau "
            "industrie bahn flughafen* flughäfen e-auto* elektroauto* autohersteller* immobilie* immo-* neubau* "
            "gastronomie maut sparkasse* banken mieter* zugverkehr bahnverkehr deutsche_bahn erdgas flüssigerdgas"
        ),
        "economy": (
            "inflation* konjunktur* zentralbank ezb leitzins* zölle zoll_streit wirtschaftswachstum "
            "bruttoinlandsprodukt wirtschaft rezession staatsschulden haushaltsdefizit *preise preise steuern "
            "euro-einführung mehrwertsteuer* wirtschaftspolitik wirtschaftskrise marktwirtschaft währung "
            "preissprung* preissprünge teuerung spritpreis*"
        ),
        "market and exchange": (
            "aktie* aktien* börse* dax dow_jones bitcoin goldpreis* ölpreis* anleger* wall_street anleihe* rubel "
            "krypto* silberpreis* fonds etf börsenkurs* kursverlust* kursgewinn* *aktien"
        ),
        "school": "schule* schulen hochschule* universität* klassenzimmer abitur kita* *schule unterricht",
        "teachers": "lehrer* lehrkräfte",
        "students": "studierende* studenten schüler* azubi*",
        "education policy": "bildungspolitik bildungsminister* kultusminister*",
        "climate change": "klima* klimawandel* erderwärmung co2* treibhausgas* gletscher*",
        "environmental pollution": "umweltverschmutz* feinstaub* ölpest giftig* schadstoff* mikroplastik",
        "conservation": "naturschutz* artenschutz* nationalpark*",
        "nature": "tierart* wölfe wald wälder vögel vogel* insekt* wildtier* orca* wale haie artensterben",
        "diseases and conditions": (
            "grippe* corona* virus viren krebs* demenz masern infektion* krankheit* erkrank* diabetes vogelgrippe "
            "long_covid alzheimer* migräne *krebs schlaganf* herzinfarkt* depression* psychisch*"
        ),
        "health treatment": (
            "impf* therapie* medikament* patient* abnehmspritze* ernährung arznei* behandlung* operiert* "
            "psychotherap* früherkennung mammogra* screening*"
        ),
        "government health care": (
            "krankenkasse* gesundheitsminister* gesundheitsreform pflegeversicherung krankenversicherung* "
            "gesundheitssystem"
        ),
        "health facility": "klinik* krankenhaus* krankenhäuser",
        "non-governmental organisation": "hilfsorganisation* ärzte_ohne_grenzen rotes_kreuz ngo ngos greenpeace",
        "medical profession": "ärzte hausärzte pflegekräfte ärztin arzt",
        "ceremony": (
            "trauer* gedenk* gedenken beerdigung neujahr feuerwerk* beisetzung schweigeminute jahreswechsel "
            "gedenkfeier staatsakt silvesterfeier* silvesterpart* neujahrsempf* böller böllern happy_new_year"
        ),
        "celebrity": (
            "royals könig_charles prinz_harry scheidung gestorben ist_tot promi* dschungelcamp influencer* "
            "trennen_sich ehe-aus liebes-aus"
        ),
        "award and prize": "preisträger* auszeichn* oscar* nobelpreis* grimme-preis verdienstorden filmpreis",
        "animal": "hund hunde katze* zoo tierheim* tierpark pferd* welpe*",
        "record and achievement": "weltrekord* guinness*",
        "employment": "stellenabbau löhne mindestlohn* gehalt gehälter jobs arbeitszeit* homeoffice",
        "labour market": "fachkräfte* arbeitsmarkt*",
        "labour relations": (
            "streik* warnstreik* gewerkschaft* ig_metall tarifkonflikt* tarifstreit* tarifvertrag* "
            "tarifverhandlung* tarifrunde* tarifabschl* ver.di"
        ),
        "retirement": "rente* renten* rentner* ruhestand",
        "unemployment": "arbeitslos* bürgergeld*",
        "leisure": (
            "urlaub* tourist* reise* ausflug* camping skigebiet* freizeit* wandern wanderweg* quiz kreuzfahrt* "
            "lotto* jackpot* glücksspiel* horoskop* jahreshoroskop* videospiel* skipass* skipässe"
        ),
        "lifestyle": (
            "rezept* mode kochen wohnen einrichten garten backen fondue käsefondue hochzeit* narzis* partnerschaft"
        ),
        "wellness": "fitness schlaf achtsamkeit yoga abnehmen vorsätze",
        "election": (
            "wahl wahlen landtagswahl* bundestagswahl* wähler* kandidat* stichwahl wahlkampf* spitzenkandidat* "
            "kommunalwahl* stimmzettel ob-wahl neuwahl* parlamentswahl* präsidentschaftswahl* europawahl*"
        ),
        "fundamental rights": "menschenrecht* meinungsfreiheit folter* politische_gefangene grundrecht* zensur",
        "government": (
            "regierung* minister* kanzler* präsident* bundestag* ministerpräsident* kabinett* parlament* senator* "
            "bürgermeister* rücktritt* präsidialamt* vereidigt amtszeit merz neujahrsansprache* kongress "
            "bundesrat landrat* staatschef* oberbürgermeister* bundesregierung landesregierung* innenminister* "
            "verteidigungsminister* gesetzentwurf* diktator* kommunalpolitik* landesrechnungshof rechnungshof*"
        ),
        "government policy": (
            "reform* asylpolitik wehrpflicht* steuerreform gesetzespläne neue_regeln änderungen_2026 "
            "das_ändert_sich wehrdienst* sozialreform* rentenreform verbot verbots* böllerverbot*"
        ),
        "international relations": (
            "sanktion* außenminister* botschaft* diplomat* nato uno un-sicherheitsrat sicherheitsrat eu-staaten "
            "verurteilt_angriff* kreml* grönland souveränität völkergemeinschaft außenpolitik* "
            "staaten_verurteilen auswärtiges_amt weltpolitik gipfeltreffen eu-gipfel* nato-gipfel* g7-gipfel* "
            "g20-gipfel* gipfel_in sicherheitskonferenz* staatsbesuch* grenzkonflikt*"
        ),
        "political crisis": "regierungskrise staatskrise koalitionsbruch koalitionskrise machtkampf",
        "political dissent": "opposition oppositionelle* dissident* exil* regimegegner*",
        "political process": (
            "afd cdu csu spd fdp grüne grünen linke parteitag* koalition* bsw fraktion* parteichef* "
            "unvereinbarkeitsbeschluss sonntagsfrage wahlumfrage* umfragewert* politbarometer"
        ),
        "religion": (
            "kirche* papst* muslim* moschee* christ christen synagoge* islam jüdisch* bistum pfarrer* gottesdienst*"
        ),
        "religious leader": "bischof* bischöf* erzbischof* patriarch kardinal*",
        "religious festival and holiday": (
            "ostern ramadan sternsinger* advent weihnachten heiligabend weihnachtsfest* weihnachtsgottesdienst* "
            "weihnachtsmarkt* weihnachtsmärkte"
        ),
        "natural science": (
            "astronom* nasa teleskop* planet* mond vollmond supermond weltraum* raumfahrt* esa meteor* "
            "sternschnuppen physik* fossil* dinosaurier* satellit*"
        ),
        "biomedical science": "gentherapie erbgut dna genom*",
        "scientific research": "forscher* forschung* wissenschaftler* studie studien evolution*",
        "technology and engineering": (
            "künstliche_intelligenz ki chatgpt ki-* smartphone* iphone hacker* cyberangriff* google microsoft "
            "apple software app roboter* whatsapp nvidia grok internet social-media-verbot computer* digital* "
            "windows"
        ),
        "social sciences": "archäolog* historiker*",
        "demographics": (
            "geburten* vornamen demograf* neujahrsbaby* bevölkerungszahl* bevölkerungswachstum bevölkerungsrückgang"
        ),
        "discrimination": "antisemit* rassis* diskriminier* queer* sexis* hass",
        "immigration": (
            "flüchtling* migrant* migration* asyl* abschieb* geflüchtet* einwander* zuwander* einbürger* "
            "unterbringung_in abschiebe*"
        ),
        "family": "eltern* kindergeld elterngeld familienpolitik* familienleben",
        "social condition": "armut* einsamkeit ungleichheit",
        "social problem": "obdachlos* sucht* häusliche_gewalt suizid* jugendgewalt wohnungslos*",
        "welfare": "tafeln sozialhilfe spende* spenden* wohngeld sozialleistung* ehrenamt*",
        "competition discipline": (
            "fußball* bundesliga* spieltag trainer* torwart* stürmer* champions_league handball* tennis* olympia* "
            "wm em-* turnier* vierschanzentournee skispringen skispringer* slalom riesenslalom biathlon* "
            "basketball* eishockey* darts* formel_1 premier_league bayern_münchen fc_bayern bvb rb_leipzig werder "
            "hsv rodel* nfl nba sieg_gegen niederlage_gegen remis dfb* weltcup* schalke liga siegtor* eigentor* "
            "torschütz* torjäger* *bundesliga *liga fc_liverpool real_madrid judo* medaille* goldmedaille* "
            "erstes_gold holt_gold silbermedaille* bronzemedaille* afrika-cup afrika_cup handball-em wintersport* "
            "viertelfinale halbfinale achtelfinale"
        ),
        "sports transaction": "wechsel_zu transfer* neuzugang* leihe verpflichtet abgang winterpause",
        "sports management and ownership": "trainer_entlassen sportvorstand sportdirektor* vereinspräsident*",
        "drug use in sport": "doping*",
        "sport event": "olympische_spiele winterspiele wm-tickets",
        "weather forecast": "wettervorhersage* wetteraussichten wetter",
        "weather phenomena": (
            "sturm* schnee* orkan* glätte* frost* gewitter* hitzewelle* regen glatteis schneefall* kälte* "
            "eisregen winterwetter *schnee schneesturm* flocken"
        ),
        "weather warning": "unwetterwarnung* wetterwarnung* dwd wetterdienst warnt_vor_glätte unwetter*",
    },
    unnamed="jahrhundert* geburtstag* jahrestag* todestag* mal platz jubiläum* quartal* monat* jahr*",
    striking=Striking(
        attacks=(
            "angriff* attacke* attackier* schlag schläge* luftangriff* luftschlag* luftschläge* drohnenangriff* "
            "drohnenattacke* raketenangriff* raketenattacke* großangriff* beschuss beschuss* beschie* beschoss* "
            "greift greifen griff bombardier*"
        ),
        means=(
            "drohne* rakete* luft* massive* nächtliche* tödliche* neue* schwere* armee truppen streitkräfte kampfjet* "
            "militär"
        ),
        by="durch von",
    ),
    following=Following(
        crowds="experten beobachter insider quellen medien kritiker analysten kreise",
        crowd_verbs=(
            "sagen sagten meinen meinten glauben berichten berichteten zufolge sind_sich_einig warnen fürchten "
            "vermuten behaupten"
        ),
        crowd_phrases=(
            "medienberichten_zufolge berichten_zufolge kreisen_zufolge laut_medienberichten laut_berichten "
            "nach_medienberichten wie_medien_berichten wie_es_heißt wie_es_hieß dem_vernehmen_nach "
            "aus_kreisen_verlautete aus_informierten_kreisen"
        ),
        impersonal=(
            "angeblich mutmaßlich es_heißt es_hieß es_wird_behauptet es_wurde_behauptet es_wird_vermutet gerüchteweise"
        ),
        links=(
            "hier hier_klicken klicken_sie_hier mehr mehr_lesen weiterlesen weiter mehr_dazu mehr_erfahren link "
            "dieser_link lesen_sie_hier mehr_hier"
        ),
        zones="ortszeit",
        once="damalig* seinerzeitig*",
    ),
    labels={
        "killed": "Tote",
        "injured": "Verletzte",
        "treated": "In Behandlung",
        "missing": "Vermisste",
        "displaced": "Vertriebene",
        "homeless": "Obdachlose",
        "evacuated": "Evakuierte",
        "trapped": "Eingeschlossene",
        "rescued": "Gerettete",
        "arrested": "Festgenommene",
        "abducted": "Entführte",
        "captured": "Gefangengenommene",
        "exchanged": "Ausgetauschte",
        "released": "Freigelassene",
        "infected": "Infizierte",
        "recovered": "Genesene",
        "identified": "Identifizierte",
        "deployed": "im Einsatz",
        "demonstrators": "Demonstrierende",
        "without power": "ohne Strom",
        "launched": "gestartet",
        "intercepted": "abgefangen",
        "damaged": "beschädigt",
        "destroyed": "zerstört",
        "money": "Geld",
        "share": "Anteil",
        "distance": "Entfernung",
        "area": "Fläche",
        "temperature": "Temperatur",
        "magnitude": "Stärke",
    },
    then="dann",
)
