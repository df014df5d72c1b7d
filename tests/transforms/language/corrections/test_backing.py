"""Closed-class words that back a label."""

from __future__ import annotations

import pytest

from naqi.transforms.language.corrections.backing import BACKED, back
from naqi.transforms.language.detect import detect_language
from tests.transforms.language.test_detect import ENGLISH, page_of

UNSURE = 0.3
NAMES = "Wexler, el de los Thornbury Kildare Rovers"


@pytest.mark.parametrize(
    ("label", "text"),
    [
        ("es", "Wexler, en la terraza del Ashcombe Palace"),
        ("pt", "Wexler já não está com o Thornbury United"),
        ("hr", "Wexler je na putu u Ashcombe, ali bez Thornburyja"),
        ("bs", "Wexler je na putu u Ashcombe, ali bez Thornburyja"),
        ("nn", "Wexler og Thornbury var på Ashcombe i fjor"),
        ("bg", "Уекслър не е на Ашкомб Палас"),
        ("nl", "Ashcombe het Wexler"),  # one, if no other language has as many
    ],
)
def test_words_of_the_language_of_the_label_make_it_likely(label: str, text: str) -> None:
    assert back((label, UNSURE), text) == (label, BACKED)


@pytest.mark.parametrize(
    ("label", "text"),
    [
        ("es", "Wexler, Ashcombe, Thornbury"),  # no word
        ("es", "Wexler en Ashcombe en Thornbury"),  # one that others have, twice
        ("es", "Wexler was in the Ashcombe Palace of la Thornbury con brio"),  # more are English
        ("it", "O le a o le i a i Wexler"),  # words of one letter
        ("es", "Wexler de la " + "Ashcombe Thornbury " * 6),  # too few among so many
        ("mi", "Wexler, en la terraza del Ashcombe"),  # words of another language
    ],
)
def test_less_backs_nothing(label: str, text: str) -> None:
    assert back((label, UNSURE), text) == (label, UNSURE)


def test_a_mere_guess_is_not_backed() -> None:
    assert back(("es", 0.05), "Wexler, en la terraza del Ashcombe Palace")[1] == 0.05


def test_what_is_surer_stays_as_sure() -> None:
    assert back(("es", 0.8), "Wexler, en la terraza del Ashcombe Palace") == ("es", 0.8)


def test_a_line_of_names_on_a_page_in_another_language_stays_in_that() -> None:
    page = page_of(ENGLISH, ENGLISH, f"{NAMES}, Anthony Kildare, Gareth Ashcombe")
    assert [label.language for label in detect_language(page).labels] == ["en", "en", "en"]


def test_a_headline_of_names_gets_the_language_of_its_small_words() -> None:
    label = detect_language(page_of(NAMES)).labels[0]
    assert (label.language, label.confidence) == ("es", BACKED)
