"""Files by path, whatever characters a name has."""

from __future__ import annotations

from pathlib import Path

import pytest

from naqi.transforms.write import files


@pytest.mark.parametrize("name", ["harbour [2024]", "ports*", "quay?", "plain"])
def test_deleting_takes_the_file_of_that_name_and_no_other(name: str, tmp_path: Path) -> None:
    others = {"ports and more", "quays", "harbour 2"}
    for other in others | {name}:
        (tmp_path / other).write_bytes(b"x")
    files.delete([str(tmp_path / name)])
    assert {path.name for path in tmp_path.iterdir()} == others


def test_deleting_what_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"gone\[1\]"):
        files.delete([str(tmp_path / "gone[1]")])
