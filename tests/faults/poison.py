"""`naqi`, with a kind of file that does to the process that reads it what its name says."""

from __future__ import annotations

import os
import re
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from naqi.pipelines.cli import main
from naqi.schemas.page import RawPage
from naqi.transforms.read import FORMATS, Format
from naqi.transforms.read.items import Item, ReadOptions


def times_read(path: Path) -> int:
    """How often a file was begun to be read."""
    log = path.with_name(f".{path.name}")
    return log.read_text().count("\n") if log.exists() else 0


def read(stream: BinaryIO, origin: str, options: ReadOptions) -> Iterator[Item]:
    """A page, unless the name says something else."""
    del options
    fate = Path(origin).stem.partition("-")[0]
    with Path(origin).with_name(f".{Path(origin).name}").open("a") as log:
        log.write("read\n")
    body = stream.read(1 << 20)
    if fate == "crash":
        os.kill(os.getpid(), signal.SIGSEGV)
    elif fate == "exit":
        os._exit(3)
    elif fate == "spin":
        re.match(r"(a+)+$", "a" * 60 + "b")  # in C, with every other thread waiting
    elif fate == "sleep":
        time.sleep(3600)
    elif fate == "raise":
        raise RuntimeError("what no reader should raise")
    elif fate == "once" and times_read(Path(origin)) == 1:
        os.kill(os.getpid(), signal.SIGKILL)
    yield RawPage(body, origin, format="text")


if __name__ == "__main__":
    # Whoever started the tests, in the background say, may have it ignored.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    FORMATS["fated"] = Format((".fated",), read)
    sys.exit(main())
