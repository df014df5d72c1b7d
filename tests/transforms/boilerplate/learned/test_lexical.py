"""Characters and words as numbers: the same as a plain loop over the text gives."""

from __future__ import annotations

import unicodedata

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from naqi.transforms.boilerplate.learned import lexical
from naqi.transforms.boilerplate.learned.lexical import HEAD, TAIL, hash_text, read_words

ALL_32_BITS = (1 << 32) - 1
PRIME, NEXT, LONGEST = 0x01000193, 0x9E3779B1, 64

TEXTS = st.text(st.characters(), min_size=1, max_size=200)
"""Of any characters there are, lone surrogates among them."""


NAMES = st.text(st.characters(exclude_characters="\n"), min_size=1)


def mix(value: int) -> int:
    value ^= value >> 15
    value = value * 0x2C1B3C6D & ALL_32_BITS
    value ^= value >> 12
    value = value * 0x297A2D39 & ALL_32_BITS
    return value ^ value >> 15


def kind(letter: str) -> int:
    return int(read_words([letter]).first[0])


def seen(text: str) -> str:
    return text if len(text) <= HEAD + TAIL else f"{text[:HEAD]} {text[-TAIL:]}"


def lowered(letter: str) -> int:
    low = letter.lower()
    return ord(low) if ord(letter) < 0x2000 and len(low) == 1 else ord(letter)


def hashes_by_a_loop(text: str) -> list[int]:
    """What `read_words` gives of one text, letter by letter."""
    words: list[list[int]] = []
    text = seen(text)
    kinds = [kind(letter) for letter in text] + [lexical.SPACE]
    before = lexical.SPACE
    for place, letter in enumerate(text):
        own = kinds[place]
        if own in (lexical.LETTER, lexical.UPPER, lexical.DIGIT, lexical.UNSPACED):
            starts = before not in (lexical.LETTER, lexical.UPPER, lexical.DIGIT)
            if starts or own == lexical.UNSPACED:
                words.append([])
            value = lowered(letter) + 7
            value = value * pow(PRIME, min(len(words[-1]), LONGEST), 1 << 32)
            if own == lexical.UNSPACED == kinds[place + 1]:
                value += ord(text[place + 1]) * NEXT
            words[-1].append(value)
        before = own
    return [mix(sum(word) & ALL_32_BITS) for word in words]


@given(st.lists(TEXTS, min_size=1, max_size=6))
@example(["a"])
@example(["灯塔"])
@example(["灯塔a灯", "3塔", "\ud800", "İstanbul ǅ"])
@example(["x" * 500, "\n\n", "👩\u200d👩\u200d👧"])
def test_hashes_and_counts_are_those_of_a_loop_over_the_letters(texts: list[str]) -> None:
    found = read_words(texts)
    expected = [hashes_by_a_loop(text) for text in texts]
    assert found.hashes.tolist() == [value for words in expected for value in words]
    assert found.counts.tolist() == [len(words) for words in expected]


@given(st.lists(TEXTS, min_size=1, max_size=6))
def test_characters_are_counted_by_kind(texts: list[str]) -> None:
    found = read_words(texts)
    for row, text in zip(found.kinds.tolist(), map(seen, texts), strict=True):
        kinds = [kind(letter) for letter in text]
        assert row == [kinds.count(one) for one in range(lexical.KINDS)]


@given(st.lists(TEXTS, min_size=2, max_size=6))
def test_a_text_is_the_same_whatever_stands_beside_it(texts: list[str]) -> None:
    together = read_words(texts)
    ends = np.cumsum(together.counts)
    for place, text in enumerate(texts):
        alone = read_words([text])
        assert alone.kinds[0].tolist() == together.kinds[place].tolist()
        assert (alone.first[0], alone.last[0]) == (together.first[place], together.last[place])
        words = together.hashes[ends[place] - together.counts[place] : ends[place]]
        assert alone.hashes.tolist() == words.tolist()


@pytest.mark.parametrize(
    ("letter", "expected"),
    [
        ("a", "LETTER"), ("é", "LETTER"), ("ж", "LETTER"), ("ا", "LETTER"), ("한", "LETTER"),
        ("अ", "LETTER"), ("ა", "LETTER"), ("\u0301", "LETTER"), ("\ud800", "LETTER"),
        ("A", "UPPER"), ("É", "UPPER"), ("Ж", "UPPER"), ("Ա", "UPPER"),
        ("一", "UNSPACED"), ("あ", "UNSPACED"), ("ア", "UNSPACED"), ("ไ", "UNSPACED"),
        ("ក", "UNSPACED"), ("\U00020000", "UNSPACED"),
        ("0", "DIGIT"), ("٣", "DIGIT"), ("९", "DIGIT"), ("９", "DIGIT"),
        (".", "SENTENCE"), ("。", "SENTENCE"), ("؟", "SENTENCE"), ("।", "SENTENCE"),
        (",", "COMMA"), ("،", "COMMA"), ("、", "COMMA"), (":", "COLON"), ("：", "COLON"),
        ("“", "QUOTE"), ("「", "QUOTE"), ("(", "QUOTE"), ("|", "BAR"), ("→", "BAR"), ("©", "BAR"),
        (" ", "SPACE"), ("\t", "SPACE"), ("\u3000", "SPACE"),
        ("😀", "OTHER"), ("−", "OTHER"), ("½", "OTHER"), ("\x00", "OTHER"), ("\ue000", "LETTER"),
    ],
)  # fmt: skip
def test_a_character_is_of_its_kind_in_any_script(letter: str, expected: str) -> None:
    assert kind(letter) == getattr(lexical, expected)


def test_digits_are_those_of_unicode_wherever_they_are_known() -> None:
    for code in range(0x110000):
        if lexical._KIND_OF[code] == lexical.DIGIT:
            assert unicodedata.category(chr(code)) == "Nd", hex(code)


def test_capitals_and_small_letters_are_the_same_word() -> None:
    for small, capital in (("straße", "STRAßE"), ("лодка", "ЛОДКА"), ("σκάφη", "ΣΚΆΦΗ")):
        assert read_words([small]).hashes.tolist() == read_words([capital]).hashes.tolist()


def test_a_script_without_spaces_is_told_by_its_letters_in_pairs() -> None:
    one, other = read_words(["灯塔很高"]), read_words(["那座灯塔"])
    assert len(one.hashes) == 4
    assert one.hashes[0] == other.hashes[2]  # 灯塔
    assert one.hashes[1] != other.hashes[3]  # 塔 before 很, and at the end


@pytest.mark.parametrize("letter", ["a", " ", "一", ".", "\ud800", "😀", "\n"])
def test_of_a_long_block_beginning_and_end_are_read(letter: str) -> None:
    found = read_words(["B" + letter * 1_000_000 + "7"])
    assert (found.first[0], found.last[0]) == (lexical.UPPER, lexical.DIGIT)
    assert found.kinds.sum() == HEAD + 1 + TAIL


@given(st.lists(NAMES, min_size=1, max_size=6))
def test_names_are_hashed_as_a_loop_over_their_letters_does(names: list[str]) -> None:
    def by_a_loop(name: str) -> int:
        values = ((ord(c) + 7) * pow(PRIME, n, 1 << 32) for n, c in enumerate(name[:LONGEST]))
        return mix(sum(values) & ALL_32_BITS)

    assert [hash_text(name) for name in names] == [by_a_loop(name) for name in names]
