"""Fit how sure detectors of languages may be: `python -m benchmarks.fit_languages`.

From the tuning half of labelled texts (`benchmarks.languages`) it makes what
`transforms.language.confidence` reads: by detector and kind of text the share of findings that are
right at some values of what the detector says, and by language the share below which it is no
label.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import numpy as np

from benchmarks.languages import CLASSES, GROUPS, code, read_texts
from benchmarks.text_pages import SHARED
from naqi.transforms.language import confidence
from naqi.transforms.language.codes import bcp47
from naqi.transforms.language.corrections.settle import settle
from naqi.transforms.language.detect import PREFIX_BYTES
from naqi.transforms.language.detectors.known import load_detector
from naqi.transforms.language.measure import measure_text
from naqi.transforms.language.protocol import NOT_LANGUAGE, UNKNOWN
from naqi.transforms.text.scripts import letters_by_script

KNOTS = (0, .1, .2, .3, .4, .5, .6, .7, .8, .85, .9, .925, .95, .975, .99, 1)  # fmt: skip
DETECTORS = ("py3langid", "wide")
_PRIOR = 4
"""Texts' worth of trust in what a detector says, where there are few."""
_FLOOR = 0.5
"""A language is named where that is likelier right than wrong."""
_FLOORS = (0.6, 0.7, 0.8, 0.9, 0.95)
"""Those that a language may have of its own."""
_KNOWN_FLOORS = _FLOORS[:1]
"""Those of one that is among the data's languages, so that some of its labels are right."""
_NEAR = frozenset(" ".join((*GROUPS[1:4], GROUPS[5])).split())
"""Languages that share most words: the likelier of two is a better answer than none."""
_NEAR_FLOOR = 0.35
_GAIN = 3
"""Wrong labels, less right ones, that such a one must save."""
_CHINESE = "zh"
"""Cantonese, which its letters alone tell, is written in it mostly: no mistake."""
_MISLABELLED = "nso"
"""Of NTREX, which is Southern Sotho by its words (hore, ho, jwale)."""

Judged = tuple[str, str, float, bool]
"""Kind of text, label, what the detector says of it, and whether that is right."""


def judged(detector: str, data: Path) -> list[Judged]:
    """What a detector makes of each text of the tuning half, if letters do not tell otherwise."""
    detect = load_detector(detector)
    found = []
    for name in CLASSES.values():
        for text, language in _with_beginnings(read_texts(data / name, "tuning")):
            if language == _MISLABELLED:
                continue
            counts = letters_by_script(text)
            measure = measure_text(text)
            shown = text.encode()[:PREFIX_BYTES].decode("utf-8", "ignore")
            [[(own, sure)]] = detect([[shown]], [measure.script if len(counts) == 1 else ""])
            label = bcp47(own, text)
            if (
                label in (UNKNOWN, NOT_LANGUAGE)
                or settle((label, sure), text, measure.reading)[0] != label
            ):
                continue
            kind = confidence.kind_of(measure.reading, measure.letters)
            found.append((kind, label, sure, code(label) == code(language)))
    return found


def _with_beginnings(texts: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Texts and their languages, and of each the first words, that are a tiny text of its own."""
    for text, language in texts:
        yield text, language
        first = ""
        for word in text.split(" "):
            longer = f"{first} {word}".strip()
            measure = measure_text(longer)
            if not confidence.kind_of(measure.reading, measure.letters).endswith(
                confidence.VERY_SHORT
            ):
                break
            first = longer
        if first not in ("", text):
            yield first, language


def curve(said: Sequence[float], right: Sequence[bool]) -> list[float]:
    """The share that is right at each knot: least squares of lines between them, never falling."""
    knots = np.array(KNOTS)
    values, outcomes = np.array(said), np.array(right, float)
    # Each text counts for the knots on both sides, the nearer one the more.
    upper = np.clip(np.searchsorted(knots, values, "right"), 1, len(knots) - 1)
    share = (values - knots[upper - 1]) / (knots[upper] - knots[upper - 1])
    weights = np.zeros((len(values), len(knots)))
    weights[np.arange(len(values)), upper - 1] = 1 - share
    weights[np.arange(len(values)), upper] = share
    many = weights.sum(0) + _PRIOR
    shares = (weights.T @ outcomes + _PRIOR * knots) / many
    return [round(float(one), 3) for one in never_falling(shares, many)]


def never_falling(values: Iterable[float], weights: Iterable[float]) -> list[float]:
    """The nearest values that do not fall: neighbours that do are pooled."""
    pools: list[tuple[float, float, int]] = []
    for value, weight in zip(values, weights, strict=True):
        pools.append((value, weight, 1))
        while len(pools) > 1 and pools[-2][0] > pools[-1][0]:
            (one, first, some), (other, second, more) = pools[-2:]
            mean = (one * first + other * second) / (first + second)
            pools[-2:] = [(mean, first + second, some + more)]
    return [value for value, _, many in pools for _ in range(many)]


def floors(judgements: Iterable[tuple[str, float, bool]]) -> dict[str, float]:
    """By language, from which calibrated confidence most of its labels are right.

    Args:
        judgements: Label, calibrated confidence, whether it is right.
    """
    by_language: defaultdict[str, list[tuple[float, bool]]] = defaultdict(list)
    for label, sure, right in judgements:
        if sure >= _FLOOR and not label.startswith(_CHINESE):
            by_language[label].append((sure, right))
    found = {"": _FLOOR}
    for label, said in sorted(by_language.items()):
        candidates = _KNOWN_FLOORS if any(right for _, right in said) else _FLOORS
        # How many more wrong ones than right ones go with each floor.
        gains = {
            floor: sum(-1 if right else 1 for sure, right in said if sure < floor)
            for floor in candidates
        }
        best = max(candidates, key=lambda floor: gains[floor])
        if gains[best] >= _GAIN:
            found[label] = best
    return found | dict.fromkeys(sorted(_NEAR), _NEAR_FLOOR)


def main() -> None:
    """Write the figures where `transforms.language.confidence` reads them."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", type=Path, default=SHARED / "bench" / "languages")
    options = parser.parse_args()
    curves: dict[str, dict[str, list[float]]] = {}
    lowest: dict[str, dict[str, float]] = {}
    for detector in DETECTORS:
        found = judged(detector, options.data)
        curves[detector] = of_kind = {
            kind: curve(
                [f[2] for f in found if f[0] == kind], [f[3] for f in found if f[0] == kind]
            )
            for kind in sorted({f[0] for f in found})
        }
        lowest[detector] = floors(
            (label, float(np.interp(said, KNOTS, of_kind[kind])), right)
            for kind, label, said, right in found
            if not kind.endswith(confidence.VERY_SHORT)
        )
    figures = {"knots": KNOTS, "curves": curves, "floors": lowest}
    path = Path(confidence.__file__).with_name("confidence.json")
    path.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    print(f"wrote {path.name}")


if __name__ == "__main__":
    main()
