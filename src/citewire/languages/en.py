"""English."""

from citewire.languages.checking import Checking
from citewire.languages.counting import Counting
from citewire.languages.doubts import Doubts
from citewire.languages.following import Following
from citewire.languages.naming import Naming, endings, sounds
from citewire.languages.occasions import Occasions
from citewire.languages.people import People
from citewire.languages.shapes import Shapes
from citewire.languages.speech import Speech
from citewire.languages.striking import Striking
from citewire.languages.table import Furniture, Language, TakingBack, numbered, spelled, words
from citewire.languages.times import Times
from citewire.languages.titles import Titles

LANGUAGE = Language(
    tag="en",
    name="English",
    abbreviations=words(
        "mr mrs ms messrs dr prof gen lt col capt cmdr maj sgt cpl pvt adm sen rep gov pres hon rev fr st mt ft "
        "no nos vol fig art sect pp approx vs v cf e.g i.e viz al ca dept univ assn bros jan feb mar apr jun jul aug "
        "sep sept oct nov dec"
    ),
    numbered_abbreviations=words("no nos vol fig art sect sec pp p ch"),
    loose_abbreviations=words(
        "u.s u.k u.n e.u d.c n.y l.a u.a.e u.s.a u.s.s.r ph.d m.d b.a m.a a.m p.m etc inc corp ltd co jr sr llc plc"
    ),
    starters=words(
        "the a an he she it we they i you this that these those there in on at by for from with as after before "
        "when while if but and so however meanwhile its his her their our no not one two three some many most more "
        "what who why how where officials police according both all"
    ),
    months=numbered(
        "january,jan february,feb march,mar april,apr may june,jun july,jul august,aug september,sep,sept "
        "october,oct november,nov december,dec",
        1,
    ),
    weekdays=numbered("monday tuesday wednesday thursday friday saturday sunday"),
    days={"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1},
    capital_months=True,
    decimal=".",
    spaced_groups=False,
    number_words=spelled(
        {
            0: "zero",
            0.5: "half",
            1: "one",
            2: "two",
            3: "three",
            4: "four",
            5: "five",
            6: "six",
            7: "seven",
            8: "eight",
            9: "nine",
            10: "ten",
            11: "eleven",
            12: "twelve",
            13: "thirteen",
            14: "fourteen",
            15: "fifteen",
            16: "sixteen",
            17: "seventeen",
            18: "eighteen",
            19: "nineteen",
            20: "twenty",
            30: "thirty",
            40: "forty",
            50: "fifty",
            60: "sixty",
            70: "seventy",
            80: "eighty",
            90: "ninety",
        }
    ),
    scale_words=spelled(
        {
            12: "dozen",
            100: "hundred",
            1e3: "thousand k",
            1e6: "million mn m mln",
            1e9: "billion bn b",
            1e12: "trillion tn trn",
        }
    ),
    ordinal_words=spelled(
        {
            3: "third",
            4: "fourth",
            5: "fifth",
            6: "sixth",
            7: "seventh",
            8: "eighth",
            9: "ninth",
            10: "tenth",
            11: "eleventh",
            12: "twelfth",
            13: "thirteenth",
            14: "fourteenth",
            15: "fifteenth",
            16: "sixteenth",
            17: "seventeenth",
            18: "eighteenth",
            19: "nineteenth",
            20: "twentieth",
        }
    ),
    number_joints=words("and a"),
    articles=words("a an"),
    ordinal_marks=r"(?:st|nd|rd|th)\b",
    range_words="to",
    or_words="or",
    between_words="between",
    between_joints="and",
    from_words="from",
    ages=r"[- ]years?\b|[- ]year-olds?\b",
    ages_before=r"\b(?:aged?(?: of| under| over)?|ages of|turns|turned|(?:dies|died|dead) at)\s+$",
    hours=r"\s?[ap]\.?m\b\.?|\s+o['’]clock\b|\s*(?:GMT|CET|CEST|UTC|EST|EDT)\b",
    percent="percent per_cent pct",
    quotes=(("“", "”"), ("‘", "’"), ('"', '"')),
    cues=(
        "said says say saying told tells announced announces claimed claims confirmed confirms warned warns stated "
        "states added adds insisted insists reported reports argued argues vowed vows wrote writes declared declares "
        "estimated estimates suggested suggests acknowledged admits admitted"
    ),
    denials="denied denies deny rejected rejects dismissed dismisses disputed disputes refuted refutes",
    hedges=(
        "may might could allegedly reportedly apparently appears appear appeared seems "
        "seemed suspected presumed possibly probably is_likely are_likely be_likely was_likely were_likely "
        "most_likely very_likely will_likely would_likely has_likely have_likely had_likely "
        "believed unconfirmed"
    ),
    sources="according_to as_per in_the_words_of",
    people=People(
        he="he him his",
        she="she her",
        owning="his her",
        mr="mr sir lord father brother king prince duke congressman chairman assemblyman alderman",
        mrs="mrs ms miss lady dame madam mother sister queen princess duchess congresswoman chairwoman",
        men=(
            "man men boy father brother son husband uncle nephew grandfather grandson spokesman businessman "
            "chairman congressman policeman fireman fisherman gentleman clergyman anchorman cameraman craftsman "
            "serviceman gunman salesman king prince duke monk priest imam widower actor"
        ),
        women=(
            "woman women girl mother sister daughter wife widow aunt niece grandmother granddaughter spokeswoman "
            "businesswoman chairwoman congresswoman policewoman queen princess duchess nun actress waitress "
            "hostess servicewoman anchorwoman"
        ),
        people=(
            "sen rep gov gen col capt lt sgt prof pres sec amb atty president minister chancellor secretary "
            "senator governor mayor judge justice ambassador envoy lawmaker legislator spokesperson chairperson "
            "representative delegate commissioner commander general admiral colonel captain lieutenant sergeant "
            "officer official diplomat leader chief head director manager executive founder owner operator "
            "analyst economist expert scientist researcher professor teacher student doctor nurse physician "
            "surgeon lawyer attorney prosecutor defendant suspect witness victim survivor author writer reporter "
            "journalist correspondent columnist editor host moderator anchor activist organizer organiser "
            "protester demonstrator volunteer supporter voter candidate nominee contender front-runner "
            "frontrunner strategist pollster adviser advisor aide assistant deputy colleague friend neighbor "
            "neighbour resident worker employee farmer driver pilot passenger trader investor banker developer "
            "contractor engineer architect artist singer player coach pastor bishop pope rabbi cleric ombudsman "
            "inspector detective sheriff agent soldier veteran fighter rebel politician democrat republican "
            "conservative liberal billionaire mogul tycoon lobbyist consultant counsel historian scholar child "
            "baby teenager person patient client customer visitor tourist migrant refugee hostage prisoner inmate "
            "hunter dealer chairman-elect president-elect speaker premier monarch emperor dictator superintendent "
            "treasurer librarian chaplain relative cousin partner companion parent"
        ),
        the="the",
        oblique=(
            "of as by to with for from against about on in at over under than like between among toward towards "
            "after before behind near since until without through during including despite via into onto upon"
        ),
        who="who whose whom which that",
        pairs="and or",
        articles="the a an his her their its our my your this that one another some any",
    ),
    speech=Speech(
        shapes=Shapes(
            adverbs=("ly",),
            no_adverbs=("family",),
            gerunds=("ing",),
            genitive_marks=("'s", "’s", "s'", "s’"),
            negated=("n't", "n’t"),
            leaning=("'s", "’s", "'re", "’re", "'m", "’m", "'ll", "’ll", "'d", "’d", "'ve", "’ve"),
            pasts=("ed",),
            presents=("s",),
            no_presents=("ss",),
        ),
        whos="who",
        posts="of at for",
        within="in during",
        firm="that",
        turning="however too in_turn meanwhile for_his_part for_her_part for_its_part for_their_part of_course in_fact",
        linking="to of for by and or",
        proper="states",
        dummies="it",
        says=(
            "said says say added adds explained explains insisted insists claimed claims claim stated replied "
            "replies remarked quipped joked wrote writes write declared declares tweeted tweets continued "
            "continues recalled recalls announced announces argued argues argue acknowledged acknowledges "
            "conceded admitted admits concluded concludes predicted predicts contended contends asserted "
            "asserts alleged alleges warned warns reported reports estimated complained countered lamented "
            "testified suggested suggests boasted bragged shouted yelled chanted vowed vows asked asks "
            "exclaimed muttered whispered cautioned mused reasoned retorted answered observed emphasized "
            "stressed stresses reiterated maintained maintains confirmed confirms implied noted notes responded "
            "responds proclaimed proclaims opined fumed confided confessed speculated theorized surmised "
            "clarified pleaded swore hinted hints posited commented blogged texted emailed quips jokes boasts "
            "brags wrote_back recounts remembered explain laments recount insist vow"
        ),
        notes=(
            "reiterates emphasizes emphasised indicated indicates indicate revealed reveals disclosed repeated "
            "pointed_out points_out point_out acknowledged pledged promised promises agreed agrees agree found "
            "finds warn warns insist repeats explain believe mentioned mentions complains decided demanded "
            "proposed proposes recommended made_clear made_it_clear makes_clear learned went_on_to_say argues "
            "stipulates ruled recounted counters concede maintain contend assert allege predict emphasize "
            "announce report confirm acknowledge conclude declare imply implies determined replied_to demurred "
            "reads read offered chimed_in shot_back fired_back hit_back pushed_back weighed_in scoffed sniffed "
            "snapped gushed deadpanned cracked intoned ventured volunteered interjected protested objected "
            "begged vented grumbled griped groused bellowed roared barked blurted chided admonished ranted "
            "railed screamed cried sighed laughed suggest mention reveal reply disclose hint signaled "
            "signals clarifies attested attests specified elaborated marveled enthused posted posts disagreed "
            "wondered wonders went_on continued_on swore writes_back joked_about joke says_of crowed sneered "
            "thundered spelled_out reasserted reaffirmed reaffirms concur concurred counsels counseled cautions "
            "advised advises recommend testify speculates speculate posits tweet tweets"
        ),
        tells=(
            "told tells tell assured reminded informed notified advised warned warns assures reminds promised "
            "remind inform advise assure notify reassured"
        ),
        names=(
            "declined disclosed discloses stressed likened proposes prohibits reveals called_for calls_for "
            "call_for denied denies deny accused accuses accuse called_on calls_on urged urges urge demanded "
            "demands demand described describes describe promised promises promise pledged pledges pledge "
            "proposed propose announced announces vowed vows vow dismissed dismisses rejected rejects called "
            "calls referred_to refers_to pointed_to points_to talked_about talks_about spoke_about speaks_about "
            "spoke_of discussed discusses cited cites blamed blames touted touts mentioned mentions warned_of "
            "warns_of complained_about suggested acknowledged predicted asked_for expressed disputed disputes "
            "spoke_out threatened threatens declines talk_about speak_about speak_of speaks_of referenced "
            "references quoted quotes dubbed dubs labeled labels refer_to point_to mention blame apologized_for "
            "boasted_about bragged_about boasted_of warned_against warns_against joked_about hinted_at "
            "alluded_to alludes_to reaffirmed reject dismiss tout wrote_about writes_about spoke_against "
            "argued_for argues_for argued_against insisted_on complains_about complain_about ask_for asks_for "
            "retweeted touched_on"
        ),
        participles=(
            "referencing speaking_of revealing explaining_that recalling saying adding noting arguing claiming "
            "suggesting insisting telling writing warning stating asserting declaring explaining acknowledging "
            "complaining predicting calling accusing pointing_out referring_to denying vowing promising "
            "pledging alleging describing citing announcing calling_for urging demanding asking joking tweeting "
            "concluding reiterating emphasizing stressing responding discussing talking_about remarking "
            "proclaiming mentioning quoting confirming repeating recounting reminding assuring detailing "
            "outlining chanting yelling shouting reporting conceding admitting alluding_to hinting quipping "
            "boasting bragging touting blaming contending maintaining observing opining proposing recommending "
            "advising replying speculating screaming rejecting dismissing complaining_about warning_of labeling "
            "dubbing clarifying signaling wondering answering countering lamenting posting"
        ),
        helpers="is are was were been being be get got",
        aids="help helps helped helping",
        refusing=(
            "refuse refuses refused refusing decline declined declining fail fails failed failing reluctant unwilling"
        ),
        often="sometimes often already also never ever since long once repeatedly then now",
        unreal=(
            "would could should might wouldn't wouldn’t couldn't couldn’t shouldn't shouldn’t mightn't mightn’t he'd "
            "he’d she'd she’d they'd they’d i'd i’d we'd we’d"
        ),
        having="have",
        relatives="who whose whom which that it",
        openers="that whether if how why what",
        likewise="as",
        joining="and but while whereas although though yet or",
        ands="and",
        turns="but while although though",
        days="monday tuesday wednesday thursday friday saturday sunday today yesterday later earlier then",
        times="time times week weeks month months year years day days night morning afternoon evening weekend moment",
        settings=(
            "interview statement speech email e-mail tweet letter memo filing briefing report post video op-ed "
            "conference call debate rally podcast broadcast article essay book blog message note transcript "
            "testimony hearing release address ad"
        ),
        doubles=(
            "questions question report reports claims claim shows show answers demands demand calls call notes note "
            "quotes estimates repeated promises promise estimated proposed warns offers alleged suspected tweet tweets"
        ),
        findings="show shows showed found find finds",
        auxiliaries="has have had would will could should can may might must do does did",
        weakly=(
            "reported reports report asked asks suggests suggest made learned believe agree agrees hints "
            "signals decided tweet"
        ),
        alone="many some few others several most both all this that these those one two three each another other half",
        claims=(
            "claim claims statement statements remark remarks assertion assertions suggestion comment "
            "comments argument allegation allegations accusation accusations admission announcement promise "
            "pledge vow warning warnings declaration insistence contention assurance assurances explanation "
            "prediction denial boast acknowledgment tweet quip assessment"
        ),
        owners="his her their my our its",
        ones="he she it who which that there",
        others="they we i you",
        bound="who whose whom which",
        ringing="call calls called",
        winning="claim claims claimed claiming",
        prizes=(
            "nomination title titles crown throne prize medal gold silver bronze seat seats life lives victims "
            "championship"
        ),
        restarts="but yet so still now then",
        infinitive="to",
        agents="by",
        topics="about",
        been="have be",
        lifeless=(
            "attack attacks strike strikes airstrike airstrikes raid raids explosion explosions blast blasts war "
            "crash crashes storm storms hurricane flood floods earthquake quake fire fires outage outages drone "
            "drones missile missiles shooting shootings bombing bombings collapse"
        ),
        future="will won't ’ll 'll",
        little="little nothing much more less anything something everything enough",
        asked="asked pressed questioned",
        barely=(
            "continued continues added adds maintained maintains responded responds answered wrote writes write claim "
            "observed emailed swore boasts boast boasted"
        ),
        finite=(
            "is are was were am isn't aren't ’s won't can't cannot shall ought became began begins broke brought built "
            "bought came chose comes cut dealt drew drove fell felt flew found fought gave gets gives goes got grew "
            "happened heard held hit hopes kept knew knows lacks laid led left lets lies likes lives lost made makes "
            "means meant met needs paid plans puts ran remains rose runs said says sat saw sees seems sent set shook "
            "shot shows sought spent spoke spread stands stood stuck struck swept swore takes taught tells thinks "
            "thought threw told took tries turns understood wants went wins won wore works wrote swung slipped "
            "appears looks lasts loves hates believes expects supports opposes faces represents includes requires"
        ),
        subordinates=(
            "as when while if because though although since until after before once unless whereas whether where "
            "even despite"
        ),
        before=(
            "according_to as_per in_the_words_of in_*_words in_*_own_words by_*_account by_*_own_account "
            "by_*_own_admission in_*_telling in_*_view in_*_opinion"
        ),
        possessives="his her their",
        between=(
            "has have had also later then now often repeatedly once already recently still even never just "
            "would will could should might may does did do not always first previously publicly reportedly "
            "simply again only further frequently flatly famously quickly went_on continued is are was were "
            "been being long instead earlier subsequently ’s 's"
        ),
        breaks=(
            "please let's having that which when while because although though if but as since so then where what how "
            "why before after until unless than whether and or yet nor however who whom whose there"
        ),
        joints="of by the for and & at from in on to with a an de la al von van der ’s 's’",
        leads=(
            "in on at during after before by with for from to as under over about despite since while when if "
            "although though because until through among between of last this next earlier later however "
            "meanwhile instead still then today yesterday now monday tuesday wednesday thursday friday saturday "
            "sunday also again afterward so yet"
        ),
        articles=(
            "the a an his her their its our my your this that these those some many several most few one two "
            "three another other no every each all both neither either"
        ),
        pronouns="he she they it i we you who which that",
    ),
    occasions=Occasions(
        within="in at during on via through",
        events=(
            "interview interviews statement statements press_conference news_conference press_briefing briefing "
            "podcast podcasts speech address post tweet message video letter memo email news_release press_release "
            "filing hearing panel_discussion talk_show broadcast programme program op-ed phone_call call testimony "
            "forum summit panel communique communiqué video_statement social_media_post blog_post posting "
            "question-and-answer_session Q&A livestream webcast rally town_hall remarks meeting gathering conference "
            "ceremony lecture televised_debate"
        ),
        links="with to for on by of published_in published_by broadcast_by aired_on aired_by carried_by released_by "
        "posted_on posted_to shared_on released_on uploaded_to",
        upon="on via over through",
        facing="speaking_to talking_to addressing speaking_before speaking_with appearing_before before",
        platforms=(
            "x telegram facebook twitter instagram truth_social tiktok youtube linkedin bluesky weibo threads mastodon "
            "social_media social_networks substack whatsapp state_television state_tv television tv radio state_radio "
            "telegram_channel x_account x_platform"
        ),
        media=(
            "newspaper newspapers daily weekly broadcaster broadcasters news_agency agency magazine channel outlet "
            "radio_station network website news_site portal tabloid station state_television state_tv state_radio"
        ),
        outlets="newspaper newspapers news_agency broadcaster media_reports news_reports media local_media state_media",
        audiences=(
            "reporters journalists lawmakers parliament mps the_press press media the_media correspondents "
            "the_security_council security_council congress the_senate the_house the_court the_council "
            "the_assembly jurors"
        ),
        mastheads="times post news journal tribune herald telegraph gazette tv radio daily weekly magazine star "
        "observer chronicle courier mail press mirror standard dispatch",
        papers="times post guardian sun mail mirror time observer standard journal",
        to="to",
        citing="citing quoting",
    ),
    doubts=Doubts(
        adverbs=(
            "alleged purported likely reportedly allegedly apparently purportedly seemingly supposedly is_said_to "
            "are_said_to"
        ),
        claims="claims claimed claim claiming alleges alleged allege alleging purports purported",
        negations="not never n't didn't doesn't don't hasn't haven't didn’t doesn’t don’t nobody no_one neither",
        unverified=(
            "could_not_be_verified could_not_be_independently_verified could_not_be_immediately_verified "
            "could_not_immediately_be_verified could_not_independently_verify could_not_verify has_not_been_verified "
            "have_not_been_verified unable_to_verify was_not_possible_to_verify could_not_be_confirmed "
            "could_not_be_independently_confirmed could_not_immediately_verify could_not_immediately_confirm "
            "could_not_independently_confirm not_independently_verified no_independent_confirmation "
            "has_not_been_independently_verified have_not_been_independently_verified couldn't_verify "
            "can_not_be_verified cannot_be_verified cannot_be_independently_verified"
        ),
    ),
    checking=Checking(
        negations=(
            "not n't n’t cannot can't can’t don't don’t doesn't doesn’t didn't didn’t isn't isn’t aren't aren’t wasn't "
            "wasn’t weren't weren’t hasn't hasn’t haven't haven’t hadn't hadn’t won't won’t wouldn't wouldn’t couldn't "
            "couldn’t never no nobody no_one none nothing neither nor no_longer unable yet_to barely hardly "
            "refuses_to refused_to refusing_to declines_to declined_to avoids avoided avoiding stayed_away stays_away "
            "other_than anything_but far_from"
        ),
        opposites={
            "begin": "begin begins began begun beginning start starts started starting launch* introduce*",
            "end": "end ends ended ending conclude* finish* abolish* scrap* cancel* call_off called_off terminat*",
            "rise": "rise rises rose risen rising increas* grew grow grows growing climb* jump* soar* "
            "raise* higher up_by",
            "fall": "fall falls fell fallen falling decreas* drop drops dropped dropping declin* cut cuts cutting "
            "reduc* lower lowered lowers plung* shrink* shrank down_by",
            "accept": "accept accepts accepted accepting approv* adopt adopts adopted pass passed passes endors* "
            "welcom* ratif* backed",
            "reject": "reject* refus* veto vetoes vetoed turn_down turned_down overturn* blocks blocked "
            "dismissed dismisses dismiss voted_down strike_down struck_down",
            "confirm": "confirm* admit* acknowledg* conced*",
            "deny": "deny denies denied denying disput* refut*",
            "open": "open opens opened opening reopen* inaugurat*",
            "close": "close closes closed closing shut shuts shutdown",
            "win": "win wins won winning victor* beat beats beaten defeat*",
            "lose": "lose loses losing lost_to lost_the",
            "join": "join joins joined joining enter enters entered entering",
            "leave": "leave leaves left leaving quit quits exit exits exited withdrew_from departed_from",
            "go on": "continu* remain* still keep_on carry_on go_on goes_on went_on extend*",
            "stop": "stop stops stopped stopping halt* cease ceases ceased discontinu* no_longer",
            "arrest": "arrest* detain* imprison* jail* captur* custody",
            "free": "free freed release* releasing liberat* pardon*",
            "convict": "convict* sentenc* guilty found_guilty",
            "acquit": "acquit* cleared_of exonerat* innocent",
            "support": "support* back backs backed backing favour* favor* endors*",
            "oppose": "oppos* veto vetoes vetoed resist* blocks blocked",
            "allow": "allow* permit* authoriz* authoris* legaliz* legalis* lift_the lifted_the",
            "forbid": "ban bans banned banning forbid* forbade prohibit* outlaw* bar bars barred",
            "resume": "resum* restart* restor* reinstat*",
            "suspend": "suspend* suspension halt* paus* shut_down interrupt* stop stops stopped",
            "heed": "heed* follow follows followed obey* compl*_with respond*_to",
            "ignore": "ignor* disregard* neglect* flout* defied",
            "succeed": "succeed* manag*_to success* able_to",
            "fail": "fail fails failed failing failure unsuccessful* unable_to",
            "voluntary": "voluntar* optional",
            "mandatory": "mandatory compulsory obligatory forced required",
            "keep": "keep keeps keeping kept observ* uphold* upheld honour* honor* respect*",
            "break": "break breaks breaking broke broken violat* breach*",
            "praise": "prais* hail* applaud* laud* acclaim* thank*",
            "condemn": "condemn* criticis* criticiz* accus* denounc* blam* panned slam* attack*",
            "arrive": "arriv* came_to came_into land landed lands",
            "depart": "depart* set_off took_off flew_out",
            "appoint": "appoint* elected elect nominat* hired named_as take_office took_office stay_on stays_on",
            "resign": "resign* step_down steps_down stepped_down sacked fired dismissed ousted removed",
            "for": "for_the in_favour in_favor pro",
            "against": "against anti",
            "already": "already now_known now_complete",
            "not yet": "not_yet not_been yet_to not_so_far unknown not_known",
            "guilty": "guilty",
            "innocent": "innocent not_guilty",
            "agree": "agree* consent* consensus deal_on",
            "disagree": "disagree* dissent* fail*_to_agree refus*_to_agree",
            "strengthen": "strengthen* boost* tighten* intensif* reinforc*",
            "weaken": "weaken* loosen* eas* soften* undermin*",
            "buy": "buy buys buying bought purchas* acquir*",
            "sell": "sell sells selling sold",
            "possible": "possible likely able capable",
            "impossible": "impossible unlikely unable incapable",
            "alive": "alive living surviv* rescued",
            "dead": "dead died dies death killed deceased",
            "build": "build builds built building construct*",
            "destroy": "destroy* demolish* ruin* raze* damag*",
            "best": "best highest largest biggest greatest most top longest strongest",
            "worst": "worst lowest smallest least fewest bottom shortest weakest",
            "more": "more higher larger greater bigger longer better",
            "less": "less fewer lower smaller shorter worse",
            "north": "north northern northeast northwest",
            "south": "south southern southeast southwest",
            "east": "east eastern",
            "west": "west western",
            "male": "he him male man men actor father son brother husband",
            "female": "she female woman women actress mother daughter sister wife",
            "first": "first debut earliest",
            "last": "last final latest",
            "positive": "positive* favorabl* favourabl* flatter* acclaimed well_received",
            "negative": "negative* unfavorabl* unfavourabl* unflatter* poorly_received",
            "public": "public state-owned",
            "private": "private privately",
            "import": "import*",
            "export": "export*",
            "attack": "attack* invad* advanc*",
            "withdraw": "withdraw* withdrew retreat*",
            "form": "form forms formed forming founded establish*",
            "dissolve": "disband* dissolv* dissolution collaps* broke_up break_up breaks_up split_up splits_up",
            "before": "before prior_to ahead_of",
            "after": "after following",
            "up": "up upward upwards",
            "down": "down downward downwards",
            "find": "found find finds discover* locat*",
            "miss": "missing lost not_found",
        },
        before="before until till by prior_to up_to as_late_as no_later_than earlier_than",
        after="after since from later_than following past",
        scale="out_of",
        spread="averag* averag*_on averag*_out calculated spread",
        both="both",
        second="second",
        prefixes="co ex non anti vice deputy semi quasi pseudo half step un sub",
        inclusive="until till by up_to as_late_as no_later_than since from",
        exclusive="only all every most first last former solely entirely exclusively always never sole both each alone",
        doers="by",
        helpers="is are was were be been being gets got",
        kinds=(
            "drama*,tragedy comed* thriller* horror documentar* musical* western* romance,romantic",
            "film*,movie*,picture,screen series,show,shows,sitcom* album*,record,records "
            "song*,single,singles,track book*,novel*,memoir* game,games play,plays magazine* newspaper* website* "
            "podcast* opera",
            "rock pop punk metal jazz hip-hop,rap,rapper country folk soul blues classical techno",
            "guitar* drum* bass,bassist piano,pianist,keyboard* violin* saxophon* trumpet* cello,cellist",
            "father* mother* brother* sister* son,sons daughter* husband* wife,wives uncle* aunt* cousin* nephew* "
            "niece*",
            "left,left-wing right,right-wing",
            "positive*,favorabl*,favourabl*,flattering,rave,enthusiastic,glowing,well-received "
            "negative*,unfavorabl*,unfavourabl*,unflattering,poorly,bleak,harsh,scathing,panned,lukewarm "
            "mixed,divided,ambiguous,varied,blended,diverse,conflicting,ambivalent",
            "actor*,actress* singer*,vocalist* politician*,politics writer*,author*,novelist*,playwright* "
            "painter* lawyer* doctor*,physician* teacher* engineer* footballer* boxer* wrestler* swimmer* runner* "
            "nurse* scientist* director* model,models journalist* architect* comedian* poet* producer* physicist* "
            "biologist* historian* economist* guide* sailor* farmer* chef* dancer*",
            "president* minister*,ministry mayor* governor* chancellor* king,kings queen,queens senator* "
            "ambassador* prince* emperor* secretary",
            "car,cars bus,buses,coaches train*,tram* plane*,aircraft*,airliner* helicopter* "
            "ship*,ferry,ferries,boat*,vessel* truck*,lorry,lorries bicycle*,bike*",
            "soldier*,troops police* firefighter*,fire_brigade nurse* teacher* student*,pupil* farmer* civilian* "
            "insurgent*,rebel*,militia* sailor* miner*",
            "drone* missile*,rocket* bomb* shell*,artillery mine,mines",
            "school* hospital*,clinic* universit*,college* church*,cathedral* bridge* airport* factor*,plant,mill "
            "prison*,jail* tunnel* museum* station* stadium*",
            "born died,dies,death,dead married,marries,wedding divorced graduated,graduates",
            "spring summer autumn winter",
            "earthquake* flood* storm*,hurricane*,cyclone* fire,fires,blaze*,wildfire* drought* avalanche* landslide*",
            "football,soccer basketball baseball tennis hockey cricket rugby golf boxing chess",
            "army navy air_force",
            "gold silver bronze",
            "red blue green yellow black white orange purple brown grey,gray pink",
            "cotton wool leather silk wood*,timber stone steel glass concrete iron",
            "city,town village* county district* province* island*,isle",
            "morning afternoon evening night,midnight noon",
            "weekly daily monthly yearly,annual*",
            "lead,leading,main,starring supporting guest cameo",
        ),
        synonyms=(
            "earn*,gross*,took,takings,collect*,revenue* rating*,score,scores,scored,mark "
            "review*,critic,critics,critical receiv*,got,gets,given debut*,premier*,first_shown "
            "publish*,released,release,releases,appeared killed,dead,died,deaths,dies,fatal* injur*,hurt,wounded "
            "begin*,began,begun,start*,launch* end,ends,ended,finish*,conclud* big,large,huge,major "
            "buy,buys,bought,purchas*,acquir*,take_over,taken_over home,house,houses,homes,residence "
            "inhabitant*,resident*,residents,population,live,lives,people child,children,kid,kids,childhood "
            "located,situated,lies movie*,film* tv,television well,good aim*,goal,intend*,plan,plans,planned "
            "near,close,nearby fight*,battle*,combat destroy*,demolish*,ruin* expens*,cost,costs,costly,price* "
            "rais*,increas*,rise,rises,rose,grew,growth,higher "
            "cut,cuts,reduc*,lower*,declin*,decreas*,fell,fall,falls,drop,drops,dropped "
            "reject*,turned_down,refus*,declin* accept*,approv*,agree* "
            "creat*,founded,founder,found,founds,establish*,set_up,started,formed build*,built,construct* "
            "design*,plan,plans,drew job,jobs,work*,employ* win,wins,won,victor*,beat,beats,defeat* "
            "lose,loses,lost,defeat* quit,left,leave,leaves,resign*,stepped_down marry,marries,married,wedding "
            "arrest*,detain*,custody say,says,said,told,tells,stated,announc* report,reports,reported "
            "old,aged,age name*,call*,known car,cars,vehicle*,automobile* "
            "attack*,assault*,raid,raids,struck,strike,strikes show,shows,series,program* "
            "role*,character*,part,played,plays,portray*,star,stars,starred,starring,cast "
            "include*,contain*,consist*,feature* tour*,concert* country,nation,state "
            "usa,us,u.s,united_states,america uk,britain,united_kingdom power,electricity song*,track*,single "
            "release,issue* also,too make,makes,made,produc* need,needs,require* award*,prize*,won "
            "best,top,highest ill,sick,illness,disease* doctor*,physician* help*,aid,assist* "
            "demand,demands,demanded,call_for,called_for several,many,various,numerous "
            "about,around,approximately,roughly finally,last,final earn*,gross*,made,makes,make,making "
            "garner*,attract*,gain*,gains,drew,amass* participat*,compet*,contest*,joined,entrant* "
            "broadcast*,air,airs,aired,televis*,screened vendor*,seller*,retailer*,dealer*,merchant* "
            "ban,bans,banned,banning,outlaw*,prohibit*,forbid*,forbade,bar,barred "
            "compos*,wrote,write,writes,written,writing,penned,author* rank*,placed,position*,finished "
            "contract*,deal,deals,agreement*,accord,pact,treaty "
            "fan,fans,supporter*,follower*,follow,follows,followed coach*,manager*,managed,trainer* "
            "match,matches,game,games,fixture* team,teams,club,clubs,side,squad* player*,footballer* "
            "stadium*,arena*,venue*,ground quick*,fast,rapid*,swift* rare*,few,seldom,uncommon,scarce* "
            "previous*,former*,earlier,past,prior,ex current*,present,presently,now,nowadays "
            "next,following,subsequent*,later,upcoming "
            "main,lead,leading,primar*,principal,chief,key,central,protagonist* "
            "important,significant*,notable,crucial,vital small,little,minor,tiny new,recent*,latest,newly "
            "entire*,whole,full,complete* majority,mostly,mainly,primarily,largely wife,wives,spouse*,marriage "
            "husband*,spouse*,marriage tongue,tongues,language* citizen*,national,nationals,resident*,inhabitant* "
            "money,cash,fund,funds,funding,funded firm,firms,company,companies,business*,corporation*,enterprise* "
            "law,laws,legislation,bill,bills,act,acts,statute* vote*,ballot*,poll,polls,election* "
            "parliament*,legislature*,assembly,lawmaker* lawmaker*,legislator*,deput*,mp,mps "
            "government*,cabinet,administration*,authorit* official*,authorit* police*,officer*,constable* "
            "soldier*,troop,troops,servicemen,military weapon*,arms,armament* "
            "talk,talks,talked,negotiat*,discuss* meet,meets,met,meeting*,summit*,gather* "
            "visit*,trip,trips,travel*,journey* protest*,demonstrat*,rally,rallies,rallied,march,marches,marched "
            "rescu*,save,saved,saves,saving evacuat*,flee,flees,fled,displac* hit,hits,struck,strike,strikes "
            "fire,fires,blaze*,wildfire*,burn* rain,rains,rainfall,downpour* "
            "cause,causes,caused,reason*,trigger*,led reveal*,disclos*,uncover*,showed,shown "
            "indicat*,suggest*,show,shows,showed,shown investigat*,probe,probes,probed,inquir*,enquir*,examin* "
            "scientist*,researcher*,academic* student*,pupil*,schoolchild* "
            "hire,hires,hired,appoint*,recruit*,employ*,named fired,dismiss*,sacked,sacking,oust* "
            "pay,pays,paid,payment*,paying give,gives,gave,given,grant*,award*,provid*,donat* "
            "send,sends,sent,dispatch*,deploy* ship,ships,shipped,sold,sells,sell,sale,sales "
            "allow*,permit*,let,lets,authoris*,authoriz*,enabl* stop,stops,stopped,halt*,ceas*,suspend* "
            "continu*,ongoing,remain*,still,stay* delay*,postpon*,defer*,put_off cancel*,scrap*,abandon*,dropped "
            "expect*,anticipat*,forecast*,predict*,project*,projected,estimat* "
            "think,thinks,thought,believ*,consider*,regard*,deem*,view*,see,sees,seen "
            "call,calls,called,describ*,label*,dubbed,termed want,wants,wanted,wish*,seek,seeks,sought "
            "attempt*,try,tries,tried,trying,effort* "
            "choose,chooses,chose,chosen,choice,select*,pick,picks,picked,elected "
            "ask,asks,asked,request*,urge*,appeal*,commission* offer,offers,offered,propos* warn*,caution*,alert* "
            "criticis*,criticiz*,criticism,condemn*,denounc*,panned,slam*,blam* "
            "prais*,hail*,laud*,applaud*,commend*,acclaim*,well-received,liked "
            "perform*,play,plays,played,sing,sings,sang,sung band,bands,group,groups,ensemble* "
            "actor*,actress*,performer*,cast singer*,vocalist*,vocals director*,filmmaker*,directed,directs,helm* "
            "villain*,antagonist* plot,plots,story,stories,storyline*,narrative* sequel*,follow-up "
            "episode*,instalment*,installment* version*,edition* soundtrack*,music,musical "
            "theatre*,theater*,cinema*,theatrical* spend*,spent,expenditure* profit*,earnings,income "
            "deficit*,loss,losses move,moves,moved,moving,relocat*,transfer* return*,came_back,back "
            "arriv*,came,reach*,landed grow*,grew,develop*,evolv* happen*,occur*,place,held "
            "lasts,lasted,long,length belong*,member*,part own,owns,owned,owner*,possess*,belong* "
            "located,situated,lies,based,headquarter* border*,frontier* "
            "area,areas,region*,district*,zone*,territor* road,roads,highway*,motorway*,street*,route* "
            "plane,planes,aircraft*,jet,jets,airplane*,aeroplane* flight*,fly,flies,flew,flown "
            "boat*,ship,ships,vessel*,ferry,ferries accident*,crash*,collision*,collid* "
            "explo*,blast,blasts,bomb*,detonat* shot,shots,shoot*,gunfire,gunshot* "
            "murder*,kill,kills,killed,killing,slain,slay* victim*,casualt* suspect*,defendant*,accused "
            "trial*,court,courts,hearing* sentenc*,convict*,jail*,imprison*,prison* lawyer*,attorney* "
            "hospital*,clinic* drug,drugs,medicine*,medication* vaccin*,jab,jabs,inoculat* rich*,wealth* "
            "poor,impoverish*,poverty happy,happily,glad,joy*,cheerful sad,unhappy,sorrow* angry,furious,anger* "
            "hard,difficult*,tough easy,easily,simple,simply danger*,hazard*,risky safe,safely,secure "
            "famous,famed,renowned,noted,celebrated,popular strong*,powerful,power old,ancient,vintage,historic* "
            "true,real,actual,genuine false,fake,bogus global*,worldwide,international*,world "
            "foreign*,abroad,overseas annual*,yearly,year,years initial*,original* eventual*,final*,ultimate* "
            "dead,late,deceased,killed swamp*,marsh*,wetland* forest*,wood,woods,woodland* hill*,mountain* "
            "sea,ocean*,coast* river*,stream,streams beginning,start,onset,outset ending,end,conclusion "
            "outbreak*,epidemic*,pandemic* half,halves question*,query,queries answer*,repl*,respond*,response* "
            "letter*,message*,note,notes photo*,picture*,image* speech*,address,addressed,remark* "
            "book,books,novel*,volume* newspaper*,paper,papers,daily,press "
            "journalist*,reporter*,correspondent*,press farm*,agricultur* food,meal*,dish* "
            "worker*,employee*,staff,workforce wage,wages,salary,salaries,pay poll,polls,survey* "
            "goal*,score,scores,scored,scoring,shot,hit lose,loses,lost,losing,defeat* final,finals,championship* "
            "trophy,trophies,cup,title,titles injur*,harm*,hurt*"
        ),
        light=(
            "film* movie* character* series show* receive* give given gave giving make* made making get* got "
            "take* took taking place* located location name* call* known consider* regard* work* person people "
            "man men woman women thing* time* year* part parts use* using become* became includ* feature* play* "
            "come* came coming go goes went gone going put say says said tell* told state* status report* member* "
            "type* kind* form* group* way ways number* total amount* also well back day* appear* particip* "
            "contain* base* set run* ran hold* held create* world official* during around among between against "
            "along been being has have had do does did currently subsequently originally eventually generally "
            "various certain several overall among versus vs respectively elsewhere either"
        ),
    ),
    titles=Titles(
        offices={
            "": "premier_league vice_chancellor king_size queen_size king_of_the",
            "head of state": "head_of_state chief_of_state",
            "head of government": "head_of_government head_of_the_government",
            "president": "president",
            "prime minister": "prime_minister premier",
            "chancellor": "chancellor",
            "monarch": "king queen emperor empress emir sultan",
            "pope": "pope",
            "leader": "leader",
            "supreme leader": "supreme_leader",
            "vice president": "vice_president",
            "foreign minister": "foreign_minister minister_of_foreign_affairs minister_for_foreign_affairs "
            "external_affairs_minister minister_of_external_affairs foreign_policy_chief top_diplomat",
            "foreign secretary": "foreign_secretary",
            "secretary of state": "secretary_of_state",
            "defence minister": "defence_minister defense_minister minister_of_defence minister_of_defense "
            "minister_for_defence defence_secretary defense_secretary secretary_of_defense secretary_of_war "
            "war_secretary",
            "interior minister": "interior_minister minister_of_the_interior minister_of_interior home_secretary "
            "minister_of_internal_affairs",
            "finance minister": "finance_minister minister_of_finance treasury_secretary secretary_of_the_treasury",
            "economy minister": "economy_minister minister_of_economy economics_minister",
            "justice minister": "justice_minister minister_of_justice",
            "energy minister": "energy_minister minister_of_energy",
            "health minister": "health_minister minister_of_health health_secretary",
            "secretary general": "secretary_general general_secretary",
            "director general": "director_general",
            "high representative": "high_representative",
            "high commissioner": "high_commissioner",
            "commissioner": "commissioner",
            "head": "head chief director boss",
            "head of the presidential office": "head_of_the_presidential_office presidential_chief_of_staff "
            "head_of_the_president's_office head_of_the_office_of_the_president",
            "security adviser": "national_security_adviser national_security_advisor",
            "commander in chief": "commander_in_chief army_chief",
            "chief of the general staff": "chief_of_the_general_staff chief_of_general_staff "
            "chief_of_the_defence_staff chief_of_defence chairman_of_the_joint_chiefs_of_staff joint_chiefs_chairman "
            "chairman_of_the_joint_chiefs",
            "prosecutor": "chief_prosecutor prosecutor",
            "prosecutor general": "prosecutor_general general_prosecutor",
            "attorney general": "attorney_general",
            "speaker": "speaker parliament_speaker parliamentary_speaker house_speaker",
            "governor": "governor",
            "mayor": "mayor",
            "ambassador": "ambassador",
            "spokesperson": "spokesman spokeswoman spokesperson",
        },
        owned={
            "high commissioner:ohchr": "high_commissioner_for_human_rights human_rights_chief",
            "high commissioner:unhcr": "high_commissioner_for_refugees",
            "finance minister:gb": "chancellor_of_the_exchequer",
            "head of government:ie": "taoiseach",
            "head:dhs": "homeland_security_secretary secretary_of_homeland_security",
            "head:fed": "fed_chair fed_chairman federal_reserve_chair federal_reserve_chairman",
            "president:eu-commission": "commission_president",
            "president:eu-council": "european_council_president president_of_the_european_council",
            "president:eu-parliament": "european_parliament_president",
        },
        former="former ex one_time onetime then late erstwhile ousted deposed toppled assassinated slain",
        acting="acting interim caretaker transitional",
        designated="designate designated elect incoming future",
        deputies="deputy vice assistant junior shadow",
        of="of of_the for for_the",
        states="republic federal federation islamic state kingdom",
        leading=True,
        governors="adviser advisor aide wife widow husband son daughter brother",
        ands="and or",
        beside=(
            "president presidents prime minister chancellor secretary senator governor mayor general king queen prince "
            "princess pope judge spokesman spokeswoman spokesperson ambassador lawmaker mp mr mrs ms dr sir lord "
            "colonel captain chief"
        ),
    ),
    indicators={
        "killed": "the_toll people_their_lives "
        "killed kills kill killing dead deaths death_toll died dies die fatalities bodies "
        "lost_their_lives executed executes executing execution_of drowned drowns drown perished "
        "murdered murdering murder_of slain claimed_the_lives claims_the_lives lives_lost "
        "shot_dead shoots_dead beheaded massacred death_of deaths_of casualties_dead corpses",
        "injured": "injured injures injure injuring injuries wounded wounds wounding hurt hurting maimed "
        "wounds_to hospitalised_with_injuries",
        "treated": "treated hospitalised hospitalized in_hospital taken_to_hospital treats treating "
        "admitted_to_hospital hospitalization_of",
        "missing": "missing unaccounted_for disappeared disappearance_of lost_contact",
        "displaced": "displaced displaces displacing fled flee flees forced_to_flee forced_from_their_homes "
        "left_their_homes displacement_of",
        "homeless": "homeless made_homeless lost_their_homes without_a_home without_homes",
        "evacuated": "evacuated evacuates evacuate evacuating evacuees evacuation_of forced_to_evacuate "
        "ordered_to_evacuate evacuation_orders",
        "trapped": "trapped traps trapping stranded stranding strands buried_under stuck buried_alive",
        "rescued": (
            "pulled plucked hauled lifted rescued rescues rescue rescuing saved saves saving rescue_of "
            "pulled_from_the_rubble"
        ),
        "arrested": "arrested arrests arresting detained detains detaining detentions taken_into_custody "
        "arrest arrest_of detain jailed_pending arrests_of nabbed rounded_up custody",
        "abducted": "abducted abducts abducting kidnapped kidnaps hostages abduct kidnap abduction_of "
        "taken_hostage hostage captives",
        "captured": "captured captures capturing taken_prisoner taken_captive surrendered",
        "exchanged": "exchanged exchange exchanges exchanging swapped swap swaps swapping",
        "released": "released releases release releasing freed frees freeing set_free pardoned pardons "
        "pardoning freedom_for",
        "infected": "infected infections cases_of infect infecting cases case_of tested_positive",
        "recovered": "recovered recoveries discharged",
        "identified": "identified identifies identify identifying",
        "deployed": "deployed deploys deploy deploying deployment mobilised mobilized mobilises mobilizes "
        "sends send sent sending arrive arrives arrived joined joining involving dispatched "
        "dispatches",
        "demonstrators": "protesters demonstrators marchers demonstrated demonstrate marched rallied "
        "took_to_the_streets take_to_the_streets protested",
        "without power": "without_power without_electricity without_heating lost_power lose_power power_outage* "
        "blackout* lose_electricity lost_electricity without_power_or_water without_heat "
        "cut_power_to cuts_power_to no_electricity no_power",
        "launched": "launched launches launching fired fires firing launch attack attacks attacked attacking "
        "strike strikes struck hit hits hitting sent sends target targeted targeting used "
        "barrage_of flew",
        "intercepted": "shot_down shoots_down shooting_down downed downs intercepted intercepts intercepting "
        "neutralised neutralized shoot_down brought_down destroyed_or_suppressed suppressed "
        "jammed jamming disrupted disrupting intercept downing shot_out_of_the_sky repelled",
        "damaged": "damaged damages damaging hit were_hit was_hit struck are_hit",
        "destroyed": "destroyed destroys destroying destroy burned_down burnt_down razed demolished levelled "
        "leveled sunk sank sinks gutted",
    },
    units={
        "people": "people persons men women children civilians soldiers troops residents passengers "
        "tourists migrants officers victims patients teenagers students workers others protesters "
        "boys girls hikers firefighters police deaths bodies person man woman child civilian "
        "soldier officer protester individuals inmates prisoners hostages detainees captives "
        "suspects militants terrorists fighters gunmen rebels insurgents attackers guards rangers "
        "marines personnel journalists crew employees demonstrators activists villagers "
        "bystanders refugees citizens nationals pilgrims guests drivers farmers babies infants "
        "adults relatives members supporters victim medics doctors nurses aid_workers "
        "peacekeepers mourners migrant patient student worker resident passenger tourist hostage "
        "prisoner suspect boy girl palestinians israelis ukrainians russians americans syrians "
        "iranians survivors dead fatalities sailors",
        "animals": "animals cows sheep dogs cats pigs horses birds elephants whales cattle sharks",
        "households": "households homes customers",
        "drones": "drones uavs drone",
        "missiles": "missiles rockets missile rocket",
        "vehicles": "vehicles cars trucks tanks buses ambulances vehicle car truck tank bus",
        "ships": "ships vessels boats tankers ship vessel boat tanker warships",
        "aircraft": "aircraft planes helicopters jets plane helicopter jet airplanes",
        "buildings": "buildings houses flats apartments homes_and_buildings schools hospitals shops structures "
        "building house bases",
        "companies": "companies businesses firms",
        "flights": "flights",
        "km/h": "km/h kph kilometers_per_hour kilometres_per_hour kmh",
        "mph": "mph miles_per_hour",
        "km²": "square_kilometers square_kilometres sq_km km²",
        "square miles": "square_miles square_mile sq_mi",
        "km": "kilometers kilometres km kilometre kilometer",
        "miles": "miles mile",
        "ha": "hectares hectare ha",
        "acres": "acres acre",
        "°C": "degrees_celsius degrees °C celsius",
        "°F": "degrees_fahrenheit °F fahrenheit",
        "m": "metres meters metre meter",
        "cm": "centimetres centimeters centimetre centimeter cm",
        "mm": "millimetres millimeters millimetre millimeter mm",
        "ft": "feet foot",
        "in": "inches inch",
        "yd": "yards yard",
        "kg": "kilograms kilogrammes kilos kg",
        "lb": "pounds_of lbs lb",
        "t": "tons tonnes ton tonne",
        "points": "percentage_points points",
        "CAD": "canadian_dollars",
        "AUD": "australian_dollars",
        "EUR": "euros euro",
        "USD": "dollars dollar",
        "GBP": "pounds pound_sterling",
        "RUB": "rubles roubles",
        "UAH": "hryvnia hryvnias",
        "INR": "rupees",
        "JPY": "yen",
        "CNY": "yuan",
        "CHF": "francs swiss_francs",
        "PLN": "zlotys zloty",
        "ZAR": "rand",
        "KRW": "won_of",
        "TRY": "lira",
    },
    qualifiers={
        "at least": "at_least no_fewer_than no_less_than a_minimum_of",
        "at most": "at_most up_to no_more_than as_many_as a_maximum_of as_much_as",
        "about": "about around some roughly approximately an_estimated estimated circa",
        "nearly": "nearly almost close_to just_under",
        "more than": "more_than over upwards_of above past",
        "less than": "less_than fewer_than under below",
        "record": "record a_record",
    },
    counting=Counting(
        sums=(
            "cost* pay pays paid paying invest* package fund* debt* budget* fine* spend* loan* "
            "worth price* raised raises aid bill tax* savings sum deal"
        ),
        populated=(
            "town_of city_of village_of community_of hamlet_of suburb_of nation_of country_of municipality_of "
            "population_of"
        ),
        copulas="are were",
        vague="several many few for_every for_each out_of_every in_every per",
        plus="plus",
        figurative=(
            "dead_heat dead_end dead_ends dead_last dead_zone dead_weight dead_serious dead_wrong dead_set "
            "dead_on_arrival dead_ringer dead_letter"
        ),
        plural="s",
        numbered=(
            "phase round week chapter part article section day number group category level stage "
            "route channel unit brigade regiment gate version season episode highway class grade "
            "tier step act line no. page room platform division block point zone area"
        ),
        turns=(
            "rose risen rises rising increase* climb* grew grown "
            "grow* jump* fell falls fallen drop* decrease* decline* went"
        ),
        formers="from",
        newest="to",
        instead="instead_of rather_than",
        upwards="or_more or_more_of",
        lifted="pulled plucked hauled lifted",
        out_of=(
            "from_the_water from_the_sea from_the_river from_the_rubble from_the_wreckage from_the_debris "
            "from_the_lake from_the_mud from_the_floods from_the_ruins to_safety from_icy_waters from_under"
        ),
        tolls=(
            "toll_to the_toll_rose_to rises_above rises_to rose_to risen_to rising_to increases_to increased_to "
            "climbs_to climbed_to "
            "stands_at stood_at reaches reached grows_to grew_to now_at is_now passes surpasses "
            "tops exceeds to_at_least jumps_to jumped_to soars_to toll_at dead_at put_at remains_at"
        ),
        breaks="and while as after when but because",
        joints="and or &",
        wholes="of out_of of_the of_its of_their of_a_total_of of_those",
        parts="including includes among_them of_them of_whom of_which including_at_least among_whom",
        parts_after="of_them of_whom of_which of_those",
        obliques="at in by from during after near on with across since within following over",
        others="others more other another",
        bodies="bodies body corpses corpse remains",
        forces=(
            "troops soldiers officers police rangers firefighters personnel guards marines "
            "rescuers peacekeepers agents fighters forces divers medics"
        ),
        whom=(
            "children civilians soldiers women men police_officers officers police militants "
            "fighters rebels journalists workers firefighters students passengers tourists "
            "migrants prisoners hostages troops personnel babies teenagers boys girls nationals "
            "foreigners pilgrims guards attackers siblings aid_workers doctors patients gunmen "
            "terrorists residents protesters elderly_people refugees crew_members peacekeepers "
            "servicemen police_officer soldier child civilian woman"
        ),
        nouns=(
            "bodies hostages captives hostage protesters demonstrators marchers corpses arrive "
            "arrived joining joined involving used rescue"
        ),
        cases="cases case_of",
        diseases=(
            "covid* coronavirus* cholera measles ebola flu influenza virus mpox polio malaria "
            "dengue infection* infected disease variant* omicron delta hantavirus plague"
        ),
        magnitudes="magnitude magnitude_of magnitude-",
        below_zero="minus",
        in_years="in since until by of from before after to during for late early mid year",
        until="as_of as_of_late by until",
        where=(
            "in at near on across over outside off inside around throughout in_the at_the "
            "near_the on_the across_the inside_the around_the throughout_the off_the"
        ),
    ),
    durations="second* minute* hour* day* night* week* month* year* decade* times",
    counts="the_number_of number_of the_death_toll the_toll death_toll",
    restored="restored back_on power_back has_returned have_power_again regain*",
    remains=(
        "read_more watch click_here subscribe sign_up newsletter listen_to our_podcast live_blog "
        "here's_what here’s_what"
    ),
    weighing=(
        "gamble* roll*_the_dice hurdle* dilemma* quagmire tightrope crossroads blowback reckoning looms "
        "looming at_stake uncertain_future questions_remain raise*_questions what_comes_next what's_next "
        "what’s_next long_shadow latest_in_long latest_in_a_long scrambled_by calculations_are calculus "
        "balancing_act uphill_battle a_test_for a_turning_point lessons_from legacy unlikely_to "
        "remains_to_be_seen new_details in_focus in_the_spotlight"
    ),
    dangling=(
        "he she it they this that these those his her hers its their but and so also however meanwhile "
        "there then yet or nor such still instead therefore thus we i our my you your here another"
    ),
    trailing=words("and or of the a an than my our your their"),
    times=Times(
        units={
            "minute": "minute minutes",
            "hour": "hour hours",
            "day": "day days",
            "weekend": "weekend weekends",
            "week": "week weeks",
            "month": "month months",
            "year": "year years",
        },
        parts={
            "early": "early early_on",
            "morning": "morning in_the_morning early_morning mid-morning",
            "noon": "noon midday",
            "afternoon": "afternoon in_the_afternoon",
            "evening": "evening in_the_evening",
            "night": "night at_night",
            "late": "late late_on",
        },
        sections={
            "beginning": "the_beginning_of the_start_of early early_in",
            "middle": "the_middle_of mid",
            "end": "the_end_of late late_in",
        },
        moments={
            "0 morning": "this_morning",
            "0 afternoon": "this_afternoon",
            "0 evening": "this_evening",
            "0 night": "tonight",
            "-1 night": "last_night",
            "-1 evening": "yesterday_evening",
            "0 night before": "",
            "-2 day": "the_day_before_yesterday",
            "2 day": "the_day_after_tomorrow",
            "0 either night": "overnight",
        },
        ago="{number}_{unit}_ago",
        ahead="in_{number}_{unit} {number}_{unit}_from_now",
        lasting=(
            "the_past_{number}_{unit} the_last_{number}_{unit} past_{number}_{unit} the_past_{unit} "
            "the_previous_{number}_{unit}"
        ),
        last="last_{unit} last_{weekday} last_{month} past_{weekday} this_past_{unit} this_past_{weekday}",
        this="this_{unit} this_{weekday} this_{month} ",
        next="next_{unit} next_{weekday} next_{month}",
        coming=("this_coming_{weekday} coming_{weekday} the_coming_{unit} the_following_{weekday} upcoming_{weekday}"),
        bare="the_{unit}",
        weekends="over_the_weekend at_the_weekend on_the_weekend",
        dates=(
            "{day}_{month},_{year} {day}_{month}_{year} {month}_{day},_{year} {month}_{day}_{year} "
            "{day}_{month} {month}_{day} the_{day}_of_{month}"
        ),
        months="in_{month}_{year} {month}_{year} {month}_of_{year} in_{month} during_{month}",
        years="in_{year} during_{year}",
        clocks="{hour}:{minute} {hour}_o'clock {hour}_o’clock",
        forenoon="{clock}_a.m. {clock}_am {hour}_a.m. {hour}am {hour}_am {clock}am",
        afternoon="{clock}_p.m. {clock}_pm {hour}_p.m. {hour}pm {hour}_pm {clock}pm",
        zones={
            0: "gmt utc",
            60: "cet bst",
            120: "cest eet",
            180: "eest msk",
            -240: "edt",
            -300: "est cdt",
            -420: "pdt",
            -480: "pst",
        },
        local="local_time",
        conditions="if unless",
        joints="of on at in the around about shortly_before shortly_after just_before just_after",
        since="since",
        starting="starting beginning",
        until="until till by through",
        future=(
            "will *'ll *’ll won't won’t shall to_be is_to are_to is_set are_set is_due are_due due scheduled "
            "planned plans plan expected expects would_have_to must can intends is_expected are_expected "
            "set_to going_to"
        ),
        would=(
            "would could may might should hoping hope hopes hoped was_due was_set_to was_scheduled was_supposed "
            "was_to_be was_meant was_planned was_*_scheduled was_*_planned were_due were_set_to "
            "were_scheduled were_supposed were_to_be were_meant were_planned were_*_scheduled were_*_planned"
        ),
        scheduled=(
            "begins begin resumes resume reopens reopen starts opens closes ends arrives arrive meets meet "
            "convenes convene reconvenes reconvene commences commence expires departs adjourns takes_effect "
            "take_effect takes_place take_place kicks_off gets_under_way gets_underway goes_on_trial "
            "go_on_trial goes_on_sale go_on_sale goes_to_the_polls go_to_the_polls goes_into_effect "
            "goes_into_force comes_into_force comes_into_effect"
        ),
        arriving=(
            "visits leaves travels returns hosts holds faces gathers launches goes flies heads polls_open "
            "polls_close talks_start talks_open talks_end"
        ),
        past=(
            "*ed was were had did said told has have became began broke brought built bought came caught "
            "chose cut dealt drew drove fell felt fled flew fought found gave got grew held hit kept knew "
            "laid led left lost made meant met paid put ran read rose saw sent set shot sold spent spoke "
            "stood struck swore took thought threw went won wrote did_not_* didn't_* didn’t_*"
        ),
        lookalikes=(
            "united need red bed speed hundred indeed seed exceed proceed succeed bleed breed shed sacred naked armed "
            "to_begin to_resume to_reopen to_arrive to_meet to_convene to_reconvene to_commence to_take_effect "
            "to_take_place opens_fire opens_up closes_up closes_down closes_higher closes_lower closes_at ends_up "
            "ends_higher ends_lower ends_down ends_flat starts_higher starts_lower opens_higher opens_lower "
        ),
        breaks="that which who whom whose when because after before while although as if whether but",
        recurring=(
            "every_{weekday} each_{weekday} mondays tuesdays wednesdays thursdays fridays saturdays "
            "sundays every_{unit}"
        ),
        stretches=(
            "last_days last_weeks last_months last_years last_few_days last_few_weeks last_few_months "
            "last_few_years past_days past_weeks past_months past_years past_few_days past_few_weeks "
            "past_few_months past_few_years recent_days recent_weeks recent_months recent_years coming_days "
            "coming_weeks coming_months coming_years coming_few_days coming_few_weeks coming_few_months "
            "coming_few_years next_days next_weeks next_months next_years next_few_days next_few_weeks "
            "next_few_months next_few_years"
        ),
        elsewhere=(
            "the_next_day the_following_day the_previous_day the_day_before the_day_after "
            "{number}_{unit}_later {number}_{unit}_earlier {number}_{unit}_before the_following_{unit} "
            "the_previous_{unit} that_same_{unit} the_same_{unit} that_{unit} the_following_morning "
            "the_next_morning a_{unit}_later a_{unit}_earlier"
        ),
        names=(
            "saturday_night_live black_friday good_friday "
            "bloody_sunday palm_sunday easter_sunday easter_monday ash_wednesday "
            "super_tuesday giving_tuesday cyber_monday sunday_times sunday_night_football "
            "monday_night_football thursday_night_football"
        ),
        ranked=(
            "first worst best biggest largest highest lowest deadliest strongest heaviest hottest coldest driest "
            "wettest longest shortest most least only fewest steepest sharpest"
        ),
        capitals=True,
        twelve_hours=True,
        past_unless=(
            "to_* start open close end leave leaves travel travels visit visits vote votes return returns go goes host "
            "hosts hold holds face faces launch launches gather gathers depart expire adjourn head heads fly flies "
            "play plays"
        ),
    ),
    furniture=Furniture(
        skip_link="skip_to",
        taking_back=TakingBack(
            texts="article story news_story news_item the_article the_story",
            own_texts=(
                "this_article this_story this_report this_text this_item this_dispatch this_post this_page "
                "this_piece our_article our_story our_report our_earlier_report our_earlier_story "
                "an_earlier_article an_earlier_story an_earlier_report a_previous_article a_previous_story"
            ),
            said=(
                "withdrawn retracted removed killed was_withdrawn was_retracted was_removed is_withdrawn "
                "is_retracted has_been_withdrawn has_been_retracted has_been_removed"
            ),
            own_said=(
                "deleted unpublished taken_down was_deleted was_unpublished was_taken_down has_been_deleted "
                "has_been_unpublished has_been_taken_down is_no_longer_available"
            ),
            we="we_withdraw we_retract we_have_withdrawn we_have_retracted we_have_removed we_withdrew we_retracted",
            about="about on of",
            reasons=(
                "because due_to pending after_publication after_an_error by_the_editor by_the_editors "
                "by_the_author by_the_authors by_the_publisher at_the_request for_legal_reasons "
                "for_editorial_reasons from_our_site from_our_website from_this_site"
            ),
            notes=(
                "editor's_note editor’s_note editors'_note editors’_note editorial_note note_to_readers "
                "note_to_editors correction clarification update notice"
            ),
            kills="KILL MANDATORY_KILL BULLETIN_KILL WITHDRAWAL",
        ),
        live="live live_updates live_blog liveblog live_coverage as_it_happened latest live_news latest_updates",
        opinion="opinion analysis comment commentary editorial op-ed column letters letter review guest_essay "
        "perspective viewpoint",
        roundup="newsletter morning_briefing evening_briefing briefing daily_briefing first_thing morning_squawk "
        "the_week week_in_review roundup *_roundup morning_rundown playbook markets_wrap stock_market_today "
        "quotes_of_the_day",
        media="video videos watch podcast listen photos pictures in_pictures quiz gallery crossword cartoon map maps "
        "transcripts in_photos infographic interactive graphic",
        teaser="explainer explained q&a fact_check profile obituary factbox recipe advice",
        withdrawal="withdrawn retraction retracted story_withdrawn story_removed article_withdrawn article_retracted",
        pronouns="he she they it it’s it's his her their",
        opening="how why what who where when which whose can could should would will is are was were do does did has "
        "have here’s here's here_are here_is meet inside see this these those take_a_look things ways forget "
        "the_truth_about everything the_danger_of the_dangers_of the_perils_of the_trouble_with the_problem_with "
        "the_case_for the_case_against the_art_of the_secret_of the_secrets_of",
        teasing="you your you’re you_need_to_know need_to_know what_to_know things_to_know what_we_know we_know "
        "takeaways here’s "
        "here's "
        "this_is_why that's_why you_won't_believe you_should everything_you this_is_how these_are the_best "
        "star_sign star_signs zodiac horoscope*",
        paywall="exclusive subscribers_only premium",
        sourcing="report reports media sources witnesses police prosecutors officials ministry minister president "
        "kremlin "
        "study poll spokesman spokeswoman court",
        opinion_sections="opinion opinions commentary comment commentisfree editorials op-ed columns letters satire",
        teaser_sections="horoscope quiz recipes puzzles crosswords reviews",
        pictured="in_pictures in_photos in_photographs in_images in_maps in_charts in_videos in_video",
        glance="at_a_glance in_brief in_short what_happened_today what_happened_overnight",
        listed="tips tricks hacks ways_to things reasons ideas lessons facts takeaways gadgets stories",
        musing=(
            "gamble dilemma paradox conundrum puzzle reckoning folly delusion temptation predicament quandary "
            "moment_of_truth balancing_act legacy lesson lessons illusion tragedy mystery contradictions"
        ),
        personal="our_columnist our_critic",
        alert="breaking breaking_news just_in update updated urgent developing alert",
        byline="by",
        tail=(
            r"\d+\s+(?:minutes?|mins?|hours?|days?)\s+ago",
            r"\d+\s*min(?:ute)?s?\s+read",
        ),
    ),
    naming=Naming(
        country_letters=sounds("UAE=ae U.A.E.=ae US=us U.S.=us U.S.A.=us UK=gb U.K.=gb"),
        capital_countries=words("usa gaza chin"),
        given_words=words(
            "amber august chase christian clay crystal dawn else eve faith flora grace grant holly honor hope jasmine "
            "jordan joy june line marine mason max misty pearl penny per pier roman rose savannah tanner victor "
            "victoria ville violet wolf"
        ),
        capital_peoples=True,
        sounds=sounds("shch=S tsch=C tch=C zh=J sh=S kh=h ch=C ts=c ph=f ck=k x=ks j=i"),
        cases=endings("s: -"),
        marks=r"kh|zh|sh|ee|oo|[aeiou]y[aeou]|^y[aeou]|yy$",
        organisation_words=words(
            "ministry department university institute committee council agency party bank group corporation company "
            "inc corp ltd llc court commission association school college academy "
            "federation union foundation authority police army navy bureau center centre "
            "force forces fc congress senate parliament division directorate secretariat "
            "organization organisation"
        ),
        institution_joints=words("of for"),
        and_words=words("and"),
        local_words=words("in near from outside"),
        town_words="town city village municipality commune district suburb hospital airport prosecutor",
        ambiguous_places=words(
            "Most Nice Reading Bath Mobile Man Bar Of Tours Split Male Orange Corona Independence Sale Hull Derby "
            "Deal Rugby Bury Enterprise Hope Liberty Victoria Nancy Florence Troy Central Union Police Same Along "
            "Delta Batman Van Date Brand Linden "
            "Sales Kennedy Warren Gold Ann Para Eve Justice Hannibal Lincoln Jackson Nelson Clinton Jersey Madison "
            "Thai Human Pravda"
        ),
        towns_are_surnames=True,
        no_names=words(
            "utc gmt cet cest eet eest bst est edt pst pdt msk i the a an monday tuesday wednesday thursday "
            "friday saturday sunday january february march april may june july august september october november "
            "december eve markets mr mrs ms god christmas easter ramadan new year ok tv live video news update "
            "analysis opinion watch exclusive breaking ai ceo usd eur office didn don won isn wasn street sen rep gov "
            "jan feb mar apr jun jul aug sep sept oct nov dec day"
        ),
        function_words=words(
            "he she they we you who what when where why how which this that these those there here her his him "
            "them us our your my its their not but and or nor if as at by to from for with without into onto over "
            "under after before since until while because though although however also then than so yes no all "
            "any some each every both few many more other another such only just even still yet again ever never "
            "always often now once soon today tomorrow yesterday tonight one two three four five six seven eight "
            "nine ten let quarter first second third is are was were be do does did has have had will would can "
            "could may might must should not of on in out up off"
        ),
        short_places=sounds(
            "Ala=us-al Ariz=us-az Ark=us-ar Calif=us-ca Colo=us-co Conn=us-ct Del=us-de Fla=us-fl Ga=us-ga Ill=us-il "
            "Ind=us-in Kan=us-ks Ky=us-ky La=us-la Mass=us-ma Md=us-md Mich=us-mi Minn=us-mn Miss=us-ms Mo=us-mo "
            "Mont=us-mt Neb=us-ne Nev=us-nv Okla=us-ok Ore=us-or Pa=us-pa Tenn=us-tn Tex=us-tx Va=us-va Vt=us-vt "
            "Wash=us-wa Wis=us-wi Wyo=us-wy N.C.=us-nc N.D.=us-nd N.H.=us-nh N.J.=us-nj N.M.=us-nm N.Y.=us-ny "
            "R.I.=us-ri S.C.=us-sc S.D.=us-sd"
        ),
        thing_words=words(
            "treaty act pact accord accords agreement agreements convention protocol declaration amendment show award "
            "awards prize prizes medal cup championship championships festival open marathon olympics games "
            "plan project program programme initiative war operation movement day week report"
        ),
        ranks=words(
            "gov sen rep gen judge justice attorney representative sheriff correspondent chairman chairwoman chair "
            "capt lt sgt col "
            "commissioner detective coach professor officer deputy spokesman spokeswoman editor strategist whip "
            "counsel administrator superintendent treasurer comptroller undersecretary councilman councilwoman"
        ),
        site_words=words(
            "airport bridge station stadium arena hospital hotel street avenue boulevard square park tower towers "
            "island islands lake river mountain mountains valley county beach bay harbour harbor port canal strait "
            "sea ocean peninsula desert forest palace castle prison cathedral mosque theatre theater museum plaza "
            "mall ballroom ranch "
            "winery golf resort casino"
        ),
    ),
    media_topics={
        "arts and entertainment": (
            "film* movie* actress* singer* album* orchestra* theatre* theater* novelist* painter* exhibition* "
            "box_office netflix series_finale hollywood musician* rapper* comedian* ballet broadway opera operas "
            "novels concert concerts cinema cinemas songwriter* tv_series sitcom*"
        ),
        "culture": "museum* heritage manuscript* folklore monument* unesco",
        "mass media": (
            "newspaper* journalist* broadcaster* bbc_chief press_freedom newsroom* talk_show disinformation "
            "journalism news_anchor* news_outlet*"
        ),
        "act of terror": "terror* suicide_bomb* jihadist* islamic_state extremist_attack",
        "armed conflict": (
            "airstrike* air_strike* missile* drone* shelling shelled troops frontline front_line warplane* "
            "artillery invasion invad* militia* military_strike* military_operation bombard* army soldier* "
            "fighter_jet* warship* air_defence air_defense battlefield raid_on hostilities ballistic us_strikes "
            "strikes_on ground_offensive military_offensive counteroffensive* combat_troops clashes separatist* "
            "rebel rebels civil_war war_in war_with ukraine_war gaza_war drone_strike* strike_on cruise_missile* "
            "rocket_attack* rocket_fire rockets_fired military_drill* military_exercise* military_action "
            "military_attack* paramilitar* air_raid*"
        ),
        "civil unrest": "protest* demonstrator* riot* unrest tear_gas uprising rally_against protest_rally",
        "coup d'etat": "coup junta putsch",
        "peace process": (
            "ceasefire* cease-fire* truce peace_talks peace_plan peace_deal peace_agreement peace_negotiation* "
            "security_guarantee* coalition_of_the_willing"
        ),
        "prisoners of war": "prisoners_of_war prisoner_swap* prisoner_exchange* pows",
        "crime": (
            "murder* kill*_in_shooting shooting stabb* robber* burglar* theft stolen fraud* smuggl* gang* cartel* "
            "knife_attack arson* rape* raped hostage* kidnap* drug_traffick* homicide gunman suspect suspects "
            "money_laundering bribery scam* thief thieves heist* mass_shooting* shootout assassinat* shoplift* "
            "pipe_bomb*"
        ),
        "judiciary": "supreme_court constitutional_court judges appeals_court high_court federal_court judge judge's",
        "justice": (
            "trial sentenced jail* prosecutor* pleads plead_guilty charged convicted indict* verdict court "
            "in_custody lawsuit* sues defendant* prison sue sued suing"
        ),
        "law": "international_law new_law lawyer state_law* federal_law* laws",
        "law enforcement": "police arrested arrest* detained investigat* manhunt raids fbi sheriff* detains detective*",
        "accident and emergency incident": (
            "crash* fire_in fire_at blaze derail* collision explosion* power_cut blackout* power_outage* drown* "
            "plane_crash killed_in_fire avalanche* sinks capsiz* bar_fire nightclub_fire house_fire* "
            "apartment_fire* hotel_fire* resort_fire deadly_fire fatal_fire fire_kills fire_could fire_that "
            "fire_victim* without_power gas_leak*"
        ),
        "disaster": (
            "dam_burst* dam_break* dam_collapse* earthquake* quake flood* tsunami volcan* wildfire* hurricane* "
            "cyclone* typhoon* landslide* famine tornado*"
        ),
        "emergency response": "rescue* firefighter* survivors evacuat* emergency_services relief_effort* search_teams",
        "business information": (
            "profit* earnings revenue* merger* takeover* bankrupt* ceo ipo quarterly shareholder* insolven* "
            "acquir* acquisition* c.e.o. chief_executive* buyout* to_buy profits"
        ),
        "economic sector": (
            "oil_producer* opec automaker* carmaker* airline* retailer* tesla byd farmers harvest agriculture "
            "manufacturer* shipping refiner* crude oil_industry oil_reserves gas_supplies housing_market "
            "semiconductor* chipmaker* tanker* bank banks lender* ev_sales ev_maker* data_center* homebuilder* "
            "property_market home_prices oil_compan* oil_reserve* restaurants manufacturing factory_activity"
        ),
        "economy": (
            "inflation gdp central_bank interest_rate* tariff* recession economy economic trade_war "
            "budget_deficit euro_zone eurozone trade_deficit rate_cut* rate_hike* federal_reserve the_fed "
            "jobs_data jobs_report economist* wealth_tax* consumer_spending"
        ),
        "market and exchange": (
            "stocks wall_street stock_market bitcoin investors bonds nasdaq s&p_500 dow gold_price* oil_price* "
            "currency crypto* bondholder* shares_of shares_fall shares_slip shares_jump shares_rise share_price* "
            "stock_price* stock_futures stock_performance equities equity_market* precious_metal* silver_price* "
            "market_forecast* gold_forecast* bond_market bond_yield*"
        ),
        "school": "school* university universities pupils classroom*",
        "teachers": "teacher*",
        "students": "students apprentices",
        "climate change": "climate global_warming greenhouse carbon_emission* glacier*",
        "environmental pollution": "pollut* oil_spill smog microplastic* toxic_waste",
        "conservation": "conservation endangered national_park rewilding",
        "nature": "wildlife whale* wolves bird* species forest* ecosystem* ecolog*",
        "diseases and conditions": (
            "flu covid* virus* cancer outbreak* measles dementia diabetes disease* infection* h5n1 pandemic"
        ),
        "health treatment": (
            "vaccin* drug_trial treatment* surgery patients weight-loss_drug therapy diet medication* aspirin"
        ),
        "government health care": (
            "nhs health_minister* health_care medicare medicaid health_insurance public_health obamacare"
        ),
        "health facility": "hospital* clinic*",
        "ceremony": (
            "funeral* memorial* fireworks mourn* vigil* tribute* commemorat* minute_of_silence celebrations "
            "new_year's_celebration* new_year's_eve_celebrat* new_year's_part* nye_celebration* parade parades"
        ),
        "celebrity": (
            "kardashian* royal_family prince_harry divorce* dies_at dies_aged obituary princess kate_middleton"
        ),
        "award and prize": (
            "oscar* grammy* nobel prize* golden_globe* honours_list award-winning awards_ceremony award_ceremony "
            "wins_award*"
        ),
        "animal": "dog dogs cat cats zoo puppy panda*",
        "employment": "job_cuts layoffs wages minimum_wage cut_jobs salary salaries",
        "labour relations": (
            "strike_action walkout unions pay_deal on_strike labor_union* labour_union* union_members union_workers"
        ),
        "retirement": "pension*",
        "unemployment": "unemployment jobless*",
        "leisure": (
            "holiday holidays tourist* puzzle crossword vacation* traveller* travelers travelling cruise_ship* "
            "cruises video_game* board_game* wordle lottery powerball jackpot* winning_numbers playstation xbox "
            "nintendo"
        ),
        "lifestyle": "recipe* fashion decor beauty wardrobe cooking interior_design home_decor",
        "wellness": "fitness sleep yoga mindfulness workout*",
        "election": "election* voters polls ballot* candidate* runoff campaign_trail primaries midterm* redistricting",
        "fundamental rights": "human_rights free_speech torture political_prisoner* civil_rights censorship",
        "non-governmental organisation": (
            "aid_group* aid_agenc* ngo ngos doctors_without_borders red_cross amnesty_international"
        ),
        "government": (
            "prime_minister minister* cabinet parliament congress senate senator* lawmakers chief_of_staff "
            "white_house sworn_in resign* president's_office governor* mayor* interim_president "
            "speech_to_the_nation new_year's_address president presidents vice_president* trump_administration "
            "biden_administration executive_order* national_guard impeach* inaugurat* federal_government "
            "legislation bill_passed"
        ),
        "government policy": (
            "reform* asylum_policy ban_on conscription tax_cut* new_rules policy deregulation federal_funding "
            "federal_funds subsid*"
        ),
        "international relations": (
            "sanction* foreign_minister* ambassador* diplomat* embassy nato un_security_council security_council "
            "eu_leaders summit bilateral sovereignty kremlin greenland foreign_ministry united_nations "
            "world_leaders condemns foreign_policy state_visit"
        ),
        "political process": (
            "party_congress opinion_poll* lobby* republicans democrats opposition_party afd labour_party "
            "republican gop governing_coalition coalition_talks"
        ),
        "religion": (
            "pope vatican muslim* mosque* synagogue* islam jewish church churches christians christianity bishops "
            "priest priests"
        ),
        "religious leader": "patriarch archbishop ayatollah dalai_lama cardinal",
        "religious festival and holiday": (
            "easter ramadan hanukkah diwali christmas_mass christmas_service* christmas_message"
        ),
        "natural science": (
            "astronom* nasa telescope* planet* moon asteroid* satellite* spacex orbit supermoon fossil* physics "
            "physicist* rocket_launch* space_station"
        ),
        "biomedical science": "gene_therapy genome* stem_cell* dna",
        "scientific research": "scientist* researcher* study_finds study",
        "technology and engineering": (
            "artificial_intelligence ai chatbot* smartphone* iphone hacker* cyberattack* openai google microsoft "
            "apple software app robot* nvidia chips grok startup* microchip* laptop* quantum_comput* self-driving"
        ),
        "social sciences": "archaeolog* historian*",
        "demographics": "population birth_rate census",
        "discrimination": "antisemit* racis* racist sexis* homophob* discriminat* gender_pay_gap",
        "immigration": "migrant* immigra* asylum refugee* deport* ice_agents border_patrol",
        "social problem": "homeless* addict* domestic_violence suicide",
        "social condition": "poverty loneliness inequality",
        "welfare": (
            "food_bank* welfare humanitarian_aid child_care unemployment_benefits food_stamps childcare day_care* "
            "daycare*"
        ),
        "competition discipline": (
            "match football soccer premier_league coach striker midfielder champions_league nba nfl mlb nhl "
            "tennis cricket rugby golf olympic* world_cup tournament playoff* quarterback touchdown grand_prix "
            "skiing goalkeeper darts f1 batting wicket innings bowl_game basketball baseball volleyball hockey "
            "skateboard* judo swimmer* gymnast* athlete* medal medals medalist* medallist* marathon semifinal* "
            "quarterfinal* semi-final* quarter-final* wimbledon super_bowl ncaa fifa uefa heavyweight boxer "
            "boxers ufc cyclist* manchester_united manchester_city the_ashes skier* ski_jump* own_goal "
            "winning_goal"
        ),
        "sports transaction": "transfer_fee signs_for loan_move transfer_window",
        "sports management and ownership": "sack*_coach head_coach sacked manager_sacked",
        "drug use in sport": "doping",
        "weather forecast": "weather_forecast* forecasters",
        "weather phenomena": (
            "heatwave* rainfall blizzard* frost ice_and_snow gale* storm storms thunderstorm* snowstorm* snow "
            "snows snowfall* snowy freezing_rain freezing_temperatures heavy_rain bomb_cyclone*"
        ),
        "weather warning": "weather_warning* amber_warning yellow_warning cold_snap severe_weather",
    },
    unnamed="centur* birthday* anniversar* time place of month* quarter* year*",
    striking=Striking(
        attacks=(
            "attack* strike* struck striking hit hits hitting shell shells shelled shelling bomb bombs bombed bombing "
            "raid* bombard* airstrike*"
        ),
        means=(
            "drone* missile* rocket* air aerial airstrike* massive deadly new night overnight fresh forces troops "
            "army military jet jets warplanes planes s"
        ),
        by="by",
        capital=True,
    ),
    following=Following(
        crowds=(
            "sources reports observers experts insiders analysts critics general_news_sources general_sources "
            "news_sources media_sources news_reports media_reports"
        ),
        crowd_verbs=(
            "report reports reported say said claim claimed suggest suggested indicate indicated agree agreed "
            "believe believed warn warned fear feared"
        ),
        crowd_phrases=(
            "according_to_sources according_to_reports according_to_media_reports according_to_observers "
            "according_to_insiders according_to_experts it_is_reported it_was_reported it_has_been_reported "
            "it_is_widely_believed many_believe some_say"
        ),
        impersonal=(
            "it_is_claimed it_was_claimed it_is_alleged it_was_alleged it_is_said it_was_said is_said_to "
            "are_said_to is_rumoured_to is_rumored_to is_believed_to are_believed_to reportedly allegedly "
            "purportedly supposedly"
        ),
        links=(
            "here click_here read_more more this link this_link read_on learn_more see_more more_here see_here "
            "details continue"
        ),
        zones="local_time our_time",
        once="then at_the_time",
    ),
    labels={
        "killed": "killed",
        "injured": "injured",
        "treated": "treated in hospital",
        "missing": "missing",
        "displaced": "displaced",
        "homeless": "homeless",
        "evacuated": "evacuated",
        "trapped": "trapped",
        "rescued": "rescued",
        "arrested": "arrested",
        "abducted": "abducted",
        "captured": "captured",
        "exchanged": "exchanged",
        "released": "released",
        "infected": "infected",
        "recovered": "recovered",
        "identified": "identified",
        "deployed": "deployed",
        "demonstrators": "demonstrators",
        "without power": "without power",
        "launched": "launched",
        "intercepted": "intercepted",
        "damaged": "damaged",
        "destroyed": "destroyed",
        "money": "money",
        "share": "share",
        "distance": "distance",
        "area": "area",
        "temperature": "temperature",
        "magnitude": "magnitude",
    },
    then="then",
)
