"""Fits a learned judge to the benchmark sets, and says how good it is on pages unseen.

python -m training html                   fit to all pages, write the weights
python -m training text --folds 5         fit to four fifths, judge the rest; sites stay together
python -m training html --leave-out A B,C  fit without A, judge it; without B and C, judge them
"""

from __future__ import annotations

import argparse
import pickle
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import torch

from benchmarks.corpus import default_folder
from naqi.transforms.boilerplate.learned.network import Weights
from training.evaluate import Judged, judge_pages, tell_confidence, tell_scores
from training.export import export
from training.fit import EPOCHS, fit
from training.kinds import KINDS
from training.pages import Labelled, fold_of

_TEMPERATURE = 1.5
"""Logits of pages unseen are so much too sure."""


def main() -> None:
    """As the module says."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("kind", choices=KINDS, help="the judge of what")
    parser.add_argument("--bench", type=Path, default=default_folder(), help="folder of the sets")
    parser.add_argument("--folds", type=int, help="cross-validate, with so many parts")
    parser.add_argument("--only", type=int, nargs="*", help="of these parts alone")
    parser.add_argument(
        "--leave-out",
        nargs="+",
        metavar="SETS",
        help="fit without each of these sets, or of these A,B together, and validate on it",
    )
    parser.add_argument("--epochs", type=int, default=EPOCHS)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--out", type=Path, help="file of weights (default: the judge's own)")
    parser.add_argument("--pages", type=Path, help="file that pages are kept in, once read")
    parser.add_argument("--keep", type=Path, help="folder for the weights of each validation")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    pages = _read(arguments)
    if not (arguments.folds or arguments.leave_out):
        data = _fit(arguments, pages)
        out = arguments.out or KINDS[arguments.kind].weights
        out.write_bytes(data)
        print(f"{out}: {len(data):,} bytes, {Weights.read(data).digest}")
        return
    judged: list[Judged] = []
    for name, known, unseen in _splits(arguments, pages):
        data = _fit(arguments, known)
        if arguments.keep:
            (arguments.keep / f"{name}.npz").write_bytes(data)
        found = list(judge_pages(KINDS[arguments.kind], unseen, Weights.read(data)))
        print(f"{name}: {tell_confidence(found)}", flush=True)
        judged += found
    print("\n".join(tell_scores(judged)))
    print(tell_confidence(judged))


def _read(arguments: argparse.Namespace) -> list[Labelled]:
    kept = arguments.pages
    if kept is not None and kept.exists():
        found: list[Labelled] = pickle.loads(kept.read_bytes())  # noqa: S301  # of our own
        return found
    pages = list(KINDS[arguments.kind].read(arguments.bench))
    if kept is not None:
        kept.write_bytes(pickle.dumps(pages))
    return pages


def _splits(
    arguments: argparse.Namespace, pages: list[Labelled]
) -> Iterator[tuple[str, list[Labelled], list[Labelled]]]:
    for left_out in arguments.leave_out or ():
        away = left_out.split(",")
        known = [page for page in pages if page.of_set not in away]
        yield f"without {left_out}", known, [page for page in pages if page.of_set in away]
    for part in arguments.only or range(arguments.folds or 0):
        inside = [fold_of(page, arguments.folds) == part for page in pages]
        known = [page for page, held in zip(pages, inside, strict=True) if not held]
        yield f"part {part}", known, [p for p, held in zip(pages, inside, strict=True) if held]


def _fit(arguments: argparse.Namespace, pages: list[Labelled]) -> bytes:
    sets = sorted({page.of_set for page in pages})
    tell = partial(print, flush=True)
    kind = KINDS[arguments.kind]
    network = fit(kind, pages, sets, arguments.seed, arguments.epochs, tell)
    return export(network, _TEMPERATURE)


if __name__ == "__main__":
    main()
