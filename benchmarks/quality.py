"""How well main content is extracted, by Naqi and by peers, on all sets of a folder in one run.

    python -m benchmarks.quality --sample 100
    python -m benchmarks.quality --judge rules --judge model --peer none
    python -m benchmarks.quality --variant 'keep=["caption"]' --by page_type --json quality.json

Naqi's text is that which is written: title aside, every block that no step has dropped. A page on
which an extractor fails, or gives nothing, counts with an empty text. Peers that are not installed
are named and left out: `pip install -e '.[benchmarks]'` brings them all. What a set is:
`benchmarks/corpus.py`; what is measured: `benchmarks/measures.py`.
"""

from __future__ import annotations

import argparse
import json
import logging
import sys
import warnings
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.corpus import (
    VARIABLE,
    CorpusError,
    Row,
    default_folder,
    find_sets,
    fingerprint,
    group_of,
    pick_rows,
)
from benchmarks.extract import written_text
from benchmarks.measures import PageScore, score_text, summarise
from benchmarks.peers import PEERS, Extractor
from benchmarks.quality_tables import to_markdown
from naqi.schemas.checks import ConfigError
from naqi.schemas.config import from_mapping
from naqi.transforms.judges import HTML_JUDGES

GROUPS = ("page_type", "kind", "lang")
"""What pages are grouped by, where a set tells several of them apart."""
_ANY_PAGE = {"html": "<p>The lamp in the harbour was lit again before the boats had left it.</p>"}


class PageResult(NamedTuple):
    """What became of one page by one extractor."""

    id: str
    score: PageScore
    error: str | None
    groups: Mapping[str, str]
    """By the name of the field."""


def naqi_extractors(
    judges: Iterable[str], variants: Iterable[Mapping[str, Any]] = ({},)
) -> dict[str, Extractor]:
    """Naqi, by a name that tells them apart: each judge with each of these options.

    Raises:
        ConfigError: An option cannot be meant.
    """
    found: dict[str, Extractor] = {}
    for judge in judges:
        for options in variants:
            told = [judge, *(f"{key}={value}" for key, value in options.items())]
            extract = written_text(from_mapping({"html_judge": judge, **options}))
            found[f"Naqi, {' '.join(told)}"] = _from_html(extract)
    return found


def _from_html(extract: Callable[[str], str]) -> Extractor:
    return lambda row: extract(row["html"])


def score_page(extract: Extractor, row: Row, fields: Sequence[str]) -> PageResult:
    """One page; what fails has an empty text, and its error."""
    text, error = None, None
    try:
        text = extract(row)
    except Exception as problem:  # a library's, whatever it is
        error = f"{type(problem).__name__}: {problem}"[:200]
    groups = {field: group_of(row, field) for field in fields}
    known = {field: group for field, group in groups.items() if group is not None}
    return PageResult(row["id"], score_text(text or "", row), error, known)


def score_rows(
    rows: Iterable[Row], extractors: Mapping[str, Extractor], fields: Sequence[str] = ()
) -> dict[str, list[PageResult]]:
    """Every page by every extractor, page by page."""
    results: dict[str, list[PageResult]] = {name: [] for name in extractors}
    for row in rows:
        for name, extract in extractors.items():
            results[name].append(score_page(extract, row, fields))
    return results


def summary(results: Mapping[str, Sequence[PageResult]], fields: Sequence[str]) -> dict[str, Any]:
    """What is told of a set: of each extractor all pages, and those of each group.

    A field by which all pages of a set are alike makes no groups.
    """
    first = next(iter(results.values()))
    groups = {
        field: sorted(found)
        for field in fields
        if len(found := Counter(result.groups.get(field, "none") for result in first)) > 1
    }
    return {
        "pages": len(first),
        "extractors": {name: _figures(pages) for name, pages in results.items()},
        "groups": {
            field: {value: _of_group(results, field, value) for value in values}
            for field, values in groups.items()
        },
    }


def _of_group(
    results: Mapping[str, Sequence[PageResult]], field: str, value: str
) -> dict[str, Any]:
    parts = {
        name: [page for page in pages if page.groups.get(field, "none") == value]
        for name, pages in results.items()
    }
    return {
        "pages": len(next(iter(parts.values()))),
        "extractors": {name: _figures(pages) for name, pages in parts.items()},
    }


def _figures(pages: Sequence[PageResult]) -> dict[str, float]:
    errors = sum(page.error is not None for page in pages)
    return {"errors": errors, **summarise([page.score for page in pages])}


