"""Whether an output is still what was published: read whole, and nothing in it changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from hashlib import sha256
from typing import Any, NamedTuple

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from naqi.schemas.errors import InputError
from naqi.schemas.tables import SCHEMA_VERSION, TABLES
from naqi.transforms.write import files
from naqi.transforms.write.counts import expected_rows
from naqi.transforms.write.errors import OutputError, VerificationError
from naqi.transforms.write.names import HOUSE
from naqi.transforms.write.output import check_version, from_json, journal_path, manifest_path
from naqi.transforms.write.parquet import DataFile
from naqi.transforms.write.verify import verify

_CHUNK = 1 << 20


class Findings(NamedTuple):
    """What an inspection has found."""

    files: int
    """That were read."""
    rows: int
    """In them."""
    problems: list[str]
    """A line each."""
    others: list[str]
    """Files among the tables that are not of the output."""


def inspect(output: str) -> Findings:
    """Read every file of an output: its checksum and rows, and the sums of all.

    Where there is a manifest, as `naqi clean` and `naqi export` write it, each file is compared
    with that. A stream has none: its files are read, and paragraphs compared with pages.

    Raises:
        InputError: It is no output.
        NewerSchemaError: It was written under a newer schema.
    """
    if not files.listing(files.join(output, HOUSE), "**"):
        raise InputError(f"{output} is no output of naqi clean, watch, stream or export")
    check_version(output)
    there = {
        f"{table}/{path.rpartition('/')[2]}": path
        for table in TABLES
        for path in files.listing(files.join(output, table))
    }
    problems: list[str] = []
    try:
        manifest = from_json(manifest_path(output))
    except OutputError as error:
        return Findings(0, 0, [str(error)], [])
    if files.exists(journal_path(output)):
        problems.append(f"{output}: publishing was cut short; the next run finishes it")
    if manifest is None:
        found = _stream(there, problems)
        return Findings(len(there), sum(found.values()), problems, [])
    try:
        data = list(_published(output, manifest, there, problems))
        counts = {str(name): int(n) for name, n in manifest["counts"].items()}
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        told = f"{manifest_path(output)} is damaged: {type(error).__name__}: {error}"
        return Findings(0, 0, [*problems, told], [])
    if not problems:
        problems += _sums(data, counts, int(manifest.get("schema_version", 0)))
    known = {file["path"] for file in manifest["files"]}
    others = sorted(path for name, path in there.items() if name not in known)
    return Findings(len(data), sum(file.rows for file in data), problems, others)


def _published(
    output: str, manifest: Mapping[str, Any], there: Mapping[str, str], problems: list[str]
) -> Iterator[DataFile]:
    for number, file in enumerate(manifest["files"]):
        name, path = file["path"], there.get(file["path"])
        if path is None:
            problems.append(f"{files.join(output, *name.split('/'))} is missing")
            continue
        size, digest = _hashed(path)
        if (size, digest) != (file["bytes"], file["sha256"]):
            problems.append(f"{path} is not as it was written: {size:,} bytes, sha256 {digest}")
        table = name.split("/")[0]
        yield DataFile(table, 0, number, path, file["rows"], file["bytes"], file["sha256"])


def _sums(data: list[DataFile], counts: Mapping[str, int], version: int) -> list[str]:
    if version == SCHEMA_VERSION:
        try:
            verify(data, counts)
        except VerificationError as error:
            return [str(error)]
        return []
    rows = dict.fromkeys(TABLES, 0)
    for file in data:
        rows[file.table] += file.rows
    expected = expected_rows(counts)
    return [] if rows == expected else [f"rows written {rows} are not the rows cleaned {expected}"]


def _hashed(path: str) -> tuple[int, str]:
    found, size = sha256(), 0
    with files.arrow_input(path) as source:
        while chunk := source.read(_CHUNK):
            found.update(chunk)
            size += len(chunk)
    return size, found.hexdigest()


def _stream(there: Mapping[str, str], problems: list[str]) -> dict[str, int]:
    """The rows by table, of files that no manifest tells of."""
    rows = dict.fromkeys(TABLES, 0)
    paragraphs = 0
    for name, path in there.items():
        if not name.endswith(".parquet"):
            continue
        table = name.split("/")[0]
        try:
            with files.arrow_input(path) as source, pq.ParquetFile(source) as parquet:
                for batch in parquet.iter_batches():
                    rows[table] += len(batch)
                    if table == "pages":
                        paragraphs += pc.sum(batch["n_paragraphs"], min_count=0).as_py()
        except (OSError, pa.ArrowException, KeyError) as error:
            said = str(error).partition("\n")[0]
            problems.append(f"{path} cannot be read: {said}")
    if not problems and paragraphs != rows["paragraphs"]:
        told = f"pages say {paragraphs} paragraphs, there are {rows['paragraphs']}"
        problems.append(told)
    return rows
