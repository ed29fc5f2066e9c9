"""``Order``: the order of words where the verb is the second part of a sentence, as data."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from citewire.languages.endings import NO_ENDINGS, Endings


@dataclass(frozen=True)
class Order:
    """Single words by their part in a sentence; every field is words parted by spaces.

    ``perfect`` and ``passive`` are helping verbs, ``modals`` those before an infinitive, ``finites`` other frequent
    verbs that show where a main clause has its verb. ``clauses`` open a clause whose verb stands last, ``relatives``
    do so behind a comma. ``objects`` begin a phrase that is no subject ("dem"), ``focus`` are words before a subject
    that are no part of it ("auch"). ``particles`` may stand between a verb and its subject or clause, ``places`` are
    prepositions. ``told``: "wie" before who said so; ``that`` stand for the sentence before ("das"), ``pointing`` for
    who was named in it ("demnach"). ``behind`` follow one of ``opinions`` ("meiner Meinung nach"), nouns which before
    a clause tell what somebody thinks or says; ``supports`` are verbs that make one of them a verb of saying ("vertrat
    die Ansicht"), ``carried`` their participles. ``convictions`` are adjectives that such a verb makes one ("hält für
    möglich"). ``either`` are those of ``clauses`` that are adverbs before a verb ("damit"). ``whats`` open what is
    told right behind its verb ("erzählt er, was geschah"). ``sofar`` may stand before the adjective of a source ("nach
    bisher unbestätigten Berichten"). ``firm`` are openers that leave no doubt that a clause is what is said ("dass"),
    ``dummies`` subjects that stand for nobody ("es"). ``judging``: verbs of calling something by a name, with
    ``callings`` ("als") before it. ``aims`` open an infinitive that only tells what for, ``to`` stands before an
    infinitive; ``joined`` second parts of participles that are also written apart ("bekannt gegeben"). ``impersonal``
    verbs have no speaker but the text that they are read in, ``documents`` stand before it ("heißt es in"); ``agents``
    stand before the speaker of a passive, ``cited`` are participles whose subject speaks although they are passive.
    ``subjects`` are pronouns that can only be a subject; ``changing`` verbs mean something else with one of
    ``changes`` behind them ("bestätigt sich"). ``adverbial`` are endings of adverbs, ``wishes`` endings of verb forms
    that tell a wish or a condition as often as what was said, ``abstract`` those of nouns that no speaker has.
    ``toward`` stand before a listener, ``owning`` are possessives; ``views`` are those of ``opinions`` that ``behind``
    follows, ``loosely`` phrases before a rule as often as before a speaker, ``vaguely`` those of ``pointing`` that
    also tell a time; ``leaning`` words belong to the second half of a verb that they stand before ("darauf hin"),
    ``reflexive`` to the verb itself, ``rests`` to it before a few quoted words. ``feminine`` is the article that is no
    subject's before an adjective in -en, ``quantities`` are words in -e that are no verbs, ``sourceless`` second
    halves of verbs that name no speaker ("wurde bekannt"), ``going`` participles whose helping verb is one of
    ``states``. Behind one of ``contrasts`` and a comma another speaker may follow (", doch Kern sagte"); behind one of
    ``spans`` "nach" tells a time ("Tage nach"). With a participle of ``treating`` "von" is before what it is about
    ("von Betrug wird gesprochen"); ``calls`` is that of ``callings`` which says what a thing is called. ``plainly``
    are verbs that mean nothing else than that something is said. ``sayings`` are further nouns for what is said, which
    tell it only with a speaker of their own ("die Kritik der Stadt, ..."), ``genitives`` the articles before that
    speaker, ``accompanying`` prepositions that make such a noun part of what its subject does ("wehrte sich mit dem
    Hinweis, ..."). ``heralds`` point at the clause behind them and belong to the verb ("droht damit, ..."). An
    infinitive behind one of the modal verbs ``forced`` is said all the same ("musste einräumen"), behind one of
    ``refusing`` with a negation ("wollte nicht ausschließen"). ``advising`` verbs have the advised behind them, before
    one of ``advices`` ("rät Europa zu"). ``alone`` are pronouns that are a subject without a noun ("sagte dieser"),
    ``bodies`` endings of those nouns of ``abstract`` that are houses with a voice all the same ("Regierung"). What one
    of ``denying`` denies may be a phrase without a clause ("bestritt eine Beteiligung"), and so what one of
    ``accusing`` says of somebody ("warf der Stadt Betrug vor"); the halves of a verb are joined by ``_``. ``contests``
    are endings of nouns that such a verb means something else with ("bestritt ein Spiel"), ``alleged`` those of what
    alone a verb with one of ``dismissing``, its second half or its participle, denies (a court "weist eine Klage
    zurück"). ``texts`` are endings of nouns for what is written ("in dem Bericht wird festgehalten").
    ``anyone`` are pronouns that stand for nobody in particular ("man"), ``nominative`` relatives that are a subject
    ("der"), ``definite`` articles that are relatives as well and ``indefinite`` words that are none, before a subject.
    ``possessives`` are all forms of those of the third person. ``tails`` may follow the second half of a verb before
    its clause ends, ``leaning_first`` may part the halves of one that stand side by side ("ging davon aus").
    ``seats`` stand between a body and its place ("der Polizei in Kiel zufolge"), ``closing`` words end a phrase that is
    no subject ("den Hafen betreffend"). ``endings`` are ends of words.
    """

    perfect: str = ""
    passive: str = ""
    modals: str = ""
    finites: str = ""
    clauses: str = ""
    relatives: str = ""
    objects: str = ""
    particles: str = ""
    places: str = ""
    told: str = ""
    that: str = ""
    pointing: str = ""
    behind: str = ""
    opinions: str = ""
    firm: str = ""
    dummies: str = ""
    convictions: str = ""
    judging: str = ""
    callings: str = ""
    aims: str = ""
    to: str = ""
    impersonal: str = ""
    agents: str = ""
    joined: str = ""
    focus: str = ""
    cited: str = ""
    supports: str = ""
    documents: str = ""
    subjects: str = ""
    changing: str = ""
    changes: str = ""
    toward: str = ""
    owning: str = ""
    loosely: str = ""
    vaguely: str = ""
    views: str = ""
    leaning: str = ""
    feminine: str = ""
    quantities: str = ""
    sourceless: str = ""
    going: str = ""
    states: str = ""
    contrasts: str = ""
    treating: str = ""
    calls: str = ""
    plainly: str = ""
    spans: str = ""
    sayings: str = ""
    heralds: str = ""
    advising: str = ""
    advices: str = ""
    alone: str = ""
    forced: str = ""
    refusing: str = ""
    genitives: str = ""
    accompanying: str = ""
    rests: str = ""
    reflexive: str = ""
    denying: str = ""
    either: str = ""
    whats: str = ""
    carried: str = ""
    sofar: str = ""
    accusing: str = ""
    dismissing: str = ""
    adverbial: tuple[str, ...] = ()
    wishes: tuple[str, ...] = ()
    abstract: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()
    alleged: tuple[str, ...] = ()
    contests: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    anyone: str = ""
    nominative: str = ""
    definite: str = ""
    indefinite: str = ""
    possessives: str = ""
    tails: str = ""
    seats: str = ""
    closing: str = ""
    leaning_first: str = ""
    endings: Endings = NO_ENDINGS

    @cached_property
    def sets(self) -> dict[str, frozenset[str]]:
        """The words of every field by its name."""
        return {
            name: frozenset(getattr(self, name).split())
            for name in self.__dataclass_fields__
            if isinstance(getattr(self, name), str)
        }

    @cached_property
    def joined_form(self) -> re.Pattern[str]:
        """An infinitive with one of ``to`` in it: "mitzuteilen"."""
        within, ends = "|".join(self.to.split()), "|".join(self.endings.infinitive)
        return re.compile(rf"[^\W\d_]{{2,}}(?:{within})[^\W\d_]{{3,}}(?:{ends})" if within and ends else r"(?!)")

    @cached_property
    def marks(self) -> frozenset[str]:
        """The words of ``pointing``, ``opinions``, ``convictions``, ``sayings`` and ``behind``."""
        names = ("pointing", "opinions", "convictions", "behind", "sayings")
        return frozenset(word for name in names for word in self.sets[name])


UNORDERED = Order()
"""For a language without an order of its own: no words at all, made once."""
