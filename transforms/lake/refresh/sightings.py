"""What a scan of the input files finds: one row a page seen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from hashlib import blake2b
from itertools import islice
from typing import NamedTuple

import pyarrow as pa

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.schemas.rows import Sighting
from naqi.schemas.tables import RULES_VERSION
from naqi.transforms.lake.tables import INPUTS
from naqi.transforms.read.files.listing import Listed
from naqi.transforms.refusals import storable_page
from naqi.transforms.rows import page_id
from naqi.transforms.write.arrow import to_arrow


class Seen(NamedTuple):
    """A file of rows of `INPUTS`, in staging."""

    path: str
    rows: int
    unreadable: int
    """How many of the rows stand for what could not be read."""


Key = tuple[int | None, str, str]
"""Record, page id and content hash: a sighting within its file."""

LISTED = pa.schema(
    [pa.field(name, pa.string(), False) for name in ("path", "version")]
    + [pa.field("bytes", pa.int64(), False)]
)
"""The input files as they are now. In Arrow, as all of which there is one a file or a page: Python
objects would take much more memory."""

_FILES = 10_000
"""Files listed at once."""


def cleaner(config: CleanConfig) -> str:
    """What decides how a page comes out: version of the rules, and a digest of the options."""
    return f"{RULES_VERSION}-{config.digest[:8]}"


def key(raw: RawPage) -> Key:
    """The key of a page as a scan, and the cleaning after it, see it."""
    raw = storable_page(raw)
    content = blake2b(raw.body, digest_size=16)
    if raw.rejection is not None:  # without it all unreadable pieces were one content
        content.update(f"{raw.rejection.reason}: {raw.rejection.detail}".encode())
    return raw.record, page_id(raw), content.hexdigest()


def listed(found: Iterator[Listed]) -> pa.Table:
    """What a listing found, in the schema `LISTED`."""
    tables = [LISTED.empty_table()]
    while files := list(islice(found, _FILES)):
        columns = (
            [file.path for file in files],
            [f"{file.bytes}-{file.modified}" for file in files],
            [file.bytes for file in files],
        )
        tables.append(pa.table(list(columns), schema=LISTED))
    return pa.concat_tables(tables)


def to_table(sightings: Sequence[Sighting]) -> pa.Table:
    """Sightings as Arrow, in the schema of ``inputs``."""
    return to_arrow(INPUTS, sightings, "inputs")
