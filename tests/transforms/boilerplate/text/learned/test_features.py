"""What the network is told of the lines of text pages: small whole numbers, the same each time."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Page, RawPage
from naqi.transforms.boilerplate.learned.features import Features
from naqi.transforms.boilerplate.learned.lexical import read_words
from naqi.transforms.boilerplate.text.judge import judge_text
from naqi.transforms.boilerplate.text.learned.features import FEATURES, LEVELS, read_features
from naqi.transforms.boilerplate.text.learned.model import load_weights
from naqi.transforms.core import parse
from tests.transforms.boilerplate.text.learned.pages import TEXTS

DEFAULT = CleanConfig()
BODY = [
    "The ferry runs every hour, and in summer twice as often, says its captain.",
    "Nobody has counted the boats in the harbour since the clerk went to sea.",
    "The captain says that the ferry will run again when the ice has gone.",
]


def read(text: str) -> Page:
    return parse(RawPage(text.encode("utf-8", "replace"), "p.txt", format="text"), DEFAULT)


def features_of(*pages: Page) -> Features:
    return read_features(pages, [judge_text(page, DEFAULT) for page in pages])


def told(*lines: str) -> dict[str, dict[str, int]]:
    """Of each line of a page its features by name."""
    page = read("\n".join(lines))
    rows = features_of(page).numbers.tolist()
    return {
        block.text: dict(zip(FEATURES, row, strict=True))
        for block, row in zip(page.blocks, rows, strict=True)
    }


@given(st.lists(TEXTS, min_size=1, max_size=4))
@settings(max_examples=60)
def test_of_any_pages_numbers_are_small_and_runs_hold_their_lines(texts: list[str]) -> None:
    pages = [page for page in map(read, texts) if page.blocks]
    if not pages:
        return
    found = features_of(*pages)
    n = sum(len(page.blocks) for page in pages)
    assert found.numbers.shape == (n, len(FEATURES))
    assert found.numbers.min() >= 0
    assert found.numbers.max() <= 127
    assert found.word_counts.sum() == len(found.words)
    assert found.pages.tolist() == [len(page.blocks) for page in pages]
    assert found.firsts.shape == found.ends.shape == (n, LEVELS)
    at = np.arange(n)[:, None]
    ends = np.repeat(np.cumsum(found.pages), found.pages)[:, None]
    assert (found.firsts <= at).all()
    assert (at < found.ends).all()
    assert (found.ends <= ends).all()
    assert (found.firsts >= ends - np.repeat(found.pages, found.pages)[:, None]).all()


@given(st.lists(TEXTS, min_size=1, max_size=4))
@settings(max_examples=40)
def test_what_is_told_of_a_page_is_the_same_whatever_is_told_with_it(texts: list[str]) -> None:
    pages = [page for page in map(read, texts) if page.blocks]
    if pages:
        together = features_of(*pages).numbers.tolist()
        assert together == [row for page in pages for row in features_of(page).numbers.tolist()]


def counted(pages: Sequence[Page]) -> list[list[int]]:
    """What `read_features` tells of the words of lines, by counting them one by one."""
    found = []
    for page in pages:
        title, *lines = (
            read_words([text]).hashes.tolist()
            for text in [page.title or "-", *(block.text for block in page.blocks)]
        )
        for own, words in enumerate(lines):
            having = [[at for at, line in enumerate(lines) if word in line] for word in words]
            of_body = [any(at in page.seen.body and at != own for at in of) for of in having]
            rare = [len(of) <= max(2, len(lines) // 8) for of in having]
            parts = (
                (sum(word in title for word in words), len(words)),
                (sum(of_body), len(words)),
                (sum(len(of) > 1 for of in having), len(words)),
                (sum(map(all, zip(of_body, rare, strict=True))), sum(rare)),
            )
            found.append([64 * part // max(whole, 1) for part, whole in parts])
    return found


@given(st.lists(TEXTS, min_size=1, max_size=4))
@settings(max_examples=60)
def test_words_that_lines_share_are_told_as_counting_finds_them(texts: list[str]) -> None:
    pages = [page for page in map(read, texts) if page.blocks]
    if pages:
        first = FEATURES.index("words of the title")
        assert features_of(*pages).numbers[:, first : first + 4].tolist() == counted(pages)


def test_the_network_knows_each_feature() -> None:
    assert len(load_weights().arrays["number.factor"]) == len(FEATURES) == len({*FEATURES})


def test_a_line_is_told_to_be_in_above_or_below_the_body() -> None:
    of = told("Home", "Fish", "Contact", *BODY, "Salt", "Rope", "© 2021 The Quay")
    assert [name for name, line in of.items() if line["in the body"]] == BODY
    assert of["Fish"]["before the body"] > 0 == of["Salt"]["before the body"]
    assert of["Salt"]["after the body"] > 0 == of["Fish"]["after the body"]


def test_the_rules_word_is_told_with_how_sure_they_are() -> None:
    line = told("Home", *BODY, "© 2021 The Quay")["© 2021 The Quay"]
    assert (line["rule footer"], line["confidence of the rules"]) == (64, 64)
    assert line["kept by the rules"] == 0


def test_words_that_the_body_and_the_title_have_are_told() -> None:
    of = told("The captain of the ferry", *BODY, "The ferry and the captain", "Onions are dear")
    ferry, onions = of["The ferry and the captain"], of["Onions are dear"]
    assert ferry["words of the title"] > onions["words of the title"]
    assert ferry["words of the body"] > onions["words of the body"]


def test_a_second_copy_and_its_first_are_told() -> None:
    of = told("Tide tables", *BODY, "Salt", "Salt")
    assert of["Salt"]["has stood before"] == 64  # the later one's
    assert of["Salt"]["stands more than once"] > 0 == of[BODY[0]]["stands more than once"]
