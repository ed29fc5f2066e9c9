"""Who and what is named on a page, each under the desk's one spelling."""

from __future__ import annotations

from dataclasses import replace

from citewire.compose import compose, with_names
from citewire.model import Briefing, Desk, Dossier, EntityKind
from tests.dossiers import DESK, NOON, Told, dossier

VISIT = dossier(
    Told("a", "Zelenskyy visits the Orvel dam with Kapitan Oleksandr Hlushenko", minute=1),
    Told("b", "Zelensky at the Orvel dam as Hlushenko waits in Kyiv", minute=2),
    Told("c", "Selenskyj am Orvel-Damm, Oleksandr Hluschenko wartet in Kiew", minute=3, language="de"),
    Told("d", "Зеленський біля греблі Орвел, Глушенко чекає у Києві", minute=4, language="uk"),
)


def page(desk: Desk, *dossiers: Dossier) -> Briefing:
    return with_names(compose(desk, dossiers, at=NOON), dossiers, desk)


def spelled(desk: Desk, *dossiers: Dossier) -> dict[str, str]:
    return {named.entity.id: named.spelling for named in page(desk, *dossiers).names}


def test_one_entity_stands_once_with_every_spelling() -> None:
    names = page(DESK, VISIT).names
    (president,) = [each for each in names if each.entity.id == "person:volodimir-selenski"]
    assert president.spelling == "Volodymyr Zelensky"
    assert {name for _, name in president.entity.names} == {"Zelenskyy", "Zelensky", "Selenskyj", "Зеленський"}
    assert president.entity.names[0][0] == "en"
    assert president.update_ids == ("e1",)
    assert president.entity.kind is EntityKind.PERSON


def test_the_page_s_language_decides() -> None:
    german = replace(DESK, language="de")
    assert spelled(german, VISIT)["person:volodimir-selenski"] == "Wolodymyr Selenskyj"
    assert spelled(german, VISIT)["place:703448"] == "Kiew"


def test_a_setting_decides_before_all_else() -> None:
    desk = replace(DESK, spellings=("Zelenskyy", "Kiev"))
    found = spelled(desk, VISIT, _about_kyiv())
    assert found["person:volodimir-selenski"] == "Zelenskyy"
    assert found["place:703448"] == "Kiev"
    assert spelled(replace(DESK, spellings=("Kiev",)), _about_kyiv())["place:703448"] == "Kiev"
    assert spelled(DESK, _about_kyiv())["place:703448"] == "Kyiv"


def _about_kyiv() -> Dossier:
    return dossier(Told("a", "Power fails in Kyiv behind the Orvel dam", minute=9), event="e2", story="s2")


def test_a_person_whom_no_table_knows_is_called_as_the_desk_s_language_does() -> None:
    german = dossier(
        Told("a", "Kapitän Sergej Tscherednyk sah den Orvel-Damm brechen", minute=1, language="de"),
        Told("b", "Captain Sergei Cherednyk saw the Orvel dam break", minute=2),
    )
    assert "Sergej Tscherednyk" in spelled(replace(DESK, language="de"), german).values()
    assert "Sergei Cherednyk" in spelled(DESK, german).values()


def test_a_genitive_is_no_spelling_to_show() -> None:
    told = dossier(
        Told("a", "Petra Vossbergs Boot sank am Orvel-Damm", minute=1, language="de"),
        Told("b", "Petra Vossbergs Rettung am Orvel-Damm gelang", minute=2, language="de"),
        Told("c", "Retter fanden Petra Vossberg am Orvel-Damm", minute=3, language="de"),
    )
    assert [each.spelling for each in page(replace(DESK, language="de"), told).names] == ["Petra Vossberg"]


def test_a_surname_is_the_one_person_of_that_name() -> None:
    full = Told("a", "Minister Petra Vossberg opens the Orvel dam", minute=1)
    short = dossier(Told("b", "Minister Vossberg flies home after a night", minute=2), event="e2", story="s2")
    names = page(DESK, dossier(full), short).names
    assert [(each.spelling, set(each.update_ids)) for each in names] == [("Petra Vossberg", {"e1", "e2"})]
    other = dossier(Told("c", "Olaf Vossberg sails north past the old dam", minute=3), event="e3", story="s3")
    spellings = [each.spelling for each in page(DESK, dossier(full), short, other).names]
    assert sorted(spellings) == ["Olaf Vossberg", "Petra Vossberg", "Vossberg"]


def test_countries_have_the_name_of_the_page_s_language() -> None:
    told = dossier(Told("a", "Russian engineers inspect the Orvel dam in Ukraine", minute=1))
    assert {"Russia", "Ukraine"} <= set(spelled(DESK, told).values())
    assert {"Russland", "Ukraine"} <= set(spelled(replace(DESK, language="de"), told).values())


def test_an_organisation_that_only_others_name_has_the_name_of_the_table() -> None:
    told = dossier(Told("a", "Vita huset vill se Orvel-dammen öppnad", minute=1, language="sv"))
    assert spelled(DESK, told)["org:white-house"] == "White House"


def test_a_page_without_updates_names_nobody() -> None:
    assert page(DESK).names == ()


def test_only_what_stands_on_the_page_is_listed() -> None:
    briefing = compose(DESK, [VISIT], at=NOON)
    assert with_names(replace(briefing, updates=()), [VISIT], DESK).names == ()
