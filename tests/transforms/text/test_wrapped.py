"""Lines that were cut at a width: told, and joined."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from naqi.transforms.text.wrapped import Words, full_lines, is_wrapped, join_lines

WORDS = st.lists(st.text("abcdefgh", min_size=1, max_size=9), min_size=30, max_size=80)


def wrapped(words: list[str], width: int) -> list[str]:
    lines = [""]
    for word in words:
        if len(lines[-1]) + 1 + len(word) > width:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


@given(WORDS, st.integers(30, 72))
def test_what_was_cut_at_a_width_is_told_and_joined(words: list[str], width: int) -> None:
    lines = wrapped(words, width)
    assert is_wrapped(lines, width)
    assert join_lines(lines, Words("")) == " ".join(words)


def test_lines_with_room_for_more_were_not_cut() -> None:
    assert full_lines(["a gate", "a sill", "of oak that was laid in May"], 27) == 0


def join(*lines: str) -> str:
    return join_lines(lines, Words("\n".join(lines)))


def test_a_word_that_stands_elsewhere_is_put_together() -> None:
    assert join("the water-", "wheel turns; a wat-", "erwheel, waterwheel") == (
        "the waterwheel turns; a waterwheel, waterwheel"
    )


def test_a_compound_keeps_its_hyphen() -> None:
    assert join("a well-", "known mill") == "a well-known mill"


def test_a_text_that_cuts_words_has_them_put_together_but_for_compounds() -> None:
    lines = [
        "the mil-",
        "ler had a cur-",
        "tain hung in the door-",
        "way of a well-",
        "kept",
        "well",
        "kept house",
    ]
    assert (
        join(*lines)
        == "the miller had a curtain hung in the doorway of a well-kept well kept house"
    )


def test_letters_without_spaces_are_joined_without_one() -> None:
    assert join("水车停下", "来了。", "门口") == "水车停下来了。门口"
    assert join("물레방아가", "멈췄다") == "물레방아가 멈췄다"


def test_a_soft_hyphen_goes_and_a_dash_needs_no_space() -> None:
    assert join("wa\u00ad", "ter--", "cold") == "water--cold"
