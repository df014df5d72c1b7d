"""The copy of the language model on disk: the command makes it, and comes out the same without."""

from __future__ import annotations

from pathlib import Path

import pytest

from naqi.transforms.language.detectors.mapped import FOLDER
from tests.commands import contents, naqi, write_pages


def test_clean_writes_the_same_with_a_copy_a_damaged_one_and_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages = write_pages(tmp_path / "pages", 3)
    copies = tmp_path / "copies"

    def cleaned(name: str, folder: object) -> dict[str, bytes]:
        monkeypatch.setenv(FOLDER, str(folder))
        output = tmp_path / name
        ended = naqi("clean", pages, "--output", output)
        assert ended.code == 0, ended.err
        return {path: data for path, data in contents(output).items() if path.endswith(".parquet")}

    first = cleaned("first", copies)
    assert len(first) > 2
    (copy,) = copies.glob("py3langid-*.arrays")
    made = copy.stat()
    assert cleaned("again", copies) == first
    assert copy.stat().st_mtime_ns == made.st_mtime_ns
    whole = copy.read_bytes()
    copy.write_bytes(whole[: len(whole) // 2] + b"?" + whole[len(whole) // 2 + 1 :])
    assert cleaned("damaged", copies) == first
    assert copy.read_bytes() == whole
    assert cleaned("off", "") == first
    assert cleaned("nowhere", copy / "below-a-file") == first
