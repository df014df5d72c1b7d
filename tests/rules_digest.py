"""What pages come out as under the present version of the rules: `python -m tests.rules_digest`.

`tests/pages/rules_version.json` has a digest of all rows of each page of `examples/pages`,
`tests/pages` and `tests/cases`, and those of the weights of the learned judges, beside the version.
The command brings it up to date. Where a page
comes out otherwise than before it wants another `RULES_VERSION`, since that is how a refresh knows
that a lake's pages are to be cleaned again.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage, digest
from naqi.schemas.tables import COLUMNS, RULES_VERSION
from naqi.transforms.boilerplate.html.learned.model import load_weights as weights_of_html
from naqi.transforms.boilerplate.text.learned.model import load_weights as weights_of_text
from naqi.transforms.core import clean_page

ROOT = Path(__file__).parents[1]
NOTED = ROOT / "tests" / "pages" / "rules_version.json"

WEIGHTS = {
    "weights of the learned judge": weights_of_html,
    "weights of the learned judge of text pages": weights_of_text,
}
"""Stand among the pages: other weights may change a page that is not among them."""
_LEFT_OUT = {"rules_version", "language_confidence"}
"""Columns that tell nothing of the rules: the second depends on the processor."""


def pages() -> Iterator[tuple[str, RawPage]]:
    """Each page with its name."""
    for folder in ("examples/pages", "tests/pages"):
        for path in sorted((ROOT / folder).iterdir()):
            if path.suffix in {".html", ".txt"}:
                format = "text" if path.suffix == ".txt" else "html"
                yield f"{folder}/{path.name}", RawPage(path.read_bytes(), path.name, format=format)
    for path in sorted((ROOT / "tests/cases").glob("*.json")):
        for case in json.loads(path.read_text(encoding="utf-8")):
            text = "\n".join(line for _, line in case["page"])
            yield f"{path.stem}: {case['name']}", RawPage(text.encode(), "case", format="text")


def outcomes() -> dict[str, str]:
    """A digest of all rows of each page, by its name and a digest of its bytes; and of the weights.

    A column that is null changes nothing: so one may be added that no page has a value of.
    """
    of_pages = {
        f"{name} ({digest(raw.body.hex())[:8]})": digest(json.dumps(_rows(raw)))[:16]
        for name, raw in pages()
    }
    of_weights = {name: load().digest[:16] for name, load in WEIGHTS.items()}
    return {**of_weights, **of_pages}


def _rows(raw: RawPage) -> list[Any]:
    found = []
    for table, rows in clean_page(raw, CleanConfig()).by_table().items():
        names = [column.name for column in COLUMNS[table]]
        for row in rows:
            named = sorted(zip(names, row, strict=True), key=lambda pair: pair[0])
            told = [(n, str(v)) for n, v in named if v is not None and n not in _LEFT_OUT]
            found.append((table, told))
    return found


def noted() -> tuple[str, dict[str, str]]:
    """The version, and the digests, as they were written down."""
    found = json.loads(NOTED.read_text(encoding="utf-8"))
    return found["rules_version"], found["pages"]


def changed(found: dict[str, str]) -> list[str]:
    """Pages that come out otherwise than was written down for this version."""
    version, before = noted()
    if version != RULES_VERSION:
        return []
    return [name for name, outcome in found.items() if before.get(name, outcome) != outcome]


def main() -> int:
    """Write what pages come out as. Returns the exit code."""
    found = outcomes()
    if NOTED.exists() and (others := changed(found)):
        sys.stderr.write(
            f"{others[0]} and {len(others) - 1} more come out otherwise: give RULES_VERSION in "
            "schemas/tables.py another value, tell what changes in CHANGELOG.md, and run it again\n"
        )
        return 1
    NOTED.write_text(
        json.dumps({"rules_version": RULES_VERSION, "pages": found}, indent=1, ensure_ascii=False)
        + "\n",
        encoding="utf-8",
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
