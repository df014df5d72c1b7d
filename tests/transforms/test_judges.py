"""The rows of `transforms.judges` and `transforms.page_formats`: loaded where they are needed."""

from __future__ import annotations

import subprocess
import sys

import pytest

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.transforms.judges import HTML_JUDGES, TEXT_JUDGES
from naqi.transforms.page_formats import PAGE_FORMATS, judging_of

RULES = "naqi.transforms.boilerplate"


@pytest.mark.parametrize(
    "modules",
    [
        "naqi.pipelines.cli",
        "naqi.pipelines.clean, naqi.runners.local",
        "naqi.pipelines.refresh, naqi.pipelines.watch, naqi.pipelines.stream, naqi.pipelines.sites",
    ],
)
def test_the_process_that_reads_and_writes_loads_no_rules(modules: str) -> None:
    program = f"import sys, {modules}; print(*(m for m in sys.modules if m.startswith({RULES!r})))"
    command = [sys.executable, "-c", program]
    loaded = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert loaded.split() == []


def test_each_row_is_loaded_once() -> None:
    for rows in (HTML_JUDGES, TEXT_JUDGES, PAGE_FORMATS):
        for load in rows.values():
            assert load() is load()


def test_a_page_is_judged_by_what_its_format_and_the_configuration_name() -> None:
    by_rules = CleanConfig(html_judge="rules", text_judge="rules")
    for format, judges in (("html", HTML_JUDGES), ("markdown", HTML_JUDGES), ("text", TEXT_JUDGES)):
        page = RawPage(b"", "", format=format)
        assert judging_of(page, CleanConfig()) is judges["learned"]()
        assert judging_of(page, by_rules) is judges["rules"]()
