"""Attributions: direct, indirect, denied; none where the rules are unsure."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citewire.annotate.attributions import attributions_of
from citewire.model import Attribution, AttributionKind, EntityKind, Mention, Span
from citewire.text.segment import sentences


def read(text: str, language: str, *names: str) -> tuple[Attribution, ...]:
    spans = [Span(text.index(name), text.index(name) + len(name)) for name in names]
    mentions = tuple(Mention(span, span.of(text), EntityKind.PERSON, span.of(text).lower()) for span in sorted(spans))
    return attributions_of(text, sentences(text, language), language, mentions)


def test_a_quotation_with_its_cue_and_speaker() -> None:
    text = "“We will open the dam tonight,” Ada Kern said."
    (found,) = read(text, "en", "Ada Kern")
    assert found.kind is AttributionKind.DIRECT
    assert found.content.of(text) == "We will open the dam tonight,"
    assert found.source is not None
    assert found.source.of(text) == "Ada Kern"


def test_german_marks_and_order() -> None:
    text = "„Wir öffnen heute den Damm“, sagte Ada Kern am Abend."
    (found,) = read(text, "de", "Ada Kern")
    assert found.cue is not None
    assert found.cue.of(text) == "sagte"


def test_according_to() -> None:
    text = "Laut Ada Kern ist der Damm offenbar gebrochen."
    (found,) = read(text, "de", "Ada Kern")
    assert found.kind is AttributionKind.INDIRECT
    assert found.hedged
    assert found.content.of(text).startswith("ist der Damm")


def test_the_form_of_headlines() -> None:
    text = "Kern: Damm bleibt geschlossen"
    (found,) = read(text, "de", "Kern")
    assert found.content.of(text) == "Damm bleibt geschlossen"


def test_a_topic_before_a_colon_is_nobody() -> None:
    assert read("Unwetter: Damm bleibt geschlossen", "de") == ()


def test_a_quotation_without_a_cue_is_left_alone() -> None:
    assert read("The ship is called “Pride of the North” here.", "en") == ()


def test_a_language_without_a_file_has_none() -> None:
    assert read("“Ta wo na ki,” Ada Kern ki.", "qq", "Ada Kern") == ()


def parts(text: str, language: str, *names: str) -> list[tuple[str | None, str | None, str]]:
    """Source, cue and content of every attribution, as words."""
    return [
        (each.source.of(text) if each.source else None, each.cue.of(text) if each.cue else None, each.content.of(text))
        for each in read(text, language, *names)
    ]


SAID = [
    ("en", "Ada Kern said the dam would hold.", "Ada Kern", "said", "the dam would hold"),
    (
        "en",
        "Port officials have repeatedly warned that the crane is old.",
        "Port officials",
        "have repeatedly warned",
        "that the crane is old",
    ),
    (
        "en",
        "The harbour is closed, according to the port authority.",
        "the port authority",
        "according to",
        "The harbour is closed",
    ),
    (
        "en",
        "According to the port authority, the harbour is closed.",
        "the port authority",
        "According to",
        "the harbour is closed",
    ),
    (
        "en",
        "The crane fell at noon, said Ada Kern, head of the port authority.",
        "Ada Kern, head of the port authority",
        "said",
        "The crane fell at noon",
    ),
    (
        "en",
        "Ada Kern, the mayor of Norrholm, said on Monday that the dam was safe.",
        "Ada Kern, the mayor of Norrholm",
        "said",
        "that the dam was safe",
    ),
    ("en", "Kern told reporters that the bridge was shut.", "Kern", "told", "that the bridge was shut"),
    ("de", "Der Hafen bleibt geschlossen, so Kern.", "Kern", "so", "Der Hafen bleibt geschlossen"),
    (
        "de",
        "Nach Angaben von Ada Kern sind drei Schiffe gesunken.",
        "Angaben von Ada Kern",
        "Nach",
        "sind drei Schiffe gesunken",
    ),
    ("de", "Polizeiangaben zufolge ist der Hafen leer.", "Polizeiangaben", "zufolge", "ist der Hafen leer"),
    (
        "de",
        "Der Hafen bleibt geschlossen, wie die Behörde am Montag mitteilte.",
        "die Behörde",
        "mitteilte",
        "Der Hafen bleibt geschlossen",
    ),
    (
        "de",
        "Am Montag sagte Bürgermeisterin Ada Kern, der Damm sei sicher.",
        "Bürgermeisterin Ada Kern",
        "sagte",
        "der Damm sei sicher",
    ),
    (
        "de",
        "Die Hafenbehörde hat am Montag angekündigt, dass der Kran erneuert wird.",
        "Die Hafenbehörde",
        "angekündigt",
        "dass der Kran erneuert wird",
    ),
    ("de", "Kern forderte die Reeder auf, ihre Schiffe zu räumen.", "Kern", "forderte", "ihre Schiffe zu räumen"),
    (
        "ru",
        "«Мы закроем дамбу ночью», — сказала Ада Керн журналистам.",
        "Ада Керн",
        "сказала",
        "Мы закроем дамбу ночью",
    ),
    ("ru", "Он добавил: «Суда ждут на рейде».", "Он", "добавил", "Суда ждут на рейде"),
    ("ru", "По словам мэра Норрхольма, дамба выдержит.", "мэра Норрхольма", "По словам", "дамба выдержит"),
    (
        "ru",
        "Порт закрыт до утра, сообщила пресс-служба министерства.",
        "пресс-служба министерства",
        "сообщила",
        "Порт закрыт до утра",
    ),
    ("ru", "Министр Олег Бранд заявил, что порт закрыт.", "Министр Олег Бранд", "заявил", "что порт закрыт"),
    ("uk", "«Ми закриємо греблю вночі», — сказала Ада Керн.", "Ада Керн", "сказала", "Ми закриємо греблю вночі"),
    ("uk", "За словами мера Норргольма, гребля витримає.", "мера Норргольма", "За словами", "гребля витримає"),
    (
        "uk",
        "Порт закрито до ранку, повідомили у пресслужбі міністерства.",
        "пресслужбі міністерства",
        "повідомили",
        "Порт закрито до ранку",
    ),
    ("uk", "Речник флоту повідомив, що порт закрито.", "Речник флоту", "повідомив", "що порт закрито"),
    ("fr", "Selon la préfecture, le barrage tiendra.", "la préfecture", "Selon", "le barrage tiendra"),
    (
        "fr",
        "Le maire de Norrholm a indiqué que le port restait fermé.",
        "Le maire de Norrholm",
        "a indiqué",
        "que le port restait fermé",
    ),
    ("es", "«Cerraremos la presa esta noche», dijo Ada Kern.", "Ada Kern", "dijo", "Cerraremos la presa esta noche"),
    ("es", "Según la policía, el puerto sigue cerrado.", "la policía", "Según", "el puerto sigue cerrado"),
    (
        "pl",
        "„Zamkniemy tamę dziś w nocy” – powiedziała Ada Kern.",
        "Ada Kern",
        "powiedziała",
        "Zamkniemy tamę dziś w nocy",
    ),
    (
        "pl",
        "Rzecznik floty poinformował, że port jest zamknięty.",
        "Rzecznik floty",
        "poinformował",
        "że port jest zamknięty",
    ),
]


@pytest.mark.parametrize(("language", "text", "source", "cue", "content"), SAID)
def test_who_says_what(language: str, text: str, source: str, cue: str, content: str) -> None:
    assert parts(text, language) == [(source, cue, content)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The claims were settled in the United States last year."),
        ("en", "The mayor was asked about the crane."),
        ("de", "Das Schiff führte Getreide und Kohle mit sich."),
        ("de", "Man kann sagen, dass der Kran alt ist, wenn man ihn sieht."),
        ("ru", "Порт закрыт до утра."),
        ("uk", "Порт закрито до ранку."),
    ],
)
def test_nobody_says_it(language: str, text: str) -> None:
    assert [each for each in read(text, language) if each.source is not None] == []


def test_a_quotation_with_its_speaker_in_the_middle_is_two_pieces_of_one_cue() -> None:
    text = "“The dam will hold,” Ada Kern told the Norrholm Courier. “Nobody has to leave.”"
    first, second = read(text, "en")
    assert first.cue == second.cue
    assert first.source == second.source
    assert second.content.of(text) == "Nobody has to leave."


def test_two_verbs_of_one_speaker() -> None:
    text = "Ada Kern said the crane would stay closed and urged the crews to leave."
    assert parts(text, "en") == [
        ("Ada Kern", "said", "the crane would stay closed"),
        ("Ada Kern", "urged", "the crews to leave"),
    ]


@pytest.mark.parametrize(
    ("language", "text", "source", "contents"),
    [
        (
            "ru",
            "— Мы закроем дамбу, — заявил мэр Олег Бранд. — Жителям ничего не грозит.",
            "мэр Олег Бранд",
            ["Мы закроем дамбу", "Жителям ничего не грозит"],
        ),
        (
            "uk",
            "— Ми закриємо греблю, — заявив мер Олег Бранд. — Мешканцям нічого не загрожує.",
            "мер Олег Бранд",
            ["Ми закриємо греблю", "Мешканцям нічого не загрожує"],
        ),
    ],
)
def test_speech_opened_by_a_dash_is_direct(language: str, text: str, source: str, contents: list[str]) -> None:
    found = read(text, language)
    assert [each.content.of(text) for each in found] == contents
    assert {each.kind for each in found} == {AttributionKind.DIRECT}
    assert {each.source.of(text) for each in found if each.source} == {source}


def test_the_german_subjunctive_goes_on_in_the_words_of_the_last_speaker() -> None:
    text = "Kern sagte, der Damm sei sicher. Man habe ihn am Morgen geprüft. Der Kran steht am Ufer."
    first, second = read(text, "de")
    assert second.content.of(text).startswith("Man habe ihn")
    assert second.source == first.source
    assert second.cue is None
    assert second.confidence < first.confidence


def test_a_split_verb_has_two_halves() -> None:
    text = "Kern teilte am Montag mit, dass der Hafen geschlossen bleibt."
    (found,) = read(text, "de")
    assert found.cue is not None
    assert found.cue_rest is not None
    assert (found.cue.of(text), found.cue_rest.of(text)) == ("teilte", "mit")


def test_a_sentence_that_says_who_said_the_one_before() -> None:
    text = "Der Kran ist am Abend umgestürzt. Das teilte die Hafenbehörde am Montag mit."
    assert parts(text, "de") == [("die Hafenbehörde", "teilte", "Der Kran ist am Abend umgestürzt")]


def test_a_paragraph_announced_by_a_colon() -> None:
    text = "Ada Kern said:\n\nThe crane is old and the dam is older."
    assert parts(text, "en") == [("Ada Kern", "said", "The crane is old and the dam is older")]


def test_a_denial_says_so() -> None:
    (found,) = read("Kern bestritt, dass der Damm unsicher sei.", "de")
    assert found.denied


def test_a_relative_pronoun_is_no_speaker_to_show() -> None:
    weak = read("The report names the crew, who said the crane was old.", "en")
    assert all(each.confidence < 0.6 for each in weak)


@given(st.text(alphabet='Kern said “”",:—.\n that dass sagte der «»', max_size=80), st.sampled_from(["en", "de", "ru"]))
def test_any_text_gives_spans_that_lie_in_it(text: str, language: str) -> None:
    for each in read(text, language):
        spans = (each.content, each.source, each.cue, each.cue_rest)
        assert all(span is None or span.of(text).strip() for span in spans)
        assert 0 <= each.confidence <= 1


def test_who_passes_a_statement_on_makes_it_less_sure() -> None:
    (alone,) = read("“The dam will hold,” Kern said on Monday.", "en")
    text = "“The dam will hold,” Kern said, according to the Norrholm Post."
    (carried,) = read(text, "en")
    assert [each.of(text) for each in carried.through] == ["the Norrholm Post"]
    assert carried.confidence < alone.confidence


def test_who_vouches_for_a_statement_of_another_makes_it_less_sure() -> None:
    text = "Kern said the dam will hold, according to court records."
    outer, inner = sorted(read(text, "en"), key=lambda each: each.content)
    assert outer.source is not None
    assert outer.source.of(text) == "court records"
    assert inner.confidence < outer.confidence


def test_what_hangs_on_a_word_for_what_is_said_is_less_sure() -> None:
    (plain,) = read("Kern said the pier was unsafe.", "en")
    (hanging,) = read("It was a pier that Kern said was unsafe in winter.", "en")
    assert hanging.confidence < plain.confidence


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Spokesman Ivan Leal denied the claim: “There is no such report.”"),
        ("de", "Sprecher Ivan Leal wies die Vorwürfe zurück: „Es gibt keinen solchen Bericht.“"),
    ],
)
def test_what_a_denier_says_himself_is_not_denied(language: str, text: str) -> None:
    quoted = [each for each in read(text, language, "Ivan Leal") if each.kind is AttributionKind.DIRECT]
    assert [each.denied for each in quoted] == [False]
