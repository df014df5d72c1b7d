"""On a filesystem without atomic renames files are copied, then the old ones go."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from apache_beam.io.filesystem import FileMetadata, FileSystem
from apache_beam.io.localfilesystem import LocalFileSystem

from naqi.transforms.write import publish as publishing
from naqi.transforms.write.errors import ForeignFolderError
from naqi.transforms.write.output import check
from naqi.transforms.write.publish import publish, recover
from tests.fake_pages import make_page
from tests.transforms.write.test_publish import publish_pages, stage, tables

PREFIX = "bucket://"


class BucketFileSystem(FileSystem):
    """Objects by key, kept in local files: no folders, no renames, ``**`` lists all below."""

    local = LocalFileSystem({})

    @classmethod
    def scheme(cls) -> str:
        return "bucket"

    def join(self, base: str, *paths: str) -> str:
        return "/".join([base.rstrip("/"), *paths])

    def split(self, path: str) -> tuple[str, str]:
        head, _, tail = path.rpartition("/")
        return head, tail

    def mkdirs(self, path: str) -> None:
        raise NotImplementedError

    def has_dirs(self) -> bool:
        return False

    def _list(self, dir_or_prefix: str) -> Any:
        root = Path(dir_or_prefix.removeprefix(PREFIX))
        for path in root.rglob("*") if root.is_dir() else ():
            if path.is_file():
                yield FileMetadata(f"{PREFIX}{path}", path.stat().st_size)

    def create(self, path: str, *options: Any) -> Any:
        Path(path.removeprefix(PREFIX)).parent.mkdir(parents=True, exist_ok=True)
        return self.local.create(path.removeprefix(PREFIX), *options)

    def open(self, path: str, *options: Any) -> Any:
        return self.local.open(path.removeprefix(PREFIX), *options)

    def copy(self, source_file_names: list[str], destination_file_names: list[str]) -> None:
        for source, target in zip(source_file_names, destination_file_names, strict=True):
            with self.open(source) as file, self.create(target) as copy:
                copy.write(file.read())

    def rename(self, source_file_names: list[str], destination_file_names: list[str]) -> None:
        raise NotImplementedError

    def exists(self, path: str) -> bool:
        return Path(path.removeprefix(PREFIX)).is_file()

    def size(self, path: str) -> int:
        return Path(path.removeprefix(PREFIX)).stat().st_size

    def last_updated(self, path: str) -> float:
        return Path(path.removeprefix(PREFIX)).stat().st_mtime

    def checksum(self, path: str) -> str:
        return str(self.size(path))

    def metadata(self, path: str) -> FileMetadata:
        return FileMetadata(path, self.size(path))

    def delete(self, paths: list[str]) -> None:
        for path in paths:
            Path(path.removeprefix(PREFIX)).unlink(missing_ok=True)


def publish_remote(folder: Path, run: str, pages: int) -> None:
    output = f"{PREFIX}{folder}"
    check(output)
    publish(output, run, *stage(output, run, range(pages)), "2024-05-17T08:30:00.000+00:00")


def test_a_second_run_replaces_the_first(tmp_path: Path) -> None:
    assert make_page(0).page is not None
    publish_remote(tmp_path / "bucket", "a", 20)
    publish_remote(tmp_path / "bucket", "b", 5)
    publish_pages(tmp_path / "local", "c", range(5))

    assert tables(tmp_path / "bucket") == tables(tmp_path / "local")


def test_a_publish_cut_short_is_finished_by_the_next_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish_remote(tmp_path / "bucket", "a", 20)
    with monkeypatch.context() as patch:
        patch.setattr(publishing.files, "delete", lambda _: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            publish_remote(tmp_path / "bucket", "b", 5)

    recover(f"{PREFIX}{tmp_path / 'bucket'}")

    publish_pages(tmp_path / "local", "c", range(5))
    assert tables(tmp_path / "bucket") == tables(tmp_path / "local")


def test_a_bucket_of_somebody_else_is_refused(tmp_path: Path) -> None:
    (tmp_path / "thesis.tex").touch()

    with pytest.raises(ForeignFolderError):
        check(f"{PREFIX}{tmp_path}")
