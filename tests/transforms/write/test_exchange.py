"""Two folders change places."""

from __future__ import annotations

from pathlib import Path

import pytest

from naqi.transforms.write import exchange as exchanging
from naqi.transforms.write.exchange import exchange, mend


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    new, place = tmp_path / "new", tmp_path / "place"
    for folder in (new, place):
        folder.mkdir()
        (folder / f"file of {folder.name}").touch()
    return new, place


def inside(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


@pytest.mark.parametrize("atomic", [True, False])
def test_each_stands_where_the_other_was(
    folders: tuple[Path, Path], atomic: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    new, place = folders
    if not atomic:  # as on a filesystem that cannot
        monkeypatch.setattr(exchanging, "_exchange", lambda *_: False)
    exchange(new, place)
    assert (inside(new), inside(place)) == (["file of place"], ["file of new"])


def test_a_missing_folder_is_an_error(folders: tuple[Path, Path], tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        exchange(tmp_path / "none", folders[1])
    assert inside(folders[1]) == ["file of place"]


@pytest.mark.parametrize(("renames", "left"), [(1, "file of place"), (2, "file of new")])
def test_renames_that_were_cut_short_are_mended(
    folders: tuple[Path, Path], renames: int, left: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    new, place = folders
    rename, done = Path.rename, 0

    def killed(path: Path, target: Path) -> Path:
        nonlocal done
        if done == renames:
            raise KeyboardInterrupt
        done += 1
        return rename(path, target)

    monkeypatch.setattr(exchanging, "_exchange", lambda *_: False)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", killed)
        with pytest.raises(KeyboardInterrupt):
            exchange(new, place)
    mend(place)
    assert inside(place) == [left]
    assert sorted(path.name for path in place.parent.iterdir() if path != new) == ["place"]
