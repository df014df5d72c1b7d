"""The last line of a text stays without its full stop where it reads as text does."""

from __future__ import annotations

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.transforms.core import judge_blocks, parse
from tests.transforms.boilerplate.text.test_edges import BODIES

DEFAULT = CleanConfig()
BELOW = {
    "en": ["Read also", "Market opens soon in town", "© 2021 Harbour News"],
    "de": ["Lesen Sie auch", "Neuer Markt im Mai eröffnet", "© 2021 Hafenblatt"],
    "ru": ["Читайте также", "Открылся новый рынок", "© 2021 Портовые вести"],
    "fr": ["Lire aussi", "Ouverture du nouveau marché", "© 2021 Le Phare"],
    "ar": ["اقرأ أيضا", "افتتاح السوق الجديد", "© 2021 أخبار المرفأ"],
}
CLOSING = {
    "en": ["And that is all he would say of it", "She had been there. Nobody has seen her since"],
    "de": ["Und keiner von ihnen weiß, was er da soll", "Er hat es mir nie gesagt"],
    "ru": ["И больше он ни о чём не жалеет", "Он ушёл. И больше его там не было"],
    "fr": ["Et ce n’est pas lui qui va le dire", "Elle ne le sait pas encore"],
    "ar": ["كان كل هذا في ما مضى من الأيام", "لا أحد هناك غير هذا الحارس"],
}
OTHERS = {
    "en": [
        "Jane Doe, Eastwick Office",
        "New market opens in the old town of Eastwick",
        "The keepers",
    ],
    "de": ["Mara Lind, Büro Nordhafen", "Neuer Markt am Hafen eröffnet im Mai", "Die Leuchttürme"],
    "ru": ["Анна Речкина, порт Северный", "Новый рынок открылся в центре города", "Маяки и лодки"],
    "fr": ["Camille Roche, Port-Neuf", "Un nouveau marché couvert ouvre ses portes", "Le phare"],
    "ar": ["سمير البحري، مرفأ الشمال", "افتتاح سوق جديدة وسط المدينة", "منارات وقوارب"],
}
BODY = {
    **BODIES,
    "de": [
        "Der Rat der Hafenstadt kam am Montag zusammen, um über den alten Leuchtturm zu sprechen, "
        "der seit dem Sturm im letzten Winter leer steht.",
        "Fachleute haben die Treppe geprüft und für gut befunden, doch die Lampe stammt aus einer "
        "Werkstatt, die vor vierzig Jahren geschlossen hat.",
    ],
    "fr": [
        "Le conseil de la ville portuaire s’est réuni lundi pour parler du vieux phare, vide "
        "depuis la tempête de l’hiver dernier.",
        "Les ingénieurs ont examiné l’escalier et l’ont jugé solide, mais la lampe vient d’un "
        "atelier fermé depuis quarante ans.",
    ],
}


def kept(*lines: str) -> list[str]:
    raw = RawPage("\n".join(lines).encode(), "p.txt", format="text")
    return [block.text for block in judge_blocks(parse(raw, DEFAULT), DEFAULT).kept()]


@pytest.mark.parametrize("language", CLOSING)
def test_a_last_line_with_as_many_particles_as_text_has_stays(language: str) -> None:
    body = BODY[language]
    for last in CLOSING[language]:
        for below in (BELOW[language], OTHERS[language][:1] + BELOW[language]):
            assert kept(*body, last, *below) == [*body, last]


@pytest.mark.parametrize("language", OTHERS)
def test_names_headlines_and_tags_there_go(language: str) -> None:
    body = BODY[language]
    for last in OTHERS[language]:
        assert kept(*body, last, *BELOW[language]) == body


def test_of_two_lines_that_read_alike_both_are_headlines() -> None:
    lines = ["This is how they did it in the end", "What you have to know of it by now"]
    assert kept(*BODIES["en"], *lines, *BELOW["en"]) == BODIES["en"]


@pytest.mark.parametrize(
    "line",
    [
        "Return to the table of contents",
        "This is all there is of it",
        "You will be one of us in a day",
        "Follow us on Facebook to be the first to know all of it",
        "More of this in: what we have seen and who it was",
        "• This is how it has been with all of us",
        "Who we are | What we do | How to be one of us",
    ],
)
def test_calls_labels_and_lists_close_no_text(line: str) -> None:
    assert kept(*BODIES["en"], line, *BELOW["en"]) == BODIES["en"]


def test_nor_does_what_stands_below_furniture() -> None:
    last = "And that is all he would say of it"
    lines = [*BODIES["en"], "Share", last, *BELOW["en"]]
    assert last not in kept(*lines)
