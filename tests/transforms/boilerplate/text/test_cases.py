"""Whole text pages, line by line: `tests/cases/*.json`.

A case's page is its lines, each with what becomes of it: ``keep``, another role it is kept with
(``heading``, ``list_item``), ``title``, the rule that drops it, or nothing for a blank line.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Page, RawPage
from naqi.schemas.rules import Role
from naqi.transforms.core import judge_blocks
from naqi.transforms.page_formats import read_blocks

CASES = Path(__file__).parents[3] / "cases"


def cases(name: str) -> list[Any]:
    found = json.loads((CASES / f"{name}.json").read_text(encoding="utf-8"))
    return [pytest.param(case, id=case["name"]) for case in found]


def clean(source: str) -> Page:
    page = read_blocks(Page(RawPage(b"", "case", format="text"), text=source), CleanConfig())
    return judge_blocks(page, CleanConfig())


def outcome(source: str) -> tuple[list[tuple[str, str]], str | None]:
    """What becomes of each line, in the notation of the cases; and the published date.

    Lines of one paragraph have its fate.
    """
    page = clean(source)
    fates = {}
    for block, verdict in zip(page.blocks, page.verdicts, strict=True):
        kept = "keep" if block.role is Role.PARAGRAPH else str(block.role)
        first, last = source[: block.start].count("\n"), source[: block.end].count("\n")
        fate = kept if verdict is None else str(verdict.rule)
        fates.update(dict.fromkeys(range(first, last + 1), fate))
    lines = [
        (fates.get(number, "title" if line.strip() else ""), line)
        for number, line in enumerate(source.split("\n"))
    ]
    return lines, page.published_at and page.published_at.isoformat()


def check(case: dict[str, Any]) -> None:
    want = [(fate, line) for fate, line in case["page"]]
    lines, published = outcome("\n".join(line for _, line in want))
    assert lines == want
    assert published == case.get("published")


@pytest.mark.parametrize("case", [*cases("wild"), *cases("synthetic")])
def test_furniture_goes_and_content_stays(case: dict[str, Any]) -> None:
    check(case)


@pytest.mark.parametrize("case", cases("negative"))
def test_content_that_looks_like_furniture_stays(case: dict[str, Any]) -> None:
    assert all(fate in ("", "keep", "heading", "list_item") for fate, _ in case["page"])
    check(case)


@pytest.mark.xfail(strict=True)
@pytest.mark.parametrize("case", cases("known-failures"))
def test_known_failures(case: dict[str, Any]) -> None:
    check(case)
