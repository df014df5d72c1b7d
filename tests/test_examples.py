"""The example pages come out as a careful reader would have them (`tests/pages/`).

The golden file was written by hand, before the rules: where it and the rules differ, look at the
page. Its texts are the visible texts of blocks, white space folded but in code.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.schemas.rows import PageRows
from naqi.schemas.rules import Reason, Role, Rule
from naqi.transforms.core import clean_page

PAGES = Path(__file__).parent.parent / "examples" / "pages"
GOLDEN: list[dict[str, Any]] = json.loads(
    (Path(__file__).parent / "pages" / "examples.golden.json").read_text(encoding="utf-8")
)
CLEANED = [pytest.param(golden, id=golden["file"]) for golden in GOLDEN if "reason" not in golden]
REJECTED = [pytest.param(golden, id=golden["file"]) for golden in GOLDEN if "reason" in golden]


def clean(name: str) -> PageRows:
    path = PAGES / name
    format = "text" if path.suffix == ".txt" else "html"
    return clean_page(RawPage(path.read_bytes(), name, format=format), CleanConfig())


def test_every_example_page_has_its_golden_result() -> None:
    assert [golden["file"] for golden in GOLDEN] == sorted(path.name for path in PAGES.iterdir())


def test_the_table_of_examples_names_every_page() -> None:
    table = (PAGES.parent / "README.md").read_text(encoding="utf-8")
    assert [path.name for path in PAGES.iterdir() if f"| `{path.name}` |" not in table] == []


def test_a_program_of_one_line_prints_a_page() -> None:
    readme = (PAGES.parent / "README.md").read_text(encoding="utf-8")
    (program,) = re.findall(r"^    python -c '(.*)'$", readme, re.MULTILINE)
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=PAGES.parents[1],
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    texts = [row.text for row in clean("en-forum.html").paragraphs]
    assert done.stdout == "\n\n".join(texts) + "\n"


def test_golden_results_use_known_codes_alone() -> None:
    for golden in GOLDEN:
        assert {role for role, _ in golden.get("kept", [])} <= {role.value for role in Role}
        assert {rule for rule, _ in golden.get("dropped", [])} <= {rule.value for rule in Rule}
        assert golden.get("reason", "not_text") in {reason.value for reason in Reason}


@pytest.mark.parametrize("golden", CLEANED)
def test_what_is_content_is_kept_with_its_role(golden: dict[str, Any]) -> None:
    rows = clean(golden["file"])
    assert [[row.role, row.text] for row in rows.paragraphs] == golden["kept"]


@pytest.mark.parametrize("golden", CLEANED)
def test_what_is_not_content_is_dropped(golden: dict[str, Any]) -> None:
    rows = clean(golden["file"])
    assert [row.text for row in rows.dropped] == [text for _, text in golden["dropped"]]


@pytest.mark.parametrize("golden", CLEANED)
def test_dropped_blocks_name_the_rule_that_a_reader_would(golden: dict[str, Any]) -> None:
    rows = clean(golden["file"])
    assert [[row.rule, row.text] for row in rows.dropped] == golden["dropped"]


@pytest.mark.parametrize("golden", CLEANED)
def test_title_date_and_language_are_those_of_the_page(golden: dict[str, Any]) -> None:
    page = clean(golden["file"]).page
    assert page is not None
    published = datetime.fromisoformat(golden["published"]) if golden["published"] else None
    assert (page.title, page.published_at, page.language) == (
        golden["title"],
        published,
        golden["language"],
    )


@pytest.mark.parametrize("golden", REJECTED)
def test_what_is_no_page_is_rejected_with_the_reason(golden: dict[str, Any]) -> None:
    rows = clean(golden["file"])
    assert rows.page is None
    assert rows.rejected is not None
    assert rows.rejected.reason == golden["reason"]


def test_the_doubled_page_comes_out_as_its_body_alone() -> None:
    doubled, body = clean("ar-news-doubled-body.txt"), clean("ar-news-clean-body.txt")
    assert [row.text for row in doubled.paragraphs] == [row.text for row in body.paragraphs]
