"""French."""

from citewire.languages.checking import Checking
from citewire.languages.counting import Counting
from citewire.languages.doubts import Doubts
from citewire.languages.following import Following
from citewire.languages.naming import Naming, sounds
from citewire.languages.occasions import Occasions
from citewire.languages.people import People
from citewire.languages.shapes import Shapes
from citewire.languages.speech import Speech, joined
from citewire.languages.striking import Striking
from citewire.languages.table import Furniture, Language, TakingBack, numbered, spelled, words
from citewire.languages.times import Times
from citewire.languages.titles import Titles

LANGUAGE = Language(
    tag="fr",
    name="French",
    abbreviations=words(
        "m mm mme mmes mlle me dr pr gén col cdt cap lt sgt adj st ste av bd env cf p.ex ex i.e av.j.-c apr réf tél "
        "janv "
        "févr fév avr juill juil sept oct nov déc hab max min éd vol chap al"
    ),
    numbered_abbreviations=words("art no n p pp fig"),
    loose_abbreviations=words("etc u.s o.n.u u.e s.a cie inc corp ltd jr"),
    starters=words(
        "le la les l un une des il elle ils elles nous vous je on ce cet cette ces dans en au aux à de du d pour par "
        "sur "
        "avec après avant selon mais et ou donc qui que quoi où quand comment pourquoi son sa ses leur leurs plusieurs"
    ),
    months=numbered(
        "janvier,janv février,févr,fév mars avril,avr mai juin juillet,juill,juil août septembre,sept octobre,oct "
        "novembre,nov décembre,déc",
        1,
    ),
    weekdays=numbered("lundi mardi mercredi jeudi vendredi samedi dimanche"),
    days={"aujourd'hui": 0, "aujourd’hui": 0, "hier": -1, "avant-hier": -2, "demain": 1, "après-demain": 2},
    decimal=",",
    number_words=spelled(
        {
            0: "zéro",
            1: "un une",
            2: "deux",
            3: "trois",
            4: "quatre",
            5: "cinq",
            6: "six",
            7: "sept",
            8: "huit",
            9: "neuf",
            10: "dix",
            11: "onze",
            12: "douze",
            13: "treize",
            14: "quatorze",
            15: "quinze",
            16: "seize",
            17: "dix-sept",
            18: "dix-huit",
            19: "dix-neuf",
            20: "vingt vingts",
            30: "trente",
            40: "quarante",
            50: "cinquante",
            60: "soixante",
            70: "soixante-dix septante",
            80: "quatre-vingts quatre-vingt huitante",
            90: "quatre-vingt-dix nonante",
        }
    ),
    scale_words=spelled(
        {
            10: "dizaine dizaines",
            12: "douzaine douzaines",
            15: "quinzaine",
            20: "vingtaine",
            30: "trentaine",
            40: "quarantaine",
            50: "cinquantaine",
            60: "soixantaine",
            100: "cent cents centaine centaines",
            1e3: "mille k millier",
            1e6: "million millions mln",
            1e9: "milliard milliards md mds md€",
            1e12: "billion billions",
        }
    ),
    ordinal_words=spelled(
        {
            3: "troisième",
            4: "quatrième",
            5: "cinquième",
            6: "sixième",
            7: "septième",
            8: "huitième",
            9: "neuvième",
            10: "dixième",
            11: "onzième",
            12: "douzième",
            13: "treizième",
            20: "vingtième",
        }
    ),
    number_joints=words("et"),
    articles=words("un une"),
    bare_scales=words("cent mille"),
    ordinal_marks=r"(?:er|re|ère|e|ème|es)\b",
    range_words="à",
    or_words="ou",
    between_words="entre",
    between_joints="et",
    from_words="de",
    ages=r"\s+ans\b",
    ages_before=r"\bâgée?s? de\s+$",
    hours=r"\s?h(?:\s?\d{2})?\b|\s+heures\b",
    percent="pour_cent",
    quotes=(("«", "»"), ("“", "”"), ('"', '"')),
    cues=(
        "a_déclaré a_dit dit a_annoncé annonce ont_annoncé a_affirmé affirme affirment ont_affirmé a_indiqué indique "
        "ont_indiqué "
        "a_confirmé confirme ont_confirmé a_précisé précise a_ajouté a_expliqué explique assure a_assuré rapporte "
        "rapportent a_prévenu "
        "prévient a_estimé estime a_souligné écrit a_écrit déclare a_rapporté"
    ),
    denials=(
        "dément démentent a_démenti ont_démenti nie nient a_nié rejette a_rejeté conteste ont_nié rejettent "
        "ont_rejeté contestent a_contesté ont_contesté réfute a_réfuté ont_réfuté"
    ),
    hedges="pourrait pourraient aurait auraient serait seraient peut-être probablement présumé présumés présumée "
    "apparemment",
    sources="selon d'après d’après de_source_de aux_dires_de",
    people=People(
        he="il lui",
        she="elle",
        mr="m monsieur",
        mrs="mme madame mlle mademoiselle",
        men=(
            "homme garçon père frère fils mari oncle neveu président chancelier gouverneur ambassadeur sénateur "
            "député général colonel commandant avocat procureur expert professeur directeur patron chef dirigeant "
            "fondateur conseiller adjoint correspondant rédacteur auteur habitant conducteur candidat entraîneur "
            "soldat officier roi prince pape évêque policier pompier chercheur écrivain acteur opposant militant "
            "élu agriculteur éleveur préfet lieutenant brigadier magistrat chirurgien infirmier "
            "ingénieur enseignant instituteur président-directeur  grand-père survivant rescapé suspect "
            "accusé prévenu viticulteur pêcheur restaurateur gérant commerçant historien"
            "inspecteur "
            "proviseur recteur archevêque cardinal imam rabbin"
        ),
        women=(
            "femme fille mère sœur épouse tante nièce présidente chancelière mairesse gouverneure ambassadrice "
            "sénatrice députée générale colonelle commandante avocate procureure experte professeure directrice "
            "patronne cheffe dirigeante fondatrice conseillère adjointe correspondante rédactrice autrice "
            "habitante conductrice candidate entraîneuse reine princesse policière chercheuse écrivaine actrice "
            "opposante militante élue agricultrice préfète lieutenante magistrate chirurgienne infirmière ingénieure "
            "enseignante institutrice voisine cousine grand-mère survivante rescapée suspecte accusée prévenue "
            "viticultrice restauratrice gérante commerçante historienne inspectrice rectrice"
        ),
        people=(
            "personne victime porte-parole ministre juge secrétaire journaliste responsable économiste analyste "
            "propriétaire diplomate syndicaliste maire témoin médecin capitaine commissaire sociologue politologue "
            "géologue sismologue volcanologue météorologue climatologue biologiste garde-forestier pilote guide "
            "vétérinaire élève locataire"
        ),
        the="le la l",
        oblique=(
            "de du des d à au aux par pour avec contre sur sous dans en chez vers sans entre depuis selon après "
            "avant devant derrière malgré pendant"
        ),
        things=True,
        who="qui que dont lequel laquelle",
        pairs="et ou",
        articles="le la l un une ce cet cette son sa leur mon ma notre",
    ),
    speech=Speech(
        says=" ".join(
            (
                joined(
                    "a ont avait avaient",
                    "déclaré dit annoncé affirmé indiqué confirmé précisé ajouté expliqué assuré rapporté prévenu "
                    "estimé souligné écrit constaté martelé insisté lancé répondu répété rappelé raconté relevé "
                    "noté signalé témoigné fait_remarquer fait_observer "
                    "fait_savoir fait_valoir confié regretté déploré commenté conclu résumé soutenu jugé averti "
                    "réagi poursuivi admis avancé détaillé glissé plaidé tonné ironisé reconnu promis "
                    "révélé tweeté posté considéré mis_en_garde",
                ),
                "dit disent déclare déclarent annonce annoncent affirme affirment indique indiquent confirme "
                "confirment précise précisent ajoute ajoutent explique expliquent assure assurent rapporte rapportent "
                "prévient préviennent estime estiment souligne soulignent écrit écrivent martèle insiste lance répond "
                "répète rappelle rappellent raconte racontent relève note signale fait_savoir font_savoir fait_valoir "
                "fait_remarquer "
                "confie regrette déplore commente conclut résume soutient soutiennent juge jugent avertit poursuit "
                "admet avance détaille glisse plaide ironise reconnaît reconnaissent promet révèle révèlent "
                "témoigne témoignent veut_croire veulent_croire expliquait disait affirmait estimait "
                "déclarait racontait s'_est_félicité s'_est_inquiété "
                "soupire souffle lâche s'_exclame s'_agace s'_indigne s'_étonne s'_emporte s'_alarme s'_insurge "
                "se_souvient se_souviennent se_désole se_réjouit se_félicite abonde racontent "
                "s'_est_réjoui s'_inquiète s'_interroge met_en_garde",
            )
        ),
        notes=" ".join(
            (
                joined("a ont avait", "laissé_entendre suggéré montré conclu"),
                "laisse_entendre suggère montre montrent",
            )
        ),
        names=" ".join(
            (
                joined(
                    "a ont avait",
                    "démenti nié rejeté contesté accusé dénoncé condamné appelé_à exigé réclamé réfuté qualifié "
                    "critiqué exhorté menacé salué évoqué fait_état_de fait_état_d' fait_état_du fait_état_des "
                    "fait_état_devant_la_presse_de fait_état_devant_des_journalistes_de "
                    "fait_état_devant_les_journalistes_de",
                ),
                "dément démentent nie nient rejette rejettent conteste contestent accuse accusent dénonce dénoncent "
                "condamne condamnent appelle_à appellent_à exige exigent réclame réfute réfutent qualifie critique "
                "exhorte menace salue évoque évoquent fait_état_de fait_état_d' fait_état_du fait_état_des "
                "fait_état_devant_la_presse_de fait_état_devant_des_journalistes_de "
                "fait_état_devant_les_journalistes_de "
                "font_état_de font_état_d' font_état_du font_état_des",
            )
        ),
        firm="que qu'",
        openers="que qu' si",
        before=(
            "selon toujours_selon encore_selon d'_après de_l'_avis_de aux_dires_de aux_yeux_de "
            "au_dire_de de_l'_aveu_de à_en_croire "
            "a_on_appris_sur_place_de a_on_appris_de a_on_appris_auprès_de a_on_appris_auprès_du "
            "a_on_appris_auprès_des a_on_appris_auprès_d' "
            + joined(
                "a_on_appris a_on_indiqué a_on_précisé a_on_ajouté a_on_annoncé a_on_confirmé a_on_déclaré "
                "a_on_expliqué a_on_affirmé apprend_on indique_on précise_on ajoute_on confirme_on "
                "fait_on_savoir dit_on",
                "de_source de_sources",
            )
            + " de_source de_sources apprend_on_auprès_de apprend_on_auprès_du"
        ),
        sourced="source sources",
        between=(
            "également aussi ensuite pas notamment encore toutefois cependant ainsi déjà récemment enfin ne n' même "
            "auparavant alors toujours d'_ailleurs"
        ),
        breaks="quel quelle quels quelles que qu' qui quand mais si lorsque lorsqu' car dont où et ou "
        "parce alors auquel auxquels laquelle lequel lesquels lesquelles duquel desquels "
        "comme tandis puis",
        joining="et mais or tandis_que tandis_qu' alors_que alors_qu' quand",
        ands="et",
        regarding="quant_à quant_au quant_aux concernant s'_agissant_de à_propos_de à_propos_du",
        which="lequel laquelle lesquels lesquelles",
        about="de sur",
        contracted="du des",
        joints="de du des d' la le les l' à au aux et ben al van von",
        leads=(
            "en dans à au sur après avant lors pour par avec depuis selon mardi lundi mercredi jeudi vendredi samedi "
            "dimanche hier également aussi aujourd'hui aujourd’hui ce jeudi sans sous chez vers contre devant face "
            "interrogé interrogée ensuite puis"
        ),
        articles="le la les l' un une des son sa ses leur leurs ce cet cette ces nos notre votre mon ma mes",
        pronouns="il elle ils elles on nous je celui-ci celle-ci",
        relatives="qui",
        incises=", — –",
        dialogue=True,
        resumes=True,
        elided="l' d' qu' n' s' c' j' m' t' lorsqu' puisqu' jusqu' quoiqu'",
        clitics="-t-il -t-elle -t-on -t-ils -t-elles -il -elle -ils -elles -on -je",
        objects="l' le ont a avait",
        likewise="comme ainsi_que",
        backward="c'_est_ce_que c'_est_ce_qu'",
        renamed=True,
        participles=(
            "ajoutant précisant estimant affirmant expliquant soulignant indiquant assurant rappelant jugeant "
            "notant déclarant évoquant"
        ),
        described="qui que qu' dont",
        issued=(
            "communiqué communiquée communiqués communiquées publié publiée publiés publiées diffusé diffusée diffusés "
            "diffusées établi établie établis fourni fournie fournis fournies rendu_public transmis transmise donné "
            "donnée donnés données dévoilé dévoilée dévoilés recueilli recueillis recueillie recueillies obtenu "
            "obtenue obtenus obtenues"
        ),
        agents="par",
        shapes=Shapes(manners=("ement", "amment", "emment", "iment", "ément"), hanging=("ant",)),
        whens="ce cet cette le la dans dès",
        times=(
            "matin soir midi après-midi nuit soirée matinée semaine journée dernier dernière hier aujourd'hui "
            "aujourd’hui demain"
        ),
        airing="sur",
        turning=(
            "plus_tôt plus_tard un_peu_plus_tôt un_peu_plus_tard "
            "au_contraire au_total en_tout de_son_côté de_leur_côté pour_sa_part pour_leur_part à_son_tour "
            "en_revanche par_ailleurs "
            "dans_le_même_temps quant_à_lui quant_à_elle en_réponse de_plus pour_autant en_effet"
        ),
        accusatives="l' le la les lui leur me te se nous vous",
        mute=(
            "calendrier programme loi règlement contrat accord accords plan règles tradition constitution "
            "protocole procédure coutume indépendante indépendantes"
        ),
        addressed="pour",
        declares="annonce annoncent annoncé confirme confirment confirmé révèle révèlent révélé promet promis",
        reflexives="se s'",
        sentencing="condamné condamne condamnent",
        courts="tribunal tribunaux cour juge juges justice jury assises",
        infinitives="er ir oir être avoir s'",
    ),
    occasions=Occasions(
        within=(
            "à_l'_issue_d' à_l'_issue_de à_l'_issue_du au_terme_d' au_terme_de dans lors_d' lors_de lors_du "
            "au_cours_d' au_cours_de par en au à pendant"
        ),
        events=(
            "interview interviews entretien entretiens communiqué conférence_de_presse point_presse point_de_presse "
            "discours allocution déclaration message vidéo podcast émission lettre tribune publication post tweet "
            "audition réunion conseil_de_défense journal débat matinale visite"
        ),
        links="à avec au accordé_à accordée_à publié_par publiée_par diffusé_par diffusée_par sur de du dans "
        "publiée_dans "
        "publié_dans accordé_au accordée_au",
        bare=False,
        upon="sur via au_micro_de à_l'_antenne_de",
        facing="devant devant_le devant_les devant_la devant_l' invité_de invitée_de",
        platforms=(
            "x telegram facebook twitter instagram truth_social tiktok youtube linkedin les_réseaux_sociaux "
            "réseaux_sociaux son_compte son_compte_x son_compte_twitter sa_chaîne sa_chaîne_telegram la_radio "
            "la_télévision whatsapp"
        ),
        media=(
            "journal quotidien hebdomadaire chaîne agence radio magazine site télévision station presse_régionale média"
        ),
        outlets="médias presse",
        audiences="presse journalistes reporters députés médias sénateurs parlement assemblée sénat",
        to="à à_l' au aux auprès_de auprès_du auprès_des auprès_de_l' devant devant_la devant_les à_la",
        cited="cité_par citée_par cités_par citées_par",
        citing="citant en_citant qui_cite s'_appuyant_sur se_référant_à",
    ),
    doubts=Doubts(
        adverbs="prétendument apparemment aurait auraient",
        claims="prétend prétendent a_prétendu ont_prétendu prétendait revendique revendiquent a_revendiqué",
        negations="pas jamais ni",
        unverified=(
            "n'ont_pas_pu_être_vérifiées n'a_pas_pu_être_vérifiée n’a_pas_pu_être_vérifiée "
            "n’ont_pas_pu_être_vérifiées pu_être_vérifié pu_être_vérifiée pu_être_vérifiées pu_être_vérifiés "
            "vérifié_de_manière_indépendante vérifier_de_manière_indépendante vérifier_de_façon_indépendante "
            "de_source_indépendante confirmation_indépendante pas_pu_vérifier pas_été_vérifiée pas_été_confirmée"
        ),
    ),
    checking=Checking(
        negations="pas jamais ni aucun aucune rien personne non ne n' n’ nul nulle",
        opposites={
            "begin": "commenc* début* lanc* entam* démarr*",
            "end": "termin* achev* fin mettre_fin met_fin abol* annul*",
            "rise": "augment* hauss* relev* grimp* progress* accru* croît",
            "fall": "baiss* chut* dimin* rédui* tomb* recul*",
            "accept": "donn*_son_accord donn*_leur_accord accept* approuv* adopt* salu* ratifi* valid*",
            "reject": "rejet* refus* repouss* veto bloqu*",
            "confirm": "confirm* reconn* admi* avou*",
            "deny": "démen* nie nient nié contest* réfut*",
            "open": "ouvr* ouvert* inaugur*",
            "close": "ferm*",
            "win": "gagn* remport* vainc* victoire batt*",
            "lose": "perd*",
            "join": "rejoin* adhér* entré* entre_dans",
            "leave": "quitt* sorti* départ",
            "go on": "poursui* continu* prolong* maint*",
            "stop": "arrêt* cess* interromp* stopp* fin",
            "arrest": "arrêté* interpell* détenu* incarcér*",
            "free": "libér* relâch* graci*",
            "convict": "condamn* coupable*",
            "acquit": "acquitt* relax* innocent*",
            "support": "soutien* souten* appuy* favorable*",
            "oppose": "oppos* veto bloqu*",
            "allow": "autoris* permet* permis*",
            "forbid": "interdi* banni*",
            "resume": "repris* repren* rétabl* relanc*",
            "suspend": "suspen* interromp* arrêt*",
            "heed": "respect* suivi* écout* tenu_compte",
            "ignore": "ignor* néglig*",
            "succeed": "réuss* parven*",
            "fail": "échou* échec pas_parvenu* pas_réussi*",
            "voluntary": "volontaire*",
            "mandatory": "obligatoire* forcé*",
            "keep": "respect*",
            "break": "viol* rompu* enfrein* rompre",
            "praise": "salu* lou* remerci* félicit*",
            "condemn": "condamn* critiqu* accus* dénonc*",
            "arrive": "arriv*",
            "depart": "parti* quitt* reparti*",
            "appoint": "nomm* élu* désign*",
            "resign": "démission* limog* révoqu*",
            "for": "pour",
            "against": "contre",
            "already": "déjà",
            "not yet": "pas_encore",
            "agree": "accord* conven* entendus mis_d'accord mis_d’accord",
            "disagree": "désaccord*",
            "strengthen": "renforc* durci*",
            "weaken": "affaibli* assoupli* alléger",
            "buy": "achet* acqui* achat*",
            "sell": "vend* vente*",
            "possible": "possible*",
            "impossible": "impossible*",
            "alive": "vivant* surviv* secouru*",
            "dead": "mort* tué* décéd*",
            "build": "constru* bâti*",
            "destroy": "détrui* détruit* endommag*",
            "more": "plus_de davantage",
            "less": "moins",
            "north": "nord",
            "south": "sud",
            "east": "est_du oriental*",
            "west": "ouest occidental*",
            "male": "homme*",
            "female": "femme*",
            "first": "premier première premiers",
            "last": "dernier dernière derniers",
            "import": "import*",
            "export": "export*",
            "attack": "attaqu* frapp*",
            "withdraw": "retir* retrait*",
            "find": "trouv* retrouv* découv*",
            "miss": "disparu* perdu*",
        },
        before="avant jusqu'au jusqu’au jusqu'en jusqu’en",
        after="après depuis dès à_partir_de à_partir_du",
        inclusive="jusqu'au jusqu’au jusqu'en jusqu’en depuis dès à_partir_de à_partir_du",
        second="second seconde seconds secondes deuxième deuxièmes",
        prefixes="ex co vice non anti demi quasi pseudo semi contre sous",
        exclusive="seul seule seulement uniquement tous toutes toujours jamais premier première ancien ancienne",
        doers="par",
        helpers="est sont était étaient été fut furent sera seront être",
        synonyms=(
            "approuv*,adopt*,accept*,accord,valid* reject*,rejet*,refus*,repouss* "
            "commenc*,début*,démarr*,lanc* termin*,achev*,fini* annonc*,déclar*,affirm*,indiqu*,précis*,dit,dire "
            "demand*,exig*,réclam* arrêt*,interpell*,détenu* libér*,relâch* "
            "mort,morts,morte,mortes,tué*,décéd*,décès bless*,touché* évacu*,déplac* "
            "attaqu*,frapp*,bombard* détrui*,détruit*,ravag* endommag*,abîm* "
            "augment*,hausse,grimp*,accru* baiss*,diminu*,recul*,chut* "
            "rencontr*,entretien*,réunion* négoci*,pourparlers,discussion* "
            "maison,maisons,logement*,habitation*,foyer,foyers personnes,gens,habitants "
            "feu,incendie*,flammes gouvernement*,cabinet,exécutif police,policier*,gendarm* "
            "soldat*,militaire*,troupe* enfant*,mineur* secours,secouriste*,sauveteur*,pompier* "
            "électricité,courant accident*,catastrophe* entreprise*,société,sociétés,firme* "
            "argent,fonds loi,lois,législation élection*,scrutin*,vote* projet*,plan,plans "
            "fleuve*,rivière* crue*,inondation*,inondé*,inonder environ,quelque,près"
        ),
        light=(
            "fait faire faites met mettre mis mise prend* pris prise donn* vient venir venu va aller allé tient tenu "
            "tenir laiss* trouv* pass* rest* port* dit dire selon gens personne personnes an ans année* jour jours "
            "fois temps lieu lieux part partie cas point façon cadre ensemble actuellement également ensuite plusieurs "
            "différent* certain* autre autres nommé* appelé* respectivement ailleurs parmi face"
        ),
    ),
    titles=Titles(
        offices={
            "head of state": "chef_de_état cheffe_de_état",
            "head of government": "chef_du_gouvernement cheffe_du_gouvernement chef_de_gouvernement "
            "président_du_gouvernement",
            "president": "président présidente",
            "prime minister": "premier_ministre première_ministre",
            "chancellor": "chancelier chancelière",
            "monarch": "roi reine empereur impératrice émir sultan",
            "pope": "pape",
            "leader": "dirigeant dirigeante leader",
            "supreme leader": "guide_suprême",
            "vice president": "vice_président vice_présidente",
            "foreign minister": "ministre_des_affaires_étrangères ministre_des_affaires_etrangères "
            "ministre_des_affaires_extérieures chef_de_la_diplomatie cheffe_de_la_diplomatie",
            "secretary of state": "secrétaire_état",
            "defence minister": "ministre_de_la_défense ministre_des_armées ministre_de_la_guerre",
            "interior minister": "ministre_de_intérieur",
            "finance minister": "ministre_des_finances secrétaire_au_trésor",
            "economy minister": "ministre_de_économie",
            "justice minister": "ministre_de_la_justice garde_des_sceaux",
            "energy minister": "ministre_de_énergie",
            "health minister": "ministre_de_la_santé",
            "secretary general": "secrétaire_général secrétaire_générale",
            "director general": "directeur_général directrice_générale",
            "high representative": "haut_représentant haute_représentante",
            "high commissioner": "haut_commissaire haute_commissaire",
            "commissioner": "commissaire",
            "head": "chef cheffe patron patronne directeur directrice",
            "head of the presidential office": "chef_de_administration_présidentielle "
            "chef_du_bureau_présidentiel chef_de_cabinet_du_président",
            "security adviser": "conseiller_à_la_sécurité_nationale",
            "commander in chief": "commandant_en_chef",
            "chief of the general staff": "chef_de_état_major",
            "prosecutor": "procureur procureure",
            "prosecutor general": "procureur_général procureure_générale",
            "speaker": "président_du_parlement présidente_du_parlement président_de_la_chambre",
            "governor": "gouverneur gouverneure",
            "mayor": "maire",
            "ambassador": "ambassadeur ambassadrice",
            "spokesperson": "porte_parole",
        },
        owned={
            "high commissioner:ohchr": "haut_commissaire_aux_droits_de_homme",
            "high commissioner:unhcr": "haut_commissaire_aux_réfugiés haut_commissaire_pour_les_réfugiés",
            "head of state:ru": "chef_du_kremlin maître_du_kremlin",
            "president:eu-commission": "président_de_la_commission présidente_de_la_commission "
            "président_de_la_commission_européenne présidente_de_la_commission_européenne",
            "finance minister:gb": "chancelier_de_échiquier chancelière_de_échiquier",
        },
        former="ex ancien ancienne feu",
        past="sortant sortante",
        acting="intérimaire",
        designated="désigné désignée élu élue",
        deputies="vice adjoint adjointe",
        of="de de_la du des",
        states="république fédération islamique royaume fédération",
        trailing="*",
        governors="conseiller conseillère épouse veuve fils fille cabinet bureau",
        ands="et ou",
        ministers="ministre secrétaire",
        beside=("président présidente ministre chancelier gouverneur maire général roi reine pape"),
    ),
    indicators={
        "killed": "tué* tuer tue tuent mort morts morte mortes décès décédé* victimes_mortelles péri tuant "
        "tuaient exécuté* exécution* assassiné* noyé* décèdent meurt meurent coûté_la_vie "
        "coûte_la_vie perdu_la_vie trouvé_la_mort cadavres corps_sans_vie",
        "injured": "blessé* blesse blessent blessant blessures",
        "treated": "hospitalisé* soigné* hospitalisation* admis_à_l’hôpital",
        "missing": "disparu* portés_disparus porté_disparu",
        "displaced": "déplacé* ont_fui fui fuient fuir",
        "homeless": "sans-abri sans_abri sans_logement",
        "evacuated": "évacué* évacuation* évacuer évacuent",
        "trapped": "piégé* bloqué* coincé* pris_au_piège ensevelis",
        "rescued": "sorti sortis sorties tiré tirés tirées repêché repêchés extraits extrait "
        "secouru* sauvé* sauver sauvent secourir secourent sauvetage*",
        "arrested": "arrêté* interpellé* arrestations arrestation interpellations en_garde_à_vue arrêtent "
        "arrêter interpelle interpellent",
        "abducted": "enlevé* kidnappé* otages enlèvement* kidnapping",
        "captured": "capturé* capturent faits_prisonniers fait_prisonnier",
        "exchanged": "échangé* échange* échangent",
        "released": "libéré* libération* libère libèrent relâché* gracié*",
        "infected": "infecté* contaminé* contaminations cas_positifs nouveaux_cas cas cas_de testés_positifs",
        "recovered": "guéri* rétablis",
        "identified": "identifié*",
        "deployed": "déployé* déploie déploiement mobilisé* mobilise envoyé* envoie engagés",
        "demonstrators": "manifestants manifestant ont_manifesté manifestent manifesté défilé ont_défilé",
        "without power": "sans_électricité sans_courant privés_d'électricité privés_d’électricité "
        "privés_de_courant privé*_d’électricité privé*_de_courant plongés_dans_le_noir "
        "sans_chauffage",
        "launched": "lancé* tiré* a_lancé lance lancent tire tirent attaque* attaqué* frappé* visé*",
        "intercepted": "abattu* intercepté* neutralisé* abat abattent neutralise interception*",
        "damaged": "endommagé* endommage endommagent touché* abîmé*",
        "destroyed": "détruit* détruisent détruire incendié* ravagé*",
    },
    units={
        "people": "occupants locataires résidents riverains vacanciers personnes personne hommes femmes enfants "
        "civils soldats militaires habitants passagers "
        "touristes migrants policiers victimes patients adolescents élèves manifestants morts "
        "blessés prisonniers prisonnier otages otage détenus suspects combattants terroristes "
        "assaillants pompiers gendarmes agents journalistes villageois employés salariés fidèles "
        "garçons filles bébés adultes ressortissants réfugiés blessé mort homme femme enfant "
        "soldat policier civil passager manifestant victime malades gens français",
        "animals": "animaux vaches moutons chiens chevaux oiseaux",
        "households": "foyers ménages clients abonnés",
        "drones": "drones drone",
        "missiles": "missiles missile roquettes roquette",
        "vehicles": "véhicules voitures camions chars bus véhicule voiture",
        "ships": "navires bateaux navire bateau pétroliers",
        "aircraft": "avions hélicoptères avion hélicoptère",
        "buildings": "bâtiments maisons immeubles logements écoles bâtiment maison immeuble édifices",
        "companies": "entreprises commerces",
        "flights": "vols",
        "km/h": "km/h kilomètres_heure kilomètres_par_heure",
        "km²": "kilomètres_carrés km²",
        "km": "kilomètres km kilomètre",
        "miles": "miles milles",
        "ha": "hectares hectare ha",
        "°C": "degrés °C degrés_celsius",
        "m": "mètres mètre",
        "cm": "centimètres centimètre cm",
        "mm": "millimètres mm",
        "kg": "kilos kilogrammes kg",
        "t": "tonnes tonne",
        "points": "points",
        "CAD": "dollars_canadiens",
        "EUR": "euros euro",
        "PLN": "zlotys zloty",
        "USD": "dollars dollar",
        "CHF": "francs",
        "GBP": "livres_sterling",
        "RUB": "roubles",
        "JPY": "yens",
        "CNY": "yuans",
    },
    qualifiers={
        "at least": "au_moins un_minimum_de pas_moins_de pas_moins_d' pas_moins_d’",
        "at most": "pas_plus_de pas_plus_d' pas_plus_d’ au_plus jusqu'à jusqu’à au_maximum",
        "about": "environ quelque autour_de une_estimation_de à_peu_près",
        "nearly": "près_de presque",
        "more than": "plus_de plus_d' plus_d’ au-delà_de dépasse dépassent dépassé",
        "less than": "moins_de moins_d' moins_d’",
        "record": "record",
    },
    counting=Counting(
        spans=True,
        turns="passant passer passer* chut* baiss* recul* réduit* ramen* tomb* descend* bond*",
        rounds="dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine millier",
        sums="coût* pay* invest* dette* budget* fonds prix prêt* aide",
        populated="ville_de commune_de village_de localité_de pays_de bourg_de population_de",
        plural="s",
        copulas="sont_des étaient_des sont étaient",
        vague="plusieurs quelques",
        numbered=(
            "phase étape chapitre partie article numéro groupe catégorie niveau chaîne version "
            "saison épisode zone ligne n° route"
        ),
        formers="de",
        newest="à",
        instead="au_lieu_de au_lieu_des",
        upwards="ou_plus ou_plusieurs",
        lifted="sorti sortis sorties tiré tirés tirées repêché repêchés extraits extrait",
        out_of=("de_l'eau de_l’eau des_décombres de_la_mer du_lac de_la_rivière des_flammes"),
        tolls=(
            "passé_à passée_à s'élève_à s’est_alourdi_à s'est_alourdi_à à passe_à s’élève_à atteint monte_à grimpe_à "
            "dépasse"
        ),
        breaks="et tandis_que alors_que où dans_lequel dans_laquelle dans_lesquels",
        joints="et ou",
        wholes="sur des sur_les parmi",
        parts="dont parmi_lesquels parmi_eux y_compris notamment parmi_lesquelles",
        parts_after="d'entre_eux d’entre_eux parmi_eux",
        obliques="dans_les dans_ces sur_les à dans en lors_de après par sur pendant depuis de_ces au aux lors_d’ avec",
        others="autres autre",
        bodies="corps cadavres cadavre",
        forces="soldats policiers gendarmes militaires pompiers agents secouristes hommes",
        whom=(
            "enfants civils soldats femmes hommes policiers militaires journalistes pompiers "
            "gendarmes adolescents touristes migrants otages prisonniers combattants bébés "
            "passagers enfant étrangers mineurs"
        ),
        nouns="otages otage manifestants manifestant corps cadavres",
        cases="cas",
        diseases=("covid* coronavirus choléra rougeole ebola grippe* virus* infection* variole paludisme dengue"),
        magnitudes="magnitude magnitude_de",
        below_zero="moins",
        in_years="en depuis de à jusqu’en fin début avant",
        until="à_la_date_de en_date_de jusqu’à jusqu'à",
        where="à en au aux dans près_de sur dans_le dans_la sur_le sur_la près_du dans_les",
    ),
    durations="seconde* minute* heure* jour* nuit* semaine* mois an ans année* fois",
    counts="le_nombre_de nombre_de le_nombre_des nombre_des le_bilan_des le_bilan_de",
    rising="tombé tombée baissé descendu passe passé passée passent mont* port* grimp* augment* élev* atteint*",
    restored="rétabli* courant_revenu",
    remains="lire_aussi en_savoir_plus à_lire voir_aussi notre_podcast newsletter abonnez-vous regarder",
    weighing=(
        "pari_risqué dilemme* à_la_croisée_des_chemins avenir_incertain équilibrisme les_leçons casse-tête en_jeu"
    ),
    dangling=(
        "il elle ils elles ce cela ça cet cette ces mais et aussi son sa ses leur leurs donc alors "
        "pourtant cependant ainsi en_revanche celui-ci celle-ci ceux-ci or car puis nous je là"
    ),
    trailing=words("et ou de du des le les au aux"),
    times=Times(
        units={
            "minute": "minute minutes",
            "hour": "heure heures",
            "day": "jour jours",
            "weekend": "week-end week-ends weekend",
            "week": "semaine semaines",
            "month": "mois",
            "year": "an ans année années",
        },
        parts={
            "night before": (
                "dans_la_nuit_de_{weekday}_à dans_la_nuit_du_{weekday}_au la_nuit_de_{weekday}_à nuit_de_{weekday}_à"
            ),
            "morning": "matin dans_la_matinée matinée au_matin",
            "noon": "midi à_midi",
            "afternoon": "après-midi dans_l'après-midi dans_l’après-midi",
            "evening": "soir dans_la_soirée soirée au_soir en_soirée",
            "night": "dans_la_nuit_de nuit la_nuit_de",
        },
        sections={
            "beginning": (
                "début au_début_du au_début_de le_début_du au_début_de_la en_début_de début_du "
                "au_début_de_l’ au_début_de_l'"
            ),
            "middle": "mi- au_milieu_du au_milieu_de milieu_du",
            "end": (
                "fin à_la_fin_du à_la_fin_de la_fin_du la_fin_de en_fin_de d'ici_la_fin_de "
                "d’ici_la_fin_de d'ici_la_fin_du"
            ),
        },
        moments={
            "0 morning": "ce_matin",
            "0 noon": "ce_midi",
            "0 afternoon": "cet_après-midi",
            "0 evening": "ce_soir",
            "0 night before": "la_nuit_dernière la_nuit_passée",
            "0 either night": "cette_nuit",
        },
        ago="il_y_a_{number}_{unit}",
        ahead="dans_{number}_{unit} d'ici_{number}_{unit} d’ici_{number}_{unit}",
        lasting=(
            "ces_{number}_derniers_{unit} ces_{number}_dernières_{unit} "
            "au_cours_des_{number}_derniers_{unit} les_{number}_derniers_{unit} "
            "les_{number}_dernières_{unit} depuis_{number}_{unit} "
            "des_{number}_derniers_{unit} des_{number}_dernières_{unit}"
        ),
        last=(
            "{unit}_dernier {unit}_dernière {unit}_passé {unit}_passée {weekday}_dernier {weekday}_passé "
            "{month}_dernier"
        ),
        this="ce_{unit} cette_{unit} cet_{unit} ce_{weekday}",
        coming=(
            "{unit}_prochain {unit}_prochaine {weekday}_prochain {month}_prochain {unit}_qui_vient "
            "le_{unit}_prochain la_{unit}_prochaine"
        ),
        bare="{unit} la_{unit} le_{unit} l'{unit} l’{unit}",
        weekends="le_week-end au_cours_du_week-end ce_week-end",
        dates="{day}_{month}_{year} {day}_{month} 1er_{month}_{year} 1er_{month}",
        months=("en_{month}_{year} {month}_{year} en_{month} au_mois_de_{month} au_mois_d'{month} au_mois_d’{month}"),
        years="en_{year} l'année_{year}",
        slashes="dmy",
        clocks=(
            "{hour}h{minute} {hour}_h_{minute} {hour}h {hour}_h {hour}_heures_{minute} {hour}_heures {hour}:{minute}"
        ),
        zones={
            0: "gmt utc",
            60: "cet",
            120: "cest",
        },
        local="heure_locale heures_locales",
        conditions="si",
        joints="à le la de dans vers peu_avant peu_après du au l'",
        since="depuis depuis_le depuis_la",
        starting="à_partir_de à_partir_du dès dès_le à_compter_du à_compter_de",
        until=("jusqu'à jusqu’à jusqu'au jusqu’au d'ici d’ici d'ici_à d’ici_à d'ici_le avant_le jusqu'en jusqu’en"),
        future=(
            "va vont doit doivent devra devront *era *eront *ira *iront sera seront aura auront prévu "
            "prévue prévus attendu attendue attendus programmé programmée fera feront pourra pourront"
        ),
        would="devrait devraient pourrait pourraient serait seraient aurait auraient voudrait",
        scheduled=(
            "s'ouvre s’ouvre s'ouvrent s’ouvrent débute débutent commence commencent reprend reprennent "
            "s'achève s’achève"
        ),
        arriving="arrive arrivent se_rend se_rendent se_réunit se_réunissent se_tient se_tiennent",
        past=(
            "a ont avait avaient était étaient a_été ont_été s'est s’est est_*é est_*ée sont_*és "
            "sont_*ées est_*i est_*ie sont_*is est_venu est_venue est_survenu est_survenue est_intervenu "
            "est_intervenue est_disparu se_sont est_mort est_morte sont_morts été *aient *èrent dit fit "
            "prit mit fait *irent fut furent eut"
        ),
        breaks="que qu' qui dont où quand lorsque après avant parce car mais et si tandis",
        recurring=(
            "chaque_{weekday} tous_les_{unit} chaque_{unit} tous_les_lundis tous_les_mardis "
            "tous_les_mercredis tous_les_jeudis tous_les_vendredis tous_les_samedis tous_les_dimanches "
            "les_dimanches les_lundis"
        ),
        stretches=(
            "derniers_jours dernières_semaines derniers_mois dernières_années prochains_jours "
            "prochaines_semaines prochains_mois prochaines_années"
        ),
        elsewhere=(
            "le_lendemain la_veille le_surlendemain {number}_{unit}_plus_tard {number}_{unit}_plus_tôt "
            "{number}_{unit}_auparavant le_jour_même"
        ),
        names="vendredi_saint mardi_gras mercredi_des_cendres black_friday",
    ),
    furniture=Furniture(
        pictured="en_images en_photos en_cartes en_vidéos en_infographies",
        listed="conseils astuces raisons choses idées façons recettes",
        glance="en_bref en_un_coup_d’œil en_un_coup_d'œil",
        spaced_colon=True,
        skip_link="aller_au_contenu",
        taking_back=TakingBack(
            texts="article dépêche l'article l’article la_dépêche",
            own_texts=(
                "cet_article cette_dépêche cette_information ce_texte ce_papier cette_publication notre_article "
                "notre_dépêche un_précédent_article une_précédente_dépêche"
            ),
            said=(
                "retiré retirée annulée rétracté rétractée dépublié dépubliée a_été_retiré a_été_retirée "
                "a_été_annulée a_été_rétracté a_été_rétractée a_été_dépublié a_été_dépubliée est_retiré "
                "est_annulée"
            ),
            own_said="supprimé supprimée a_été_supprimé a_été_supprimée n'est_plus_disponible n’est_plus_disponible",
            we="nous_retirons nous_avons_retiré nous_annulons nous_avons_annulé nous_avons_dépublié",
            about="sur concernant",
            reasons=(
                "en_raison parce_que à_la_suite à_la_demande par_la_rédaction pour_des_raisons "
                "après_publication de_notre_site"
            ),
            notes=(
                "note_de_la_rédaction note_de_l'éditeur note_de_l’éditeur ndlr correction rectificatif "
                "rectification erratum précision"
            ),
            kills="KILL ANNULATION_DE_DÉPÊCHE",
        ),
        live="direct en_direct live suivez_en_direct le_direct",
        opinion="opinion opinions tribune édito éditorial chronique analyse point_de_vue critique billet",
        roundup="newsletter la_matinale le_brief les_infos_à_retenir l'essentiel l’essentiel revue_de_presse à_retenir",
        media="vidéo vidéos podcast photos en_images quiz infographie carte portfolio diaporama",
        teaser="entretien interview portrait reportage décryptage enquête récit test vrai_ou_faux explications "
        "publicité",
        withdrawal="article_retiré rétractation dépêche_annulée annulation_de_dépêche",
        opinion_sections="opinion opinions tribunes editos idees-tribunes chroniques",
        pronouns="il elle ils elles son sa ses leur leurs",
        opening="comment pourquoi qui que quoi où quand quel quelle quels quelles combien est-ce faut-il ce_que "
        "ce_qu'il ce_qui voici",
        teasing="ce_qu'il_faut_savoir ce_que_l'on_sait ce_que_l’on_sait ce_qu'on_sait tout_savoir ce_qu’il_faut_savoir "
        "horoscope* signes_du_zodiaque signe_du_zodiaque",
        paywall="exclusif info_exclusive abonnés réservé_aux_abonnés",
        sourcing="médias presse témoins sources",
        alert="alerte urgent dernière_minute mise_à_jour flash",
        byline="par",
        tail=(r"il y a\s+\d+\s+(?:minutes?|heures?|jours?)", r"\d+\s*min(?:utes?)? de lecture"),
    ),
    naming=Naming(
        title_case=False,
        ranks=words("m me mm mme mlle mmes"),
        clubs=words("AS RC OGC AC AJ"),
        leading_nouns=(
            (
                "",
                (
                    "ique",
                    "iques",
                    "ien",
                    "iens",
                    "al",
                    "ale",
                    "ales",
                    "aux",
                    "el",
                    "elle",
                    "elles",
                    "ienne",
                    "iste",
                    "istes",
                    "éenne",
                ),
            ),
        ),
        homes=words("fr be ch"),
        sounds=sounds("chtch=S tch=C ch=S gu=g ou=u j=J ts=c ph=f x=ks sh=S kh=h ine$=in"),
        marks=r"ou[^aeiou]|ou$|ï|tch|gué|é|jn|jine$|ine$|è|ç",
        organisation_words=words("université institut ministère parti groupe banque fondation"),
        institution_joints=words("de du des pour"),
        and_words=words("et"),
        local_words=words("à en"),
        town_words="ville commune village localité bourg municipalité hôpital aéroport parquet quartier",
        ambiguous_places=words("Nice Tours Nancy Sens Vienne Lens Pau Auch Agen Luka Landes"),
        towns_are_surnames=True,
        no_names=words("lundi mardi mercredi jeudi vendredi samedi dimanche noël direct vidéo"),
        function_words=words(
            "peu près puis dont plusieurs quelques quelque chaque certains certaines aucun aucune aujourd'hui "
            "aujourd’hui lors selon malgré parmi outre face afin ainsi alors cependant pourtant toutefois désormais "
            "finalement heureusement malheureusement actuellement récemment parallèlement visiblement apparemment "
            "enfin ensuite parfois souvent jusque jusqu canadair canadairs trois quatre cinq six sept huit neuf dix "
            "le la les un une des du de il elle ils elles on nous vous je tu ce cet cette ces son sa ses leur "
            "leurs mon ma mes notre nos votre vos qui que quoi où quand pourquoi comment quel quelle ne pas mais "
            "et ou ni si car dans en à au aux par pour avec sans sous sur entre vers chez depuis après avant "
            "pendant contre plus moins très aussi encore déjà toujours jamais ici là hier demain tout tous toute "
            "toutes est sont été"
        ),
    ),
    media_topics={
        "arts and entertainment": (
            "film* cinéma* acteur* actrice* chanteur* chanteuse* album* concert* opéra* théâtre* romancier* "
            "exposition* peintre* série_télé musicien* réalisateur* hollywood rappeur* roman romans romancière*"
        ),
        "culture": "musée* patrimoine unesco manuscrit*",
        "mass media": "journal_télévisé journalist* audiovisuel* rédaction* france_télévisions liberté_de_la_presse",
        "act of terror": "terroris* attentat* djihadist* jihadist* kamikaze*",
        "armed conflict": (
            "frappe* missile* drone* bombardement* armée* soldat* offensive artillerie guerre* invasion "
            "militaire* milice* troupes combats raid raids sur_le_front ligne_de_front"
        ),
        "civil unrest": "émeute* protestation* heurts contestation manifestation* manifestant* manifestent",
        "coup d'etat": "coup_d'état coup_d’état putsch* junte",
        "peace process": (
            "cessez-le-feu trêve pourparlers plan_de_paix accord_de_paix négociations_de_paix "
            "garanties_de_sécurité coalition_des_volontaires"
        ),
        "prisoners of war": "prisonniers_de_guerre échange_de_prisonniers",
        "crime": (
            "meurtre* assassin* cambriol* braquage* escroquer* trafic_de_drogue narcotrafi* viol viols "
            "enlèvement* fusillade* suspect* homicide* poignardé* corruption incendie_criminel vol_à_main_armée "
            "vols"
        ),
        "judiciary": "conseil_constitutionnel cour_suprême conseil_d'état cour_d'appel magistrat*",
        "justice": (
            "procès condamné* tribunal procureur* parquet prison inculp* mis_en_examen jugé juge_d'instruction "
            "garde_à_vue plainte"
        ),
        "law": "droit_international projet_de_loi loi juriste*",
        "law enforcement": "police* gendarm* arrêté* interpell* enquête* perquisition*",
        "accident and emergency incident": (
            "accident* incendie* explosion* déraill* crash naufrage* avalanche* coupure_de_courant "
            "panne_d'électricité collision*"
        ),
        "disaster": (
            "crue crues rupture_du_barrage séisme* tremblement_de_terre inondation* tsunami volcan* ouragan* "
            "cyclone* feu_de_forêt sécheresse"
        ),
        "emergency response": "secours sauvet* pompier* évacu* rescapé*",
        "business information": "bénéfice* chiffre_d'affaires fusion rachat faillite* pdg redressement_judiciaire",
        "economic sector": (
            "constructeur* automobile* compagnie_aérienne pétrol* opep agricult* récolte* industrie* pétrolier*"
        ),
        "economy": (
            "inflation banque_centrale taux_d'intérêt pib croissance droits_de_douane économie* budget dette "
            "déficit hausse_des_prix les_prix"
        ),
        "market and exchange": "bourse cac_40 bitcoin wall_street marché* or_à cours_du_pétrole investisseur*",
        "school": "école* lycée* collège* université*",
        "teachers": "enseignant* professeur*",
        "students": "étudiant* élèves",
        "climate change": "climat* réchauffement gaz_à_effet_de_serre",
        "environmental pollution": "pollution* marée_noire pfas",
        "nature": "loup* ours oiseau* espèces forêt*",
        "diseases and conditions": "grippe covid* virus cancer* épidémie* maladie* rougeole bronchiolite",
        "health treatment": "vaccin* traitement* patient* médicament*",
        "health facility": "hôpital hôpitaux clinique*",
        "medical profession": "médecin* infirmi*",
        "ceremony": "obsèques hommage* deuil nouvel_an réveillon commémor* feu_d'artifice minute_de_silence veillée",
        "celebrity": "mort_de_l'acteur prince* divorce famille_royale décès",
        "award and prize": "prix_nobel oscar* césar légion_d'honneur",
        "animal": "chien* chat chats zoo",
        "employment": "emploi* smic salaire* licenciement* suppressions_de_postes",
        "labour relations": "grève* syndicat* cgt",
        "retirement": "retraite*",
        "unemployment": "chômage chômeur*",
        "leisure": "vacances tourist* voyage* randonnée",
        "lifestyle": "cuisine défilé_de_mode recette_de recettes_de",
        "election": "élection* électeur* candidat* scrutin municipales présidentielle vote_des",
        "fundamental rights": "droits_de_l'homme droits_humains liberté_d'expression torture",
        "government": (
            "président* premier_ministre ministre* gouvernement* assemblée_nationale sénat* parlement* maire* "
            "démission* élysée matignon chef_de_l'état investiture"
        ),
        "government policy": "réforme* interdiction* loi_de_finances service_militaire",
        "international relations": (
            "sanctions ambassad* diplomat* otan onu conseil_de_sécurité condamne* souveraineté "
            "affaires_étrangères union_européenne groenland kremlin sommet_de_l'otan sommet_européen "
            "sommet_de_l'ue"
        ),
        "political process": (
            "sondage* rassemblement_national opposition lfi motion_de_censure parti_socialiste partis_politiques"
        ),
        "religion": "église* pape vatican musulman* mosquée* évêque* chrétien* juifs islam",
        "religious leader": "patriarche cardinal ayatollah",
        "religious festival and holiday": "noël pâques ramadan",
        "natural science": "astronom* nasa télescope* planète* lune fusée* satellite*",
        "scientific research": "chercheur* scientifique* étude",
        "technology and engineering": (
            "intelligence_artificielle ia chatgpt smartphone* cyberattaque* pirat* google apple robot* grok "
            "réseaux_sociaux"
        ),
        "demographics": "population natalité démograph*",
        "discrimination": "antisémit* racis* discriminat*",
        "immigration": "migrant* immigr* asile réfugié* expuls*",
        "social problem": "sans-abri violences_conjugales suicide*",
        "welfare": "aide_humanitaire allocation* aide_sociale restos_du_cœur",
        "competition discipline": (
            "match football ligue_1 entraîneur* attaquant* ligue_des_champions tennis rugby xv_de_france olympi* "
            "coupe_du_monde tournoi ski biathlon psg om handball basket* dakar champion* rallye buteur* jo jo-* "
            "jeux_olympiques médaille* médaillé* athlète* sportif* sportive* judo judoka* skateboard* natation "
            "équipe_de_france porte-drapeau* paralymp* escrime"
        ),
        "sports transaction": "transfert mercato",
        "drug use in sport": "dopage",
        "weather forecast": "météo prévisions_météo",
        "weather phenomena": "tempête* neige verglas canicule orage* grand_froid",
        "weather warning": "vigilance_orange vigilance_jaune vigilance_rouge météo-france",
    },
    unnamed="siècle* anniversaire* fois place trimestre*",
    striking=Striking(
        attacks="attaque* attaquent frappe* frappent bombarde* bombardent bombardement* raid* pilonne*",
        nouns="attaque attaques frappe frappes bombardement* raid raids",
        means="drones drone missile* forces troupes armée avions",
        by="par",
    ),
    following=Following(
        crowds="sources experts observateurs analystes médias",
        crowd_verbs="disent affirment estiment rapportent pensent craignent",
        crowd_phrases=(
            "selon_des_sources selon_certaines_sources selon_les_médias selon_des_médias selon_des_experts "
            "selon_des_observateurs on_rapporte_que"
        ),
        impersonal="prétendument soi-disant il_se_dit on_dit on_affirme selon_la_rumeur",
        links="ici cliquez_ici lire_la_suite en_savoir_plus plus suite voir_plus lien ce_lien",
        zones="heure_locale",
        once="alors de_l’époque",
    ),
    labels={
        "killed": "morts",
        "injured": "blessés",
        "treated": "pris en charge",
        "missing": "disparus",
        "displaced": "déplacés",
        "homeless": "sans-abri",
        "evacuated": "évacués",
        "trapped": "pris au piège",
        "rescued": "secourus",
        "arrested": "arrêtés",
        "abducted": "enlevés",
        "captured": "capturés",
        "exchanged": "échangés",
        "released": "libérés",
        "infected": "contaminés",
        "recovered": "guéris",
        "identified": "identifiés",
        "deployed": "mobilisés",
        "demonstrators": "manifestants",
        "without power": "sans électricité",
        "launched": "lancés",
        "intercepted": "interceptés",
        "damaged": "endommagés",
        "destroyed": "détruits",
        "money": "montant",
        "share": "part",
        "distance": "distance",
        "area": "superficie",
        "temperature": "température",
        "magnitude": "magnitude",
    },
    then="puis",
)
