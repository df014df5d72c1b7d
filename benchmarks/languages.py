"""How often texts get the right language, all detectors side by side.

`python -m benchmarks.languages --help`. The data are labelled texts (`ntrex_head`, `ntrex_sent`,
`ntrex_para`, `mixed`, `notlang`: `*.jsonl.gz` with ``id``, ``text`` and ``bcp47``, or ``segs`` of
two languages). Each text is a page of one block; `und` is wrong wherever there is a language.

line, sentence, paragraph, page   macro-F1 over all languages of texts of that length, and the share
                                  of right labels of common languages
groups                            share of right labels of sentences of languages that are near
mixed                             share of paragraphs of which the set of languages is right
not language                      share of code, numbers and hashes that is called a language
calibration                       how often labels are right by how sure they are, of all lengths;
                                  the expected calibration error

Ids whose SHA-1 begins with 0 to 7 are for tuning, the others for the report.
"""

from __future__ import annotations

import argparse
import gzip
import json
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from benchmarks.corpus import half
from benchmarks.text_pages import SHARED
from naqi.schemas.page import Block, Label, Page, RawPage
from naqi.transforms.language.detect import detect_language, detect_languages
from naqi.transforms.language.detectors.known import DETECTORS, require_detector

CLASSES = {"line": "ntrex_head", "sentence": "ntrex_sent", "paragraph": "ntrex_para"}
"""Lengths of texts, and the data sets of them."""
_PAGE = 10
_SAME = {
    "fil": "tl", "no": "nb", "fuc": "ff", "fuv": "ff", "kmr": "ku", "mey": "ar", "arz": "ar",
    "ary": "ar",
}  # fmt: skip
"""Code to the one that it is compared by: of the same language, or of its macrolanguage."""
_COMMON = (
    "af ar bg bn ca cs cy da de el en es et fa fi fr gu he hi hr hu id it ja kn ko lt lv mk ml mr "
    "nb ne nl pa pl pt ro ru sk sl so sq sv sw ta te th tl tr uk ur vi zh"
)
COMMON = frozenset(_COMMON.split())
"""Languages that langdetect knows too."""
GROUPS = (
    "ar fa ur ps ckb ug sd", "hr bs sr", "id ms", "nb nn da", "zh-Hans zh-Hant ja yue",
    "hi ne mr", "am ti",
)  # fmt: skip
_MIXED = {
    "ara": "ar", "eng": "en", "fas": "fa", "fra": "fr", "hin": "hi", "ind": "id", "jpn": "ja",
    "rus": "ru", "tur": "tr", "ukr": "uk", "urd": "ur", "zho": "zh",
}  # fmt: skip
_BINS = 10

Judged = list[tuple[str, Label]]
"""Languages as data have them, and what was found."""


