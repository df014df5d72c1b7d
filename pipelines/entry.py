"""Where the program `naqi` begins: ready to be stopped before anything that takes time."""

from __future__ import annotations

import sys

from naqi.pipelines.interrupts import heeded


def main() -> int:
    """Run the command of `sys.argv`. Returns its exit code."""
    with heeded(for_good=True) as stop:
        try:
            try:
                from naqi.pipelines.cli import load
                from naqi.pipelines.cli import main as command

                load(sys.argv[1:])
            except Exception as error:  # whatever an old or foreign package makes of an import
                from naqi.pipelines.installation import missing, what_is_wrong

                broken = what_is_wrong()
                if broken is None and isinstance(error, ImportError):
                    broken = missing(error)
                if broken is None:
                    raise
                sys.stderr.write(f"naqi: {broken}\n")
                return 8
            return command()
        except KeyboardInterrupt:  # while modules were loaded
            sys.stderr.write(f"naqi: {stop}\n")
            return 128 + (stop.number or 0)


if __name__ == "__main__":
    sys.exit(main())
