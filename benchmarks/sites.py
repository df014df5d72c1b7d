"""What a dictionary of sites adds: `python -m benchmarks.sites [DATA] [--half report]`.

Of the benchmark sets those pages are taken whose site has ten or more in its set. They are learned
from, without their gold texts; then each is cleaned with and without the dictionary, as HTML and as
text (all that is visible, line by line). Told is the mean word F1 over the pages of a half, and how
many pages come nearer to their gold text, or farther from it, by more than a thousandth.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from benchmarks.corpus import Row, default_folder, find_sets, half, read_rows
from benchmarks.measures import score_text
from benchmarks.site_of import site_of as site_of_row
from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Page, RawPage, digest
from naqi.transforms.core import judge_blocks, parse
from naqi.transforms.sites.dictionary import pinned
from naqi.transforms.sites.file import write_hosts
from naqi.transforms.sites.merge import hosts_of, write_decided
from naqi.transforms.sites.sample import site_of
from naqi.transforms.sites.seen import observe

FEWEST = 10
"""Pages of a site."""
_MORE = 0.001
Raw = Callable[[Row, str], RawPage]


class Gain(NamedTuple):
    """A page's word F1 without the dictionary, and with it."""

    id: str
    half: str
    before: float
    after: float


def as_html(row: Row, host: str) -> RawPage:
    """A row's page."""
    return RawPage(row["html"].encode(), url=_address(row, host), charset="utf-8")


def as_text(row: Row, host: str) -> RawPage:
    """All visible text of a row's page, line by line."""
    from resiliparse.extract.html2text import extract_plain_text

    text = extract_plain_text(
        row["html"], main_content=False, alt_texts=False, links=False, list_bullets=False
    )
    return RawPage(text.encode(), url=_address(row, host), format="text")


def sites_of_set(rows: Iterator[Row]) -> Mapping[str, list[Row]]:
    """The rows of a set with gold text, by site, of sites that have enough of them."""
    by_site: defaultdict[str, list[Row]] = defaultdict(list)
    for row in rows:
        if row.get("gold_text"):
            by_site[site_of_row(row, row.get("meta") or {})].append(row)
    return {site: found for site, found in by_site.items() if len(found) >= FEWEST}


def gains(sites: Mapping[str, list[Row]], raw: Raw) -> Iterator[Gain]:
    """What the pages of a set gain by the dictionary of them all."""
    plain = CleanConfig()
    pages = [
        (row, raw(row, f"s{digest(site)[:12]}.example"))
        for site, rows in sites.items()
        for row in rows
    ]
    parsed = [parse(page, plain) for _, page in pages]
    with TemporaryDirectory() as folder:
        run, path = Path(folder, "run"), Path(folder, "sites")
        seen = [(site_of(page) or "", observe(page, 1)) for page in parsed if not page.rejection]
        with run.open("wb") as file:
            write_hosts(file, hosts_of(seen))
        with path.open("wb") as file:
            write_decided([str(run)], file)
        by_sites = pinned(CleanConfig(sites=str(path)))
        for (row, page), before in zip(pages, parsed, strict=True):
            after = judge_blocks(parse(page, by_sites), by_sites)
            scores = [_f1(judge_blocks(before, plain), row), _f1(after, row)]
            yield Gain(row["id"], half(row), *scores)


def _f1(page: Page, row: Row) -> float:
    text = "\n".join(filter(None, [page.title, *(block.text for block in page.kept())]))
    words = score_text(text, row).words
    return words.f1 if words else 0.0


def _address(row: Row, host: str) -> str:
    return f"https://{host}/{digest(row['id'])[:12]}"


def main() -> None:
    """Print a row of a table for each set and kind of page."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("data", nargs="?", type=Path, default=default_folder())
    parser.add_argument("--half", choices=("tuning", "report"), default="report")
    parser.add_argument("--set", action="append", dest="sets", metavar="NAME")
    parser.add_argument("--worst", type=int, default=0, help="print so many pages that lose most")
    args = parser.parse_args()
    print("| set | sites | pages | as | without | with | nearer | farther |")
    print("|---|---|---|---|---|---|---|---|")
    for name, file in find_sets(args.data).items():
        if args.sets and name not in args.sets:
            continue
        sites = sites_of_set(iter(read_rows(file)))
        kinds: dict[str, Raw] = {"HTML": as_html, "text": as_text}
        for kind, raw in kinds.items() if sites else ():
            found = [gain for gain in gains(sites, raw) if gain.half == args.half]
            print(_row(name, len(sites), kind, found), flush=True)
            for gain in sorted(found, key=lambda one: one.after - one.before)[: args.worst]:
                print(f"  {gain.id} {gain.before:.3f} {gain.after:.3f}")


def _row(name: str, sites: int, kind: str, found: list[Gain]) -> str:
    n = len(found)
    before, after = (sum(getattr(g, key) for g in found) / n for key in ("before", "after"))
    nearer = sum(gain.after > gain.before + _MORE for gain in found)
    farther = sum(gain.after < gain.before - _MORE for gain in found)
    cells: list[Any] = [name, sites, n, kind, f"{before:.4f}", f"{after:.4f}", nearer, farther]
    return f"| {' | '.join(map(str, cells))} |"


if __name__ == "__main__":
    main()
