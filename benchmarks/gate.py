"""That quality does not fall unseen: what each judge must reach on a fixed part of each set.

    python -m benchmarks.gate                    compare with the floors
    python -m benchmarks.gate --renew            raise floors to what is reached now
    python -m benchmarks.gate --renew --lower    and lower those that are not reached any more

The part is the pages of the lowest hash of their id, 25 of each set. In
`benchmarks/quality_floors.json` are their fingerprint and the floors: measures of
`benchmarks/measures.py`, rounded down to a thousandth. Where a judge, a set or a page is not there
any more its floors are not reached; to take a floor out is to lower it.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.corpus import (
    CorpusError,
    find_sets,
    fingerprint,
    pick_rows,
)
from benchmarks.measures import MEASURES, summarise
from benchmarks.quality import add_folder_option, naqi_extractors, score_rows
from naqi.transforms.judges import HTML_JUDGES

FLOORS = Path(__file__).with_name("quality_floors.json")
PAGES = 25
"""Of each set."""
_RENEW = "python -m benchmarks.gate --renew"

Floors = Mapping[str, Mapping[str, float]]
"""What each judge reaches, or must, by measure."""


class SetFloors(NamedTuple):
    """What is noted of one set, or measured."""

    fingerprint: str
    pages: int
    judges: Floors


class Lower(NamedTuple):
    """A floor that a renewal would lower, or take out."""

    place: str
    before: float
    after: float | None

    def __str__(self) -> str:
        now = "is gone" if self.after is None else f"to {self.after:.3f}"
        return f"{self.place}: {self.before:.3f} {now}"


def measure_set(file: Path, judges: Iterable[str] = tuple(HTML_JUDGES)) -> SetFloors:
    """What is reached on the fixed part of a set."""
    rows = list(pick_rows(file, PAGES))
    found: dict[str, dict[str, float]] = {}
    for judge in judges:
        ((_, pages),) = score_rows(rows, naqi_extractors([judge])).items()
        means = summarise([page.score for page in pages])
        found[judge] = {key: means[key] for key in MEASURES if key in means}
    return SetFloors(fingerprint(rows), len(rows), found)


def read_floors(file: Path) -> dict[str, SetFloors]:
    """The floors that are noted, by set; none where there is no file.

    Raises:
        CorpusError: The file has no floors.
    """
    if not file.exists():
        return {}
    try:
        noted = json.loads(file.read_text(encoding="utf-8"))
        return {name: SetFloors(**values) for name, values in noted.items()}
    except (ValueError, TypeError, AttributeError):
        raise CorpusError(f"{file}: no floors; `{_RENEW}` writes them") from None


def write_floors(file: Path, floors: Mapping[str, SetFloors]) -> None:
    """Note them."""
    noted = {name: values._asdict() for name, values in sorted(floors.items())}
    file.write_text(json.dumps(noted, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def failures(name: str, noted: SetFloors, found: SetFloors) -> list[str]:
    """What of a set does not hold, a line each."""
    if found.fingerprint != noted.fingerprint:
        return [
            f"{name}: its {found.pages} pages here are not the {noted.pages} that the floors are "
            f"of (fingerprint {found.fingerprint}, not {noted.fingerprint}): bring those back, or "
            f"take these with `{_RENEW}`"
        ]
    unknown = [judge for judge in found.judges if judge not in noted.judges]
    told = [f"{name}: the judge {judge!r} has no floors: `{_RENEW}`" for judge in unknown]
    for place, floor, reached in _pairs(name, noted.judges, found.judges):
        if reached is None:
            told.append(f"{place}: {floor:.3f} must be reached, and is not measured any more")
        elif reached < floor:
            told.append(f"{place}: {reached:.4f} is below the floor of {floor:.3f}")
    return told


def _pairs(name: str, floors: Floors, found: Floors) -> Iterator[tuple[str, float, float | None]]:
    for judge, measures in floors.items():
        for measure, floor in measures.items():
            yield f"{name}, {judge}, {measure}", floor, found.get(judge, {}).get(measure)


def renew(
    noted: Mapping[str, SetFloors], found: Mapping[str, SetFloors]
) -> tuple[dict[str, SetFloors], list[Lower]]:
    """The floors of what is reached now, and which of them are lower than those noted."""
    floors = {
        name: values._replace(judges=_floors(values.judges)) for name, values in found.items()
    }
    lower = [
        Lower(place, before, after)
        for name, values in noted.items()
        for place, before, after in _pairs(
            name, values.judges, floors[name].judges if name in floors else {}
        )
        if after is None or after < before
    ]
    return floors, lower


def _floors(reached: Floors) -> Floors:
    return {
        judge: {measure: math.floor(value * 1000) / 1000 for measure, value in measures.items()}
        for judge, measures in reached.items()
    }


def check(noted: Mapping[str, SetFloors], found: Mapping[str, SetFloors]) -> list[str]:
    """Everything that does not hold, a line each. A set without floors is none."""
    told = [f"{name}: there is no such set any more" for name in noted if name not in found]
    both = (name for name in noted if name in found)
    return told + [line for name in both for line in failures(name, noted[name], found[name])]


def main(argv: Sequence[str] | None = None) -> int:
    """Compare, or renew. Returns the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.gate",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_folder_option(parser)
    parser.add_argument("--floors", type=Path, default=FLOORS, metavar="FILE", help="their file")
    parser.add_argument("--renew", action="store_true", help="write what is reached now")
    parser.add_argument("--lower", action="store_true", help="with --renew: also where it is less")
    args = parser.parse_args(argv)
    if args.lower and not args.renew:
        parser.error("--lower goes with --renew")
    try:
        noted = read_floors(args.floors)
        found = {name: measure_set(file) for name, file in find_sets(args.data).items()}
    except CorpusError as error:
        parser.exit(2, f"{parser.prog}: {error}\n")
    if args.renew:
        return _renew(args.floors, noted, found, args.lower)
    for name in found:
        if name not in noted:
            print(f"{name} has no floors: `{_RENEW}` gives it some")
    told = check(noted, found)
    sys.stderr.writelines(f"{line}\n" for line in told)
    pages = sum(values.pages for values in found.values())
    print(f"{len(found)} sets, {pages} pages: {len(told) or 'nothing'} amiss")
    return 1 if told else 0


def _renew(
    file: Path, noted: Mapping[str, SetFloors], found: Mapping[str, SetFloors], may_lower: bool
) -> int:
    floors, lower = renew(noted, found)
    for line in lower:
        print(f"lower: {line}")
    if lower and not may_lower:
        sys.stderr.write("nothing is written: add --lower if that is meant, and say why\n")
        return 1
    for name, values in floors.items():
        if name not in noted:
            print(f"new: {name}")
        elif noted[name].fingerprint != values.fingerprint:
            print(f"other pages than before: {name}")
        before = {} if name not in noted else noted[name].judges
        for place, floor, was in _pairs(name, values.judges, before):
            if was is None or floor > was:
                print(f"raised: {place}: {'none' if was is None else f'{was:.3f}'} to {floor:.3f}")
    write_floors(file, floors)
    return 0


if __name__ == "__main__":
    sys.exit(main())
