"""Two parsers, the same blocks."""

from __future__ import annotations

import gzip
import json
import sys
import warnings
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from pathlib import Path

import pytest

from naqi.schemas.page import Block, Element
from naqi.transforms.blocks.html import read_html
from naqi.transforms.blocks.tree.parsers import PARSERS

ROOT = Path(__file__).parents[4]
BENCH = ROOT.parent / "shared" / "bench" / "data" / "scrapinghub.jsonl.gz"


PAGE = Element("")


def blocks(source: str, parser: str) -> list[Block]:
    """Without the elements around: one parser adds the ``tbody`` that the other leaves out."""
    return [bare(block) for block in read_html(source, parser).blocks]


def bare(block: Block) -> Block:
    return block._replace(element=PAGE, parts=tuple(map(bare, block.parts)))


def test_both_parsers_are_there() -> None:
    assert set(PARSERS) == {"lexbor", "beautifulsoup"}


@pytest.mark.parametrize(
    "path", sorted((ROOT / "tests/pages").glob("*.html")), ids=lambda p: p.stem
)
def test_parsers_agree_on_well_formed_pages(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert blocks(source, "lexbor") == blocks(source, "beautifulsoup")


@pytest.mark.parametrize(
    "source",
    [
        "",
        " ",
        "plain text",
        "<",
        "<p",
        "\x00",
        "\ud800",
        "<?xml version='1.0' encoding='x'?><p>a</p>",
    ],
)
def test_no_parser_minds_a_page_that_is_none(source: str) -> None:
    for parser in PARSERS:
        read_html(source, parser)


@pytest.mark.skipif(not BENCH.exists(), reason="benchmark pages are not beside the project")
def test_parsers_agree_on_nearly_all_blocks_of_real_pages() -> None:
    """Not on all: they repair broken markup in different ways."""
    equal = total = 0
    with gzip.open(BENCH, "rt", encoding="utf-8") as rows:
        for row in islice(rows, 25):
            source = json.loads(row)["html"]
            by_lexbor, by_soup = (
                {(b.role, b.text) for b in blocks(source, parser)} for parser in PARSERS
            )
            equal += len(by_lexbor & by_soup)
            total += len(by_lexbor | by_soup)
    print(f"{equal / total:.1%} of {total} distinct blocks are equal")  # noqa: T201
    assert equal / total > 0.9


def test_threads_that_parse_leave_warnings_as_they_were() -> None:
    def parse(_: int) -> None:
        read_html("<?xml version='1.0'?><p>The lamp is lit at dusk.", "beautifulsoup")

    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        before = list(warnings.filters)
        with ThreadPoolExecutor(8) as threads:
            list(threads.map(parse, range(200)))
        assert warnings.filters == before
    finally:
        sys.setswitchinterval(interval)
