"""How text pages come out: clean ones should stay whole, raw ones should come close to clean.

    python -m benchmarks.text_pages [--data DIR] [--half tuning|report|both] [--speed DIR]

The data are rows of ``html`` and ``gold_text`` (`*.jsonl.gz`). Two text pages are made of each row:

clean   its gold text: the share of characters kept (the title's among them), and of lines lost
raw     all visible text of its HTML, line by line (resiliparse): word precision, recall and F1
        against the gold text, before and after cleaning, title and kept blocks together

Rows whose SHA-1 of the id begins with 0 to 7 are for tuning, the others for the report. ``--speed``
prints pages per CPU second over the text pages of a folder instead.
"""

from __future__ import annotations

import argparse
import gzip
import importlib.util
import json
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.corpus import half
from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Page, RawPage
from naqi.transforms.core import judge_blocks
from naqi.transforms.page_formats import read_blocks

SHARED = Path(__file__).resolve().parents[2] / "shared"
SETS = ("fundus", "daniel", "chinese_handmade", "scrapinghub", "wcxb_dev")
CONFIG = CleanConfig()


def clean(text: str) -> Page:
    """A text page through every step that drops blocks."""
    page = read_blocks(Page(RawPage(b"", "benchmark", format="text"), text=text), CONFIG)
    return judge_blocks(page, CONFIG)


def kept_text(page: Page) -> str:
    """Title and kept blocks, one a line."""
    return "\n".join(filter(None, [page.title, *(block.text for block in page.kept())]))


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """Rows of a data set that have gold text."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            if row.get("gold_text"):
                yield row


def measure(row: dict[str, Any], score: Any) -> dict[str, float]:
    """All measures of one row."""
    from resiliparse.extract.html2text import extract_plain_text

    gold = row["gold_text"]
    page = clean(gold)
    lines = Counter(" ".join(line.split()) for line in gold.split("\n") if line.strip())
    kept = kept_text(page)
    lost = lines - Counter(kept.split("\n"))
    raw = extract_plain_text(row["html"], main_content=False, alt_texts=False, links=False,
                             list_bullets=False)  # fmt: skip
    want = Counter(score.words(gold))
    before = score.precision_recall_f1(Counter(score.words(raw)), want)
    after = score.precision_recall_f1(Counter(score.words(kept_text(clean(raw)))), want)
    return {
        "kept": len(kept.replace("\n", "")) / sum(len(k) * n for k, n in lines.items()),
        "lost": lost.total() / lines.total(),
        **dict(zip(("raw_p", "raw_r", "raw_f1"), before, strict=True)),
        **dict(zip(("p", "r", "f1"), after, strict=True)),
    }


def speed(folder: Path) -> float:
    """Pages per CPU second over the text pages of a folder, in 200 variants of each.

    Every line of a variant is its own, so that no cache answers for another page.
    """
    texts = [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))]
    clean(texts[0])
    variants = [
        "\n".join(f"{_tag(number)} {line}" if line.strip() else line for line in text.split("\n"))
        for number in range(200)
        for text in texts
    ]
    start = time.process_time()
    for text in variants:
        clean(text)
    return len(variants) / (time.process_time() - start)


def _tag(number: int) -> str:
    """A word of its own for each number, in Arabic letters as the seeds are."""
    return "".join("ابتثجحخدذر"[int(digit)] for digit in str(number))


def main() -> None:
    """Print one line a data set, language and half."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", type=Path, default=SHARED / "bench" / "data")
    parser.add_argument("--half", choices=("tuning", "report", "both"), default="both")
    parser.add_argument("--set", action="append", choices=SETS)
    parser.add_argument("--speed", type=Path, metavar="DIR")
    options = parser.parse_args()
    if options.speed:
        print(f"{speed(options.speed):.0f} pages per CPU second")
        return
    spec = importlib.util.spec_from_file_location("score", options.data.parent / "score.py")
    if spec is None or spec.loader is None:
        parser.error("score.py is missing beside the data")
    score = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(score)
    for name in options.set or SETS:
        groups: dict[str, list[dict[str, float]]] = {}
        for row in rows(options.data / f"{name}.jsonl.gz"):
            if options.half in ("both", half(row)):
                measures = measure(row, score)
                for group in (half(row), f"{half(row)} {row['lang']}"):
                    groups.setdefault(group, []).append(measures)
        for group, found in sorted(groups.items()):
            if len(found) < 10:
                continue
            mean = {key: sum(m[key] for m in found) / len(found) for key in found[0]}
            print(
                f"{name:17}{group:12}n={len(found):<4} clean: kept {mean['kept']:.4f} lines lost "
                f"{mean['lost']:.4f} | raw P {mean['raw_p']:.3f} R {mean['raw_r']:.3f} "
                f"F1 {mean['raw_f1']:.3f} -> P {mean['p']:.3f} R {mean['r']:.3f} "
                f"F1 {mean['f1']:.3f}",
                flush=True,
            )


if __name__ == "__main__":
    main()
