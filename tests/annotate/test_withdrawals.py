"""Titles that take a text back, and those that tell of something else that was: each side in every language."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citewire import languages
from citewire.annotate.headlines import read_title
from citewire.annotate.withdrawals import withdrawal_in
from citewire.model import Genre

TAKEN_BACK = {
    "en": [
        "This article has been withdrawn",
        "Article withdrawn",
        "Story removed",
        "This report has been deleted.",
        "The story was retracted due to an error in the numbers",
        "Editor's note: this story has been retracted",
        "Editor’s Note: This story has been removed from our website",
        "KILL: Orvel dam story",
        "KILL: Orvel dam breaks, 40 people killed",
        "Correction: Orvel dam story withdrawn",
        "Correction: story about the Orvel dam withdrawn",
        "We have withdrawn this article",
        "WITHDRAWN: Orvel dam breaks",
        "[Retracted] Orvel dam breaks, 40 killed",
        "Retraction: report was wrong",
    ],
    "de": [
        "Artikel zurückgezogen",
        "Meldung zurückgezogen",
        "Zurückgezogen: Damm bei Orvel gebrochen",
        "Dieser Artikel wurde zurückgezogen",
        "Dieser Beitrag wurde gelöscht",
        "Wir haben diesen Bericht zurückgezogen",
        "Anmerkung der Redaktion: Dieser Artikel wurde zurückgezogen",
        "Korrektur: Meldung zum Damm bei Orvel zurückgezogen",
        "ANNULLIERUNG: Damm bei Orvel gebrochen",
    ],
    "fr": [
        "Article retiré",
        "Cet article a été retiré",
        "Dépêche annulée",
        "Note de la rédaction : cet article a été supprimé",
        "Rectificatif : dépêche sur le barrage d'Orvel annulée",
        "Nous avons retiré cet article",
        "ANNULATION DE DÉPÊCHE : le barrage d'Orvel",
    ],
    "es": [
        "Artículo retirado",
        "Noticia retirada",
        "Esta noticia ha sido eliminada",
        "Nota de la redacción: este artículo ha sido retirado",
        "Corrección: noticia sobre la presa de Orvel retirada",
        "Hemos retirado este artículo",
        "ANULACIÓN: presa de Orvel",
    ],
    "ru": [
        "Статья отозвана",
        "Материал отозван",
        "Эта публикация удалена",
        "От редакции: эта статья отозвана",
        "Исправление: материал о плотине Орвель отозван",
        "Редакция отозвала эту статью",
        "АННУЛИРОВАНО: плотина Орвель прорвана",
    ],
    "uk": [
        "Статтю відкликано",
        "Матеріал відкликано",
        "Цю новину видалено",
        "Від редакції: цю статтю відкликано",
        "Виправлення: новину про греблю Орвель відкликано",
        "Ми відкликали цю статтю",
        "АНУЛЬОВАНО: греблю Орвель прорвано",
    ],
    "pl": [
        "Artykuł wycofany",
        "Depesza anulowana",
        "Ten tekst został usunięty",
        "Od redakcji: ten artykuł został wycofany",
        "Sprostowanie: artykuł o tamie Orvel wycofany",
        "Wycofaliśmy ten artykuł",
        "ANULOWANO: tama Orvel przerwana",
    ],
}
NEWS = {
    "en": [
        "Troops withdrawn from the Orvel valley",
        "Bill withdrawn after protests in the capital",
        "Bill withdrawn",
        "Withdrawn from the valley: troops of the north return home",
        "Removed from office: governor of Orvel goes home",
        "Story removed from school books by the ministry",
        "Report on troops withdrawn from Orvel reaches parliament",
        "Correction: 40 troops withdrawn from Orvel, not 400",
        "Correction: report says troops were withdrawn",
        "Article 5 withdrawn from the treaty of Orvel",
        "Study of dams retracted by the journal",
        "Kill: how the general rose to power in Orvel",
        "Offer withdrawn",
        "This is how troops have been withdrawn",
    ],
    "de": [
        "Truppen zurückgezogen",
        "Truppen aus dem Tal von Orvel zurückgezogen",
        "Gesetz nach Protesten zurückgezogen",
        "Ministerin hat Antrag zurückgezogen",
        "Bericht über zurückgezogene Truppen erreicht Parlament",
        "Korrektur: 40 Soldaten zurückgezogen, nicht 400",
        "Brand im Tal von Orvel gelöscht",
        "Beitrag zurückgezogen",
    ],
    "fr": [
        "Troupes retirées de la vallée d'Orvel",
        "Texte retiré après les protestations",
        "Concert annulé à Orvel",
        "Article 5 retiré du traité d'Orvel",
        "Annulation : le concert d'Orvel n'aura pas lieu",
        "Rectificatif : 40 soldats retirés, non 400",
    ],
    "es": [
        "Tropas retiradas del valle de Orvel",
        "Proyecto de ley retirado tras las protestas",
        "Concierto anulado en Orvel",
        "Retirado de la lista: el candidato de Orvel",
        "Retirado: el general Varn vive en Orvel",
        "Artículo 5 retirado del tratado de Orvel",
    ],
    "ru": [
        "Войска отозваны из долины Орвель",
        "Посол отозван",
        "Законопроект отозван после протестов",
        "Сообщение о том, что войска отозваны, подтвердили",
        "Исправление: 40 солдат отозваны, а не 400",
        "Опровержение: министр не покидал столицу",
    ],
    "uk": [
        "Війська відкликано з долини Орвель",
        "Посла відкликано",
        "Законопроєкт відкликано після протестів",
        "Виправлення: відкликано 40 солдатів, а не 400",
        "Спростування: міністр не покидав столицю",
    ],
    "pl": [
        "Wojska wycofane z doliny Orvel",
        "Projekt ustawy wycofany po protestach",
        "Ambasador wycofany",
        "Koncert w Orvel anulowany",
        "Sprostowanie: wycofano 40 żołnierzy, nie 400",
    ],
}
ALL_TAKEN = [(tag, title) for tag, titles in TAKEN_BACK.items() for title in titles]
ALL_NEWS = [(tag, title) for tag, titles in NEWS.items() for title in titles]


@pytest.mark.parametrize(("tag", "title"), ALL_TAKEN)
def test_a_text_that_is_taken_back_is_a_withdrawal(tag: str, title: str) -> None:
    assert read_title(title, languages.get(tag)).genre is Genre.WITHDRAWAL


@pytest.mark.parametrize(("tag", "title"), ALL_NEWS)
def test_something_else_that_is_taken_back_is_news(tag: str, title: str) -> None:
    assert read_title(title, languages.get(tag)).genre is not Genre.WITHDRAWAL


def test_a_long_title_and_an_unknown_language_say_nothing() -> None:
    assert withdrawal_in("This article has been withdrawn because " + "of a mistake and " * 8, "en") is None
    assert withdrawal_in("This article has been withdrawn", "qq") is None


@given(st.text(), st.sampled_from(languages.known()))
def test_the_reason_stands_in_the_title(title: str, tag: str) -> None:
    found = withdrawal_in(title, tag)
    assert found is None or found in title
