"""Languages that share nearly all words."""

from __future__ import annotations

import pytest

from naqi.transforms.language.neighbours import NEAR, of_neighbours


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Netko je tijekom tjedna uveo novi sustav.", "hr"),
        ("Neko je ove sedmice uveo novi sistem, hiljadu maraka.", "bs"),
        ("Neko je posle dve nedelje video čoveka.", "sr"),
        ("Polisi mengatakan mobil itu milik kantor.", "id"),
        ("Polis berkata kereta itu milik pejabat.", "ms"),
    ],
)
@pytest.mark.parametrize("first", ["hr", "bs", "sr", "id", "ms"])
def test_words_of_one_tell_it_whichever_was_found(text: str, language: str, first: str) -> None:
    group = {"id", "ms"} if language in ("id", "ms") else {"hr", "bs", "sr"}
    assert of_neighbours(first, text) == language or first not in group


def test_where_no_word_tells_the_label_stands() -> None:
    assert {label: of_neighbours(label, "Ana i Ivo") for label in NEAR} == {n: n for n in NEAR}
