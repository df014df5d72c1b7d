"""Where the program `naqi` begins: outside of the package, to tell where another is in its way."""

from __future__ import annotations

import os
import sys
from importlib.util import find_spec


def main() -> int:
    """Run the command of `sys.argv`. Returns its exit code: 8 where there is none to run."""
    try:
        from naqi.pipelines.entry import main as command
    except ImportError as error:
        sys.stderr.write(f"naqi: {_why(error)}\n")
        return 8
    return command()


def _why(error: ImportError) -> str:
    found = find_spec("naqi")
    places = list(found.submodule_search_locations or ()) if found else []
    place = places[0] if places else found and found.origin
    where = f"the package naqi is found at {place}" if place else "there is no package naqi"
    path = os.environ.get("PYTHONPATH")
    advice = f"PYTHONPATH is {path}: unset it" if path else "it is another's, or not whole"
    return f"{where}, and is not this program's ({error}): {advice}"
