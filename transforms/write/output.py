"""The output folder: whose it is, who may write to it, and where in it things stand."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from naqi.schemas.tables import SCHEMA_VERSION
from naqi.transforms.write import files
from naqi.transforms.write.errors import ForeignFolderError, OutputBusyError, OutputError
from naqi.transforms.write.house import JOURNAL, MANIFEST, MARK, refuse_newer, told_version
from naqi.transforms.write.names import HOUSE


def manifest_path(output: str) -> str:
    """What was published: the last file that a run writes."""
    return files.join(output, HOUSE, MANIFEST)


def report_path(output: str) -> str:
    """How the run went that published what is there."""
    return files.join(output, HOUSE, "report.json")


def earlier_report_path(output: str) -> str:
    """How the run before it went, if there was one."""
    return files.join(output, HOUSE, "report-before.json")


def journal_path(output: str) -> str:
    """Stands while a publish is under way: see `transforms.write.publish`."""
    return files.join(output, HOUSE, JOURNAL)


def as_json(value: Any) -> bytes:
    """How manifest, report and journal are written."""
    return json.dumps(value, ensure_ascii=False, indent=2).encode() + b"\n"


def from_json(path: str) -> Any:
    """What such a file says; None where there is none.

    Raises:
        OutputError: It is damaged.
    """
    content = files.read(path)
    try:
        return None if content is None else json.loads(content)
    except ValueError as error:
        raise OutputError(f"{path} is damaged ({error}): name a new folder") from error


def earlier(output: str) -> str | None:
    """What an earlier run has published in ``output``, in words; None if nothing."""
    manifest, report = from_json(manifest_path(output)), from_json(report_path(output))
    if manifest is None:
        return None
    pages = manifest["counts"].get("pages_written", 0)
    at = (report or {}).get("finished_at", "")
    return f"{pages:,} pages" + (f" of {at[:19].replace('T', ' ')} UTC" if at else "")


def staging(output: str, run: str) -> str:
    """Where a run keeps what is not published."""
    return files.join(output, HOUSE, "staging", run)


def check(output: str) -> None:
    """Make sure that ``output`` is new, empty, or Naqi's own and no newer. Touches nothing.

    Raises:
        ForeignFolderError: It holds something else.
        NewerSchemaError: See `check_version`.
        OutputError: It is a file.
    """
    if files.is_local(output):
        path = Path(output)
        if path.exists() and not path.is_dir():
            raise OutputError(f"{output} is a file: name a folder with --output")
        names = {entry.name for entry in path.iterdir()} if path.exists() else set()
        foreign = bool(names) and HOUSE not in names
    else:
        foreign = bool(files.listing(output, "**")) and not files.listing(
            files.join(output, HOUSE), "**"
        )
    if foreign:
        raise ForeignFolderError(
            f"{output} holds files that Naqi did not write: name a new or empty folder"
        )
    check_version(output)


def check_version(output: str) -> None:
    """Make sure that what ``output`` holds, if anything, was not written under a newer schema.

    Raises:
        NewerSchemaError: It was.
    """
    house = files.join(output, HOUSE)
    paths = {path.rpartition("/")[2]: path for path in files.listing(house)}
    refuse_newer(output, told_version(paths, lambda name: files.read(paths[name]) or b"{}"))


def mark_version(output: str) -> None:
    """Note the schema version in an output that is to have no manifest."""
    mark = files.join(output, HOUSE, f"{MARK}{SCHEMA_VERSION}")
    if not files.exists(mark):
        with files.create(mark) as file:
            file.write(b"\n")  # S3 takes no empty file from Beam


@contextmanager
def lock(output: str) -> Iterator[None]:
    """Keep other runs on this machine out of ``output``. A killed run's lock is free at once.

    Raises:
        OutputBusyError: Another run has it.
        OutputError: The folder cannot be written.
    """
    if not files.is_local(output):
        yield
        return
    house = Path(output, HOUSE)
    try:
        house.mkdir(parents=True, exist_ok=True)
        held = FileLock(house / "lock", timeout=0)
        held.acquire()
    except Timeout:
        raise OutputBusyError(
            f"another run is writing to {output}: wait for it to end, or name another folder"
        ) from None
    except OSError as error:
        raise OutputError(f"{output} cannot be written: {error.strerror or error}") from error
    try:
        yield
    finally:
        held.release()


def sweep(output: str) -> None:
    """Remove what dead runs left in staging. Only under `lock`."""
    files.delete_tree(files.join(output, HOUSE, "staging"))
