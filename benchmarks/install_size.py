"""What an installation weighs, by distribution: `python -m benchmarks.install_size --help`.

Naqi is installed into a fresh environment, as a user would; sizes are those of the files that pip
wrote, compiled ones among them, in MB of a million bytes. `only for` names the direct dependencies
without which a distribution would not have come.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from importlib.metadata import Distribution, distributions
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

Graph = dict[str, set[str]]
"""What each distribution asks for."""


def install(folder: Path, what: str) -> dict[str, Distribution]:
    """Install into a new environment. Returns what is there then, but pip."""
    subprocess.run([sys.executable, "-m", "venv", folder], check=True)  # noqa: S603
    command = [folder / "bin" / "python", "-m", "pip", "install", "-q", what]
    subprocess.run(command, check=True)  # noqa: S603
    (packages,) = folder.glob("lib/python*/site-packages")
    found = {canonicalize_name(each.name): each for each in distributions(path=[str(packages)])}
    return {name: each for name, each in found.items() if name not in ("pip", "setuptools")}


def graph(found: dict[str, Distribution]) -> Graph:
    """Edges between distributions that are installed, whatever extra asked for them."""
    return {
        name: {
            canonicalize_name(Requirement(line).name)
            for line in each.requires or ()
            if "extra ==" not in line
        }
        & found.keys()
        for name, each in found.items()
    }


def reached(edges: Graph, start: str, without: str | None = None) -> set[str]:
    """All that a distribution asks for, at any remove, but for what ``without`` alone would."""
    seen, waiting = {start}, [start]
    while waiting:
        for each in edges[waiting.pop()] - seen - {without}:
            seen.add(each)
            waiting.append(each)
    return seen


def megabytes(each: Distribution) -> float:
    """Of the files that a distribution wrote."""
    paths = (Path(str(each.locate_file(file))) for file in each.files or ())
    return sum(path.stat().st_size for path in paths if path.is_file()) / 1e6


def main() -> None:
    """Print a line a distribution, the heaviest first."""
    parser = argparse.ArgumentParser(
        description=__doc__, epilog="example: python -m benchmarks.install_size '.[lake]'"
    )
    parser.add_argument("what", nargs="?", default=".", help="for pip (default: %(default)s)")
    parser.add_argument("--least", type=float, default=1.0, metavar="MB")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        found = install(Path(folder), args.what)
        sizes = {name: megabytes(each) for name, each in found.items()}
        edges = graph(found)
        everything = reached(edges, "naqi")
        owners = {
            direct: everything - reached(edges, "naqi", without=direct) for direct in edges["naqi"]
        }
    print(f"{'MB':>7}  {'distribution':<34}only for")
    for name in sorted(sizes, key=lambda each: -sizes[each]):
        if sizes[name] >= args.least:
            only = ", ".join(
                sorted(owner for owner, own in owners.items() if name in own - {owner})
            )
            print(f"{sizes[name]:>7.1f}  {name:<34}{only}")
    print(f"{sum(sizes.values()):>7.1f}  {len(sizes)} distributions")
    print("\nwith all that comes for it alone:")
    for direct in sorted(owners, key=lambda each: -sum(sizes[one] for one in owners[each])):
        print(f"{sum(sizes[one] for one in owners[direct]):>7.1f}  {direct}")


if __name__ == "__main__":
    main()
