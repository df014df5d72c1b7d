"""Whole pages of `tests/pages`, written for the purpose, against what is to come of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Page, RawPage
from naqi.transforms.blocks.html import read_html
from naqi.transforms.boilerplate.html.judge import judge_html

PAGES = Path(__file__).parents[3] / "pages"


def cleaned(source: str, parser: str) -> dict[str, Any]:
    """Title, date, kept blocks with their roles, dropped blocks with their rules."""
    read = read_html(source, parser)
    page = Page(RawPage(b"", "test"), text=source, title=read.title, blocks=read.blocks)
    verdicts = judge_html(page, CleanConfig()).verdicts
    return {
        "title": read.title,
        "published_at": read.published_at and read.published_at.isoformat(),
        "language": read.declared_language,
        "kept": [[str(b.role), b.text] for i, b in enumerate(read.blocks) if i not in verdicts],
        "dropped": [
            [str(verdicts[i].rule), b.text] for i, b in enumerate(read.blocks) if i in verdicts
        ],
    }


@pytest.mark.parametrize("parser", ["lexbor", "beautifulsoup"])
@pytest.mark.parametrize("path", sorted(PAGES.glob("*.html")), ids=lambda path: path.stem)
def test_page_comes_out_as_expected(path: Path, parser: str) -> None:
    expected = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    assert cleaned(path.read_text(encoding="utf-8"), parser) == expected
