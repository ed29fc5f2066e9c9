"""Which agency a text credits."""

from __future__ import annotations

import pytest

from citewire.knowledge.outlets import agencies, agency_in, agency_in_address, agency_named


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("HAFENSTADT (AP) — Two piers were closed on Monday.", "ap"),
        ("Der Damm hielt der Flut stand. (dpa/AFP)", "dpa"),
        ("Der Damm hielt der Flut stand. dpa/lah", "dpa"),
        ("Quelle: dpa", "dpa"),
        ("Das sagte der Bürgermeister der Nachrichtenagentur AFP.", "afp"),
        ("Reuters reported that the bridge had reopened.", "reuters"),
        ("The bridge reopened, according to the state news agency Xinhua.", "xinhua"),
        ("Мост снова открыт, ТАСС сообщает из порта.", "tass"),
        ("Мост открыт, сообщает РИА Новости.", "ria"),
        ("Le pont a rouvert, selon l'agence EFE.", "efe"),
        ("Most otwarto, podaje PAP.", "pap"),
        ("Bron öppnade igen, enligt TT.", "tt"),
        ("Das Spiel endete ohne Tore (SID).", "sid"),
        ("HARBOUR TOWN, Jan 3 (Reuters) - The dam held.", "reuters"),
        ("Orvel (dpa/tmn) - Der Damm hält.", "dpa"),
        ("dpa-infocom, dpa:260103-99-123456/2", "dpa"),
        ("Der Damm hält. (APA/dpa)", "apa"),
        ("The dam held, via AFP.", "afp"),
        ("Quelle: herold.example, lar/dpa", "dpa"),
        ("Mit Material von dpa", "dpa"),
        ("ОРВЕЛ, 3 января. /ТАСС/. Плотина выдержала.", "tass"),
        ("ОРВЕЛ, 3 янв — РИА Новости. Плотина выдержала.", "ria"),
        ("Об этом сообщает «Интерфакс».", "interfax"),
        ("Про це повідомляє Укрінформ.", "ukrinform"),
        ("新华社奥维尔1月3日电 大坝", "xinhua"),
        ("据法新社", "afp"),
        ("Orvel, 3 ene (EFE).- La presa resistió.", "efe"),
        ("informa EFE", "efe"),
        ("(ANSA) - ORVEL, 03 GEN - La diga", "ansa"),
        ("Orvel (PAP) Tama", "pap"),
        ("ORVEL, January 3. /TASS/. The dam", "tass"),
        ("ORVEL, Jan 3 (KCNA) --", "kcna"),
        ("Orvel, IRNA – The dam", "irna"),
        ("Anadolu Agency reported", "anadolu"),
        ("ORVEL — Ukrinform. The dam", "ukrinform"),
        ("Orvel. January 3. Interfax-Ukraine – The dam", "interfax-ukraine"),
        ("Le barrage tient, avec AFP", "afp"),
        ("(avec AFP)", "afp"),
        ("/TT", "tt"),
        ("Er sagte der dpa", "dpa"),
        ("By The Associated Press", "ap"),
        ("Von dpa", "dpa"),
        ("Agence France-Presse contributed to this report", "afp"),
        ("(dpa-AFX)", "dpa"),
        ("Dam holds after long night, traders say By Reuters", "reuters"),
    ],
)
def test_a_credit_is_found(text: str, agency: str) -> None:
    assert agency_in(text) == agency


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The AP exams begin in May.",
        "El Sid returned to the old harbour.",
        "Die Tasse und die Tass standen auf dem Tisch.",
        "A new APA style guide was printed.",
        "SAP (Walldorf) hired more people.",
        "He capped the well; the efe tree grew on.",
        "Der Damm hielt. Foto: AFP",
        "Der Damm hielt. (Bild: dpa)",
        "The dam held. (Photo by AFP)",
        "Die AFP-Reporterin stand am Damm.",
        "The Orvel Herald and agencies",
        # Whom a mayor spoke to in the last paragraph of a long report is the source of that detail.
        "The dam held. " + "Water stood in the streets. " * 40 + "“We were afraid,” he told Reuters.",
    ],
)
def test_ordinary_words_are_no_credit(text: str) -> None:
    assert agency_in(text) is None


def test_an_agency_is_known_by_its_name_and_by_its_slug() -> None:
    assert agency_named("Ukrinform") == agency_named("ukrinform") == "ukrinform"
    assert agency_named("ria-novosti") == agency_named("РИА Новости") == "ria"
    assert agency_named("orvel-herald") is None


def test_the_first_credit_counts() -> None:
    assert agency_in("Interfax reported a fire. (dpa)") == "interfax"


def test_no_spelling_belongs_to_two_agencies() -> None:
    assert agencies()["ТАСС"] == agencies()["Tass"] == "tass"


@pytest.mark.parametrize(
    ("address", "agency"),
    [
        ("https://herald.example/a/dam-holds-dpa.urn-newsml-dpa-com-20310301-310301-930-4711", "dpa"),
        ("https://herald.example/urn:newsml:reuters.com:20310301:nL8N2K", "reuters"),
        ("https://herald.example/urn%3Anewsml%3Aafp.com%3A20310301%3Adoc-1", "afp"),
        ("https://herald.example/newsticker/dpa_nt/infoline_nt/dam-holds.html", "dpa"),
        ("https://herald.example/wires/europa-press/dam-holds", "europa-press"),
        ("https://herald.example/topics/reuters/what-reuters-is", None),
        ("https://herald.example/newsticker/floods/dam-holds", None),
        ("https://herald.example/urn:newsml:herald.example:20310301:1", None),
        ("http://[broken", None),
        (None, None),
    ],
)
def test_whose_dispatch_an_address_tells(address: str | None, agency: str | None) -> None:
    assert agency_in_address(address) == agency
