"""Captions in the page's script and another language go; what belongs to the page stays."""

from __future__ import annotations

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Block, Label, Page, RawPage
from naqi.schemas.rules import Role, Rule
from naqi.transforms.core import clean_page
from naqi.transforms.language.captions import remove_captions
from tests.transforms.boilerplate.caption_pages import (
    ARTICLES,
    CAPTIONS,
    PLACES,
    SCRIPTS,
    with_caption,
)
from tests.transforms.boilerplate.test_captions import as_text, check_captions_go

SAME_SCRIPT = [
    (language, caption)
    for language in ARTICLES
    for caption in CAPTIONS
    if language != caption[:2] and SCRIPTS[language] == SCRIPTS[caption[:2]]
]


@pytest.mark.parametrize("paragraphs", [2, 4])
@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("format", ["text", "html"])
def test_a_caption_in_another_language_goes_and_no_more(
    format: str, place: str, paragraphs: int
) -> None:
    check_captions_go(SAME_SCRIPT, format, place, paragraphs)


def test_who_keeps_foreign_captions_has_them_as_captions() -> None:
    lines = with_caption(ARTICLES["fr"], CAPTIONS["en"], "in the body", 4)
    config = CleanConfig(keep=frozenset({"foreign_caption"}))
    (caption,) = [p for p in clean_page(as_text(lines), config).paragraphs if p.language == "en"]
    assert (caption.text, caption.role) == (CAPTIONS["en"].text, Role.CAPTION)


def judged(*labels: tuple[str, float]) -> list[Rule | None]:
    """The rules of blocks of a page in French, of the language and confidence of each."""
    page = Page(
        RawPage(b"", "test", format="text"),
        title="t",
        language=Label("fr"),
        blocks=tuple(Block(f"{chr(97 + n) * 60}.", 0, 1) for n, _ in enumerate(labels)),
        labels=tuple(Label(code, sure, "detected", "Latn") for code, sure in labels),
        verdicts=(None,) * len(labels),
    )
    verdicts = remove_captions(page, CleanConfig()).verdicts
    return [verdict and verdict.rule for verdict in verdicts]


FRENCH = [("fr", 0.99)] * 5


def test_a_language_that_is_unsure_or_near_or_of_no_agency_tells_nothing() -> None:
    assert judged(*FRENCH, ("en", 0.99), *FRENCH)[5] == Rule.FOREIGN_CAPTION
    assert judged(*FRENCH, ("en", 0.8), *FRENCH)[5] is None
    assert judged(*FRENCH, ("oc", 0.99), *FRENCH)[5] is None
    assert judged(*FRENCH, ("eo", 0.99), *FRENCH)[5] is None


def test_a_page_whose_language_is_unsure_has_no_captions() -> None:
    mixed = [("fr", 0.99), ("en", 0.99), ("nl", 0.9)]
    assert judged(*mixed) == [None] * 3


def test_three_such_runs_are_part_of_the_page() -> None:
    page = [*FRENCH, ("en", 0.99)] * 3
    assert judged(*page) == [None] * len(page)
    assert judged(*page[:12]).count(Rule.FOREIGN_CAPTION) == 2
