"""Spanish."""

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
    tag="es",
    name="Spanish",
    abbreviations=words(
        "sr sra sres srta dr dra prof gral gen cnel cap tte sgto d dña ud uds vd vds avda av c pág págs art núm tel "
        "aprox "
        "p.ej ej i.e cf vol fig ene feb mar abr may jun jul ago sep sept oct nov dic sto sta fray pbro mons ee ff.aa"
    ),
    loose_abbreviations=words("etc ee.uu ee uu s.a s.l a.m p.m a.c d.c jr inc corp cía"),
    starters=words(
        "el la los las un una unos unas él ella ellos nosotros esto este esta estos estas ese esa en a al de del para "
        "por con "
        "tras según pero y o que quien qué quién dónde cuándo cómo su sus no se lo más después antes mientras"
    ),
    months=numbered(
        "enero,ene febrero,feb marzo abril,abr mayo junio,jun julio,jul agosto,ago septiembre,setiembre,sept "
        "octubre,oct "
        "noviembre,nov diciembre,dic",
        1,
    ),
    weekdays=numbered("lunes martes miércoles jueves viernes sábado domingo"),
    days={"hoy": 0, "ayer": -1, "anteayer": -2, "mañana": 1},
    decimal=",",
    number_words=spelled(
        {
            0: "cero",
            1: "un uno una",
            2: "dos",
            3: "tres",
            4: "cuatro",
            5: "cinco",
            6: "seis",
            7: "siete",
            8: "ocho",
            9: "nueve",
            10: "diez",
            11: "once",
            12: "doce",
            13: "trece",
            14: "catorce",
            15: "quince",
            16: "dieciséis",
            17: "diecisiete",
            18: "dieciocho",
            19: "diecinueve",
            20: "veinte",
            21: "veintiuno veintiún veintiuna",
            22: "veintidós",
            23: "veintitrés",
            24: "veinticuatro",
            25: "veinticinco",
            26: "veintiséis",
            27: "veintisiete",
            28: "veintiocho",
            29: "veintinueve",
            30: "treinta",
            40: "cuarenta",
            50: "cincuenta",
            60: "sesenta",
            70: "setenta",
            80: "ochenta",
            90: "noventa",
            200: "doscientos doscientas",
            300: "trescientos trescientas",
            400: "cuatrocientos cuatrocientas",
            500: "quinientos quinientas",
            600: "seiscientos seiscientas",
            700: "setecientos setecientas",
            800: "ochocientos ochocientas",
            900: "novecientos novecientas",
        }
    ),
    scale_words=spelled(
        {
            10: "decena decenas",
            12: "docena docenas",
            20: "veintena",
            30: "treintena",
            100: "cien ciento centenar centenares",
            1e3: "mil millar",
            1e6: "millón millones mln",
            1e9: "mil_millones",
            1e12: "billón billones",
        }
    ),
    ordinal_words=spelled(
        {
            3: "tercer tercero tercera",
            4: "cuarto cuarta",
            5: "quinto quinta",
            6: "sexto sexta",
            7: "séptimo séptima",
            8: "octavo octava",
            9: "noveno novena",
            10: "décimo décima",
            12: "duodécimo duodécima",
        }
    ),
    number_joints=words("y"),
    articles=words("un una"),
    bare_scales=words("cien mil"),
    ordinal_marks=r"\.?[ºª°]|(?:er|ro|ra|do|da|to|ta)\b",
    range_words="a",
    or_words="o u",
    between_words="entre",
    between_joints="y",
    from_words="de",
    ages=r"\s+años\b",
    ages_before=r"\bde\s+edad\s+de\s+$",
    hours=r"\s+horas\b|\s?h\b",
    percent="por_ciento",
    quotes=(("«", "»"), ("“", "”"), ('"', '"')),
    cues=(
        "dijo dice dicen anunció anuncia anunciaron afirmó afirma afirmaron aseguró asegura aseguraron confirmó "
        "confirma "
        "confirmaron informó informa informaron declaró declara señaló señala añadió agregó explicó explica advirtió "
        "advierte "
        "escribió sostuvo sostiene indicó indica reportó"
    ),
    denials=(
        "negó niega niegan negaron desmintió desmiente desmintieron rechazó rechaza desmienten rechazaron descartó "
        "descarta descartaron descartan ha_descartado "
        "rechazan ha_negado han_negado ha_desmentido han_desmentido ha_rechazado han_rechazado"
    ),
    hedges="podría podrían habría habrían presunto presunta presuntos supuesto supuesta aparentemente probablemente "
    "quizá quizás",
    sources="según de_acuerdo_con conforme_a a_juicio_de",
    people=People(
        he="él",
        she="ella",
        mr="señor sr don",
        mrs="señora sra doña señorita",
        men=(
            "hombre niño padre hermano hijo marido esposo tío sobrino presidente ministro canciller alcalde "
            "gobernador embajador senador diputado coronel abogado médico experto profesor director jefe "
            "secretario fundador propietario dueño asesor consejero viceministro vicepresidente redactor autor "
            "vecino conductor candidato entrenador soldado rey príncipe papa obispo policía bombero investigador "
            "mandatario procurador ombudsman prefecto intendente magistrado ingeniero cirujano capitán "
            "teniente subsecretario vicecanciller concejal edil delegado subdelegado párroco arzobispo "
            "rector decano gerente patrón enfermero biólogo geólogo sismólogo historiador "
            "politólogo sociólogo defensor superintendente inspector cuñado suegro "
            "anciano escritor actor opositor empresario funcionario agricultor ganadero sacerdote"
        ),
        women=(
            "mujer niña madre hermana hija esposa tía sobrina presidenta ministra cancillera alcaldesa "
            "gobernadora embajadora senadora diputada abogada médica experta profesora directora jefa secretaria "
            "fundadora propietaria dueña asesora consejera viceministra vicepresidenta redactora autora vecina "
            "conductora candidata entrenadora reina princesa mandataria investigadora escritora actriz opositora "
            "empresaria procuradora prefecta intendenta magistrada ingeniera cirujana capitana subsecretaria "
            "concejala delegada subdelegada rectora decana patrona enfermera bióloga geóloga "
            "sismóloga historiadora politóloga socióloga defensora cuñada suegra abuela anciana jueza "
            "lideresa presentadora inspectora superintendenta "
            "funcionaria agricultora ganadera"
        ),
        alike={
            "mandatario": "presidente gobernador alcalde",
            "mandataria": "presidenta gobernadora alcaldesa",
            "jerarca": "ministro ministra",
        },
        people=(
            "persona víctima portavoz vocero general comandante juez fiscal economista analista dirigente líder "
            "periodista corresponsal testigo habitante diplomático representante responsable activista "
            "sindicalista jerarca joven superviviente sobreviviente oficial docente agente gerente sargento "
            "teniente cantante alpinista deportista socorrista rescatista familiar residente"
        ),
        the="el la",
        oblique="de del a al por para con contra sobre bajo en hacia sin entre desde según tras ante durante",
        things=True,
        who="que quien cual",
        pairs="y e o u",
        articles="el la un una este esta ese esa su mi nuestro nuestra",
    ),
    speech=Speech(
        says=" ".join(
            (
                joined(
                    "ha han había habían",
                    "dicho afirmado asegurado declarado señalado explicado añadido confirmado anunciado informado "
                    "indicado advertido sostenido agregado subrayado insistido recordado reconocido admitido precisado "
                    "comentado escrito manifestado reiterado apuntado destacado recalcado lamentado contado publicado",
                ),
                "dijo dice dicen dijeron anunció anuncia anunciaron anuncian afirmó afirma afirmaron afirman aseguró "
                "asegura aseguraron aseguran confirmó confirma confirmaron confirman informó informa informaron "
                "informan declaró declara declararon señaló señala señalaron señalan añadió añade añadieron agregó "
                "agrega explicó explica explicaron explican advirtió advierte advirtieron advierten escribió escribe "
                "sostuvo sostiene sostienen sostuvieron indicó indica indicaron indican reportó reporta reportaron "
                "subrayó subraya insistió insiste recordó recuerda precisó precisa comentó comenta manifestó "
                "manifiesta reiteró reitera apuntó apunta destacó destaca recalcó recalca lamentó lamenta contó "
                "cuenta cuentan relató relata respondió responde admitió admite reconoció reconoce publicó "
                "sentenció zanjó remarcó remarca ha_remarcado puntualizó incidió abundó concluyó consideró "
                "considera opinó opina expresó detalló "
                "reconocen admiten consideran opinan insisten apuntan destacan recuerdan precisan "
                "subrayan lamentan aclaran "
                "responden relatan detallan detalla avisó avisa avisaron avisan consideraron reconocieron admitieron "
                "matizó matiza ha_matizado han_matizado ha_puntualizado ha_relatado ha_aclarado ha_concretado concretó "
                "argumentó argumenta alertó alerta alertaron han_alertado ha_alertado acotó acota ha_detallado "
                "ha_expresado ha_estimado ha_considerado ha_defendido ha_avisado "
                "insistieron recordaron subrayaron destacaron lamentaron precisaron explicaba "
                "decía afirmaba aseguraba replicó aclaró aclara preguntó estimó estima estiman estimaron calcula "
                "calculan calculó tuiteó tuitea tuitearon ha_tuiteado",
            )
        ),
        notes="descartó descarta descartaron descartan ha_descartado han_descartado "
        "denunció denuncia denunciaron sugirió sugiere prometió promete prometieron muestra reveló revela "
        "revelaron ha_denunciado ha_prometido ha_sugerido dio_a_entender",
        names=(
            "negó niega niegan negaron desmintió desmiente desmintieron desmienten rechazó rechaza rechazaron "
            "rechazan acusó acusa acusaron acusan pidió pide pidieron piden exigió exige exigieron exigen condenó "
            "condena condenaron condenan calificó califica tachó criticó critica criticaron instó insta amenazó "
            "llamó_a llama_a llaman_a llamaron_a ha_llamado_a han_llamado_a "
            "ha_negado han_negado ha_desmentido han_desmentido ha_rechazado han_rechazado ha_acusado "
            "han_acusado ha_pedido han_pedido ha_exigido ha_condenado ha_calificado ha_criticado"
        ),
        firm="que",
        nobody="probado probada probados probadas culpable culpables inocente",
        openers="que si",
        before="según de_acuerdo_con conforme_a a_juicio_de en_opinión_de en_palabras_de a_decir_de al_decir_de "
        "de_acuerdo_al a_*_juicio en_*_opinión en_*_palabras a_*_entender",
        between="también no después además luego ya antes nunca siempre se le les lo nos me todavía hoy ayer asimismo",
        breaks="qué quién quiénes cómo cuándo dónde que quien quienes cuando pero si mientras porque donde y o e "
        "aunque como pues sino cuya cuyo",
        joining="y e pero mientras_que mientras en_tanto_que en_tanto aunque",
        ands="y e",
        regarding=(
            "en_cuanto_a en_cuanto_al respecto_a respecto_al respecto_de con_respecto_a con_respecto_al en_relación_con"
        ),
        which="cual cuales",
        about="de sobre acerca",
        contracted="del",
        joints="de del la el los las y al von van ben",
        leads=(
            "en a al sobre tras antes durante para por con sin desde según ayer hoy también hasta ante contra entre "
            "este esta respecto acerca tampoco lunes martes miércoles jueves viernes sábado domingo luego además mañana"
        ),
        articles="el la los las un una su sus unos unas este esta estos estas nuestro nuestra lo",
        pronouns="él ella ellos ellas yo nosotros éste ésta",
        relatives="quien quienes que",
        incises="— –",
        dialogue=True,
        objects="ya lo le también",
        likewise="según como tal_como tal_y_como",
        backward="así_lo así eso_es_lo_que",
        renamed=True,
        described="que quien quienes",
        issued=(
            "difundido difundida difundidos difundidas publicado publicada publicados publicadas facilitado "
            "facilitada facilitados facilitadas emitido emitida emitidos emitidas ofrecidos ofrecidas divulgado "
            "divulgada divulgados divulgadas proporcionados proporcionadas"
        ),
        shapes=Shapes(gerunds=("ando", "iendo", "yendo"), manners=("mente",)),
        plurals="on an en",
        houses="desde",
        infinitives="haber estar tener ser",
        agents="por",
        whens="este esta el la por en",
        times="jornada mañana tarde noche mediodía madrugada semana pasado pasada ayer hoy anoche anteayer",
        turning=(
            "por_su_parte por_su_lado por_otro_lado por_otra_parte a_su_vez por_el_contrario al_contrario en_total "
            "en_este_sentido sin_embargo no_obstante "
            "mientras_tanto en_cambio además asimismo de_su_parte en_tanto en_respuesta en_ese_sentido"
        ),
        accusatives="lo la los las le les me te se nos",
        mute=(
            "calendario programa ley reglamento contrato acuerdo acuerdos plan reglas tradición constitución "
            "protocolo procedimiento costumbre lo"
        ),
        addressed="para",
        unnamed=True,
        reflexives="se",
        sentencing="condenó condena condenan condenaron condenado",
        courts="tribunal tribunales corte juez jueza juzgado audiencia jurado justicia magistrados",
        calling="llamó llama llaman llamaron ha han",
        calls=(
            "calma unidad huelga paro diálogo reflexión cordura prudencia serenidad movilización manifestación "
            "concentración abstención participación voto votación población ciudadanía ciudadanos comunidad país "
            "tranquilidad responsabilidad sensatez solidaridad paz boicot negociación cooperación acción lucha "
            "resistencia desobediencia cautela vigilancia no"
        ),
        acting="ar er ir arse erse irse arlo arla erlo",
        possessives="su",
        declares=(
            "anuncia anuncian anunció anunciaron anunciado confirma confirman confirmó confirmaron confirmado revela "
            "revelan reveló revelaron promete prometió"
        ),
    ),
    occasions=Occasions(
        within="en durante a_través_de mediante tras",
        events=(
            "entrevista entrevistas comunicado rueda_de_prensa conferencia_de_prensa comparecencia discurso mensaje "
            "video vídeo podcast programa carta publicación tuit declaraciones declaración intervención acto mitin "
            "conversación charla nota_de_prensa alocución tribuna debate"
        ),
        links="con a al de del en para publicada_por publicado_por emitida_por concedida_a concedida_al difundido_por",
        bare=False,
        upon="en a_través_de por vía",
        facing="ante ante_la ante_los ante_el",
        platforms=(
            "x telegram facebook twitter instagram truth_social tiktok youtube linkedin redes_sociales "
            "las_redes_sociales "
            "su_cuenta su_cuenta_de_x su_cuenta_en_x su_cuenta_de_twitter su_cuenta_de_facebook "
            "su_cuenta_de_instagram su_canal su_canal_de_telegram televisión la_televisión whatsapp la_radio"
        ),
        media=("diario periódico cadena agencia radio revista canal portal televisión emisora medio medios semanario"),
        outlets="medios",
        audiences="prensa periodistas reporteros diputados medios parlamento",
        to="a al a_la a_los a_las ante ante_la ante_los",
        cited="citado_por citada_por citados_por citadas_por",
        citing="citando citando_al que_cita que_citan citando_a que_cita_a en_referencia_a con_base_en",
    ),
    doubts=Doubts(
        adverbs="presuntamente supuestamente aparentemente al_parecer habría habrían",
        claims="alega alegan alegó alegaron pretende asegura_haber",
        negations="no nunca tampoco ni",
        unverified=(
            "no_ha_podido_ser_verificada no_ha_podido_ser_verificado no_pudo_ser_verificada no_pudo_verificar "
            "no_ha_podido_verificar no_pudieron_ser_verificadas verificar_de_forma_independiente "
            "verificado_de_forma_independiente verificar_de_manera_independiente confirmación_independiente "
            "no_se_ha_podido_verificar no_ha_sido_verificada no_pudo_ser_confirmada"
        ),
    ),
    checking=Checking(
        negations="no nunca jamás tampoco ni ningún ninguna ninguno nadie nada",
        opposites={
            "begin": "empez* empiez* comenz* comienz* inici* lanz*",
            "end": "termin* acab* fin finaliz* conclu* cancel* poner_fin",
            "rise": "aument* subió subir subirá subirán sube suben elev* crec* alza increment*",
            "fall": "baj* cay* cae* reduj* reduc* disminu* descend* recort*",
            "accept": "acept* aprob* aprueb* adopt* salud* ratific*",
            "reject": "rechaz* negó negaron rehus* vet* bloque*",
            "confirm": "confirm* admit* reconoc*",
            "deny": "desmint* desmient* negó negaron niega* refut*",
            "open": "abr* abiert* inaugur*",
            "close": "cerr* cierr*",
            "win": "ganó ganaron ganar gana venc* victoria derrot*",
            "lose": "perd* pierd*",
            "join": "ingres* sumó sumarse unió unirse adhir* adhes*",
            "leave": "abandon* sali* dej*",
            "go on": "continu* sig* mant* prolong* prosig*",
            "stop": "deten* detuv* ces* paró parar interrump* fin",
            "arrest": "arrest* deten* detuv* encarcel* detenid*",
            "free": "liber* indult*",
            "convict": "conden* culpable*",
            "acquit": "absol* absuel* inocente*",
            "support": "apoy* respald* favor",
            "oppose": "opon* opus* vet* bloque*",
            "allow": "permit* autoriz*",
            "forbid": "prohib*",
            "resume": "reanud* restablec*",
            "suspend": "suspend* interrump* paraliz*",
            "heed": "atend* cumpl* sigu* hizo_caso",
            "ignore": "ignor* desoy* desoí*",
            "succeed": "logr* consig* consegu*",
            "fail": "fracas* no_logr* no_consig*",
            "voluntary": "voluntari*",
            "mandatory": "obligatori* forzos*",
            "keep": "respet* cumpl* mant*",
            "break": "viol* romp* incumpl*",
            "praise": "elogi* alab* agradec* felicit*",
            "condemn": "conden* critic* acus* denunci*",
            "arrive": "lleg*",
            "depart": "partió partir march* despeg*",
            "appoint": "nombr* elegi* design*",
            "resign": "dimit* renunc* dimis* destitu* ces*",
            "for": "a_favor",
            "against": "contra en_contra",
            "already": "ya",
            "not yet": "aún_no todavía_no aún todavía",
            "agree": "acord* acuerd* pact*",
            "disagree": "desacuerd* no_acord*",
            "strengthen": "reforz* refuerz* fortal* endurec*",
            "weaken": "debilit* suaviz* relaj*",
            "buy": "compr* adquir*",
            "sell": "vend* venta*",
            "possible": "posible*",
            "impossible": "imposible*",
            "alive": "vivo* viva sobreviv* rescatad*",
            "dead": "muert* muri* mat* fallec*",
            "build": "constru*",
            "destroy": "destru* dañ*",
            "more": "más_de",
            "less": "menos",
            "north": "norte",
            "south": "sur",
            "east": "este oriental*",
            "west": "oeste occidental*",
            "male": "hombre*",
            "female": "mujer*",
            "first": "primer*",
            "last": "último* última*",
            "import": "import*",
            "export": "export*",
            "attack": "atac* ataque* atacó",
            "withdraw": "retir*",
            "find": "encontr* hall* descubr*",
            "miss": "desaparec* perd*",
        },
        before="antes_de antes_del hasta",
        after="después_de después_del desde a_partir_de a_partir_del tras",
        inclusive="hasta desde a_partir_de a_partir_del",
        second="segundo segunda segundos segundas",
        prefixes="ex co vice no anti semi cuasi pseudo contra",
        exclusive="solo sólo únicamente todos todas siempre nunca primer primera ex único única",
        doers="por",
        helpers="es son fue fueron era eran sido será serán ser",
        synonyms=(
            "aprob*,aprueb*,acept*,ratific*,adopt* rechaz*,deneg*,niega* "
            "comenz*,comienz*,empez*,empiez*,inici*,arranc* termin*,finaliz*,conclu* "
            "anunci*,declar*,afirm*,dijo,dice,señal*,inform* exig*,pid*,pidió,reclam* "
            "detuv*,deten*,arrest*,captur* liber*,solt*,excarcel* "
            "muert*,fallec*,murió,murieron,mató,matado herid*,lesion* evacu*,desplaz* "
            "atac*,ataque*,bombarde* destru* dañ*,averi* "
            "aument*,subi*,sub*,crec* baj*,disminu*,reduj*,reduc*,cay* "
            "reun*,encuentr* negoci*,diálog*,conversaciones "
            "casa,casas,vivienda*,hogar,hogares personas,gente,habitantes,vecinos "
            "fuego*,incendi*,llamas gobierno*,gabinete,ejecutivo policía*,agentes "
            "soldado*,militar*,tropas niño*,niña*,menor,menores rescatista*,bomber*,socorrist* "
            "electricidad,luz,energía accident*,catástrofe*,desastre* empresa*,compañía*,firma,firmas "
            "dinero,fondos ley,leyes,legislación elección,elecciones,comicios,votación plan,planes,proyecto* "
            "crecida*,inundac*,inund* unos,unas,cerca,aproximadamente"
        ),
        light=(
            "hac* hizo hecho pon* puso puest* da dar dio dado ven* vino va ir fue tien* tuvo ten* dej* qued* pas* "
            "llev* llam* dijo dice según gente persona personas año años día días vez veces tiempo lugar* parte* caso* "
            "modo forma* manera actualmente además también luego vari* algun* otr* divers* "
            "respectivamente entre frente"
        ),
    ),
    titles=Titles(
        offices={
            "head of state": "jefe_de_estado jefa_de_estado jefe_del_estado jefa_del_estado",
            "head of government": "jefe_de_gobierno jefa_de_gobierno jefe_del_gobierno jefe_del_ejecutivo "
            "presidente_del_gobierno presidenta_del_gobierno",
            "president": "presidente presidenta mandatario mandataria",
            "prime minister": "primer_ministro primera_ministra",
            "chancellor": "canciller",
            "monarch": "rey reina emperador emperatriz emir sultán",
            "pope": "papa pontífice",
            "leader": "líder",
            "supreme leader": "líder_supremo guía_supremo",
            "vice president": "vicepresidente vicepresidenta",
            "foreign minister": "ministro_de_exteriores ministra_de_exteriores ministro_de_relaciones_exteriores "
            "secretario_de_relaciones_exteriores secretaria_de_relaciones_exteriores "
            "ministra_de_relaciones_exteriores ministro_de_asuntos_exteriores ministra_de_asuntos_exteriores "
            "jefe_de_la_diplomacia jefa_de_la_diplomacia",
            "secretary of state": "secretario_de_estado secretaria_de_estado",
            "defence minister": "ministro_de_defensa ministra_de_defensa secretario_de_defensa secretario_de_guerra "
            "ministro_de_la_defensa",
            "interior minister": "ministro_del_interior ministra_del_interior ministro_de_interior",
            "finance minister": "ministro_de_finanzas ministra_de_finanzas ministro_de_hacienda ministra_de_hacienda "
            "secretario_del_tesoro",
            "economy minister": "ministro_de_economía ministra_de_economía",
            "justice minister": "ministro_de_justicia ministra_de_justicia",
            "energy minister": "ministro_de_energía ministra_de_energía",
            "health minister": "ministro_de_salud ministra_de_salud ministra_de_sanidad ministro_de_sanidad",
            "secretary general": "secretario_general secretaria_general",
            "director general": "director_general directora_general",
            "high representative": "alto_representante alta_representante",
            "high commissioner": "alto_comisionado alta_comisionada alto_comisario",
            "commissioner": "comisario comisaria",
            "head": "jefe jefa director directora",
            "head of the presidential office": "jefe_de_la_oficina_presidencial jefe_de_la_oficina_del_presidente",
            "security adviser": "asesor_de_seguridad_nacional consejero_de_seguridad_nacional",
            "commander in chief": "comandante_en_jefe",
            "chief of the general staff": "jefe_del_estado_mayor",
            "prosecutor": "fiscal",
            "prosecutor general": "fiscal_general",
            "speaker": "presidente_del_parlamento presidenta_del_parlamento presidente_del_congreso "
            "presidente_de_la_asamblea_nacional presidenta_del_congreso",
            "governor": "gobernador gobernadora",
            "mayor": "alcalde alcaldesa",
            "ambassador": "embajador embajadora",
            "spokesperson": "portavoz vocero vocera",
        },
        owned={
            "high commissioner:ohchr": "alto_comisionado_para_los_derechos_humanos",
            "high commissioner:unhcr": "alto_comisionado_para_los_refugiados",
            "head of state:ru": "jefe_del_kremlin líder_del_kremlin",
            "president:eu-commission": "presidente_de_la_comisión_europea presidenta_de_la_comisión_europea",
            "head of government:es": "presidente_del_gobierno_español",
        },
        former="ex antiguo antigua entonces otrora exmandatario",
        past="saliente",
        acting="interino interina encargado encargada en_funciones",
        designated="electo electa designado designada",
        deputies="vice",
        former_prefixes=("ex",),
        deputy_prefixes=("vice",),
        of="de de_la del de_los",
        states="república federación islámica reino",
        trailing="*",
        governors="asesor asesora esposa viuda hijo hija oficina gabinete",
        ands="y e o u",
        ministers="ministro ministra viceministro viceministra secretario secretaria consejero consejera",
        beside=("presidente presidenta ministro ministra canciller gobernador alcalde rey reina papa"),
    ),
    indicators={
        "killed": "costó_la_vida_a cobró_la_vida_de costado_la_vida_a balance_de_víctimas "
        "muerto* muerta* muert* matar mató mataron mata murió murieron muere mueren fallecid* "
        "fallecieron víctimas_mortales víctimas_fatales asesinad* matan ejecutad* ejecuta ejecutan ejecuciones "
        "asesinan asesina ahogad* perdieron_la_vida pierden_la_vida cadáveres fallecen fallece "
        "falleció muriendo",
        "injured": "herid* lesionad* hiere hirió herir hirieron lesiones",
        "treated": "intervenid*_quirúrgicamente operad*_de_urgencia hospitalizad* atendid* ingresad* hospitalizan",
        "missing": "desaparecid* desaparecen desaparecieron",
        "displaced": "desplazad* huyeron huyen",
        "homeless": "sin_hogar damnificad* sin_techo",
        "evacuated": "evacuad* evacúan evacuaron evacuación evacúa evacuar",
        "trapped": "atrapad* varad* sepultad* bloqueados",
        "rescued": "sacaron sacados sacadas sacamos sacó "
        "rescatad* rescatan rescata rescate rescataron rescatamos rescató salvad*",
        "arrested": "detenid* arrestad* detenciones detuvo detuvieron detienen detiene detención arrestan "
        "arrestos capturad*_por_la_policía",
        "abducted": "secuestrad* rehenes secuestro* secuestran rehén",
        "captured": "capturad* capturan captura capturaron hechos_prisioneros",
        "exchanged": "canjead* canje intercambi* canjean",
        "released": "liberad* liberan libera liberación liberaron excarcelad* excarcelan indultad*",
        "infected": "infectad* contagiad* contagios casos casos_de casos_positivos positivos contagi* nuevos_casos",
        "recovered": "recuperad* dados_de_alta",
        "identified": "identificad* identifican identificaron",
        "deployed": "desplegad* despliega despliegan despliegue enviad* envía envían moviliza* movilizad*",
        "demonstrators": "manifestantes manifestante manifestaron marcharon salieron_a_las_calles",
        "without power": "sin_luz sin_electricidad sin_energía_eléctrica sin_suministro_eléctrico sin_calefacción "
        "apagón* a_oscuras",
        "launched": "lanzó lanzaron lanzad* disparó dispararon lanza lanzan lanzamiento ataque* ataca* atacó "
        "atacaron dispara disparan impactaron",
        "intercepted": "derribad* derribó derribaron derriba interceptad* interceptó interceptaron derriban "
        "abatid* intercepta interceptan neutralizad*",
        "damaged": "dañad* daña dañan afectad* alcanzad*",
        "destroyed": "derribad* derribó derribaron destruid* destruyó destruyeron destruye destruyen destruir "
        "quemad* calcinad*",
    },
    units={
        "people": "personas persona hombres mujeres niños civiles soldados militares habitantes pasajeros "
        "turistas migrantes policías víctimas pacientes adolescentes manifestantes muertos "
        "heridos prisioneros presos rehenes detenidos reclusos sospechosos combatientes "
        "terroristas atacantes bomberos agentes periodistas vecinos empleados trabajadores niñas "
        "efectivos elementos_de_bomberos rescatistas socorristas "
        "niño niña bebés adultos ciudadanos refugiados muerto herido hombre mujer soldado policía "
        "civil pasajero víctima enfermos alumnos estudiantes jóvenes menores fallecidos "
        "desaparecidos damnificados",
        "animals": "animales vacas ovejas perros caballos aves",
        "households": "hogares clientes usuarios abonados",
        "drones": "drones dron",
        "missiles": "misiles misil cohetes cohete",
        "vehicles": "vehículos coches autos camiones tanques autobuses",
        "ships": "barcos buques barco buque embarcaciones",
        "aircraft": "aviones helicópteros avión helicóptero",
        "buildings": "edificios casas viviendas escuelas edificio casa inmuebles",
        "companies": "empresas comercios",
        "flights": "vuelos",
        "km/h": "km/h kilómetros_por_hora",
        "km²": "kilómetros_cuadrados km²",
        "km": "kilómetros km kilómetro",
        "miles": "millas",
        "ha": "hectáreas hectárea ha",
        "°C": "grados °C grados_celsius",
        "m": "metros metro",
        "cm": "centímetros centímetro cm",
        "mm": "milímetros mm",
        "kg": "kilos kilogramos kg",
        "t": "toneladas",
        "points": "puntos_porcentuales puntos",
        "EUR": "euros euro",
        "PLN": "eslotis zlotys zloty",
        "USD": "dólares dólar",
        "GBP": "libras_esterlinas libras",
        "RUB": "rublos",
        "MXN": "pesos",
        "ZAR": "rand",
        "JPY": "yenes",
        "CNY": "yuanes",
    },
    qualifiers={
        "at least": "al_menos por_lo_menos como_mínimo no_menos_de",
        "at most": "no_más_de hasta como_máximo a_lo_sumo hasta_los",
        "about": "unos unas alrededor_de aproximadamente en_torno_a",
        "nearly": "casi cerca_de",
        "more than": "más_de más_de_unos supera superan superó superaron superaría",
        "less than": "menos_de",
        "record": "récord_de",
    },
    counting=Counting(
        spans=True,
        turns="pasando pasar pasará* baj* reduj* redujo reduci* descen* caer* caído cay*",
        rounds="decena docena veintena treintena centenar millar",
        sums="costo* coste* pag* invert* inver* deuda* presupuesto* fondo* precio* ayuda",
        populated="localidad_de ciudad_de municipio_de pueblo_de aldea_de país_de población_de",
        quakes="réplica réplicas sismo sismos seísmo terremoto terremotos temblor",
        hours="de_la_mañana de_la_tarde de_la_noche de_la_madrugada",
        copulas="son eran",
        plural="s",
        vague="varios varias algunos",
        numbered=(
            "fase etapa capítulo parte artículo número grupo categoría nivel canal versión temporada zona línea ruta"
        ),
        formers="de",
        newest="a",
        instead="en_lugar_de en_vez_de",
        upwards="o_más",
        lifted="sacaron sacados sacadas sacamos sacó",
        out_of=("del_agua de_los_escombros del_mar del_río del_lago del_barro"),
        tolls=(
            "se_eleva_a se_elevó_a subió_a aumentó_a llegó_a ascendió_a elevándose_a a sube_a asciende_a aumenta_a "
            "alcanza llega_a supera asciende_ya_a"
        ),
        breaks="y e mientras donde en_la_que en_el_que en_los_que en_las_que",
        joints="y e o",
        wholes="de de_los de_las de_un_total_de",
        parts=("incluidos incluidas incluyendo entre_ellos entre_ellas de_ellos de_ellas incluido entre_los_que"),
        parts_after="de_ellos de_ellas",
        obliques="en por durante tras desde con a contra sobre "
        "en_los en_las por_los por_las durante_los durante_las tras_los",
        others="otros otras más",
        bodies="cuerpos cuerpo cadáveres cadáver",
        forces="soldados policías militares agentes bomberos efectivos rescatistas marines guardias",
        whom=(
            "niños niñas civiles soldados mujeres hombres policías militares periodistas bomberos "
            "adolescentes turistas migrantes rehenes presos combatientes bebés pasajeros menores "
            "agentes extranjeros estudiantes"
        ),
        nouns="rehenes rehén manifestantes manifestante cadáveres cuerpos",
        cases="casos positivos",
        diseases=("covid* coronavirus cólera sarampión ébola gripe virus* infecci* contagi* dengue malaria viruela"),
        magnitudes="magnitud magnitud_de",
        below_zero="menos",
        figurative="afectados_son afectadas_son afectados_suman afectados_ascienden",
        in_years="en desde de hasta año",
        until="hasta al a_fecha_de hasta_el",
        where="en cerca_de sobre a en_el en_la en_los cerca_del",
    ),
    durations="segundo* minuto* hora* día* noche* semana* mes meses año* veces",
    counts="el_número_de número_de la_cifra_de cifra_de la_cantidad_de cantidad_de",
    rising="pasado pasaron pasa pasan "
    "bajó baja descendió cayó pasó redujo aument* sub* asciend* ascend* ascien* elev* crec* "
    "lleg* increment*",
    restored="restablecid* restableció recupera* restituid*",
    remains="leer_más lea_también lea_más suscríbase vea_también newsletter boletín en_vídeo",
    weighing="dilema* apuesta_arriesgada encrucijada futuro_incierto lecciones_de cuerda_floja en_juego",
    dangling=(
        "él ella ellos ellas esto este esta estos estas eso ese esa pero y también su sus además "
        "sin_embargo así entonces por_eso aunque_esto allí ahí nosotros yo"
    ),
    trailing=words("y o de del el los las al un"),
    times=Times(
        units={
            "minute": "minuto minutos",
            "hour": "hora horas",
            "day": "día días",
            "weekend": "fin_de_semana fines_de_semana",
            "week": "semana semanas",
            "month": "mes meses",
            "year": "año años",
        },
        parts={
            "night before": (
                "en_la_noche_del_{weekday}_al la_noche_del_{weekday}_al en_la_noche_del_{weekday}_para_el"
            ),
            "early": "de_madrugada en_la_madrugada madrugada la_madrugada a_primera_hora por_la_madrugada",
            "morning": "por_la_mañana en_la_mañana de_la_mañana la_mañana",
            "noon": "al_mediodía mediodía a_mediodía",
            "afternoon": "por_la_tarde en_la_tarde la_tarde de_la_tarde",
            "night": "por_la_noche en_la_noche la_noche de_la_noche",
            "late": "a_última_hora",
        },
        sections={
            "beginning": (
                "a_principios_de a_principios_del principios_de a_comienzos_de a_comienzos_del "
                "a_inicios_de a_inicios_del"
            ),
            "middle": "a_mediados_de a_mediados_del mediados_de",
            "end": "a_finales_de a_finales_del finales_de a_fines_de a_fines_del",
        },
        moments={
            "0 morning": "esta_mañana hoy_por_la_mañana",
            "0 afternoon": "esta_tarde",
            "0 early": "esta_madrugada",
            "0 night": "esta_noche",
            "-1 night": "anoche ayer_por_la_noche",
            "0 night before": "la_pasada_noche la_noche_pasada",
            "1 morning": "mañana_por_la_mañana",
            "-2 night": "anteanoche",
        },
        ago="hace_{number}_{unit} {number}_{unit}_atrás hace_ya_{number}_{unit}",
        ahead="dentro_de_{number}_{unit} en_{number}_{unit}",
        lasting=(
            "los_últimos_{number}_{unit} las_últimas_{number}_{unit} en_los_últimos_{number}_{unit} "
            "en_las_últimas_{number}_{unit} desde_hace_{number}_{unit}"
        ),
        last=(
            "{unit}_pasado {unit}_pasada pasado_{weekday} {weekday}_pasado último_{weekday} "
            "pasado_{month} {month}_pasado pasado_{unit} pasada_{unit}"
        ),
        this="este_{unit} esta_{unit} este_{weekday} este_{month}",
        coming=(
            "próximo_{unit} próxima_{unit} próximo_{weekday} {unit}_que_viene {weekday}_que_viene "
            "{unit}_próximo {unit}_próxima {weekday}_próximo próximo_{month}"
        ),
        bare="{unit} la_{unit} el_{unit}",
        weekends="el_fin_de_semana durante_el_fin_de_semana",
        dates="{day}_de_{month}_de_{year} {day}_de_{month}_del_{year} {day}_de_{month} {day}_{month}_{year}",
        months="en_{month}_de_{year} {month}_de_{year} {month}_del_{year} en_{month}",
        years="en_{year} en_el_año_{year} del_año_{year}",
        slashes="dmy",
        clocks=(
            "las_{hour}:{minute}_horas las_{hour}:{minute} las_{hour}.{minute} {hour}:{minute}_horas "
            "{hour}.{minute}_horas {hour}:{minute} {hour}:{minute}_h las_{hour}_horas las_{hour}"
        ),
        forenoon="{clock}_a.m. {hour}_a.m. {clock}_am las_{hour}_de_la_mañana las_{clock}_de_la_mañana",
        afternoon=(
            "{clock}_p.m. {hour}_p.m. {clock}_pm las_{hour}_de_la_tarde las_{clock}_de_la_tarde "
            "las_{hour}_de_la_noche las_{clock}_de_la_noche"
        ),
        zones={
            0: "gmt utc",
            60: "cet",
            120: "cest",
        },
        local="hora_local hora_peninsular",
        conditions="si",
        joints="a el la en de del los sobre hacia pasadas poco_antes_de poco_después_de día",
        since="desde desde_el desde_la",
        starting="a_partir_del a_partir_de",
        until="hasta hasta_el hasta_la antes_del",
        future=(
            "va van irá irán debe deben deberá deberán será serán *ará *arán *erá *erán *irá *irán tendrá "
            "tendrán hará harán podrá podrán previsto prevista previstos prevé prevén programado "
            "programada convocado"
        ),
        would="debería deberían podría podrían sería serían habría habrían *aría *arían *ería *erían",
        scheduled="comienza comienzan empieza empiezan arranca arrancan se_reanuda se_reanudan",
        arriving="llega llegan viaja viajan se_reúne se_reúnen se_celebra se_celebran termina terminan",
        past=(
            "ha han había habían fue fueron era eran *ó *aron *ieron *yeron *aba *aban dijo hizo hicieron "
            "tuvo tuvieron estuvo pudo puso dio dieron vio murió vino sido estaba"
        ),
        breaks="que quien quienes donde cuando porque después antes pero y si mientras cuyo cuya",
        recurring=(
            "cada_{weekday} cada_{unit} todos_los_{unit} los_lunes los_martes los_miércoles los_jueves "
            "los_viernes los_sábados los_domingos"
        ),
        stretches=(
            "últimos_días últimas_semanas últimos_meses últimos_años próximos_días próximas_semanas "
            "próximos_meses próximos_años"
        ),
        elsewhere=(
            "al_día_siguiente el_día_siguiente el_día_anterior la_víspera {number}_{unit}_después "
            "{number}_{unit}_antes {number}_{unit}_más_tarde ese_mismo_{unit} ese_{unit} esa_{unit}"
        ),
        ranked=("primera primer primero primeros primeras peor peores mayor mejor única único mínimo máximo"),
        names=(
            "viernes_santo jueves_santo miércoles_de_ceniza domingo_de_ramos lunes_de_pascua black_friday viernes_negro"
        ),
    ),
    furniture=Furniture(
        pictured="en_imágenes en_fotos en_mapas en_vídeos en_videos",
        listed="consejos trucos razones cosas ideas formas maneras recetas",
        glance="de_un_vistazo en_breve en_claves",
        skip_link="saltar_al_contenido ir_al_contenido",
        taking_back=TakingBack(
            texts="artículo noticia nota_informativa el_artículo la_noticia",
            own_texts=(
                "este_artículo esta_noticia esta_nota esta_información este_texto este_reportaje "
                "nuestro_artículo nuestra_noticia nuestra_información una_noticia_anterior un_artículo_anterior"
            ),
            said=(
                "retirado retirada anulada retractado retractada ha_sido_retirado ha_sido_retirada "
                "ha_sido_anulada fue_retirado fue_retirada queda_anulada se_ha_retirado"
            ),
            own_said=(
                "eliminado eliminada ha_sido_eliminado ha_sido_eliminada fue_eliminado fue_eliminada "
                "ya_no_está_disponible"
            ),
            we="hemos_retirado retiramos hemos_anulado anulamos",
            about="sobre de",
            reasons=(
                "por_un_error debido_a a_petición por_la_redacción por_motivos tras_su_publicación porque "
                "de_nuestra_web"
            ),
            notes=(
                "nota_del_editor nota_de_la_redacción nota_de_redacción corrección rectificación aclaración "
                "fe_de_errores fe_de_erratas"
            ),
            kills="KILL ANULACIÓN",
        ),
        live="directo en_directo en_vivo última_hora minuto_a_minuto live",
        opinion="opinión tribuna editorial columna análisis crítica carta_al_director",
        roundup="newsletter boletín las_noticias_del_día lo_más_importante resumen",
        media="vídeo video vídeos videos podcast fotos galería imágenes mapa gráfico fotogalería",
        teaser="entrevista perfil reportaje explicación test publicidad receta",
        withdrawal="retractación nota_retirada noticia_retirada noticia_anulada artículo_retirado",
        opinion_sections="opinion columnas editoriales tribuna",
        pronouns="su sus él ella ellos",
        opening="cómo por_qué qué quién quiénes dónde cuándo cuál cuáles cuánto cuánta estos estas así lo_que",
        teasing="lo_que_sabemos lo_que_se_sabe todo_lo_que qué_se_sabe debes_saber horóscopo* signos_del_zodiaco",
        paywall="exclusiva exclusivo solo_suscriptores",
        sourcing="medios testigos fuentes prensa",
        alert="urgente alerta actualización",
        byline="por",
        tail=(r"hace\s+\d+\s+(?:minutos?|horas?|días?)", r"\d+\s*min de lectura"),
    ),
    naming=Naming(
        clubs=words("CD RCD UD CF CA"),
        country_letters=sounds("EEUU=us"),
        capital_countries=words("irán"),
        title_case=False,
        homes=words("es"),
        sounds=sounds("sh=S kh=h ch=C j=h gu=g ts=c x=ks"),
        marks=r"[áíóúñ]|^ja[jm]|[aeiou]j[kmt]|yia$|iyi",
        organisation_words=words("ministerio universidad instituto partido grupo banco fundación"),
        institution_joints=words("de del para"),
        and_words=words("y e"),
        local_words=words("en"),
        town_words="ciudad pueblo municipio localidad aldea villa hospital aeropuerto fiscalía barrio comuna",
        ambiguous_places=words(
            "San Santa Santo "
            "León Leon Cuenca Mata Elche Victoria Florence Luka Para Nico Latina Pueblo Salto Santiago Guinea"
        ),
        towns_are_surnames=True,
        two_surnames=True,
        no_names=words("lunes martes miércoles jueves viernes sábado domingo navidad dios directo vídeo última hora"),
        function_words=words(
            "reunión "
            "el la los las un una unos unas lo él ella ellos ellas nosotros ustedes yo tú este esta estos estas "
            "ese esa su sus mi mis tu tus nuestro nuestra quien quién que qué donde dónde cuando cuándo como cómo "
            "cuál no ni pero y e o u si porque en de del a al por para con sin sobre entre hacia desde hasta tras "
            "durante contra más menos muy también ya aún siempre nunca aquí allí ayer mañana todo todos toda "
            "todas es son fue hoy"
        ),
    ),
    media_topics={
        "arts and entertainment": (
            "película* cine actor actriz cantante* álbum concierto* ópera teatro* novela* exposición pintor* "
            "músico* director_de_cine hollywood rapero* serie_de_televisión serie_de_netflix"
        ),
        "culture": "museo* patrimonio unesco manuscrito*",
        "mass media": "periodista* periódico* televisión medios_de_comunicación libertad_de_prensa",
        "act of terror": "terroris* atentado* yihadist*",
        "armed conflict": (
            "ataque* misil* dron drones bombarde* ejército* soldado* ofensiva artillería guerra* invasión "
            "militar* milicia* tropas combates operación_militar en_el_frente frente_de_guerra línea_del_frente"
        ),
        "civil unrest": "protesta* manifestación manifestaciones manifestantes disturbios marcha_contra",
        "coup d'etat": "golpe_de_estado junta_militar",
        "peace process": (
            "alto_el_fuego tregua plan_de_paz acuerdo_de_paz negociaciones_de_paz conversaciones_de_paz "
            "garantías_de_seguridad"
        ),
        "prisoners of war": "prisioneros_de_guerra canje_de_prisioneros intercambio_de_prisioneros",
        "crime": (
            "asesin* homicidio* robo* ladrones estafa* narcotráfico cártel* secuestr* tiroteo* sospechoso* "
            "apuñal* corrupción narco* crimen soborno violación_sexual violador*"
        ),
        "judiciary": "tribunal_supremo tribunal_constitucional corte_suprema audiencia_nacional magistrad*",
        "justice": (
            "juicio condenad* juez jueza fiscalía prisión cárcel imputad* acusad* tribunal sentencia fiscal_general"
        ),
        "law": "derecho_internacional ley proyecto_de_ley jurist*",
        "law enforcement": "policía* guardia_civil detenid* arrest* investiga* mossos",
        "accident and emergency incident": (
            "accidente* incendio* explosión descarril* naufragio* alud apagón apagones corte_de_luz siniestro "
            "choque_frontal choque_de_trenes"
        ),
        "disaster": (
            "rotura_de_la_presa terremoto* sismo* inundacion* tsunami volcán huracán* incendio_forestal "
            "incendios_forestales sequía la_dana"
        ),
        "emergency response": "rescate* bombero* evacua* supervivientes sobrevivientes protección_civil",
        "business information": "ingresos fusión opa quiebra consejero_delegado ganancias accionista*",
        "economic sector": "fabricante* aerolínea* petrol* opep agricult* cosecha* industria* turismo_bate crudo",
        "economy": (
            "inflación banco_central tipos_de_interés pib economía* arancel* presupuesto* deuda déficit precios ipc"
        ),
        "market and exchange": (
            "ibex bitcoin wall_street mercado* precio_del_petróleo inversor* bonos dólar la_bolsa bolsa_de_madrid "
            "bolsas_europeas"
        ),
        "school": "escuela* colegio* universidad*",
        "teachers": "profesor* docente* maestr*",
        "students": "estudiantes alumnos",
        "climate change": "cambio_climático calentamiento clima",
        "environmental pollution": "contaminación vertido*",
        "nature": "lobo* oso osos aves bosque* especies",
        "diseases and conditions": "gripe covid* virus cáncer brote epidemia enfermedad* sarampión dengue",
        "health treatment": "vacuna* tratamiento* paciente* medicamento*",
        "health facility": "hospital* clínica*",
        "medical profession": "médico* enfermer*",
        "ceremony": (
            "funeral* homenaje* luto nochevieja año_nuevo campanadas fuegos_artificiales conmemora* velatorio "
            "minuto_de_silencio"
        ),
        "celebrity": "muere_el_actor muere_la_actriz príncipe* divorcio casa_real fallece",
        "award and prize": "óscar nobel galardón premio_nobel premios_nobel premio_planeta premios_goya",
        "animal": "perro* gato* zoológico",
        "employment": "empleo* salario* despido* smi",
        "labour relations": "huelga* sindicato*",
        "retirement": "pensión pensiones jubila*",
        "unemployment": "desempleo parados tasa_de_paro",
        "leisure": "vacaciones turist* viaje* playa*",
        "lifestyle": "receta* moda cocina",
        "election": "elecciones elección votantes candidat* urnas comicios",
        "fundamental rights": "derechos_humanos libertad_de_expresión tortura presos_políticos excarcel*",
        "government": (
            "president* primer_ministro ministr* gobierno* congreso senado parlamento alcald* dimisión dimite "
            "moncloa vicepresident* investidura juramentad* mandatario"
        ),
        "government policy": "reforma* prohibición ley_de",
        "international relations": (
            "sanciones embajad* diplomátic* otan onu consejo_de_seguridad cumbre soberanía canciller* "
            "unión_europea groenlandia kremlin cancillería injerencia ministro_de_exteriores "
            "ministerio_de_exteriores"
        ),
        "political process": "partido_popular psoe vox sondeo* encuesta* oposición",
        "religion": "iglesia* papa vaticano musulman* mezquita* obispo* cristian* judí* islam",
        "religious leader": "arzobispo* ayatolá",
        "religious festival and holiday": "navidad* semana_santa ramadán reyes_magos",
        "natural science": "astrónom* nasa telescopio* planeta* luna cohete* satélite*",
        "scientific research": "científic* investigadores estudio",
        "technology and engineering": (
            "inteligencia_artificial ia chatgpt móvil* ciberataque* hackers google apple robot* redes_sociales"
        ),
        "demographics": "población natalidad",
        "discrimination": "antisemit* racis* discrimina* machis*",
        "immigration": "migrante* inmigra* asilo refugiad* patera* cayuco* deportad* deportaci* deportar deportan",
        "social problem": "sin_techo violencia_machista violencia_de_género suicidio*",
        "welfare": "ayuda_humanitaria ayudas subsidio*",
        "competition discipline": (
            "fútbol gol goles entrenador* delantero* champions tenis baloncesto olímpic* torneo real_madrid barça "
            "atlético nba dakar supercopa copa_del_rey partido_contra partido_amistoso copa_mundial "
            "campeonato_mundial mundial_de fc_barcelona deporte deportes deportist* deportiv* olimpi* olimpíadas "
            "jj.oo jj.oo. jjoo juegos_de_tokio medalla* judo judoca* skate skateboard* básquet* basquet* atleta* "
            "atletismo natación surf* gimnasia ciclis* selección_española selección_argentina oro_olímpico"
        ),
        "sports transaction": "fichaje* traspaso mercado_de_fichajes",
        "drug use in sport": "dopaje",
        "weather forecast": "pronóstico previsión_del_tiempo tiempo_para",
        "weather phenomena": "nieve* nevada* borrasca* tormenta* ola_de_calor ola_de_frío heladas temporal temporales",
        "weather warning": "aemet aviso_amarillo aviso_naranja alerta_meteorológica",
    },
    unnamed="siglo* cumpleaños aniversario* vez lugar puesto trimestre*",
    striking=Striking(
        attacks="ataca atacan atacó atacaron ataque* bombardea* bombardeo* bombardean golpea golpean",
        nouns="ataque* bombardeo*",
        means="dron drones misil misiles fuerzas tropas ejército aviones",
        by="por",
    ),
    following=Following(
        crowds="fuentes expertos observadores analistas medios",
        crowd_verbs="dicen afirman informan creen señalan aseguran temen",
        crowd_phrases=(
            "según_fuentes según_medios según_expertos según_informes según_observadores se_informó_que se_informa_que"
        ),
        impersonal="supuestamente presuntamente se_dice se_afirma se_rumorea",
        links="aquí haga_clic_aquí leer_más más ver_más saber_más enlace este_enlace",
        zones="hora_local",
        once="entonces",
    ),
    labels={
        "killed": "muertos",
        "injured": "heridos",
        "treated": "atendidos",
        "missing": "desaparecidos",
        "displaced": "desplazados",
        "homeless": "sin hogar",
        "evacuated": "evacuados",
        "trapped": "atrapados",
        "rescued": "rescatados",
        "arrested": "detenidos",
        "abducted": "secuestrados",
        "captured": "capturados",
        "exchanged": "canjeados",
        "released": "liberados",
        "infected": "contagiados",
        "recovered": "recuperados",
        "identified": "identificados",
        "deployed": "desplegados",
        "demonstrators": "manifestantes",
        "without power": "sin electricidad",
        "launched": "lanzados",
        "intercepted": "interceptados",
        "damaged": "dañados",
        "destroyed": "destruidos",
        "money": "importe",
        "share": "porcentaje",
        "distance": "distancia",
        "area": "superficie",
        "temperature": "temperatura",
        "magnitude": "magnitud",
    },
    then="luego",
)
