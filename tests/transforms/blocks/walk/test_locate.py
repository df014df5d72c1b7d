"""Where the text of blocks stands in the source."""

from __future__ import annotations

import re
from html import escape, unescape

from hypothesis import given
from hypothesis import strategies as st

from naqi.transforms.blocks.html import read_html
from naqi.transforms.blocks.walk.locate import Locator
from naqi.transforms.text.storable import fold


def found(source: str, *texts: str) -> list[str]:
    locator = Locator(source)
    return [source[slice(*locator.find(text))] for text in texts]


def test_text_is_found_after_its_tag_without_the_white_space_around() -> None:
    assert found('<p title="b">a</p><p> b </p>', "a", " b ") == ["a", "b"]


def test_entities_stand_for_their_characters() -> None:
    assert found("<p>x &amp; y&nbsp;&eacute;</p>", "x & y\xa0é") == ["x &amp; y&nbsp;&eacute;"]


def test_later_copy_is_not_taken_for_the_one_with_entities() -> None:
    source = "<p>a &amp; b</p><p>a & b</p>"
    assert found(source, "a & b", "a & b") == ["a &amp; b", "a & b"]


def test_text_with_a_dropped_tag_inside_is_found_whole() -> None:
    assert found("<p>one two</nosuch> three</p>", "one two three") == ["one two</nosuch> three"]


def test_text_behind_a_long_script_is_found() -> None:
    source = "<p>a</p><script>" + "x<1>0;" * 5_000 + "</script><p>b</p>"
    assert found(source, "a", "b") == ["a", "b"]


def test_text_that_is_not_there_has_no_extent_and_does_not_lose_the_place() -> None:
    assert found("<p>a</p><p>b</p>", "a", "nowhere", "b") == ["a", "", "b"]


@given(st.text(max_size=200), st.lists(st.text(min_size=1).filter(str.strip), max_size=8))
def test_offsets_are_always_in_the_source_and_starts_never_decrease(
    source: str, texts: list[str]
) -> None:
    locator = Locator(source)
    spans = [locator.find(text) for text in texts]
    assert all(0 <= start <= end <= len(source) for start, end in spans)
    assert [start for start, _ in spans] == sorted(start for start, _ in spans)


_WORDS = st.lists(
    st.text(st.characters(categories=["Lu", "Ll", "Lo", "Nd"]), min_size=1, max_size=8)
    | st.sampled_from(["&", "<", ">", '"', "é", "…"]),
    min_size=1,
    max_size=6,
).map(" ".join)
_PIECE = st.tuples(st.sampled_from(["", "b", "i", "a"]), _WORDS).map(
    lambda piece: f"<{piece[0]}>{escape(piece[1])}</{piece[0]}>" if piece[0] else escape(piece[1])
)
_PARAGRAPHS = st.lists(st.lists(_PIECE, min_size=1, max_size=4).map(" ".join), max_size=8)


@given(_PARAGRAPHS)
def test_source_between_the_offsets_is_the_text_of_the_block(paragraphs: list[str]) -> None:
    source = "".join(f"<p>{paragraph}</p>\n" for paragraph in paragraphs)
    for block in read_html(source).blocks:
        stripped = re.sub(r"<[^>]*>", "", source[block.start : block.end])
        assert fold(unescape(stripped)) == block.text
