"""Text that can be stored, and what is removed to make it so."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naqi.transforms.text.storable import deceptive, fold, storable


def test_white_space_of_every_kind_folds_to_one_space() -> None:
    assert fold(" a\u00a0\t b\n\u3000c\u2028d ") == "a b c d"


def test_what_is_no_text_goes() -> None:
    assert fold("a\x00b\ud800c\ufffed\U0001ffffe\u202ef\U000e0041g\ufeffh") == "abcdefgh"


def test_what_scripts_need_stays() -> None:
    persian, family = "می\u200cروم", "\U0001f468\u200d\U0001f469"
    assert fold(persian) == persian
    assert fold(family) == family
    assert storable("\u200f\u2067a\u2069") == "\u200f\u2067a\u2069"


INSIDE_WORDS = (
    "\u00ad",
    "\u200b",
    "\u2060",
    "\ufeff",
    "\u200c",
    "\u200d",
    "\u2063",
    "\u200e",
    "\u061c",
    "\u2069",
    "\u180e",
)


@pytest.mark.parametrize("mark", INSIDE_WORDS, ids=ascii)
@pytest.mark.parametrize("word", ["Brücke", "cầu", "мостик", "γέφυρα", "橋梁", "다리", "ხიდი"])
def test_what_is_not_seen_goes_from_words(mark: str, word: str) -> None:
    assert fold(f"{word[0]}{mark}{word[1:]}") == word
    assert fold(f"{word[0]}{mark}{mark}{word[1:]}") == word


def test_what_is_not_seen_leaves_no_space_behind() -> None:
    assert fold("one \u00ad \u200b two\u2060") == "one two"


@pytest.mark.parametrize(
    "text",
    [
        "نمی\u200cخواهم", "क्\u200dष", "ന്\u200d", "ශ්\u200dරී", "\U0001f3f3\ufe0f\u200d\U0001f308",
        "ภาษา\u200bไทย", "ភាសា\u200bខ្មែរ", "ພາສາ\u200bລາວ", "မြန်မာ\u200bစာ", "ᠪᠠ\u180eᠠ",
    ],
)  # fmt: skip
def test_what_parts_or_joins_letters_of_a_script_stays(text: str) -> None:
    assert fold(text) == text


def test_marks_of_direction_go_where_no_letter_runs_the_other_way() -> None:
    assert fold("\u2068Ada\u2069 has \u200e3 lamps\u200f.") == "Ada has 3 lamps."
    assert fold("मेला \u200eआज\u200f है।") == "मेला आज है।"
    for text in ("نص \u2068Ada\u2069 قصير", "טקסט \u200eAda\u200f קצר"):
        assert fold(text) == text


def test_a_space_of_no_width_that_parts_nothing_goes() -> None:
    assert fold("ไทย\u200b\u200bไทย\u200b abc\u200b") == "ไทย\u200bไทย abc"


SCOTLAND = "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"


def test_a_flag_of_a_part_of_a_country_keeps_its_tags() -> None:
    text = f"Up {SCOTLAND} and \U0001f3f4 and\U000e0067\U000e0062"
    assert storable(text) == fold(text) == f"Up {SCOTLAND} and \U0001f3f4 and"
    assert deceptive(SCOTLAND.encode()) == {}
    assert deceptive(text.encode()) == {"tag": 2}


def test_characters_that_deceive_are_counted_by_kind() -> None:
    assert deceptive(b"plain") == deceptive("نص عادي".encode()) == {}
    text = "pay \u202eoot\u202c \U000e0068\U000e0069\U000e007f!"
    assert deceptive(text.encode()) == {"bidi_override": 2, "tag": 3}


_BYTES = st.sampled_from([b"\xe2", b"\x80", b"\xaa", b"\xf3", b"\xa0", b"\x81", b"a", b"\xff"])


@given(st.lists(_BYTES, max_size=12).map(b"".join))
def test_in_any_bytes_those_are_counted_that_decoding_finds(encoded: bytes) -> None:
    text = encoded.decode("utf-8", "replace")
    counts = deceptive(encoded)
    assert counts.get("bidi_override", 0) == sum("\u202a" <= c <= "\u202e" for c in text)
    assert counts.get("tag", 0) == sum("\U000e0000" <= c <= "\U000e007f" for c in text)


@given(st.text(st.characters()))
def test_folded_text_can_be_stored_and_folds_to_itself(text: str) -> None:
    folded = fold(text)
    folded.encode("utf-8")
    assert fold(folded) == folded
    assert deceptive(folded.encode()) == {}
