"""Text pages as the network is fitted to them: pages of HTML, flattened by several public tools.

A page has as many forms as there are tools, and one more: its gold text as it stands, of which
everything is content.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.corpus import Row, find_sets, read_rows
from benchmarks.flatten import FLATTENERS, FlatteningError, flatten
from benchmarks.measures import words
from benchmarks.site_of import site_of
from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Page, RawPage
from naqi.transforms.boilerplate.text.judge import judge_text
from naqi.transforms.boilerplate.text.learned.features import read_features
from naqi.transforms.page_formats import read_blocks
from naqi.transforms.text.weight import weigh
from training.align import count_found
from training.built_pages import BUILT, Built, build_pages
from training.pages import Labelled, type_of

_CONFIG = CleanConfig()
GOLD = "gold"
"""The form of a page that is its gold text."""


def read_labelled_text(folder: Path) -> Iterator[Labelled]:
    """All forms of the pages of all sets of a folder that have gold text.

    Raises:
        CorpusError: There are none.
    """
    for of_set, file in find_sets(folder).items():
        for row in read_rows(file):
            if row.get("gold_text") is not None:
                yield from label_forms(row, of_set)
    yield from read_built(folder)


def read_built(folder: Path) -> Iterator[Labelled]:
    """Pages built round the labelled texts that are beside the sets; none without those."""
    languages = folder / "languages"
    if not languages.is_dir():
        return
    for built in build_pages(languages):
        row = {"id": built.id, "html": "", "gold_text": built.gold, "lang": built.language}
        page = label_text(built.text, row, BUILT, BUILT)
        if page is not None:
            none = np.zeros_like(page.features.word_counts)
            features = page.features._replace(words=page.features.words[:0], word_counts=none)
            yield page._replace(features=features, found=_known(page, built))


def _known(page: Labelled, built: Built) -> NDArray[np.int64]:
    """`Labelled.found` of a page of which each line is known: a title may say what a text does."""
    content, lines = set(built.gold.split("\n")), set(built.text.split("\n"))
    found = page.found.copy()
    for position, block in enumerate(page.page.blocks):
        if block.text in content:
            found[position] = page.lengths[position]
        elif block.text in lines:
            found[position] = 0
    return found


def label_forms(row: Row, of_set: str) -> Iterator[Labelled]:
    """The forms of a page that have lines."""
    for form in (*FLATTENERS, GOLD):
        try:
            text = row["gold_text"] if form == GOLD else flatten(row["html"], form)
        except FlatteningError:
            continue  # the tool cannot take the page
        page = label_text(text, row, of_set, form)
        if page is not None:
            yield page


def label_text(text: str, row: Row, of_set: str, form: str) -> Labelled | None:
    """One form of a row's page; None if it has no lines."""
    source = text.replace("\r\n", "\n").replace("\r", "\n")
    page = read_blocks(Page(RawPage(b"", format="text"), text=source), _CONFIG)
    if not page.blocks:
        return None
    by_rules = judge_text(page, _CONFIG)
    of_lines = [words(block.text) for block in page.blocks]
    gold = words(row["gold_text"])
    meta = row.get("meta") or {}
    return Labelled(
        name=row["id"],
        of_set=of_set,
        form=form,
        site=site_of(row, meta),
        page_type=type_of(meta),
        features=read_features([page], [by_rules]),
        lengths=np.array([len(line) for line in of_lines], np.int64),
        found=np.array(count_found(of_lines, gold), np.int64),
        weights=np.array([max(weigh(block.text), 1) for block in page.blocks], np.int64),
        gold=len(gold),
        page=page._replace(text=""),
        survey=None,
        by_rules=by_rules,
        row={key: value for key, value in row.items() if key != "html"},
    )
