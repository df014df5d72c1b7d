"""A table is kept or dropped whole."""

from __future__ import annotations

import numpy as np
import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.transforms.boilerplate.html.learned.judge import settle_certainties, survey_plainly
from naqi.transforms.boilerplate.learned.network import CERTAINTY_ONE
from naqi.transforms.core import parse

SENTENCE = "Der Pegel am Wehr wird seit hundert Jahren jeden Morgen um sieben Uhr abgelesen."
BODY = "".join(f"<p>Im {n}. Jahr. {SENTENCE}</p>" for n in range(1, 17))
CAPTION = "Pegel am Wehr in Zentimetern"
ROWS = "".join(f"<tr><td>Monat {n}</td><td>{90 + n} Zentimeter</td></tr>" for n in range(1, 6))


@pytest.mark.parametrize(("of_caption", "of_rows", "kept"), [(0, 1, True), (1, 0, False)])
def test_a_caption_goes_the_way_of_its_rows(of_caption: int, of_rows: int, kept: bool) -> None:
    table = f"<table><caption>{CAPTION}</caption>{ROWS}</table>"
    source = f"<html><body><article><h1>Wehr</h1>{BODY}{table}</article></body></html>"
    page = parse(RawPage(source.encode(), "page.html"), CleanConfig())
    certain = np.full(len(page.blocks), CERTAINTY_ONE, np.int64)
    caption = next(p for p, block in enumerate(page.blocks) if block.text == CAPTION)
    certain[caption] = CERTAINTY_ONE * of_caption
    certain[caption + 1 :] = CERTAINTY_ONE * of_rows
    verdicts = settle_certainties(page, survey_plainly(page), certain, "balanced").verdicts
    table_kept = [p not in verdicts for p in range(caption, len(page.blocks))]
    assert table_kept == [kept] * 6
