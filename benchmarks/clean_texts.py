"""Clean texts stay as they are: what gold texts lose, cleaned as text pages, and by which rule.

    python -m benchmarks.clean_texts [--folder DIR] [--half tuning|report] [--set NAME …] [--show N]

Texts are the gold of all sets, and the paragraphs of ``languages/ntrex_para``, each a text. Copies
of lines (`repetition`) are counted by themselves: the gold of some sets holds its text twice.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from benchmarks.corpus import Row, default_folder, find_sets, half, read_rows
from benchmarks.news_pages.stock import read_lines
from benchmarks.text_pages import clean

NTREX = "ntrex_para"
_COPIES = "repetition"


def texts(folder: Path, name: str, which: str) -> Iterator[str]:
    """The gold texts of a set that are in a half."""
    rows: Iterator[Row]
    if name == NTREX:
        rows = iter(read_lines(folder / "languages" / f"{NTREX}.jsonl.gz"))
    else:
        rows = read_rows(find_sets(folder)[name])
    for row in rows:
        text = row.get("gold_text") or row.get("text")
        if text and half(row) == which:
            yield text


def main() -> None:
    """Print a line a set, with the share of characters that each rule takes."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.clean_texts", description=__doc__)
    parser.add_argument("--folder", type=Path, default=default_folder(), metavar="DIR")
    parser.add_argument("--half", choices=("tuning", "report"), default="tuning")
    parser.add_argument("--set", nargs="+", metavar="NAME")
    parser.add_argument("--most", type=int, default=500, help="texts of a set at most (500)")
    parser.add_argument("--show", type=int, default=0, help="so many lost lines of each rule")
    options = parser.parse_args()
    for name in options.set or [*find_sets(options.folder), NTREX]:
        lost: Counter[str] = Counter()
        lines: defaultdict[str, list[str]] = defaultdict(list)
        characters = number = whole = 0
        for text in texts(options.folder, name, options.half):
            if number == options.most:
                break
            number += 1
            page = clean(text)
            characters += sum(len(line.strip()) for line in text.split("\n"))
            before = lost.total() - lost[_COPIES]
            for block, verdict in zip(page.blocks, page.verdicts, strict=True):
                if verdict is not None:
                    lost[verdict.rule.value] += len(block.text)
                    lines[verdict.rule.value].append(f"{number}: {block.text}")
            whole += lost.total() - lost[_COPIES] == before
        told = " ".join(f"{rule} {100 * n / characters:.2f}" for rule, n in lost.most_common(6))
        kept = 1 - (lost.total() - lost[_COPIES]) / max(characters, 1)
        share = whole / max(number, 1)
        print(f"{name:17} n={number:<4} kept {kept:.4f} whole {share:.3f} | {told}", flush=True)
        for rule, found in sorted(lines.items(), key=lambda item: -lost[item[0]]):
            for line in found[:: max(1, len(found) // options.show)] if options.show else ():
                print(f"    {rule}: {line[:170]}")


if __name__ == "__main__":
    main()
