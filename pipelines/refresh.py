"""`naqi refresh` for schedulers: flags alone, nothing on a terminal but errors.

    python -m naqi.pipelines.refresh --input=crawl/ --lake=lake [flags of Beam]

The report is the last line of standard output, in JSON. docs/refresh.md has the exit codes.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from naqi.pipelines import cli


def main(argv: Sequence[str] | None = None) -> int:
    """Bring a lake up to date. Returns the exit code."""
    args = list(sys.argv[1:] if argv is None else argv)
    inputs = [arg.removeprefix("--input=") for arg in args if arg.startswith("--input=")]
    others = [arg for arg in args if not arg.startswith("--input=")]
    return cli.main(["refresh", *inputs, "--json", *others])


if __name__ == "__main__":
    sys.exit(main())
