"""The five seed pages come out exactly as their gold has them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Page, RawPage
from naqi.transforms.core import judge_blocks, parse

SHARED = Path(__file__).resolve().parents[2] / "shared"
GOLD = SHARED / "gold" / "seeds.jsonl"


def clean(source: str) -> Page:
    """Take a text page through every step that drops blocks."""
    config = CleanConfig()
    return judge_blocks(parse(RawPage(source.encode(), "seed", format="text"), config), config)


def seeds() -> list[dict[str, Any]]:
    if not GOLD.exists():
        return []
    return [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()]


def source_of(gold: dict[str, Any]) -> str:
    return (SHARED / "seeds" / gold["file"]).read_text(encoding="utf-8")


@pytest.mark.skipif(not seeds(), reason="no seeds beside the repository")
@pytest.mark.parametrize("gold", seeds(), ids=lambda gold: gold["file"])
def test_seed_comes_out_as_its_gold(gold: dict[str, Any]) -> None:
    source = source_of(gold)
    page = clean(source)

    def line(start: int) -> int:
        return 1 + source[:start].count("\n")

    kept = [{"line": line(b.start), "role": str(b.role), "text": b.text} for b in page.kept()]
    dropped = [
        {"line": line(block.start), "kind": str(verdict.rule), "text": block.text}
        for block, verdict in zip(page.blocks, page.verdicts, strict=True)
        if verdict is not None
    ]
    assert page.title == gold["title"]
    assert (page.published_at and page.published_at.isoformat()) == gold["published"]
    assert dropped == gold["dropped"]
    assert kept == gold["blocks"]


@pytest.mark.skipif(not seeds(), reason="no seeds beside the repository")
def test_the_scraped_page_with_everything_around_comes_out_as_the_clean_copy_of_it() -> None:
    scraped, copy = seeds()[1], seeds()[4]
    lines = source_of(copy).split("\n")
    assert [block.text for block in clean(source_of(scraped)).kept()] == [*map(str.strip, lines)]
