"""How well text pages are cleaned, which somebody else's tool made of HTML.

    python -m benchmarks.text_pages --sample 100
    python -m benchmarks.text_pages --form resiliparse --by lang
    python -m benchmarks.text_pages --speed

Every page of the sets (`benchmarks/corpus.py`) is flattened by a public tool
(`benchmarks/flatten.py`); what is kept of its lines is scored as the text of HTML pages is
(`benchmarks/quality.py`), beside simple rules by which lakes of text are filtered (`RULES`) and
what Naqi makes of the HTML itself. ``--speed`` tells pages per CPU second, cleaned as a whole, and
how many trafilatura takes text from.

The learned judge is fitted to these very pages: how it does on pages unseen tells
`python -m training text --folds 5`.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final

from benchmarks.corpus import CorpusError, Row, pick_rows
from benchmarks.extract import written_text
from benchmarks.flatten import FLATTENERS, flatten
from benchmarks.peers import PEERS, Extractor
from benchmarks.quality import (
    add_data_options,
    chosen_sets,
    measure,
    naqi_extractors,
    quiet,
    whole_number,
)
from benchmarks.quality_tables import to_markdown
from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Page, RawPage
from naqi.transforms import core
from naqi.transforms.judges import TEXT_JUDGES

SHARED = Path(__file__).resolve().parents[2] / "shared"
_CONFIG = CleanConfig()
_LONG: Final = 60
"""Characters of a line that is kept for its length."""
_ENDS: Final = re.compile(r"[.!?。！？।؟۔…][\"'”’»」』)]*$")
_C4_ENDS: Final = (".", "!", "?", '"')
_C4_WORDS: Final = 5
"""Least words of a line of C4 (Raffel et al., JMLR 2020, section 2.2), ..."""
_C4_SENTENCES: Final = 3
"""... and least sentences of a page."""
_BATCH: Final = 50
"""Pages that are cleaned at once, as the cleaning process does."""


def clean(text: str) -> Page:
    """A text page through every step that drops blocks."""
    raw = RawPage(text.encode("utf-8", "replace"), "page", charset="utf-8", format="text")
    return core.judge_blocks(core.parse(raw, _CONFIG), _CONFIG)


def _ends_sentence(line: str) -> bool:
    return _ENDS.search(line) is not None


def _by_c4(lines: Sequence[str]) -> list[str]:
    kept = [
        line
        for line in lines
        if line.endswith(_C4_ENDS)
        and len(line.split()) >= _C4_WORDS
        and "javascript" not in line.lower()
    ]
    text = "\n".join(kept)
    few = len(re.findall(r"[.!?](?:\s|\"|$)", text)) < _C4_SENTENCES
    return [] if few or "{" in text or "lorem ipsum" in text.lower() else kept


RULES: Final[dict[str, Callable[[Sequence[str]], list[str]]]] = {
    "keep all": list,
    "ends a sentence": lambda lines: [line for line in lines if _ends_sentence(line)],
    f"{_LONG} characters": lambda lines: [line for line in lines if len(line) >= _LONG],
    "C4": _by_c4,
}
"""By what is done to the lines of a page, by name."""


def extractors(form: str, judges: Iterable[str]) -> dict[str, Extractor]:
    """What takes text from pages that are flattened so, and, last, from the HTML itself."""

    def of_lines(keep: Callable[[Sequence[str]], Iterable[str]]) -> Extractor:
        def extract(row: Row) -> str:
            lines = (line.strip() for line in flatten(row["html"], form).splitlines())
            return "\n".join(keep([line for line in lines if line]))

        return extract

    def of_judge(judge: str) -> Extractor:
        written = written_text(CleanConfig(text_judge=judge), "text")
        return lambda row: written(flatten(row["html"], form))

    return {
        **{f"Naqi, {judge}": of_judge(judge) for judge in judges},
        **{name: of_lines(keep) for name, keep in RULES.items()},
        **{f"{name}, HTML": of for name, of in naqi_extractors([_CONFIG.html_judge]).items()},
    }


def measure_speed(sets: Mapping[str, Path], form: str, sample: int) -> str:
    """Pages per CPU second, and those of trafilatura from the same pages' HTML."""
    rows = [row for file in sets.values() for row in pick_rows(file, sample)]
    raws = [
        RawPage(flatten(row["html"], form).encode("utf-8", "replace"), f"{n}", format="text")
        for n, row in enumerate(rows)
    ]
    peer = PEERS["trafilatura"]
    peer_extract = peer.load() if peer.version() else None
    core.clean_pages(raws[:_BATCH], _CONFIG)
    own = _seconds(
        lambda: [
            core.clean_pages(raws[first : first + _BATCH], _CONFIG)
            for first in range(0, len(raws), _BATCH)
        ]
    )
    told = f"{len(rows)} pages: {len(rows) / own:.0f} pages per CPU second"
    if peer_extract is not None:
        others = _seconds(lambda: [peer_extract(row) for row in rows])
        told += f"; trafilatura {len(rows) / others:.0f}: {others / own:.1f} times as many"
    return told


def _seconds(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def main(argv: Sequence[str] | None = None) -> int:
    """Measure, and print a table for each form of flat pages. Returns the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.text_pages",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_data_options(parser)
    parser.add_argument("--sample", type=whole_number, metavar="N", help="N pages of each set")
    parser.add_argument("--form", action="append", choices=FLATTENERS, help="repeatable")
    parser.add_argument("--judge", action="append", choices=TEXT_JUDGES, help="repeatable")
    parser.add_argument("--by", action="append", metavar="FIELD", help="group pages by this field")
    parser.add_argument("--speed", action="store_true", help="measure speed instead")
    args = parser.parse_args(argv)
    quiet()
    try:
        sets = chosen_sets(args)
        for form in args.form or ["resiliparse"]:
            if args.speed:
                print(f"{form}: {measure_speed(sets, form, args.sample or 30)}")
                continue
            found = measure(sets, extractors(form, args.judge or TEXT_JUDGES), args.sample,
                            args.by or ())  # fmt: skip
            print(f"## Flattened by {form}\n\n{to_markdown(found)}")
    except CorpusError as error:
        parser.exit(2, f"{parser.prog}: {error}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
