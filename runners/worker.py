"""A worker process of a local run: Beam's own, without its chatter."""

from __future__ import annotations

import sys

from naqi.runners.quiet import quiet

if __name__ == "__main__":
    quiet()
    from apache_beam.runners.worker import sdk_worker_main

    sdk_worker_main.main(sys.argv)
