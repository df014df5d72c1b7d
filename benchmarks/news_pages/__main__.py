"""Clean generated pages and print what came out, by language and by kind of line."""

from __future__ import annotations

import argparse
from collections import defaultdict
from pathlib import Path

from benchmarks.corpus import default_folder
from benchmarks.news_pages.measures import Totals, compare
from benchmarks.news_pages.pages import make_page
from benchmarks.news_pages.words import languages
from benchmarks.text_pages import clean


def main() -> None:
    """Print a line a language, a line for all, and a line a kind."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.news_pages", description=__doc__)
    parser.add_argument("--folder", type=Path, default=default_folder(), metavar="DIR")
    parser.add_argument("--half", choices=("tuning", "report"), default="tuning")
    parser.add_argument("--language", nargs="+", choices=languages(), default=languages())
    parser.add_argument("--pages", type=int, default=100, help="of each language (100)")
    parser.add_argument("--show", type=int, default=0, help="so many wrong lines of each kind")
    parser.add_argument("--print", type=int, metavar="N", help="page N, and what is wrong of it")
    options = parser.parse_args()
    overall = Totals()
    wrong: defaultdict[str, list[str]] = defaultdict(list)
    for language in options.language:
        totals = Totals()
        numbers = range(options.pages) if options.print is None else [options.print]
        for number in numbers:
            made = make_page(options.folder, language, options.half, number)
            if made is None:
                print(f"{language:4} no articles in {options.folder}: name the folder of the sets")
                break
            page = clean(made.text)
            result = compare(made, page.title, [block.text for block in page.kept()])
            for each in (totals, overall):
                each.add(made, result)
            for kind, text in (*result.missing, *result.stayed):
                wrong[kind].append(f"{language} {number}: {text}")
            if options.print is not None:
                print(made.text)
        else:
            print(f"{language:4} {totals.row()}", flush=True)
    print(f"all  {overall.row()}")
    for kind, (bad, number) in sorted(overall.lines.items(), key=lambda item: -item[1][0]):
        print(f"  {bad:5} of {number:6} {kind}")
        for line in wrong[kind][: options.show]:
            print(f"        {line[:200]}")


if __name__ == "__main__":
    main()
