"""``Speech``: how a language tells who says what, as data in the notation of ``languages/table.py``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from functools import cached_property

from citewire.languages.endings import NO_ENDINGS, Endings
from citewire.languages.order import Order
from citewire.languages.shapes import Shapes

KINDS = ("says", "notes", "tells", "names", "participles")


def ended(stems: str, endings: str) -> str:
    """Every stem with every ending; ``-`` stands for none: ``("сказал", "- а и")`` is "сказал сказала сказали"."""
    return " ".join(stem + ending.strip("-") for stem in stems.split() for ending in endings.split())


def joined(firsts: str, seconds: str) -> str:
    """Every first word with every second one: ``("a ont", "dit déclaré")`` is "a_dit ont_dit a_déclaré ..."."""
    return " ".join(f"{first}_{second}" for second in seconds.split() for first in firsts.split())


def _phrases(listed: str) -> tuple[tuple[str, ...], ...]:
    return tuple(sorted((tuple(phrase.split("_")) for phrase in listed.split()), key=lambda each: (-len(each), each)))


@dataclass(frozen=True)
class Speech:
    """Words by their part in reported speech; a language without them is read by nearness alone.

    ``says``: verbs that a plain statement may follow. ``notes``: only a quotation or a clause with one of ``openers``
    ("that"). ``tells``: a listener comes first. ``names``: what follows is what is said, even a noun ("denied the
    charge"). ``participles``: the speaker stands before ("adding that"). ``before`` are phrases before a source
    ("according to"), ``behind`` those after it ("zufolge"), ``sourced`` nouns that are part of who is named where they
    end such a phrase ("de source policière"), ``aside`` words that stand before a source at the end of a statement (",
    so Kern"). ``between`` may part source and verb, ``breaks`` never stand in a source, ``joints`` may within one,
    ``leads`` are words which begin a phrase that is no source (prepositions, adverbs).
    ``splits`` are split verbs ("gab_an"), which count only with their second half. ``reports`` are endings of nouns
    which after one of ``reporting`` ("nach") say who says so ("angaben"). ``helpers``: after them a verb is passive;
    after ``aids`` it is what something does without a word ("which helps explain"). Behind one of
    ``unreal`` and ``having`` stands what nobody said ("would have told"), and behind one of ``refusing`` and an
    infinitive ("refused to say"); ``often`` are adverbs without such an ending. Words of
    ``nobody`` alone are no source ("як того вимагає закон"). A verb of
    ``subjectless`` endings has no subject of its own: who says it is the body behind a preposition of ``bodies``, a
    word with an ending of ``located`` ("в комитете порта сообщили"); with ``impersonal`` ones it is nobody else.
    ``relatives`` stand for a source that was named before. ``doubts`` are verb forms that report by themselves (the
    German subjunctive). ``completed`` and ``completed_notes`` are participles that count only with a
    helping verb ("hat ... gesagt"), ``noted_splits`` split verbs with the part of ``notes``. ``order``: the verb is
    the second part of a sentence, and a comma stands before every clause. ``shapes`` are ends of words.

    ``incises`` are the marks after which a verb of saying may stand within the quotation itself ("«…, — сказал Керн»");
    ``dialogue``: a paragraph that opens with a dash is speech; ``resumes``: it goes on behind its speaker without
    another dash. ``elided`` are words that lean on the next one (French "l'"), ``clitics`` pronouns that lean on the
    verb before them ("-t-il"), ``objects`` what may stand between them and it ("l'a dit"). ``likewise`` are phrases
    that make a clause of telling ("как сообщает", "comme l'a dit"), ``backward`` those for what stands before ("об
    этом сообщил"). ``houses`` are prepositions before a house that speaks by a verb in the plural ("в министерстве
    заявили"), ``plurals`` endings of such verbs, ``locatives`` endings that a place has behind them. ``renamed``: a
    post may be followed by a comma and its holder,
    and every clause of what is said has one of ``openers`` before it, but for the objects of ``declares`` ("announced
    a truce") and for infinitives, which end in one of ``infinitives``. After one
    of ``reflexives`` a verb says nothing ("se qualifie").
    Where no comma parts a source from the statement behind it, ``heads`` are nouns that another one follows
    ("rzecznika policji"), ``qualities`` endings of adjectives before a noun, ``unowned``
    endings of nouns that no other one owns (cases other than the genitive). ``moods`` are endings of participles that
    tell how somebody spoke and name nobody ("mówił wzburzony").

    Where more than a comma parts speaker and verb: ``whens`` are words before a day ("w poniedziałek", "ce lundi";
    with ``times`` and the weekdays they tell when between a verb and its speaker), ``turning`` phrases that only lead
    over ("в свою очередь", "por su parte"), ``regarding`` phrases before what is only spoken of ("en cuanto a"),
    ``which`` relatives behind a preposition ("en el cual"), ``accusatives`` forms of pronouns that are an object
    before a verb. ``mute`` are nouns behind "according to" that say nothing ("согласно плану"), ``addressed`` words
    before a speaker whose quotation follows a comma ("Pour Hugo Petit, « … »"). ``possessives`` stand within or
    before such a phrase for who says so ("по её словам", "jej zdaniem"), or in the place of its star ("in_*_words").
    ``unnamed``: a verb of saying may stand without any speaker and goes on with the last one ("Dodał, że",
    "aseguró"); behind one of ``personal`` an outlet listens ("powiedział PAP"). ``issued`` are participles behind a
    document, before one of ``agents`` and whoever gave it out ("selon un bilan communiqué par la préfecture").
    ``trailed``: a headline may name who says so behind a dash at its end. ``described`` are relatives that tell more
    of a source between commas ("згідно з даними, які ..."). ``reported`` are nouns, with ``*`` for their endings,
    that a verb of saying tells of behind one of ``topics`` ("сообщил о гибели"). Behind a verb, one of ``about`` and
    an article, or one of ``contracted``, which is both, stands a noun that takes the clause behind it ("informó de la
    muerte que").

    Behind one of ``calling`` and its preposition ("llamó a") stands one of ``calls`` ("calma") or a word that ends in
    one of ``acting``, an infinitive; else somebody is rung up, as behind one of ``ringing`` ("called") with nothing
    that somebody is called. Behind one of ``airing`` stands the station on which something was said ("sur Radio
    Nord"). ``winning`` verbs say nothing of ``prizes`` ("claimed the title"), ``sentencing`` verbs nothing of
    ``courts`` and about people ("a condamné").

    ``joining`` are words and phrases behind which another speaker may take over ("Kern said ..., while Hale denied").
    ``ands`` join two verbs of one speaker, ``turns`` ("but") turn from what is said, ``subordinates`` ("while") open a
    clause that waits for its main clause. ``auxiliaries`` and ``finite`` (irregular forms) are verbs of a clause
    whatever it is about; with them a clause is told from a phrase and the subject of a sentence found. ``doubles`` of
    the verbs are nouns as often, of ``findings`` the source is a study rather than a speaker, ``asked`` in the passive
    or at the beginning tell a question, ``barely`` verbs say something only with a clause or a quotation behind them
    ("wrote a book"). ``claims`` are nouns for what is said ("claim"), ``owners`` the pronouns before them ("his"),
    ``weakly`` verbs are used of facts and wishes as often as of what somebody says, ``alone`` are those of ``articles``
    that may stand without a noun ("several said"), ``days`` and ``times`` words for when, ``settings`` nouns of what
    something is said in ("interview"). ``ones`` and ``others`` are pronouns before a verb in the singular and in the
    plural, ``dummies`` those that stand for nobody ("it"), ``bound`` relatives that are nothing else, ``restarts``
    words before the subject of a sentence ("but"), ``infinitive``, ``agents`` and ``topics`` the words before an
    infinitive, before who did it and before what it is about ("to", "by", "about"). ``whos`` are relatives for people
    alone, ``posts`` prepositions that go on from a post without an article ("head of the port"), ``within`` those
    before one of ``settings``. ``firm`` are openers that open a clause wherever they stand, ``linking`` words with
    which no statement begins ("of"), ``proper`` verbs that are names with a capital ("States"),
    ``been`` the verbs behind ``infinitive`` that tell of what was or is ("claims to have won"), ``lifeless`` nouns for
    what can't speak ("attack"), ``future`` words before a verb that is yet to be said ("will"),
    ``little`` words for how much somebody says.
    """

    says: str = ""
    notes: str = ""
    tells: str = ""
    names: str = ""
    participles: str = ""
    openers: str = ""
    before: str = ""
    behind: str = ""
    sourced: str = ""
    aside: str = ""
    between: str = ""
    breaks: str = ""
    joints: str = ""
    leads: str = ""
    articles: str = ""
    pronouns: str = ""
    splits: str = ""
    reports: str = ""
    reporting: str = ""
    helpers: str = ""
    aids: str = ""
    unreal: str = ""
    having: str = ""
    refusing: str = ""
    often: str = ""
    nobody: str = ""
    bodies: str = ""
    located: tuple[str, ...] = ()
    subjectless: tuple[str, ...] = ()
    impersonal: tuple[str, ...] = ()
    relatives: str = ""
    doubts: str = ""
    joining: str = ""
    ands: str = ""
    turns: str = ""
    days: str = ""
    settings: str = ""
    doubles: str = ""
    findings: str = ""
    auxiliaries: str = ""
    finite: str = ""
    subordinates: str = ""
    asked: str = ""
    ones: str = ""
    others: str = ""
    bound: str = ""
    restarts: str = ""
    infinitive: str = ""
    agents: str = ""
    topics: str = ""
    about: str = ""
    contracted: str = ""
    been: str = ""
    lifeless: str = ""
    future: str = ""
    little: str = ""
    claims: str = ""
    owners: str = ""
    alone: str = ""
    weakly: str = ""
    times: str = ""
    barely: str = ""
    incises: str = ""
    dialogue: bool = False
    resumes: bool = False
    elided: str = ""
    clitics: str = ""
    objects: str = ""
    likewise: str = ""
    backward: str = ""
    houses: str = ""
    locatives: str = ""
    plurals: str = ""
    renamed: bool = False
    declares: str = ""
    reflexives: str = ""
    whos: str = ""
    posts: str = ""
    within: str = ""
    firm: str = ""
    linking: str = ""
    proper: str = ""
    dummies: str = ""
    infinitives: str = ""
    heads: str = ""
    qualities: str = ""
    completed: str = ""
    completed_notes: str = ""
    noted_splits: str = ""
    whens: str = ""
    turning: str = ""
    regarding: str = ""
    which: str = ""
    accusatives: str = ""
    mute: str = ""
    addressed: str = ""
    possessives: str = ""
    unowned: str = ""
    moods: tuple[str, ...] = ()
    calling: str = ""
    calls: str = ""
    ringing: str = ""
    airing: str = ""
    acting: str = ""
    sentencing: str = ""
    winning: str = ""
    prizes: str = ""
    courts: str = ""
    personal: str = ""
    unnamed: bool = False
    trailed: bool = False
    issued: str = ""
    described: str = ""
    reported: str = ""
    order: Order | None = None
    shapes: Shapes = field(default_factory=Shapes)

    @property
    def endings(self) -> Endings:
        """The endings of a language with an ``order``; none without one."""
        return NO_ENDINGS if self.order is None else self.order.endings

    @property
    def second(self) -> bool:
        """Whether the verb is the second part of a sentence."""
        return self.order is not None

    @cached_property
    def participles_of(self) -> Mapping[str, str]:
        """Participles that need a helping verb to their kind."""
        found = dict.fromkeys(self.completed_notes.split(), "notes")
        return found | dict.fromkeys(self.completed.split(), "says")

    @cached_property
    def verbs(self) -> Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]:
        """First word of every cue to its (further words, kind), the longest first."""
        found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for kind in KINDS:
            for phrase in getattr(self, kind).split():
                first, *rest = phrase.split("_")
                found.setdefault(first, []).append((tuple(rest), kind))
        return {first: tuple(sorted(rest, key=lambda each: -len(each[0]))) for first, rest in found.items()}

    @cached_property
    def prefixes(self) -> Mapping[str, tuple[tuple[str, ...], ...]]:
        """First word of every phrase before a source to its further words, the longest first."""
        found: dict[str, list[tuple[str, ...]]] = {}
        for phrase in self.before.split():
            first, *rest = phrase.split("_")
            found.setdefault(first, []).append(tuple(rest))
        return {first: tuple(sorted(rest, key=lambda each: -len(each))) for first, rest in found.items()}

    @cached_property
    def starts(self) -> frozenset[str]:
        """The words that are a verb of saying by themselves; "es" of "es heißt" is none."""
        return frozenset(first for first, found in self.verbs.items() if () in (rest for rest, _ in found))

    @cached_property
    def says_so(self) -> frozenset[str]:
        """The single words of ``says`` that are no nouns as well."""
        return frozenset(self.says.split()) - self.sets["doubles"]

    @cached_property
    def clauses(self) -> tuple[tuple[str, ...], ...]:
        """The words of every phrase of ``likewise``, the longest first."""
        return _phrases(self.likewise)

    @cached_property
    def returns(self) -> tuple[tuple[str, ...], ...]:
        """The words of every phrase of ``backward``, the longest first."""
        return _phrases(self.backward)

    @cached_property
    def regards(self) -> tuple[tuple[str, ...], ...]:
        """The words of every phrase of ``regarding``, the longest first."""
        return _phrases(self.regarding)

    @cached_property
    def turns_over(self) -> tuple[tuple[str, ...], ...]:
        """The words of every phrase of ``turning``, the longest first."""
        return _phrases(self.turning)

    @cached_property
    def joins(self) -> tuple[tuple[str, ...], ...]:
        """The words of every phrase of ``joining``, the longest first."""
        return _phrases(self.joining)

    @cached_property
    def joins_by_last(self) -> Mapping[str, Sequence[tuple[str, ...]]]:
        """Those of ``joins`` that don't begin with a word for "and", by their last word."""
        found: dict[str, list[tuple[str, ...]]] = {}
        for words in self.joins:
            if words[0] not in self.sets["ands"]:
                found.setdefault(words[-1], []).append(words)
        return found

    @cached_property
    def joining_words(self) -> Mapping[str, Sequence[tuple[str, ...]]]:
        """First word of every phrase of ``joining`` to the words behind it, the longest first."""
        found: dict[str, list[tuple[str, ...]]] = {}
        for first, *rest in self.joins:
            found.setdefault(first, []).append(tuple(rest))
        return found

    @cached_property
    def halves(self) -> Mapping[str, Mapping[str, str]]:
        """First half of every split verb to its second halves, each with its kind."""
        found: dict[str, dict[str, str]] = {}
        for kind, phrases in (("notes", self.noted_splits), ("says", self.splits)):
            for phrase in phrases.split():
                first, _, second = phrase.partition("_")
                found.setdefault(first, {})[second] = kind
        return found

    @cached_property
    def signs(self) -> frozenset[str]:
        """Single words without one of which nobody says anything, quotations and colons apart."""
        listed = (word for name in ("behind", "aside", "reporting", "doubts", "claims") for word in self.sets[name])
        leaning = (rest[0] for first, found in self.prefixes.items() if first.endswith("'") for rest in found if rest)
        ordered = self.order.sets if self.order is not None else {}
        more = (word for name in ("pointing", "opinions", "convictions") for word in ordered.get(name, ()))
        return frozenset((*self.verbs, *self.prefixes, *self.halves, *self.participles_of, *listed, *leaning, *more))

    @cached_property
    def long_signs(self) -> Mapping[str, frozenset[str]]:
        """Those of ``signs`` that say nothing alone, by the longest words of the phrases they open ("in" is one only
        with "words": "in the words of")."""
        single = self.signs - self.verbs.keys() - self.prefixes.keys() | self.halves.keys() | self.participles_of.keys()
        listed = (word for name in ("behind", "aside", "reporting", "doubts", "claims") for word in self.sets[name])
        single = frozenset((*single, *listed))
        found: dict[str, frozenset[str]] = {}
        for first in (*self.verbs, *self.prefixes):
            rests = [*(rest for rest, _ in self.verbs.get(first, ())), *self.prefixes.get(first, ())]
            longest = frozenset(max(rest, key=len, default="") for rest in rests)
            if first not in single and all(word.isalpha() for word in longest):
                found[first] = longest
        return found

    @cached_property
    def sets(self) -> Mapping[str, frozenset[str]]:
        """The single words of every field by its name."""
        listed = ((each.name, getattr(self, each.name)) for each in fields(self))
        return {name: frozenset(said.split()) for name, said in listed if isinstance(said, str)}