def rows(path: Path, wanted: str) -> Iterator[dict[str, Any]]:
    """Rows of a data set (``*.jsonl.gz``) that belong to the wanted half."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            if wanted in ("both", half(row)):
                yield row


def read_texts(path: Path, wanted: str) -> Iterator[tuple[str, str]]:
    """Texts, each in one line, and their BCP-47 codes; ``path`` without its suffixes."""
    for row in rows(path.with_suffix(".jsonl.gz"), wanted):
        yield " ".join(row["text"].split()), row["bcp47"]


def code(language: str) -> str:
    """The primary subtag, as it is compared."""
    primary = language.split("-")[0]
    return _SAME.get(primary, primary)


def page_of(texts: Sequence[str]) -> Page:
    """A page whose blocks are ``texts``, all kept."""
    blocks = tuple(Block(text, 0, len(text)) for text in texts)
    return Page(RawPage(b"", "benchmark"), blocks=blocks, verdicts=(None,) * len(blocks))


def labels(texts: list[str], detector: str) -> list[Label]:
    """The labels of a page of ``texts``."""
    return list(detect_language(page_of(texts), detector).labels)


def judge(texts: Iterable[tuple[str, str]], detector: str) -> Judged:
    """The label of each text alone."""
    listed = list(texts)
    pages = detect_languages([page_of([text]) for text, _ in listed], detector)
    return [(wanted, page.labels[0]) for (_, wanted), page in zip(listed, pages, strict=True)]


def macro_f1(judged: Judged) -> tuple[float, int]:
    """The mean F1 of all languages that are asked for, and their number."""
    right: Counter[str] = Counter()
    asked = Counter(code(wanted) for wanted, _ in judged)
    given = Counter(code(label.language) for _, label in judged)
    for wanted, label in judged:
        right[code(wanted)] += code(wanted) == code(label.language)
    scores = [2 * right[language] / (asked[language] + given[language]) for language in asked]
    return sum(scores) / len(scores), len(scores)


def accuracy(judged: Judged, exact: bool = False) -> float:
    """The share of right labels; scripts of Chinese count if it is to be ``exact``."""
    compared = [
        wanted == label.language
        if exact and wanted.startswith("zh")
        else code(wanted) == code(label.language)
        for wanted, label in judged
    ]
    return sum(compared) / len(compared)


def calibration(judged: Judged) -> tuple[float, list[tuple[float, float, int]]]:
    """The expected calibration error, and by tenth how sure, how often right, how many."""
    bins: defaultdict[int, list[tuple[float, bool]]] = defaultdict(list)
    for wanted, label in judged:
        if label.confidence is not None and label.language not in ("und", "zxx"):
            place = min(int(label.confidence * _BINS), _BINS - 1)
            bins[place].append((label.confidence, code(wanted) == code(label.language)))
    told = []
    for _, said in sorted(bins.items()):
        sure, right = (sum(column) / len(said) for column in zip(*said, strict=True))
        told.append((sure, right, len(said)))
    total = sum(many for *_, many in told) or 1
    return sum(many * abs(sure - right) for sure, right, many in told) / total, told


def measure(detector: str, data: Path, wanted: str) -> Iterator[tuple[str, str]]:
    """What is measured of a detector, by its name, as it is printed."""
    start = time.process_time()
    of_all: Judged = []
    by_class = {name: list(read_texts(data / path, wanted)) for name, path in CLASSES.items()}
    by_language: defaultdict[str, list[str]] = defaultdict(list)
    for text, language in by_class["sentence"]:
        by_language[language].append(text)
    judged = {name: judge(texts, detector) for name, texts in by_class.items()}
    judged["page"] = [
        (language, page.language)
        for language, texts in by_language.items()
        for page in detect_languages(
            [page_of(texts[at : at + _PAGE]) for at in range(0, len(texts) - _PAGE + 1, _PAGE)],
            detector,
        )
    ]
    for name, found in judged.items():
        common = [one for one in found if code(one[0]) in COMMON]
        score, many = macro_f1(found)
        yield f"{name}: F1 of {many} languages", f"{score:.4f}"
        yield f"{name}: {len({code(c) for c, _ in common})} common", f"{accuracy(common):.4f}"
        of_all += found
    for group in GROUPS:
        near = [one for one in judged["sentence"] if {one[0], code(one[0])} & set(group.split())]
        yield group, f"{accuracy(near, exact=True):.4f}"
    chinese = [one for one in judged["sentence"] if one[0].startswith("zh")]
    yield "Hans or Hant", f"{accuracy(chinese, exact=True):.4f}"
    mixed = list(rows(data / "mixed.jsonl.gz", wanted))
    sets = [{code(lang) for lang in map(_MIXED.get, dict(row["segs"])) if lang} for row in mixed]
    pages = detect_languages(
        [page_of([text for _, text in row["segs"]]) for row in mixed], detector
    )
    right = sum(
        {code(label.language) for label in page.labels} == of
        for page, of in zip(pages, sets, strict=True)
    )
    yield "mixed: set right", f"{right / len(mixed):.4f}"
    none = judge(read_texts(data / "notlang", wanted), detector)
    wrong = sum(label.language not in ("und", "zxx") for _, label in none)
    yield "not language, called one", f"{wrong / len(none):.4f}"
    error, told = calibration(of_all)
    yield "calibration error", f"{error:.4f}"
    for sure, share, many in told:
        yield (
            f"sure {min(int(sure * _BINS), _BINS - 1) / _BINS:.1f}…",
            f"{sure:.2f} {share:.2f} {many}",
        )
    yield "CPU seconds", f"{time.process_time() - start:.1f}"


def main() -> None:
    """Print the measures of all detectors that are installed, a column each."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", type=Path, default=SHARED / "bench" / "languages")
    parser.add_argument("--half", choices=("tuning", "report", "both"), default="report")
    parser.add_argument("--detector", action="append", help="measure this one alone, or these")
    options = parser.parse_args()
    columns: dict[str, dict[str, str]] = {}
    for detector in options.detector or DETECTORS:
        try:
            require_detector(detector)
        except ImportError as error:
            print(f"{detector}: {error}")
            continue
        columns[detector] = dict(measure(detector, options.data, options.half))
    names = sorted({name for column in columns.values() for name in column}, key=_place(columns))
    print("| |", " | ".join(columns), "|")
    print("|---" * (len(columns) + 1) + "|")
    for name in names:
        print(f"| {name} |", " | ".join(c.get(name, "") for c in columns.values()), "|")


def _place(columns: dict[str, dict[str, str]]) -> Any:
    longest = max(columns.values(), key=len, default={})
    order = list(longest)
    return lambda name: order.index(name) if name in order else len(order)


if __name__ == "__main__":
    main()
