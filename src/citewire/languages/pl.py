"""Polish."""

from citewire.languages.checking import Checking
from citewire.languages.counting import Counting
from citewire.languages.doubts import Doubts
from citewire.languages.following import Following
from citewire.languages.naming import Naming, endings, sounds, surname_cases
from citewire.languages.occasions import Occasions
from citewire.languages.people import People
from citewire.languages.shapes import Shapes
from citewire.languages.speech import Speech, ended
from citewire.languages.striking import Striking
from citewire.languages.table import Furniture, Language, TakingBack, numbered, spelled, words
from citewire.languages.times import Times
from citewire.languages.titles import Titles

LANGUAGE = Language(
    tag="pl",
    name="Polish",
    abbreviations=words(
        "dr hab inż mgr prof gen płk mjr kpt por ppłk sierż ks św ul al pl os nr art ust pkt par str s tel godz ok tj "
        "tzn "
        "tzw np m.in min im in ww b.r ub wg zob por r.p pow woj gm mln mld tys zł proc sty lut mar kwi cze lip "
        "sie wrz "
        "paź lis gru jw cd ds mł asp kom podkom nadkom insp podinsp nadinsp sztab prok bryg nadbryg st ogn kan mec red "
        "dyr ws nt"
    ),
    loose_abbreviations=words("r w itd itp etc in proc mln mld tys zł"),
    starters=words(
        "w we na po o od z ze za do dla przy to ten ta te on ona oni my wy ja jak co kto gdzie kiedy ale i a lub albo "
        "jeśli "
        "także wcześniej jednak jego jej ich wszyscy tak tam prezydent nie według"
    ),
    months=numbered(
        "styczeń,stycznia,styczniu luty,lutego,lutym marzec,marca,marcu kwiecień,kwietnia,kwietniu maj,maja,maju "
        "czerwiec,czerwca,czerwcu lipiec,lipca,lipcu sierpień,sierpnia,sierpniu wrzesień,września,wrześniu "
        "październik,października,październiku listopad,listopada,listopadzie grudzień,grudnia,grudniu",
        1,
    ),
    weekdays=numbered(
        "poniedziałek,poniedziałku wtorek,wtorku środa,środę,środy czwartek,czwartku piątek,piątku "
        "sobota,sobotę,soboty "
        "niedziela,niedzielę,niedzieli"
    ),
    days={"dziś": 0, "dzisiaj": 0, "wczoraj": -1, "przedwczoraj": -2, "jutro": 1, "pojutrze": 2},
    decimal=",",
    number_words=spelled(
        {
            0: "zero",
            0.5: "pół",
            1.5: "półtora półtorej",
            1: "jeden jedna jedno jednego jednej",
            2: "dwa dwie dwóch dwaj dwoje dwu dwojga",
            3: "trzy trzech trzej troje trojga",
            4: "cztery czterech czterej czworo",
            5: "pięć pięciu pięcioro",
            6: "sześć sześciu sześcioro",
            7: "siedem siedmiu siedmioro",
            8: "osiem ośmiu ośmioro",
            9: "dziewięć dziewięciu dziewięcioro",
            10: "dziesięć dziesięciu dziesięcioro",
            11: "jedenaście jedenastu jedenaścioro",
            12: "dwanaście dwunastu dwanaścioro",
            13: "trzynaście trzynastu trzynaścioro",
            14: "czternaście czternastu czternaścioro",
            15: "piętnaście piętnastu piętnaścioro",
            16: "szesnaście szesnastu szesnaścioro",
            17: "siedemnaście siedemnastu siedemnaścioro",
            18: "osiemnaście osiemnastu osiemnaścioro",
            19: "dziewiętnaście dziewiętnastu dziewiętnaścioro",
            20: "dwadzieścia dwudziestu dwadzieścioro",
            30: "trzydzieści trzydziestu trzydzieścioro",
            40: "czterdzieści czterdziestu",
            50: "pięćdziesiąt pięćdziesięciu",
            60: "sześćdziesiąt sześćdziesięciu",
            70: "siedemdziesiąt siedemdziesięciu",
            80: "osiemdziesiąt osiemdziesięciu",
            90: "dziewięćdziesiąt dziewięćdziesięciu",
            200: "dwieście dwustu",
            300: "trzysta trzystu",
            400: "czterysta czterystu",
            500: "pięćset pięciuset",
            600: "sześćset sześciuset",
            700: "siedemset",
            800: "osiemset",
            900: "dziewięćset",
        }
    ),
    scale_words=spelled(
        {
            10: "dziesiątka dziesiątki dziesiątek",
            100: "sto stu setka setki setek",
            1e3: "tysiąc tysiące tysięcy tysiąca tys tys.",
            1e6: "milion miliony milionów miliona mln",
            1e9: "miliard miliardy miliardów miliarda mld",
            1e12: "bilion biliony bilionów bln",
        }
    ),
    ordinal_words=spelled(
        {
            3: "trzeci trzecia trzecie trzeciego trzeciej",
            4: "czwarty czwarta czwartego",
            5: "piąty piąta piątego",
            6: "szósty szósta szóstego",
            7: "siódmy siódma siódmego",
            8: "ósmy ósma ósmego",
            9: "dziewiąty dziewiąta dziewiątego",
            10: "dziesiąty dziesiąta dziesiątego",
            11: "jedenasty jedenastego",
            12: "dwunasty dwunastego",
            13: "trzynasty trzynastego",
            20: "dwudziesty dwudziestego",
        }
    ),
    bare_scales=words("sto stu"),
    ordinal_marks=r"\.(?=\s+\w)",
    range_words="do",
    or_words="lub albo czy",
    between_words="od między pomiędzy",
    between_joints="do a i",
    from_words="z ze",
    ages=r"\s+lat[a]?\b|-letni\w*|-lat(?:ek|ka|ka|kę|ki|ków)\b",
    ages_before=r"\bw wieku\s+$",
    hours=r"\s+(?:rano|wieczorem|w nocy)\b",
    percent="procent procenta procentów proc proc.",
    quotes=(("„", "”"), ("«", "»"), ("“", "”"), ('"', '"')),
    cues=(
        "powiedział powiedziała mówi oświadczył oświadczyła poinformował poinformowała poinformowali poinformowało "
        "informuje "
        "potwierdził potwierdziła potwierdzili ogłosił ogłosiła dodał dodała przekazał przekazała przekazały ostrzegł "
        "ostrzegła twierdzi twierdzą napisał napisała pisze zaznaczył zaznaczyła podkreślił podkreśliła podał podała "
        "podało "
        "uważa zapowiedział"
    ),
    denials=(
        "zaprzeczyło odrzuciło zdementowało zaprzecza zaprzeczają zaprzeczył zaprzeczyła zaprzeczyli "
        "zdementował zdementowała dementuje odrzucił odrzuciła odrzucili odrzuca odrzucają"
    ),
    hedges="może mogą mógł prawdopodobnie podobno rzekomo możliwe zapewne być_może przypuszczalnie",
    sources="według zdaniem jak_podaje jak_podał zgodnie_z jak_poinformował",
    people=People(
        he="on jego niego",
        she="ona jej niej",
        owning="jego jej",
        mr="pan",
        mrs="pani",
        men=(
            "mężczyzna chłopiec ojciec brat syn mąż wujek rzecznik urzędnik polityk biznesmen prezydent minister "
            "premier kanclerz burmistrz gubernator ambasador senator poseł generał pułkownik dowódca sędzia "
            "adwokat prokurator lekarz ekspert ekonomista analityk profesor dyrektor szef przewodniczący "
            "przedstawiciel sekretarz lider założyciel właściciel doradca asystent zastępca wicepremier "
            "wiceminister dziennikarz korespondent redaktor autor świadek mieszkaniec kierowca dyplomata kandydat "
            "wojewoda starosta wójt marszałek komendant ratownik kapitan górnik rolnik nauczyciel "
            "podejrzany oskarżony poszkodowany zatrzymany ranny trener żołnierz oficer król książę papież "
            "biskup policjant strażak naukowiec pisarz aktor parlamentarzysta działacz członek zwolennik przeciwnik "
            "wiceszef wiceprzewodniczący"
        ),
        women=(
            "podejrzana oskarżona poszkodowana zatrzymana kobieta dziewczyna dziewczynka matka siostra córka "
            "żona ciotka rzeczniczka urzędniczka ministra "
            "ministerka prezydentka premierka posłanka senatorka ambasadorka lekarka ekspertka ekonomistka "
            "profesorka dyrektorka szefowa przewodnicząca przedstawicielka sekretarka liderka doradczyni "
            "dziennikarka korespondentka redaktorka autorka mieszkanka kandydatka trenerka królowa księżna "
            "policjantka pisarka aktorka burmistrzyni kanclerka parlamentarzystka działaczka członkini zwolenniczka"
        ),
        oblique=(
            "o od u do z ze w we na po za dla przeciw przeciwko bez przy nad pod między przez przed wobec około według"
        ),
        he_said=("ł",),
        she_said=("ła",),
        his_name=("ski", "cki", "dzki"),
        her_name=("ska", "cka", "dzka"),
        things=True,
        who="który która które",
        pairs="i oraz lub",
        articles="ten ta jego jej ich jeden jedna",
    ),
    speech=Speech(
        bodies="w we",
        located=("ie", "y", "i", "ym", "im", "ej", "ych", "ich", "cie", "rze", "dzie"),
        impersonal=("ano", "ono", "ęto"),
        says=" ".join(
            (
                ended(
                    "powiedział oświadczył poinformował potwierdził ogłosił dodał przekazał ostrzegł twierdził "
                    "napisał zaznaczył podkreślił podał zapowiedział wyjaśnił stwierdził zauważył przyznał "
                    "zapewnił przypomniał ocenił relacjonował tłumaczył mówił odpowiedział skomentował wskazał "
                    "opowiedział opowiadał zadeklarował doniósł alarmował podsumował uznał zapytał informował "
                    "zacytował odparł odrzekł rzekł uściślił sprecyzował doprecyzował argumentował przekonywał "
                    "wspominał "
                    "przypominał oceniał wyjaśniał zaznaczał podkreślał podawał zapewniał przestrzegł skwitował "
                    "spytał pytał kontynuował zrelacjonował wytłumaczył wyznał zakomunikował powiadomił",
                    "- a o y",
                ),
                ended(
                    "powiedzieli oświadczyli poinformowali potwierdzili ogłosili dodali przekazali ostrzegli "
                    "napisali podkreślili podali zapowiedzieli wyjaśnili stwierdzili przyznali zapewnili ocenili",
                    "-",
                ),
                "mówi mówią oświadcza informuje informują potwierdza potwierdzają ogłasza dodaje dodają przekazuje "
                "przekazują ostrzega ostrzegają twierdzi twierdzą pisze piszą zaznacza podkreśla podkreślają podaje "
                "podają zapowiada zapowiadają wyjaśnia wyjaśniają stwierdza uważa uważają zauważa przyznaje zapewnia "
                "zapewniają przypomina ocenia oceniają relacjonuje tłumaczy wskazuje wskazują opowiada opowiadają "
                "deklaruje donosi donoszą alarmuje alarmują podsumowuje komentuje doniosła doniosły przyznają "
                "poinformowano przekazano podano ogłoszono podkreślono zaznaczono napisano stwierdzono "
                "dodano czytamy_w zwrócił_uwagę zwróciła_uwagę zwrócili_uwagę zwraca_uwagę zwracają_uwagę",
            )
        ),
        notes="wynika_z wynika zasugerował zasugerowała sugeruje sugerują ujawnił ujawniła ujawnia dał_do_zrozumienia "
        "dała_do_zrozumienia nie_wykluczył nie_wykluczyła nie_wyklucza obiecał obiecała obiecuje zobowiązał_się",
        names=(
            "zaprzeczyło odrzuciło zdementowało oskarżyło wezwało zażądało potępiło skrytykowało odrzucili "
            "zaprzecza zaprzeczają zaprzeczył zaprzeczyła zaprzeczyli zdementował zdementowała dementuje odrzucił "
            "odrzuciła odrzuca odrzucają oskarżył oskarżyła oskarża oskarżają wezwał wezwała wezwali wzywa wzywają "
            "zażądał zażądała żąda skrytykował skrytykowała krytykuje potępił potępiła potępia nazwał nazwała nazywa "
            "zagroził zagroziła grozi zaapelował zaapelowała apeluje zarzucił zarzuciła zarzuca"
        ),
        openers="że iż czy żeby aby jakoby",
        before=(
            "według zdaniem zgodnie_z w_ocenie w_opinii w_przekonaniu z_informacji z_relacji wedle jak_wynika_z "
            "z_ustaleń"
        ),
        between=(
            "krótko tuż także również też nie już wcześniej później następnie jeszcze potem sam sama osobiście "
            "dalej oficjalnie wczoraj dziś dzisiaj tymczasem ponadto natomiast jednocześnie"
        ),
        objects="wcześniej później już także",
        breaks=(
            "że jako który która które którzy którego której kiedy gdy ale jeśli ponieważ gdzie i oraz lub choć jak "
            "aby żeby jednak bo więc dlatego a"
        ),
        joining="a i ale lecz oraz zaś natomiast tymczasem podczas_gdy podczas_kiedy jednak",
        ands="i oraz",
        joints="i de von van al",
        leads=(
            "w we na po przy z ze dla o do od za przed podczas także również wczoraj dziś dzisiaj jutro przez między "
            "nad pod zapytany zapytana zapytani pytany pytana pytani dopytywany dopytywana spytany spytana "
            "poproszony poproszona dziennikarzom rano wieczorem wcześniej później nocą"
        ),
        pronouns="on ona oni one my ja",
        incises="— –",
        dialogue=True,
        likewise="jak o_czym",
        backward="o_tym taką_informację takie_dane tak",
        houses="w we",
        locatives="ie u ach dzi ce rze ni",
        plurals="no to li ły",
        renamed=True,
        trailed=True,
        described="który która które którzy których którą którego której którym",
        shapes=Shapes(gerunds=("ąc",)),
        personal=(
            "powiedział powiedziała mówił mówiła mówi opowiedział opowiedziała opowiadał opowiadała zapewnił "
            "zapewniła przyznał przyznała"
        ),
        agents="przez",
        unowned="ą ę em ami",
        moods=("rzony", "szony", "wany", "rzona", "szona", "wana", "jęty", "jęta"),
        possessives="jego jej ich",
        whens="w we o ten tę to",
        times=(
            "rano wieczorem wieczór nocą nad_ranem południu dziś dzisiaj wczoraj jutro wcześniej później "
            "przedpołudniem południem"
        ),
        turning=(
            "przy_czym łącznie ogółem przeciwnie wręcz_przeciwnie z_kolei tymczasem w_tym_czasie z_drugiej_strony "
            "przy_tym ponadto poza_tym ze_swojej_strony "
            "w_związku_z_tym w_odpowiedzi natomiast jednocześnie równocześnie"
        ),
        accusatives="go ją je ich jego nas mnie was ciebie cię mu jej im mi nam wam",
        mute=(
            "planem planami planu harmonogramem harmonogramu prawem prawa przepisami przepisów ustawą ustawy "
            "umową umowy zasadami zasad tradycją regulaminem konstytucją statutem decyzją wyrokiem procedurą "
            "procedurami sygnałem sygnałami sygnalizacją oznakowaniem znakami instrukcją instrukcjami rozkazem "
            "wymogami warunkami porozumieniem normami rozkładem wiadomo"
        ),
        unnamed=True,
        topics="o",
        reported=(
            "śmierci zgonie zgonach ofiarach rannych poszkodowanych wybuch* ataku atakach ostrzale ostrzałach pożarze "
            "pożarach wypadku katastrofie rozpoczęciu zakończeniu wstrzymaniu zatrzymaniu aresztowaniu gotowości "
            "zamiarze decyzji dymisji stratach zniszczeniu przechwyceniu przejęciu ewakuacji wprowadzeniu odwołaniu "
            "zamknięciu otwarciu podpisaniu zawieszeniu"
        ),
        declares="ogłosiło potwierdziło ogłosił ogłosiła ogłosili ogłasza potwierdził potwierdziła potwierdzili "
        "potwierdza zapowiada zapowiedział zapowiedziała zapowiedzieli",
        heads=(
            "ministerstwa ministra ministry rzecznika rzeczniczki szefa szefowej prezydenta premiera "
            "ustaleń informacji danych relacji źródeł doniesień agencji przedstawicieli eksperta ekspertów analityka "
            "dyrektora komendanta gubernatora prokuratora zarządu instytutu dziennika gazety portalu "
            "sondażu raportu badania komunikatu analizy prognozy służb strony sztabu władz sił mediów"
        ),
        qualities="ych ich ego iej ej",
    ),
    occasions=Occasions(
        within="w we na podczas za_pośrednictwem przez",
        events=(
            "rozmowie wywiadzie oświadczeniu komunikacie wystąpieniu orędziu podcaście programie audycji liście wpisie "
            "poście nagraniu konferencji_prasowej konferencji briefingu posiedzenia posiedzeniu przemówieniu debacie "
            "komentarzu publikacji artykule spotkaniu spotkania studiu wywiadu"
        ),
        links="z ze dla na dla_tygodnika",
        bare=True,
        several=("ach", "ych"),
        upon="w na za_pośrednictwem przez",
        facing="przed",
        platforms=(
            "x telegramie facebooku twitterze instagramie youtube mediach_społecznościowych platformie_x platformie "
            "serwisie_x serwisie tiktoku linkedinie telewizji radiu kanale"
        ),
        media=(
            "agencji agencją agencję gazetę stację telewizję gazecie dziennikowi dziennikiem tygodnikowi portalowi "
            "portalem stacji stacją telewizji radiu magazynowi serwisowi dziennika "
            "tygodnika portalu gazety gazetą"
        ),
        outlets="agencja gazeta dziennik tygodnik portal stacja telewizja radio",
        audiences="dziennikarzom dziennikarzami reporterom mediom prasie posłom sejmem",
        dative=True,
        cited="cytowany_przez cytowana_przez cytowani_przez cytowane_przez",
        citing="powołując_się_na powołuje_się_na cytując z_powołaniem_na",
    ),
    doubts=Doubts(
        adverbs="rzekomo podobno jakoby domniemanie",
        claims="twierdzi twierdzą twierdził twierdziła twierdzili utrzymuje utrzymują",
        negations="nie nigdy ani",
        unverified=(
            "nie_udało_się_zweryfikować nie_można_zweryfikować niezależnie_zweryfikować niezależnie_potwierdzić "
            "nie_zostały_potwierdzone nie_została_potwierdzona niezależnego_potwierdzenia nie_sposób_zweryfikować "
            "nie_zostało_potwierdzone oficjalnego_potwierdzenia"
        ),
    ),
    checking=Checking(
        negations="nie nigdy ani nikt nikogo nikomu nic żaden żadna żadnego niemożliwe",
        opposites={
            "begin": "rozpocz* zacz* rusz* wprowadz* rozpoczn*",
            "end": "zakończ* skończ* koniec odwoł* znies* kończ*",
            "rise": "wzros* wzrasta* zwiększ* podnios* podwyższ* rośn*",
            "fall": "spad* zmniejsz* obniż* zmal* ograniczy*",
            "accept": "przyj* zaakcept* zatwierdz* uchwal* zgodzi* poparł* ratyfik* z_zadowoleniem",
            "reject": "odrzuc* odmówi* odmawia* zawetow* weto zablokow*",
            "confirm": "potwierdz* przyzna*",
            "deny": "zaprzecz* zdement* dement*",
            "open": "otwar* otwier* otworz*",
            "close": "zamkn* zamyka* zamknięt*",
            "win": "wygra* zwycięż* pokona*",
            "lose": "przegra* straci*",
            "join": "przystąp* dołącz* wstąp*",
            "leave": "wystąp* opuści* odszed* odeszł* odejś*",
            "go on": "kontynu* trwa* przedłuż* wciąż nadal",
            "stop": "zatrzym* przerwa* wstrzyma* zaprzest* zakończ*",
            "arrest": "aresztow* zatrzyma* uwięz*",
            "free": "zwolni* uwolni* ułaskaw* wypuszcz*",
            "convict": "skaza* skazan* winn*",
            "acquit": "uniewinni*",
            "support": "popar* popier* wspar* wspier*",
            "oppose": "sprzeciw* weto",
            "allow": "pozwoli* zezwoli* dopuści*",
            "forbid": "zakaz* zabroni*",
            "resume": "wznow* wznawi* przywró*",
            "suspend": "zawiesi* wstrzyma* przerwa* zawies*",
            "heed": "posłucha* uwzględni* zastosow*",
            "ignore": "zignor* ignor* zlekceważ*",
            "succeed": "udało zdołał* zdoła*",
            "fail": "nie_zdoła* nie_udało niepowodz* fiask*",
            "voluntary": "dobrowol*",
            "mandatory": "obowiązkow* przymusow*",
            "keep": "przestrzega* dotrzyma*",
            "break": "narusz* złama* łama*",
            "praise": "pochwal* chwal* dziękow* podziękow*",
            "condemn": "potępi* krytyk* skrytyk* oskarż* zarzuc*",
            "arrive": "przyby* przyjecha* przylec* dotar*",
            "depart": "odjecha* wyjecha* odlec*",
            "appoint": "mianow* wybran* powoła* wybra*",
            "resign": "rezygn* ustąpi* dymisj* zrezyg* odwoła*",
            "for": "za",
            "against": "przeciw przeciwko",
            "already": "już",
            "not yet": "jeszcze_nie na_razie_nie dotąd_nie",
            "agree": "uzgodni* zgodzi* porozumie*",
            "disagree": "nie_uzgodni* nie_zgodzi*",
            "strengthen": "wzmocni* zaostrz*",
            "weaken": "osłabi* złagodzi*",
            "buy": "kupi* zakupi* naby* kupn*",
            "sell": "sprzeda*",
            "possible": "możliw*",
            "impossible": "niemożliw*",
            "alive": "żyw* przeży* uratow*",
            "dead": "zgin* zmar* zabit* zabi* martw*",
            "build": "zbudow* budow* wybudow*",
            "destroy": "zniszcz* uszkodz* zburz*",
            "more": "więcej ponad",
            "less": "mniej",
            "north": "północ*",
            "south": "południ*",
            "east": "wschód* wschodn*",
            "west": "zachód* zachodn*",
            "male": "on mężczyzn*",
            "female": "ona kobiet*",
            "first": "pierwsz*",
            "last": "ostatni*",
            "import": "import*",
            "export": "eksport*",
            "attack": "atak* zaatakow* napad*",
            "withdraw": "wycof*",
            "find": "znale* odnalez* odkry*",
            "miss": "zagin* utraci*",
        },
        before="przed do",
        after="po od",
        inclusive="do od",
        second="drugi druga drugie drugą drugiego drugiemu drugim drugiej drugich",
        prefixes="eks ko wice nie anty pół quasi pseudo kontr",
        exclusive="tylko wszyscy wszystkie zawsze nigdy pierwszy pierwsza jedyny były",
        doers="przez",
        helpers="jest są był była było byli były zostanie zostaną został została zostało zostali zostały",
        inflected=True,
        synonyms=(
            "zatwierdz*,przyję*,przyj*,uchwal*,zaakcept*,zgod* odrzuc*,odmów*,odmaw* "
            "rozpoczą*,rozpoczę*,zaczę*,zaczą*,rusz* zakończ*,skończ* poinform*,oświadcz*,powiedzia*,ogłos*,przekaza* "
            "żąda*,domaga*,wezwa* zatrzyma*,aresztow* zwolni*,uwolni*,wypuszcz* "
            "zgin*,zabit*,zmar*,śmierć,śmierci rann*,ranion*,poszkodowan* ewakuow* "
            "atak*,zaatakow*,uderz*,ostrzel* zniszcz*,zburz* uszkodz* wzros*,wzrós*,zwiększ*,podnios*,podniós* "
            "spad*,zmniejsz*,obniż* spotka*,spotyka* rozmow*,rozmów,negocjac* "
            "dom,domy,domów,domach,budyn* ludzi,ludzie,osób,osoby,mieszkańc* pożar*,ogień,ognia "
            "rząd*,gabinet* policj* żołnierz*,wojsk* dzieck*,dzieci,dziecko ratowni*,strażak*,strażac* "
            "prąd*,elektrycz* wypad*,katastrof* firm*,spółk*,przedsiębior* pieniądz*,pieniędzy,środk* "
            "ustaw*,praw* wybor*,głosowan* powód*,powodzi,powódź,zalan*,zalał* około,blisko,mniej"
        ),
        light=(
            "robi* zrobi* stał* stać być był była było byli jest może mogą mógł idzie szed* dał* dać wzią* wzię* "
            "znajd* znalaz* pozosta* powiedzia* poinform* ludzi osób rok roku lat dzień dnia dni raz czas* miejsc* "
            "część części także potem później teraz już jeszcze niektór* kilka inn* różn* około wśród "
            "odpowiednio albo gdzie_indziej"
        ),
    ),
    titles=Titles(
        offices={
            "": "premier_league",
            "head of state": "głowa_państwa głowy_państwa głowie_państwa głowę_państwa",
            "head of government": "szef_rządu szefa_rządu szefowi_rządu szefem_rządu szefowa_rządu szefowej_rządu",
            "president": "prezydent prezydenta prezydentowi prezydentem prezydencie",
            "prime minister": "premier premiera premierowi premierem premierze premierka premierki",
            "chancellor": "kanclerz kanclerza kanclerzowi kanclerzem",
            "monarch": "król króla królowi królem królowa królowej cesarz cesarza emir emira sułtan sułtana",
            "pope": "papież papieża papieżowi papieżem",
            "leader": "przywódca przywódcy przywódcę przywódcą przywódczyni lider lidera liderka",
            "supreme leader": "najwyższy_przywódca najwyższego_przywódcy ajatollah ajatollaha",
            "vice president": "wiceprezydent wiceprezydenta wiceprezydentowi wiceprezydentem",
            "foreign minister": "minister_spraw_zagranicznych ministra_spraw_zagranicznych "
            "ministrem_spraw_zagranicznych ministrowi_spraw_zagranicznych szef_msz szefa_msz szefowi_msz szefem_msz "
            "szefowa_msz szefowej_msz szef_dyplomacji szefa_dyplomacji szefem_dyplomacji szefowa_dyplomacji "
            "szefowej_dyplomacji",
            "secretary of state": "sekretarz_stanu sekretarza_stanu sekretarzowi_stanu sekretarzem_stanu",
            "defence minister": "minister_obrony ministra_obrony ministrem_obrony ministrowi_obrony "
            "minister_obrony_narodowej ministra_obrony_narodowej szef_mon szefa_mon szefem_mon szef_pentagonu "
            "szefa_pentagonu",
            "interior minister": "minister_spraw_wewnętrznych ministra_spraw_wewnętrznych szef_mswia szefa_mswia",
            "finance minister": "minister_finansów ministra_finansów ministrem_finansów",
            "economy minister": "minister_gospodarki ministra_gospodarki",
            "justice minister": "minister_sprawiedliwości ministra_sprawiedliwości",
            "energy minister": "minister_energii ministra_energii",
            "health minister": "minister_zdrowia ministra_zdrowia",
            "secretary general": "sekretarz_generalny sekretarza_generalnego sekretarzowi_generalnemu "
            "sekretarzem_generalnym",
            "director general": "dyrektor_generalny dyrektora_generalnego dyrektorem_generalnym",
            "high representative": "wysoki_przedstawiciel wysoka_przedstawicielka wysokiej_przedstawiciel "
            "wysoka_przedstawiciel szefowa_unijnej_dyplomacji szefowej_unijnej_dyplomacji szef_unijnej_dyplomacji",
            "high commissioner": "wysoki_komisarz wysokiego_komisarza",
            "commissioner": "komisarz komisarza",
            "head": "szef szefa szefowi szefem szefowa szefowej szefową dyrektor dyrektora dyrektorem "
            "przewodniczący przewodniczącego przewodnicząca przewodniczącej",
            "head of the presidential office": "szef_biura_prezydenta szefa_biura_prezydenta "
            "szef_kancelarii_prezydenta szefa_kancelarii_prezydenta",
            "security adviser": "doradca_do_spraw_bezpieczeństwa_narodowego",
            "commander in chief": "naczelny_dowódca naczelnego_dowódcy naczelnym_dowódcą głównodowodzący "
            "głównodowodzącego",
            "chief of the general staff": "szef_sztabu_generalnego szefa_sztabu_generalnego",
            "prosecutor": "prokurator prokuratora",
            "prosecutor general": "prokurator_generalny prokuratora_generalnego",
            "speaker": "marszałek_sejmu marszałka_sejmu marszałkiem_sejmu",
            "governor": "gubernator gubernatora gubernatorowi gubernatorem",
            "mayor": "mer mera merowi merem burmistrz burmistrza burmistrzem",
            "ambassador": "ambasador ambasadora ambasadorem",
            "spokesperson": "rzecznik rzecznika rzecznikiem rzeczniczka rzeczniczki",
        },
        owned={
            "high commissioner:ohchr": "wysoki_komisarz_do_spraw_praw_człowieka wysoki_komisarz_praw_człowieka",
            "high commissioner:unhcr": "wysoki_komisarz_do_spraw_uchodźców",
            "president:eu-commission": "szefowa_komisji_europejskiej szefowej_komisji_europejskiej "
            "szefowa_ke szefowej_ke przewodnicząca_komisji_europejskiej przewodniczącej_komisji_europejskiej",
            "president:eu-council": "szef_rady_europejskiej szefa_rady_europejskiej",
        },
        former="były byłego byłemu byłym była byłej ówczesny ówczesnego eks",
        acting="p.o pełniący_obowiązki tymczasowy tymczasowego",
        designated="elekt desygnowany desygnowanego",
        deputies="wice zastępca zastępcy",
        former_prefixes=("eks",),
        deputy_prefixes=("wice",),
        states="republiki federacji islamskiej królestwa",
        trailing="*",
        governors="doradca doradcy doradcą asystent asystenta biuro biura kancelaria żona syn córka wdowa",
        ands="i oraz lub",
        beside=(
            "prezydent prezydenta premier premiera minister ministra kanclerz gubernator burmistrz generał król papież"
        ),
    ),
    indicators={
        "killed": "zginę* zgin* zabit* zabici ofiar* śmierteln* nie_żyje zmarł* poległ* śmierć ginie giną "
        "zabił* zabija* stracon* stracił*_życie utonę* utonął* zamordowan* ofiary zwłok ciał ciała "
        "nie_żyją śmiertelne zabija zginął",
        "injured": "rann* ranion* poszkodowan* obrażen* obrażenia ranił* rany ranne ranni",
        "treated": "hospitaliz* leczen* leczy* w_szpital* do_szpital* szpital* trafił*_do_szpitala",
        "missing": "poszukiwan* zaginą* zaginę* zaginion* zaginięci*",
        "displaced": "przesiedlon* uciekł* uciekło uchodźc*",
        "homeless": "bez_dachu* bezdomn* stracił*_domy bez_domu",
        "evacuated": "ewakuowan* ewakuowal* ewakuacj* ewakuował* ewakuuj*",
        "trapped": "uwięzion* utknę* utknął* pod_gruzami zasypan*",
        "rescued": "wyciągnęliśmy wyciągnięto wyciągnęli wydobyto wyłowiono "
        "uratowan* uratował* uratowal* ratował* ocalon*",
        "arrested": "zatrzyman* aresztowan* zatrzymał* aresztował* zatrzymań zatrzymania",
        "abducted": "porwan* uprowadzon* zakładni* porwał* uprowadził*",
        "captured": "wzięt*_do_niewoli wziął*_do_niewoli pojman* do_niewoli",
        "exchanged": "wymienion* wymian* wymienił*",
        "released": "uwolnion* uwolnił* uwolnien* zwolnion* wypuszczon* ułaskawion*",
        "infected": "zakażon* zakażeń zaraził* zakażenia zachorował* przypadk* przypadków",
        "recovered": "wyzdrowiał* wyzdrowiel* ozdrowie*",
        "identified": "zidentyfikowan* zidentyfikował*",
        "deployed": "skierowan* skierował* rozmieszczon* rozmieścił* wysłan* zmobilizowan* bierze_udział brało_udział",
        "demonstrators": "demonstrant* protestując* demonstrował* wyszł*_na_ulice protestował*",
        "without power": "bez_prądu bez_energii_elektrycznej bez_energii bez_ogrzewania bez_światła",
        "launched": "wystrzelił* wystrzelon* wypuścił* wysłał* wystrzeliwu* ataku* zaatakował* atak* użył* "
        "odpalił* uderzył*",
        "intercepted": "zestrzelon* zestrzelił* przechwycon* przechwycił* strącon* strącił* strąca* "
        "zneutralizowan* zestrzelen* zestrzel*",
        "damaged": "uszkodzon* uszkodził* uszkodzeni* trafion*",
        "destroyed": "zniszczon* zniszczył* spłonę* spłonął* zburzon* zatopion* doszczętnie",
    },
    units={
        "people": "osób osoby osobę osoba ludzi mężczyzn kobiet dzieci cywilów cywilnych żołnierzy "
        "mieszkańców pasażerów turystów migrantów policjantów pacjentów ofiar rannych zabitych "
        "ludzie osobom dziecko cywile cywila żołnierze żołnierza policjanci strażaków ratowników "
        "jeńców zakładników więźniów podejrzanych bojowników terrorystów napastników dziennikarzy "
        "uczniów studentów pracowników obywateli demonstrantów protestujących kobiety mężczyzna "
        "kobieta mężczyźni nastolatków górników uchodźców funkcjonariuszy poszkodowanych "
        "zakażonych osobami",
        "animals": "zwierząt krów owiec psów koni ptaków",
        "households": "gospodarstw gospodarstwa odbiorców klientów domów_bez_prądu",
        "drones": "dronami dronach bezzałogowcami dronów drony drona dron bezzałogowców",
        "missiles": "rakietami pociskami rakiet rakiety rakietę rakieta pocisków pociski",
        "vehicles": "pojazdów pojazdy samochodów samochody czołgów autobusów ciężarówek",
        "ships": "statków statki okrętów okręty łodzi łodzie statek okręt kutrów kutry tankowców tankowce",
        "aircraft": "samolotów samoloty samolot śmigłowców śmigłowce śmigłowiec helikopterów helikoptery",
        "buildings": "budynków budynki domów domy mieszkań szkół budynek dom bloków",
        "companies": "firm przedsiębiorstw",
        "flights": "lotów",
        "km/h": "km/h kilometrów_na_godzinę",
        "km²": "kilometrów_kwadratowych km²",
        "km": "kilometrów km kilometry kilometra",
        "miles": "mil",
        "ha": "hektarów hektary ha",
        "°C": "stopni stopnie °C",
        "m": "metrów metry metra",
        "cm": "centymetrów centymetry centymetra cm",
        "mm": "milimetrów mm",
        "kg": "kilogramów kg kilo",
        "t": "ton tony",
        "points": "punktów_procentowych punktów",
        "PLN": "złotych zł złote",
        "EUR": "euro",
        "USD": "dolarów dolary",
        "UAH": "hrywien",
        "RUB": "rubli",
        "GBP": "funtów",
        "SEK": "koron",
    },
    qualifiers={
        "at least": "co_najmniej przynajmniej minimum nie_mniej_niż",
        "at most": "do najwyżej maksymalnie co_najwyżej nie_więcej_niż",
        "about": "około ok ok. mniej_więcej",
        "nearly": "blisko prawie niemal",
        "more than": "ponad więcej_niż powyżej przekroczyć przekroczył przekroczyła przekroczyło przekracza "
        "przekraczają",
        "less than": "mniej_niż poniżej niespełna",
        "record": "rekordowe rekordowych",
    },
    counting=Counting(
        sums="koszt* zapłac* wypłac* dług* inwest* budżet* kwot* kredyt*",
        vague="kilka kilkanaście",
        numbered=(
            "art. ust. pkt. "
            "faza etap runda rozdział część artykuł numer grupa kategoria poziom kanał wersja sezon strefa nr"
        ),
        formers="z ze",
        newest="do",
        instead="zamiast",
        upwards="lub_więcej albo_więcej bądź_więcej",
        lifted="wyciągnęliśmy wyciągnięto wyciągnęli wydobyto wyłowiono",
        out_of=("z_wody spod_gruzów z_morza z_rzeki z_jeziora z_ognia"),
        tolls="wzrosła wzrósł wzrósł_do do wynosi sięgnęła wzrosła_do przekroczyła",
        breaks="i oraz a podczas_gdy",
        joints="i oraz lub",
        wholes="z ze spośród na",
        parts="w_tym wśród_nich spośród_nich z_nich wśród_których z_których",
        parts_after="z_nich spośród_nich z_których",
        whilst="podczas w_czasie w_trakcie przy",
        obliques="w we na przy po podczas z od przez przed",
        others="innych kolejnych inne kolejne",
        bodies="ciała ciało ciał zwłoki",
        forces="żołnierzy policjantów strażaków ratowników funkcjonariuszy",
        whom=(
            "dzieci dziecko cywilów żołnierzy kobiet mężczyzn policjantów strażaków dziennikarzy "
            "nastolatków turystów migrantów zakładników jeńców bojowników pasażerów "
            "funkcjonariuszy uczniów kobiety"
        ),
        nouns="ciał zwłok zakładni* demonstrant* protestując* ofiar*",
        cases="przypadk* przypadków",
        diseases="covid* koronawirus* choler* odr* ebol* gryp* wirus* zakaże* dengue",
        magnitudes="magnitudzie sile o_sile o_magnitudzie magnituda",
        below_zero="minus",
        in_years="w od do z roku po",
        until="stan_na do",
        where="w we na pod koło nad",
    ),
    durations=(
        "sekund* minut* godzin* dzień dni dnia doba doby tydzień tygodni* miesiąc* miesię* rok roku lat "
        "lata noc nocy noce razy"
    ),
    counts="liczba liczbę liczby",
    rising="spadł* zmalał* zmniejszył* wzros* zwiększy* zwiększa* rośnie rosła urosł* podniosł* sięg*",
    restored="przywrócon* odzyska*",
    remains="czytaj czytaj_także czytaj_więcej zobacz_także zobacz_też newsletter podcast",
    weighing="dylemat* niepewna_przyszłość na_rozdrożu lekcje_z próba_dla",
    dangling=(
        "on ona oni one to ten ta te ci ale i a też także jego jej ich jednak dlatego tam wtedy więc "
        "natomiast ponadto my ja"
    ),
    trailing=words("i oraz lub albo w ze"),
    times=Times(
        units={
            "minute": "minuta minuty minut minutę",
            "hour": "godzina godziny godzin godzinę",
            "day": "dzień dni dnia doba doby dób dobę",
            "weekend": "weekend weekendu weekendy",
            "week": "tydzień tygodnia tygodnie tygodni tygodniu",
            "month": "miesiąc miesiąca miesiące miesięcy miesiącu",
            "year": "rok roku lata lat",
        },
        parts={
            "night before": "w_nocy_z_{weekday}_na w_nocy_ze_{weekday}_na nocą_z_{weekday}_na w_nocy_na",
            "early": "wczesnym_rankiem nad_ranem wcześnie_rano",
            "morning": "rano rankiem przed_południem",
            "noon": "w_południe",
            "afternoon": "po_południu popołudniem",
            "evening": "wieczorem późnym_wieczorem",
            "night": "w_nocy nocą",
        },
        sections={
            "beginning": "na_początku początek od_początku z_początkiem",
            "middle": "w_połowie w_środku",
            "end": "pod_koniec na_koniec koniec z_końcem do_końca",
        },
        moments={
            "0 night before": "minionej_nocy ubiegłej_nocy zeszłej_nocy ostatniej_nocy",
            "0 either night": "tej_nocy dziś_w_nocy",
            "0 morning": "dziś_rano dzisiaj_rano",
        },
        singles="minutę godzinę dzień dobę tydzień miesiąc rok",
        ago="{number}_{unit}_temu {single}_temu",
        ahead="za_{number}_{unit} za_{single}",
        lasting=(
            "w_ciągu_ostatnich_{number}_{unit} ostatnich_{number}_{unit} przez_ostatnie_{number}_{unit} "
            "w_ciągu_ostatniej_{unit} w_ciągu_ostatniego_{unit} minionej_{unit} ostatniej_{unit}"
        ),
        last=(
            "w_zeszłym_{unit} w_ubiegłym_{unit} w_minionym_{unit} zeszł*_{unit} ubiegł*_{unit} "
            "minion*_{unit} w_zeszł*_{weekday} w_ubiegł*_{weekday} w_minion*_{weekday} ubiegł*_{weekday} "
            "zeszł*_{weekday} minion*_{weekday}"
        ),
        this="w_tym_{unit} tego_{unit} w_t*_{weekday} w_bieżącym_{unit} bieżąc*_{unit} ",
        next=(
            "w_przyszłym_{unit} w_następnym_{unit} przyszł*_{unit} w_przyszł*_{weekday} "
            "przyszł*_{weekday} następn*_{weekday}"
        ),
        coming=(
            "w_najbliższ*_{weekday} najbliższ*_{weekday} najbliższ*_{unit} w_nadchodząc*_{weekday} "
            "nadchodząc*_{weekday} w_nadchodzącym_{unit}"
        ),
        bare="{unit}",
        weekends="w_weekend w_czasie_weekendu",
        dates="{day}_{month}_{year}_roku {day}_{month}_{year}_r. {day}_{month}_{year} {day}_{month}",
        months="w_{month}_{year}_roku {month}_{year}_roku {month}_{year} w_{month}",
        years="w_{year}_roku w_{year}_r. {year}_roku w_roku_{year}",
        slashes="dmy",
        clocks=(
            "godz._{hour}.{minute} godz._{hour}:{minute} godz._{hour} godzinie_{hour}.{minute} "
            "godzinie_{hour}:{minute} godzinie_{hour} o_{hour}.{minute} {hour}:{minute} "
            "godziny_{hour}.{minute} godziny_{hour}:{minute} godziny_{hour}"
        ),
        zones={
            0: "utc gmt",
            60: "cet",
            120: "cest",
        },
        local="czasu_lokalnego czasu_miejscowego",
        conditions="jeśli jeżeli",
        joints="w we o na około ok. przed po do",
        starting="od począwszy_od",
        until="do najpóźniej_do",
        future=(
            "będzie będą będziemy ma mają ma_zostać musi muszą planuje planują może mogą zaplanowan* "
            "przewidzian* odbędzie rozpocznie wejdzie spotka przyjedzie zamierza zamierzają oczekuje "
            "zostanie zostaną ruszy przyjmie uda"
        ),
        would="mógłby mogłaby mogłyby byłby byłaby powinien powinna powinny miałby miałaby",
        scheduled="zaczyna zaczynają rozpoczyna rozpoczynają rusza ruszają startuje",
        arriving="kończy kończą wznawia wznawiają przyjeżdża przylatuje przybywa spotyka spotykają",
        past=(
            "*ała *ało *ały *ali *ił *iła *iło *iły *ili *ył *yła *yło *yły *yli *ął *ęła *ęło *ęły *ęli "
            "*uł *uła *uło *ono *ano *zedł *szła *szli *arł *arła *arli *ódł *iodła *ógł *ogła był była "
            "było były byli został zostali *ł"
        ),
        lookalikes=(
            "rano mała mało małe ciało ciała cała cały całe siła siły skali fali chwała dział udział "
            "kapitał materiał generał kanał sygnał zespół kościół artykuł tytuł protokół poseł stół wał "
            "węzeł ono biały białe doskonały szkoła szkoły koła"
        ),
        breaks="że iż który która które którzy gdy kiedy gdzie jeśli ponieważ ale i po bo",
        recurring=(
            "każdy_{weekday} każdą_{weekday} w_każdy_{weekday} w_każdą_{weekday} co_{weekday} "
            "każdego_{unit} co_{unit} w_poniedziałki we_wtorki w_środy w_czwartki w_piątki w_soboty "
            "w_niedziele codziennie"
        ),
        stretches=(
            "kilka_{unit}_temu parę_{unit}_temu wiele_{unit}_temu "
            "ostatnich_dniach ostatnich_tygodniach ostatnich_miesiącach ostatnich_latach ostatnich_dni "
            "ostatnich_tygodni ostatnich_miesięcy ostatnich_lat najbliższych_dniach najbliższych_tygodniach "
            "najbliższych_miesiącach najbliższych_latach najbliższych_dni najbliższych_tygodni "
            "najbliższych_miesięcy najbliższych_lat ostatnie_dni ostatnie_tygodnie ostatnie_miesiące "
            "ostatnie_lata"
        ),
        elsewhere=(
            "następnego_dnia dzień_wcześniej dzień_później poprzedniego_dnia tego_samego_dnia "
            "{number}_{unit}_później {number}_{unit}_wcześniej nazajutrz w_przeddzień"
        ),
        names="wielki_piątek wielki_czwartek niedziela_palmowa czarny_piątek",
    ),
    furniture=Furniture(
        pictured="na_zdjęciach w_obiektywie na_mapach",
        listed="porady porad powody powodów sposoby sposobów rzeczy pomysły pomysłów fakty faktów",
        glance="w_skrócie w_pigułce",
        skip_link="przejdź_do_treści",
        taking_back=TakingBack(
            texts="artykuł depesza wiadomość",
            own_texts=(
                "ten_artykuł tę_depeszę ta_depesza ten_tekst ten_materiał ta_informacja tę_informację "
                "ta_publikacja nasz_artykuł nasza_depesza nasz_tekst"
            ),
            said=(
                "wycofany wycofana wycofano anulowana anulowany anulowano został_wycofany została_wycofana "
                "została_anulowana zostało_wycofane"
            ),
            own_said=(
                "usunięty usunięta usunięto został_usunięty została_usunięta nie_jest_już_dostępny "
                "nie_jest_już_dostępna"
            ),
            we="wycofujemy wycofaliśmy anulujemy usunęliśmy redakcja_wycofuje redakcja_wycofała",
            about="o na_temat",
            reasons="z_powodu ze_względu na_prośbę na_wniosek przez_redakcję ponieważ po_publikacji z_naszej_strony",
            notes="od_redakcji nota_redakcji uwaga_redakcji sprostowanie korekta wyjaśnienie",
            kills="KILL ANULOWANO",
        ),
        live="relacja_na_żywo na_żywo relacja live minuta_po_minucie",
        opinion="opinia komentarz felieton analiza recenzja list",
        roundup="newsletter podsumowanie_dnia podsumowanie przegląd_prasy najważniejsze",
        media="wideo podcast zdjęcia galeria quiz mapa film",
        teaser="wywiad reportaż poradnik sylwetka reklama test",
        withdrawal="wycofane depesza_anulowana anulowane sprostowanie_i_wycofanie",
        opinion_sections="opinie komentarze felietony",
        pronouns="on ona oni to jego jej ich",
        opening="jak dlaczego kto co gdzie kiedy czy ile jaki jaka jakie który która oto",
        teasing="co_wiemy co_wiadomo musisz_wiedzieć warto_wiedzieć oto_co horoskop* znaki_zodiaku znaków_zodiaku",
        paywall="tylko_dla_prenumeratorów",
        sourcing="media świadkowie źródła",
        alert="pilne aktualizacja z_ostatniej_chwili",
        tail=(r"\d+\s+(?:minut\w*|godzin\w*)\s+temu",),
    ),
    naming=Naming(
        capital_countries=words("gazy pole poles chiny czad czadu czadem czadzie"),
        title_case=False,
        homes=words("pl"),
        given_words=words("róża nadzieja miłość wiara maja"),
        sounds=sounds("szcz=S sz=S cz=C ch=h rz=J ż=J ź=z ś=s ć=c ń=n ł=l w=v j=i x=ks sh=S"),
        marks=r"[łżńśćźąę]|sz|cz|rz|ie.*(?:[oe]wa?|ski|cki|in)$|^z[^j]*owa?$|ch[oó]w$",
        cases=endings(
            """
            skiego skiemu skim: ski
            skiej ską: ska
            owa owi owem owie: ów ow
            ii ię ią: ia
            y ę ą ie e: a -
            a owi em ie u: -
            """
        ),
        given_cases=endings(
            """
            awła awłowi awłem awle: aweł
            rka rkowi rkiem rku: rek
            cka ckowi ckiem cku: cek
            niego niemu nim: ni
            zego zemu zym: zy
            rzym: rzy
            ią ii ię: ia
            """
        ),
        surname_cases=surname_cases(
            r"""
            m a ego: ([sc]k|dzk)iego=\1i ([D])[kcłlrń]a=? ([C])a=\1 ([H])y=\1a ([kg])i=\1a
                ([ou])=\1
            m owi emu: ([sc]k|dzk)iemu=\1i ([D])[kcłlrń]owi=? ([C])owi=\1 ([oiu])=\1
            m em im ym: ([sc]k|dzk)im=\1i ([D])[kcłlrń]i?em=? ([kg])iem=\1
                ([bcdfhjlmnprstwzż])em=\1 ([H])ą=\1a ([oiu])=\1
            f y i ie e ę ą: ([sc]k|dzk)(?:iej|ą)=\1a ow(?:ej|ą)=owa
                ([bcdfghjklłmnprstwzżoiu])=\1
            """,
            "D=bcdfghjklłmnńprsśtwzżź C=bcdfghjklmnprstwzż H=bcdfghjklłmnprstwz",
        ),
        place_cases=endings(
            """
            niu nia niem: ń
            miu mia miem: m
            wiu wia wiem: w
            ściu ścia ściem: ść
            lcu lca lcem: lec
            ymstoku: ystok
            lu la lem: le l
            ni nią: nia
            ocie: ot
            odzi odzią: ódź odź
            zi zią: ź
            icach ic icom: ice
            lcach lc: lce
            kach: ki
            tach: ty
            nach: ny
            wach: wy
            chach: chy
            ego em emu: e
            pcach: pce
            """
        ),
        adjective_cases=("skiego", "skiemu", "skim"),
        organisation_words=words(
            "ministerstwo ministerstwa ministerstwu ministerstwem ministerstwie uniwersytet uniwersytetu "
            "uniwersytetem uniwersytecie partia partii partią grupa grupy fundacja fundacji fundacją fundację "
            "instytut instytutu instytutem instytucie bank banku sąd sądu sądem sądzie straż straży strażą "
            "komenda komendy komendzie komendą komendę prokuratura prokuratury prokuraturze prokuraturą prokuraturę "
            "urząd urzędu urzędem urzędzie policja policji policją trybunał trybunału trybunale inspekcja inspekcji "
            "inspekcją inspektorat inspektoratu inspektoracie agencja agencji agencją służba służby służbie służbą "
            "izba izby izbie komisja komisji komisją zarząd zarządu spółka spółki szpital szpitala szpitalu "
            "pogotowie pogotowia związek związku stowarzyszenie stowarzyszenia biuro biura kancelaria kancelarii "
            "kancelarią"
        ),
        institution_stems=(
            "ministerstw prokuratur komend straż inspekc inspektora trybuna uniwersyte instytu fundac agenc urząd "
            "urzęd sąd służb izb komis kancelari policj partii parti szpital zarząd pogotowi"
        ),
        adjective_ends=(
            "iego",
            "iemu",
            "iej",
            "ich",
            "ego",
            "emu",
            "ej",
            "ych",
            "ym",
            "im",
            "ą",
            "a",
            "ie",
            "y",
            "i",
            "e",
        ),
        institution_joints=words("w"),
        and_words=words("i"),
        local_words=words("w we z ze"),
        softened=endings(
            """
            dze: ga
            szcie: szt
            ście: st sto sta
            cie: t ta to
            rze: r ra
            dzie: d da
            ce: ka
            le: ł ła ło
            źnie śnie: zna sna
            """
        ),
        place_adjectives=endings(
            """
            skiego skiemu skim skiej ską skie scy ski ska: - a o
            """
        ),
        town_words=(
            "miast* miasteczk* wsi wieś wioska wiosce gmin* miejscowoś* dzielnic* szpital* prokuratur* lotnisk* port"
        ),
        ambiguous_places=words("Piła Żary Hel"),
        no_names=words("poniedziałek wtorek środa czwartek piątek sobota niedziela pilne wideo"),
        function_words=words(
            "wtedy wówczas obecnie nic nikt nigdy ktoś coś tymczasem natomiast jednak dlatego ponadto następnie "
            "wcześniej później dotychczas "
            "on ona ono oni one my wy ty ja jego jej ich mu im nam wam nas was mój nasz wasz swój to ten ta te ci "
            "kto co gdzie kiedy dlaczego jak jaki który nie ani ale i oraz lub a jeśli żeby na w we z ze do od po "
            "za o przy dla bez pod nad przed przez między także też już jeszcze tylko nawet potem teraz dziś "
            "wczoraj jutro tu tam tak wszyscy każdy jest są był była było były będzie może"
        ),
    ),
    media_topics={
        "arts and entertainment": (
            "film* kino kina aktor* aktork* piosenkar* album* koncert* oper* teatr* powieś* wystaw* "
            "malarz* serial* muzyk* reżyser*"
        ),
        "culture": "muzeum muzea zabytk* unesco",
        "mass media": "gazet* dziennikar* telewizj* redakcj* wolnoś*_prasy",
        "act of terror": "zamach* terrory*",
        "armed conflict": (
            "atak* nalot* rakiet* dron* ostrzał* ostrzel* armi* żołnierz* front* ofensyw* artyleri* wojn* "
            "wojsk* inwazj* bomb* zestrzel* milicj* oddziały walki"
        ),
        "civil unrest": "protest* demonstr* zamieszk* manifestac*",
        "coup d'etat": "zamach_stanu pucz* junta",
        "peace process": (
            "rozejm* zawieszeni*_broni plan_pokojow* porozumieni*_pokojow* rozmow*_pokojow* "
            "gwarancj*_bezpieczeństwa koalicj*_chętnych negocjacj*"
        ),
        "prisoners of war": "jeńc* jeniec wymian*_jeńców",
        "crime": (
            "zabójstw* morderst* zabił* kradzież* złodziej* oszust* przemyt* narkotyk* gwałt* porwan* "
            "podpal* podejrzan* napad* łapówk* korupcj* nożownik* strzelanin*"
        ),
        "judiciary": "trybunał_konstytucyjny sąd_najwyższy sędzi* trybunał*",
        "justice": "wyrok* sąd skazan* prokurat* oskarżon* proces areszt* więzieni* zarzut*",
        "law": "praw*_międzynarodow* ustaw* prawnik*",
        "law enforcement": "policj* zatrzyma* śledztw* cba abw przeszukan* poszukiwan*",
        "accident and emergency incident": (
            "wypad* pożar* wybuch* eksplozj* katastrof* zderz* wykole* zatonę* lawin* awari* brak_prądu zginę* utonę*"
        ),
        "disaster": "pęknięci*_tamy przerwani*_tamy trzęsieni*_ziemi powód* wulkan* tsunami huragan* osuwisk* susz*",
        "emergency response": "ratowni* straż*_pożarn* strażac* ewaku* gopr topr ocalał*",
        "business information": "zysk* przychod* fuzj* przejęci* upadłoś* prezes_zarządu",
        "economic sector": (
            "producent*_samochod* linie_lotnicze lot_odwoł* ropa ropy rolni* zbiory przemysł* orlen opec tankow*"
        ),
        "economy": (
            "inflacj* stopy_procentowe stóp_procentowych nbp pkb gospodark* cła ceł podatk* budżet* ceny deficyt* vat"
        ),
        "market and exchange": "giełd* akcje akcji bitcoin* kurs_dolara złoto inwestor* obligacj* wall_street",
        "school": "szkoł* uniwersytet* uczelni* przedszkol*",
        "teachers": "nauczyciel*",
        "students": "student* uczniowie uczniów",
        "climate change": "klimat* ociepleni*",
        "environmental pollution": "zanieczyszcz* smog*",
        "nature": "wilk* niedźwie* ptak* las lasy gatunk*",
        "diseases and conditions": "gryp* covid* wirus* rak nowotwor* epidemi* chorob* zakażen* odra",
        "health treatment": "szczepi* leczeni* pacjent* lek leki",
        "government health care": "nfz minister_zdrowia",
        "health facility": "szpital* klinik*",
        "medical profession": "lekarz* pielęgniark*",
        "ceremony": "pogrzeb* żałob* sylwest* nowy_rok fajerwerk* uczcz* minuta_ciszy obchod*",
        "celebrity": "gwiazd* nie_żyje zmarł* rozwód książę",
        "award and prize": "nagrod* oscar* nobel* odznacz*",
        "animal": "pies psy kot koty zoo",
        "employment": "pensj* wynagrodze* płaca_minimalna zwolnieni*_grupow*",
        "labour relations": "strajk* związk*_zawodow*",
        "retirement": "emerytur* emeryt*",
        "unemployment": "bezroboci*",
        "leisure": "turyst* wakacj* ferie urlop* podróż*",
        "lifestyle": "przepis_na moda kuchni*",
        "election": "wybory wyborach wyborcz* kandydat* głosowani* referendum",
        "fundamental rights": "praw*_człowieka tortur* wolnoś*_słowa",
        "government": (
            "prezydent* premier* rząd* minister* ministr* sejm* senat* parlament* burmistrz* dymisj* "
            "kancelari* nawrocki* tusk*"
        ),
        "government policy": "reform* zakaz* nowe_przepisy",
        "international relations": (
            "sankcj* ambasad* dyplomat* nato onz rad*_bezpieczeństwa szczyt potępi* suwerennoś* msz "
            "unia_europejska ue grenlandi* kreml*"
        ),
        "political process": "pis ko konfederacj* sondaż* opozycj* koalicj*",
        "religion": "kości* papież* muzułman* meczet* biskup* chrześcija* żydowsk* islam",
        "religious leader": "arcybiskup* patriarch* kardynał*",
        "religious festival and holiday": "boże_narodzeni* wielkanoc* trzech_króli wigili*",
        "natural science": "astronom* nasa teleskop* planet* księżyc* satelit* rakieta_nośna",
        "scientific research": "naukow* badacz* badani*",
        "technology and engineering": (
            "sztuczn*_inteligencj* ai smartfon* haker* cyberatak* google apple aplikacj* robot*"
        ),
        "demographics": "ludnoś* demograf* urodzeń",
        "discrimination": "antysemi* rasis* rasiz* dyskrymin*",
        "immigration": "migrant* imigr* uchodź* azyl* deport*",
        "social problem": "bezdomn* przemoc_domow* samobójst*",
        "welfare": "zasiłk* pomoc_humanitarn* świadczeni* 800_plus",
        "competition discipline": (
            "mecz* piłk* ekstraklas* gol bramk* trener* napastnik* tenis* olimpij* mistrzostw* "
            "turniej* skoczk* skoki świątek siatkar* lewandowski* reprezentacj* puchar*"
        ),
        "sports transaction": "transfer*",
        "drug use in sport": "doping*",
        "weather forecast": "prognoza_pogody pogoda pogodzie",
        "weather phenomena": "śnieżyc* śnieg* mróz mroz* burz* wichur* gołoledź opady",
        "weather warning": "imgw ostrzeżeni*_meteo* alert_rcb",
    },
    unnamed="wiek* rocznic* urodzin* raz miejsc* kwartał*",
    striking=Striking(
        attacks="atak* zaatakował* uderzył* uderzenie uderzenia uderzają ostrzał* ostrzela* nalot* zbombardow*",
        means="dron* rakiet* wojsk* siły lotnictwo nocny nocne zmasowan* nowy nowe",
        by="przez",
    ),
    following=Following(
        crowds="źródła eksperci obserwatorzy analitycy media",
        crowd_verbs="mówią twierdzą podają donoszą uważają informują",
        crowd_phrases=(
            "według_źródeł według_mediów według_ekspertów zdaniem_ekspertów jak_podają_media jak_donoszą_media "
            "według_doniesień"
        ),
        impersonal="rzekomo podobno mówi_się twierdzi_się",
        links="tutaj tu kliknij_tutaj kliknij czytaj_więcej więcej czytaj_dalej link",
        zones="czasu_lokalnego",
        once="ówczesn*",
    ),
    labels={
        "killed": "zabici",
        "injured": "ranni",
        "treated": "pod opieką lekarzy",
        "missing": "zaginieni",
        "displaced": "przesiedleni",
        "homeless": "bez dachu nad głową",
        "evacuated": "ewakuowani",
        "trapped": "uwięzieni",
        "rescued": "uratowani",
        "arrested": "zatrzymani",
        "abducted": "uprowadzeni",
        "captured": "wzięci do niewoli",
        "exchanged": "wymienieni",
        "released": "uwolnieni",
        "infected": "zakażeni",
        "recovered": "wyzdrowieli",
        "identified": "zidentyfikowani",
        "deployed": "zaangażowani",
        "demonstrators": "demonstranci",
        "without power": "bez prądu",
        "launched": "wystrzelono",
        "intercepted": "przechwycono",
        "damaged": "uszkodzono",
        "destroyed": "zniszczono",
        "money": "kwota",
        "share": "udział",
        "distance": "odległość",
        "area": "powierzchnia",
        "temperature": "temperatura",
        "magnitude": "magnituda",
    },
    then="potem",
)
