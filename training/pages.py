"""Pages of the benchmark sets as networks are fitted to them: features, and what is content."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from benchmarks.corpus import Row, find_sets, read_rows
from benchmarks.measures import words
from benchmarks.site_of import site_of
from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Judgement, Page, RawPage
from naqi.transforms.boilerplate.html.judge import Survey
from naqi.transforms.boilerplate.html.learned.features import read_features
from naqi.transforms.boilerplate.html.learned.judge import survey_plainly
from naqi.transforms.boilerplate.learned.features import Features
from naqi.transforms.page_formats import read_blocks
from naqi.transforms.text.weight import weigh
from training.align import count_found

_CONFIG = CleanConfig()
PAGE_TYPES = ("article", "documentation", "listing", "collection", "forum", "product", "service")
_TYPE_OF = {name: number for number, name in enumerate(PAGE_TYPES)} | {"docs": 1}
_OF_NEWS = 0


class Labelled(NamedTuple):
    """A page that has blocks, with what of each is content."""

    name: str
    of_set: str
    form: str
    """Which of the forms it has this is: pages of HTML have one, text pages several."""
    site: str
    page_type: int
    """In `PAGE_TYPES`; -1 if that is not known."""
    features: Features
    lengths: NDArray[np.int64]
    """Words of each block."""
    found: NDArray[np.int64]
    """Words of each block that the gold text has."""
    weights: NDArray[np.int64]
    """Letters of each block, as the cut-off weighs them."""
    gold: int
    """Words of the gold text."""
    page: Page
    """With its blocks, without its source."""
    survey: Survey | None
    """Of HTML: what judging by the plain rules finds."""
    by_rules: Judgement
    """What the plain rules say."""
    row: Row
    """Without the page."""


def read_labelled(folder: Path, sets: list[str] | None = None) -> Iterator[Labelled]:
    """The pages of all sets of a folder that have gold text and blocks.

    Raises:
        CorpusError: There are none.
    """
    for of_set, file in find_sets(folder).items():
        if sets is None or of_set in sets:
            for row in read_rows(file):
                page = label(row, of_set)
                if page is not None:
                    yield page


def label(row: Row, of_set: str) -> Labelled | None:
    """A row of a set; None if its page has no blocks, or the row no gold text."""
    source = row["html"].replace("\r\n", "\n").replace("\r", "\n")
    page = read_blocks(Page(RawPage(b""), text=source), _CONFIG)
    if not page.blocks or row.get("gold_text") is None:
        return None
    found = survey_plainly(page)
    of_blocks = [words(block.text) for block in page.blocks]
    gold = words(row["gold_text"])
    meta = row.get("meta") or {}
    return Labelled(
        name=row["id"],
        of_set=of_set,
        form="html",
        site=site_of(row, meta),
        page_type=type_of(meta),
        features=read_features(page, found),
        lengths=np.array([len(block) for block in of_blocks], np.int64),
        found=np.array(count_found(of_blocks, gold), np.int64),
        weights=np.array([weigh(block.text) for block in page.blocks], np.int64),
        gold=len(gold),
        page=page._replace(text=""),
        survey=found,
        by_rules=Judgement(found.verdicts),
        row={key: value for key, value in row.items() if key != "html"},
    )


def type_of(meta: Mapping[str, object]) -> int:
    """`Labelled.page_type` of a row."""
    kind = meta.get("page_type") or meta.get("kind")
    return _OF_NEWS if kind is None else _TYPE_OF.get(str(kind), -1)


def fold_of(page: Labelled, folds: int) -> int:
    """Which part of a cross-validation a page is in: by its site."""
    return (
        int(hashlib.sha1(f"f{page.site}".encode(), usedforsecurity=False).hexdigest(), 16) % folds
    )
