"""Every reader under a limit of memory, with the files of every kind that are made to take it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.bombs import COMPRESSED, CSV, JSON, JSON_LINES, PAGES, WARC, Bomb
from tests.faults.parquet_bombs import PARQUET

MEMORY = 400 << 20
"""By which the process that reads may grow."""

LIMITED = """
import json, resource, sys
from collections import Counter
from pathlib import Path
from naqi.schemas.page import RawPage
from naqi.transforms.read import read_items
from naqi.transforms.read.items import ReadOptions

pages = Path("/proc/self/statm").read_text().split()[0]
limit = int(pages) * resource.getpagesize() + int(sys.argv[1])
resource.setrlimit(resource.RLIMIT_AS, (limit, resource.RLIM_INFINITY))
for path in sys.argv[2:]:
    reasons = Counter()
    with open(path, "rb") as stream:
        for item in read_items(stream, path, ReadOptions()):
            if isinstance(item, RawPage):
                reasons[str(item.rejection.reason) if item.rejection else "sound"] += 1
                assert len(item.body) <= ReadOptions().max_page_bytes + 1
                assert len(item.url or "") + len(item.charset or "") <= 8193 + 40
    print(json.dumps([Path(path).name, reasons]), flush=True)
"""

FAMILIES = {
    "CSV": CSV,
    "JSON": JSON,
    "JSON lines": JSON_LINES,
    "compressed": COMPRESSED,
    "WARC": WARC,
    "Parquet": PARQUET,
    "pages": PAGES,
}
TOO_WIDE = {"w31.html.zst", "w31.warc.zst", "d.html.xz"}
"""What asks for a window that is refused."""


NO_RECORDS = tuple(f"blanks in {codec}, as jsonl" for codec in ("gz", "zst", "bz2", "xz"))
"""What may hold none, where it does not inflate too much."""


def read_limited(folder: Path, bombs: dict[str, Bomb], size: int) -> dict[str, dict[str, int]]:
    """Reasons of what was read of each file, by its name."""
    paths = []
    for bomb in bombs.values():
        paths.append(folder / bomb.name)
        paths[-1].write_bytes(bomb.content(size))
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, str(MEMORY), *map(str, paths)],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return dict(map(json.loads, done.stdout.splitlines()))


def check(folder: Path, family: str, size: int) -> None:
    bombs = FAMILIES[family]
    found = read_limited(folder, bombs, size)
    for kind, bomb in bombs.items():
        reasons = found[bomb.name]
        assert sum(reasons.values()) > 0 or kind in NO_RECORDS, kind
        assert reasons.get("sound", 0) >= bomb.sound, (kind, reasons)
        assert "internal_error" not in reasons, kind
        if family != "Parquet":  # whose reader has a memory of its own
            assert ("out_of_memory" in reasons) == (bomb.name in TOO_WIDE), (kind, reasons)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux bounds memory")
@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("size", [100_000, 3_000_000])
def test_no_file_takes_more_than_a_reader_may_have(tmp_path: Path, family: str, size: int) -> None:
    check(tmp_path, family, size)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="only Linux bounds memory")
@pytest.mark.parametrize("family", FAMILIES)
def test_no_large_file_takes_more_than_a_reader_may_have(tmp_path: Path, family: str) -> None:
    size = {
        "pages": 9_500_000,
        "JSON lines": 38_000_000,
        "JSON": 38_000_000,
        "CSV": 9_500_000,
    }.get(family, 100_000_000)
    check(tmp_path, family, size)
