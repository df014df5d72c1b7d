"""`naqi report`: a lake or an output as one self-contained HTML page."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

from jinja2 import Environment, PackageLoader

from naqi.pipelines.page_file import write_page
from naqi.schemas.rules import Reason, Rule
from naqi.transforms.report.change import Runs, of_folder, of_lake
from naqi.transforms.report.charts import Bar, bars, histogram
from naqi.transforms.report.figures import UNSURE, Figures, measure
from naqi.transforms.write.counts import expected_rows, under

_TOP = 25
"""Languages and hosts shown."""


def write(source: str, page: str, catalog: str | None = None, namespace: str = "naqi") -> None:
    """Write the report on ``source`` to the file ``page``.

    Args:
        source: A lake, or a folder that `naqi clean`, `watch`, `stream` or `export` wrote.
        page: The HTML file; one that is there is replaced.
        catalog: Of a lake: see `transforms.lake.catalog.catalog_of`.
        namespace: Of a lake's tables.

    Raises:
        InputError: ``source`` is neither.
        LakeError: The lake cannot be read.
        OutputError: It was replaced while it was read.
    """
    if is_lake(source, catalog):
        from naqi.transforms.lake.catalog import open_lake, told

        lake = open_lake(source, catalog, namespace)
        with told(source):
            runs = of_lake(lake)
            figures = measure(runs.state)
    else:
        runs = of_folder(source)
        figures = measure(runs.state)
    write_page(page, html(Path(source).name or source, runs, figures))


def is_lake(source: str, catalog: str | None) -> bool:
    """Whether to look for a lake there, and not for an output."""
    return catalog is not None or Path(source, "catalog.db").exists()


def html(name: str, runs: Runs, figures: Figures) -> str:
    """The page. Same tables, same runs, same page: no clock is in it."""
    environment = Environment(
        loader=PackageLoader("naqi.pipelines"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    css, _, _ = environment.loader.get_source(environment, "report.css")  # type: ignore[union-attr]
    return environment.get_template("report.html.j2").render(
        name=name,
        css=css,
        css_hash=b64encode(sha256(css.encode()).digest()).decode(),
        runs=runs,
        figures=figures,
        totals=_totals(figures.counts, runs.before),
        languages=_group("language", runs, figures),
        paragraph_languages=figures.paragraph_languages,
        hosts=bars(figures.hosts, most=_TOP),
        lengths={
            "pages": histogram(figures.page_lengths),
            "paragraphs": histogram(figures.paragraph_lengths),
        },
        groups=(
            ("Dropped by rule", "blocks", Rule, _group("dropped", runs, figures), figures.dropped),
            (
                "Rejected by reason",
                "pages",
                Reason,
                _group("rejected", runs, figures),
                figures.rejected,
            ),
        ),
        top=_TOP,
        unsure=UNSURE,
    )


def _group(group: str, runs: Runs, figures: Figures) -> list[Bar]:
    before = None if runs.before is None else under(runs.before, group)
    return bars(under(figures.counts, group), before)


def _totals(now: dict[str, int], before: dict[str, int] | None) -> list[tuple[str, int, Any]]:
    """Name, number, and the number before, of what is counted of a run as a whole."""
    was = None if before is None else dict(_summed(before))
    return [(name, number, was and was[name]) for name, number in _summed(now)]


def _summed(counts: dict[str, int]) -> Iterator[tuple[str, int]]:
    rows = expected_rows(counts)
    yield "pages", rows["pages"]
    yield "paragraphs", rows["paragraphs"]
    yield "blocks dropped", rows["dropped"]
    yield "pages rejected", rows["rejected"]
