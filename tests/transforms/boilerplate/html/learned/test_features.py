"""What the network is told of a page: small whole numbers, the same each time."""

from __future__ import annotations

import re

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from naqi.schemas.page import Page
from naqi.transforms.boilerplate.html.learned import features
from naqi.transforms.boilerplate.html.learned.columns.tree import UPPER
from naqi.transforms.boilerplate.html.learned.features import FEATURES, LEVELS, Features
from naqi.transforms.boilerplate.html.learned.model import load_weights
from naqi.transforms.boilerplate.learned.lexical import hash_text
from tests.transforms.boilerplate.html.learned.pages import PAGES, features_of, read

SENTENCE = "The ferry runs every hour, and in summer twice as often, says its captain."
PAGE = (
    "<nav><ul><li><a href='/'>Home</a><li><a href='/b'>Boats</a></ul></nav>"
    f"<main><h2>Of boats</h2><article class='story'><p>{SENTENCE}</p><p>One. {SENTENCE}</p>"
    f"</article></main><div class='ad'><p>{SENTENCE}</p></div><footer>© 2026 The Quay</footer>"
)
_COUNTED = re.compile("blocks|alike|: length")
"""Names of the columns that count what a page and its parts hold."""


def told(markup: str) -> list[dict[str, int]]:
    """Of each block its features by name."""
    return [
        dict(zip(FEATURES, row, strict=True)) for row in features_of(read(markup)).numbers.tolist()
    ]


def check(page: Page, found: Features) -> None:
    n = len(page.blocks)
    assert found.numbers.shape == (n, len(FEATURES))
    assert found.numbers.min() >= 0
    assert found.numbers.max() <= 127
    assert found.word_counts.shape == (n,)
    assert found.word_counts.sum() == len(found.words)
    assert found.name_counts.min() > 0
    assert found.name_counts.sum() == len(found.names)
    assert found.kinds.shape == (n, 2 + UPPER)
    assert set(found.kinds.ravel().tolist()) <= {*range(len(found.name_counts))}
    assert found.firsts.shape == found.ends.shape == (n, LEVELS)
    at = np.arange(n)[:, None]
    assert (found.firsts <= at).all()
    assert (at < found.ends).all()
    assert (np.diff(found.firsts, axis=1) <= 0).all()  # a container is inside of the one around
    assert (np.diff(found.ends, axis=1) >= 0).all()
    assert found.ends.max() <= n


@given(PAGES)
@settings(max_examples=80)
def test_of_any_page_numbers_are_small_and_containers_hold_their_blocks(markup: str) -> None:
    page = read(markup)
    if page.blocks:
        check(page, features_of(page))


@given(PAGES)
@settings(max_examples=30)
def test_the_same_page_gives_the_same_features(markup: str) -> None:
    if read(markup).blocks:
        one, other = (features_of(read(markup)) for _ in range(2))
        assert all(a.tobytes() == b.tobytes() for a, b in zip(one, other, strict=True))


def test_a_page_as_long_as_they_come_has_small_numbers_too() -> None:
    long = read(f"<h1>{'x' * 100_000}</h1><p>{SENTENCE * 10_000}</p>" + "<p>a b</p>" * 3_000)
    check(long, features_of(long))


def test_a_page_of_thousands_of_blocks_and_boxes_is_told_of_as_one_of_fewer() -> None:
    box = "<div class=verse><p>And the tide came in and went out, and the boats with it.</p></div>"
    counted = [at for at, name in enumerate(FEATURES) if _COUNTED.search(name)]
    few, many = (features_of(read(n * box)).numbers[:, counted].max(axis=0) for n in (3_600, 7_200))
    assert few.tolist() == many.tolist()


def test_each_column_has_a_name_of_its_own_and_a_factor_in_the_weights() -> None:
    arrays = load_weights().arrays
    assert len({*FEATURES}) == len(FEATURES)
    assert len(arrays["number.factor"]) == len(arrays["number.offset"]) == len(FEATURES)


def test_columns_tell_what_their_names_say() -> None:
    blocks = told(PAGE)
    home, _, title, first, second, notice, footer = blocks
    assert [b["is all links"] for b in blocks] == [64, 64, 0, 0, 0, 0, 0]
    assert [b["ends a sentence"] for b in blocks] == [0, 0, 0, 64, 64, 64, 0]
    assert [b["inside of navigation"] for b in blocks] == [64, 64, 0, 0, 0, 0, 0]
    assert [b["in <article>"] for b in blocks] == [0, 0, 0, 64, 64, 0, 0]
    assert [b["has stood before"] for b in blocks] == [0, 0, 0, 0, 0, 64, 0]
    assert home["rule navigation"] == home["share of links"] == title["is a heading"] == 64
    assert first["kept by the rules"] == second["kept by the rules"] == 64
    assert notice["inside of advertisement"] == footer["rule footer"] == 64
    assert home["place"] == 0
    assert footer["place"] == 64
    assert second["length"] >= first["length"] > footer["length"]
    assert len({b["page: blocks"] for b in blocks}) == 1


def test_of_names_the_words_count_and_not_keys_that_a_system_made() -> None:
    same = [features_of(read(f"<p class='{name}'>{SENTENCE}")) for name in ("a-12 b", "a 34 b")]
    other = features_of(read(f"<p class='a c'>{SENTENCE}"))
    assert same[0].names.tolist() == same[1].names.tolist() != other.names.tolist()


@given(st.text(max_size=8), st.text("ab-_ 1É\u00a0", max_size=60), st.sampled_from(["", "nav"]))
def test_elements_are_told_by_their_first_twelve_words(tag: str, names: str, role: str) -> None:
    words = re.findall(r"[a-z]+|[^\W\d_a-z]+", names)[:12]
    told = ["<" + tag, *("." + word for word in words), *(["@" + role] if role else [])]
    assert features._hash_names(tag, names, role, features._Words()) == list(map(hash_text, told))
