"""A worker process of a run: Beam's own, without its chatter.

    python -m naqi.runners.worker [--until-input-ends]

With the option it ends when its standard input does: with the process that started it, whatever
becomes of that.
"""

from __future__ import annotations

import os
import sys
from threading import Thread

from naqi.runners.quiet import quiet


def _end_with_input() -> None:
    while os.read(0, 1):
        pass
    os._exit(0)


if __name__ == "__main__":
    if "--until-input-ends" in sys.argv:
        Thread(target=_end_with_input, daemon=True).start()
    quiet()
    from apache_beam.runners.worker import sdk_worker_main

    sdk_worker_main.main(sys.argv)
