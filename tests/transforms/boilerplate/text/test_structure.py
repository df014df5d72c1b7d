"""Lists that a body announces, stanzas and dialogue are told as what they are."""

from __future__ import annotations

from naqi.transforms.boilerplate.text.structure import find_structure
from tests.transforms.boilerplate.text.test_body import measured, sentences


def parts(*lines: str) -> list[list[int]]:
    found = measured(*lines)
    return [[*part] for part in find_structure(found, range(len(found)))]


def test_a_list_is_found_with_the_line_that_announces_it() -> None:
    points = ["Later ferries", "Cheaper tickets", "New lamps"]
    page = [*sentences(2), "The council decided as follows:", *points, "", *sentences(2, 2)]
    assert parts(*page) == [[2, 3, 4, 5]]


def test_a_list_with_marks_may_be_announced_in_few_words_and_ends_with_its_items() -> None:
    points = ["- Later ferries", "- Cheaper tickets", "- New lamps"]
    page = [*sentences(2), "These are:", *points, "The mayor left.", *sentences(2, 2)]
    assert parts(*page) == [[2, 3, 4, 5]]
    assert parts(*sentences(2), "These are:", "Later ferries", *sentences(2, 2)) == []


def test_a_stanza_is_found_with_the_line_that_announces_it() -> None:
    verse = ["O harbour, wait, the night is long,", "the wind alone recalls our song", "we row."]
    for below in ([], [""]):
        found = parts(*sentences(2), "", "The poet wrote:", *below, *verse, "", *sentences(2, 2))
        assert found == [[2, 3, 4, 5]]


def test_dialogue_is_found_by_its_dashes_and_a_question() -> None:
    talk = ["- When did you hear of it?", "- Two days ago.", "- From whom?"]
    assert parts(*sentences(2), *talk, *sentences(2, 2)) == [[2, 3, 4]]
    assert parts(*sentences(2), "- It was dark.", "- It was cold.", *sentences(2, 2)) == []


def test_what_somebody_says_is_found_with_the_line_that_opens_it() -> None:
    for said in ("- The ferry is late again.", "“The ferry is late again.”"):
        page = [*sentences(2), "He laughed:", said, *sentences(2, 2)]
        assert parts(*page) == [[2, 3]]
    for label in ("See also:", "Tides:"):
        assert parts(*sentences(2), label, "The ferry is late", *sentences(2, 2)) == []


def test_a_stanza_is_found() -> None:
    verse = ["O harbour, wait, the night is long,", "the wind alone recalls our song", "we row."]
    assert parts(*sentences(2), "", *verse, "", *sentences(2, 2)) == [[2, 3, 4]]


def test_paragraphs_and_menus_are_none() -> None:
    assert parts(*sentences(4)) == []
    assert parts("River", "Town", "Harbour") == []
    assert parts() == []
