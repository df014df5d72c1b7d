"""Reading WARC beside plain FastWARC iteration: `python -m benchmarks.warc --help`."""

from __future__ import annotations

import argparse
import base64
import gzip
import hashlib
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from fastwarc.warc import ArchiveIterator

from naqi.transforms.read.items import ReadOptions
from naqi.transforms.read.warc.reader import read_warc
from naqi.transforms.read.warc.splits import boundaries


def archive(pages: int, seed: int = 0) -> list[bytes]:
    """Records of pages of invented words, 1 to 60 KB each, with digests."""
    rng = random.Random(seed)  # noqa: S311
    words = ["".join(rng.choices("aeioulnrstdmpk", k=rng.randint(2, 11))) for _ in range(20_000)]
    records = []
    for number in range(pages):
        body = "<html><body>" + "".join(
            f"<p>{' '.join(rng.choices(words, k=60))}.</p>" for _ in range(rng.randint(2, 130))
        )
        block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + body.encode()
        digest = hashlib.sha1(block, usedforsecurity=False).digest()
        header = (
            "WARC/1.0\r\nWARC-Type: response\r\n"
            f"WARC-Record-ID: <urn:uuid:{number:032x}>\r\nWARC-Date: 2024-05-06T07:08:09Z\r\n"
            f"WARC-Target-URI: https://example.org/{number}\r\n"
            "Content-Type: application/http; msgtype=response\r\n"
            f"WARC-Block-Digest: sha1:{base64.b32encode(digest).decode()}\r\n"
            f"Content-Length: {len(block)}\r\n\r\n"
        )
        records.append(header.encode() + block + b"\r\n\r\n")
    return records


def fastwarc(path: Path) -> int:
    """Every record's body, no length and no digest verified."""
    with path.open("rb") as stream:
        return sum(1 for record in ArchiveIterator(stream) if record.reader.read())


def fastwarc_verified(path: Path) -> int:
    """The same, records with a wrong block digest left out."""
    with path.open("rb") as stream:
        records = ArchiveIterator(stream, verify_digests=True)
        return sum(1 for record in records if record.reader.read())


def naqi(path: Path) -> int:
    """Every page, lengths, checksums and digests verified."""
    with path.open("rb") as stream:
        return sum(1 for _ in read_warc(stream, path.name, ReadOptions()))


def naqi_split(path: Path) -> int:
    """The same in pieces of 4 MB, with finding where to cut."""
    options = ReadOptions()
    with path.open("rb") as stream:
        starts = boundaries(stream, path.name, options, 4 << 20)
        return sum(
            1
            for start, stop in zip(starts, [*starts[1:], None], strict=True)
            for _ in read_warc(stream, path.name, options, start, stop)
        )


CONTENDERS: tuple[Callable[[Path], int], ...] = (fastwarc, fastwarc_verified, naqi, naqi_split)


def main() -> None:
    """Print pages per CPU-second, the median of all rounds; contenders take turns."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=3000)
    parser.add_argument("--rounds", type=int, default=5)
    args = parser.parse_args()
    records = archive(args.pages)
    with tempfile.TemporaryDirectory() as folder:
        for name, write in (("pages.warc.gz", gzip.compress), ("pages.warc", bytes)):
            path = Path(folder, name)
            path.write_bytes(b"".join(write(record) for record in records))
            rates: dict[str, list[float]] = {}
            for _ in range(args.rounds):
                for run in CONTENDERS:
                    start = time.process_time()
                    pages = run(path)
                    rates.setdefault(run.__name__, []).append(pages / (time.process_time() - start))
                    if pages != args.pages:
                        raise SystemExit(f"{run.__name__} read {pages} of {args.pages} pages")
            plain = statistics.median(rates["fastwarc"])
            print(f"{name}: {path.stat().st_size / 1e6:.0f} MB, {args.pages} pages")
            for contender, found in rates.items():
                median = statistics.median(found)
                print(f"  {contender:18} {median:8.0f} pages/CPU-s  {median / plain:5.2f}")


if __name__ == "__main__":
    main()
