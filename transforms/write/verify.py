"""The sums that must hold before anything is published."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from naqi.schemas.tables import TABLES
from naqi.transforms.write.counts import expected_rows
from naqi.transforms.write.errors import VerificationError
from naqi.transforms.write.files import arrow_input
from naqi.transforms.write.parquet import DataFile


def verify(files: Sequence[DataFile], counts: Mapping[str, int]) -> None:
    """Check the files against themselves and against what the steps before them counted.

    Args:
        files: All files of the run, read back from staging.
        counts: As in `transforms.write.counts`; ``pages_read`` only where it was counted.

    Raises:
        VerificationError: A schema, a row count or a sum does not hold.
    """
    rows = dict.fromkeys(TABLES, 0)
    paragraphs = 0
    for file in files:
        rows[file.table] += _rows(file)
        if file.table == "pages":
            paragraphs += _paragraphs(file)
    expected = expected_rows(counts)
    if rows != expected:
        raise VerificationError(f"rows written {rows} are not the rows cleaned {expected}")
    if paragraphs != rows["paragraphs"]:
        raise VerificationError(
            f"pages say {paragraphs} paragraphs, there are {rows['paragraphs']}"
        )
    written, rejected = expected["pages"], expected["rejected"]
    if counts.get("pages_read", written + rejected) != written + rejected:
        raise VerificationError(
            f"{counts['pages_read']} pages were read, but {written} written and {rejected} rejected"
        )


def _rows(file: DataFile) -> int:
    """The rows of a file by its footer."""
    with arrow_input(file.path) as source, _opened(file, source) as parquet:
        schema, wanted = parquet.schema_arrow, TABLES[file.table]
        if not schema.equals(wanted) or schema.metadata != wanted.metadata:
            raise VerificationError(f"{file.path} does not have the schema of {file.table}")
        rows: int = parquet.metadata.num_rows
        if rows != file.rows:
            raise VerificationError(f"{file.path} has {rows} rows, {file.rows} were written")
        return rows


def _paragraphs(file: DataFile) -> int:
    """The paragraphs that the pages of a file say they have."""
    with arrow_input(file.path) as source, _opened(file, source) as parquet:
        pages = parquet.read(["n_blocks", "n_paragraphs", "n_dropped"])
    parts = pc.add(pages["n_paragraphs"], pages["n_dropped"])
    if not pc.all(pc.equal(pages["n_blocks"], parts), min_count=0).as_py():
        raise VerificationError(f"{file.path}: the blocks of a page are not all kept or dropped")
    return pc.sum(pages["n_paragraphs"], min_count=0).as_py() or 0


def _opened(file: DataFile, source: pa.NativeFile) -> pq.ParquetFile:
    try:
        return pq.ParquetFile(source)
    except pa.ArrowInvalid as error:
        raise VerificationError(f"{file.path} is not whole: {error}") from error
