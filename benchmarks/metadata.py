"""How often pages state what `pages` has columns for: `python -m benchmarks.metadata --help`.

The data are `*.jsonl.gz` of pages with ``html`` and ``url``. Few sets have gold dates or authors;
but where a page states its date and author for machines, what Naqi reads of the same page as it is
shown, as if it stated nothing, can be compared with that. A shown date may be that of an update, so
its precision is a lower bound.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.text_pages import SHARED
from naqi.transforms.blocks.html import walk_html
from naqi.transforms.dates.name_key import name_key
from naqi.transforms.metadata.authors.stated_authors import find_author
from naqi.transforms.metadata.html import Head
from naqi.transforms.metadata.published import choose_date
from naqi.transforms.metadata.stated import read_stated
from naqi.transforms.metadata.titles.html_titles import choose_title
from naqi.transforms.metadata.titles.title_place import find_copies, find_title


def rows(file: Path) -> Iterator[dict[str, Any]]:
    """The pages of a set."""
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def count(file: Path) -> Counter[str]:
    """What the pages of a set state, and how what they show agrees with it."""
    counts: Counter[str] = Counter()
    for row in rows(file):
        walk = walk_html(row["html"])
        head, blocks = walk.head, walk.blocks
        title = choose_title(head, blocks, row.get("url"))
        place = find_title(blocks, title, find_copies(blocks, title))
        bare = Head(language=head.language)
        counts["pages"] += 1
        stated = read_stated(head, [], None, "", row.get("url"))
        for name, value in stated._asdict().items():
            counts[name] += value is not None
        dates = choose_date(head, []), choose_date(bare, blocks, place)
        compare(counts, "date", *(date and date.date().isoformat() for date in dates))
        shown = find_author(bare, blocks, place, row["html"], None)
        compare(counts, "author", stated.author, shown)
    return counts


def compare(counts: Counter[str], name: str, stated: str | None, shown: str | None) -> None:
    """Count what is stated and shown of one column, and whether it is the same."""
    if stated is None:
        return
    counts[f"{name} stated"] += 1
    if shown is not None:
        counts[f"{name} shown"] += 1
        counts[f"{name} same"] += (
            name_key(shown) in name_key(stated) or name_key(stated) in name_key(shown)
            if name == "author"
            else shown == stated
        )


def main() -> None:
    """Print both tables."""
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("sets", nargs="*", help="names of sets; all, if none is named")
    arguments.add_argument("--data", type=Path, default=SHARED / "bench" / "data")
    options = arguments.parse_args()
    columns = ("author", "site_name", "canonical_url", "description", "keywords", "image_url")
    print(f"{'':18}{'pages':>6}" + "".join(f"{name[:11]:>12}" for name in columns))
    total: Counter[str] = Counter()
    for file in sorted(options.data.glob("*.jsonl.gz")):
        name = file.name.removesuffix(".jsonl.gz")
        if options.sets and name not in options.sets:
            continue
        counts = count(file)
        total += counts
        shares = "".join(f"{counts[column] / counts['pages']:>12.0%}" for column in columns)
        print(f"{name:18}{counts['pages']:>6}{shares}")
    for name in ("date", "author"):
        stated, shown, same = (total[f"{name} {what}"] for what in ("stated", "shown", "same"))
        print(
            f"{name}: stated on {stated} pages; read of what {shown} of them show, "
            f"{same / max(shown, 1):.1%} the same, {same / max(stated, 1):.1%} of all stated"
        )


if __name__ == "__main__":
    main()