def measure(
    sets: Mapping[str, Path],
    extractors: Mapping[str, Extractor],
    sample: int | None = None,
    fields: Sequence[str] = GROUPS,
) -> dict[str, Any]:
    """Everything that is measured in one run, as JSON has it."""
    versions = {name: peer.version() for name, peer in PEERS.items() if name in extractors}
    found: dict[str, Any] = {"sample": sample, "versions": versions, "sets": {}}
    for name, file in sets.items():
        rows = list(pick_rows(file, sample))
        results = score_rows(rows, extractors, fields)
        found["sets"][name] = {"fingerprint": fingerprint(rows), **summary(results, fields)}
        sys.stderr.write(f"{name}: {len(rows)} pages\n")
    return found


def installed_peers(wanted: Sequence[str] | None) -> dict[str, Extractor]:
    """Those that are asked for, or all that are there; says which are not.

    Raises:
        CorpusError: One that is asked for is not installed.
    """
    missing = [name for name in wanted or PEERS if PEERS[name].version() is None]
    if missing:
        told = f"not installed: {'; '.join(missing)}: python -m pip install -e '.[benchmarks]'"
        if wanted:
            raise CorpusError(told)
        sys.stderr.write(f"{told}\n")
    return {name: PEERS[name].load() for name in wanted or PEERS if name not in missing}


def quiet() -> None:
    """Let libraries be silent of pages that they do not like: tables count them."""
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")


def parse_variant(text: str) -> dict[str, Any]:
    """An option of the configuration, ``KEY=VALUE``: the value as JSON, or as it stands."""
    key, sign, value = text.partition("=")
    if not sign:
        raise argparse.ArgumentTypeError(f"{text!r} is no KEY=VALUE")
    try:
        return {key: json.loads(value)}
    except ValueError:
        return {key: value}


def add_folder_option(parser: argparse.ArgumentParser) -> None:
    """The option that names the folder of the sets."""
    parser.add_argument(
        "--data",
        type=Path,
        default=default_folder(),
        metavar="DIR",
        help=f"the folder of the sets (default: ${VARIABLE}, or shared/bench beside the checkout)",
    )


def add_data_options(parser: argparse.ArgumentParser) -> None:
    """The options by which pages are chosen."""
    add_folder_option(parser)
    parser.add_argument("--set", action="append", metavar="NAME", help="only this set; repeatable")


def chosen_sets(args: argparse.Namespace) -> dict[str, Path]:
    """The sets that `add_data_options` names.

    Raises:
        CorpusError: There are none, or not this one.
    """
    sets = find_sets(args.data)
    for name in args.set or ():
        if name not in sets:
            raise CorpusError(f"no set {name} in {args.data}: there are {', '.join(sets)}")
    return {name: file for name, file in sets.items() if not args.set or name in args.set}


def whole_number(text: str) -> int:
    """A number of pages."""
    if not text.isdecimal() or not int(text):
        raise argparse.ArgumentTypeError(f"{text!r} is no number of pages")
    return int(text)


def main(argv: Sequence[str] | None = None) -> int:
    """Measure, and print the tables. Returns the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.quality",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_data_options(parser)
    parser.add_argument("--sample", type=whole_number, metavar="N", help="N pages of each set")
    parser.add_argument(
        "--judge", action="append", choices=HTML_JUDGES, help="a judge of Naqi's; repeatable"
    )
    parser.add_argument(
        "--variant",
        action="append",
        type=parse_variant,
        metavar="KEY=VALUE",
        help="Naqi once more, with this option of its configuration; repeatable",
    )
    parser.add_argument(
        "--peer", action="append", choices=[*PEERS, "none"], help="only this peer; repeatable"
    )
    parser.add_argument("--by", action="append", metavar="FIELD", help="group pages by this field")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all figures there")
    parser.add_argument("--markdown", type=Path, metavar="FILE", help="write the tables there, too")
    args = parser.parse_args(argv)
    quiet()
    try:
        variants = [{}, *(args.variant or ())]
        judges = args.judge or [from_mapping({}).html_judge]
        extractors = naqi_extractors(judges, variants)
        for extract in extractors.values():
            extract(_ANY_PAGE)
        peers = [name for name in args.peer or () if name != "none"]
        if peers or not args.peer:
            extractors |= installed_peers(peers)
        found = measure(chosen_sets(args), extractors, args.sample, args.by or GROUPS)
    except (CorpusError, ConfigError, RuntimeError) as error:
        parser.exit(2, f"{parser.prog}: {error}\n")
    tables = to_markdown(found)
    print(tables, end="")
    if args.markdown:
        args.markdown.write_text(tables, encoding="utf-8")
    if args.json:
        told = json.dumps(found, indent=1, ensure_ascii=False)
        args.json.write_text(told + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
