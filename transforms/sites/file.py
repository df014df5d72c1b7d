"""A dictionary of sites as a file: one row a host, in the order of hosts.

What a run asks stands in columns of its own, so that it reads nothing else: ``template``,
``titles`` and ``shared``. ``sample`` is what they follow from, and what dictionaries are merged by.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from hashlib import blake2b
from typing import Any, Final, NamedTuple

import pyarrow as pa
import pyarrow.parquet as pq

from naqi.schemas.errors import UsageError
from naqi.transforms.sites.decide import Decided
from naqi.transforms.sites.sample import SitePage

VERSION: Final = "1"
"""That of the file, and of what its hashes are of: another one is not read."""
_VERSION_KEY, _DIGEST_KEY, _EDITION_KEY = (
    b"naqi.sites",
    b"naqi.sites_digest",
    b"naqi.sites_edition",
)
_REMOTE: Final = "://"
_HOSTS: Final = 256
"""Of a row group, at most."""
_BYTES: Final = 8 << 20
"""And of its samples, about."""

_SAMPLE: Final = pa.struct([
    pa.field("page", pa.uint64(), False),
    pa.field("edition", pa.int64(), False),
    pa.field("content", pa.uint64(), False),
    pa.field("title", pa.uint64()),
    pa.field("called", pa.uint64()),
    pa.field("part_of", pa.uint64()),
    pa.field("outside", pa.binary(), False),
    pa.field("inside", pa.binary(), False),
    pa.field("sentences", pa.binary(), False),
    pa.field("signs", pa.binary(), False),
    pa.field("texts", pa.list_(pa.string()), False),
])  # fmt: skip
_TEMPLATE: Final = pa.struct([
    pa.field("line", pa.uint64(), False),
    pa.field("pages", pa.int64(), False),
    pa.field("standing", pa.bool_(), False),
    pa.field("text", pa.string()),
])  # fmt: skip
SCHEMA: Final = pa.schema([
    pa.field("host", pa.string(), False),
    pa.field("pages", pa.int64(), False),
    pa.field("template", pa.list_(_TEMPLATE), False),
    pa.field("titles", pa.list_(pa.uint64()), False),
    pa.field("shared", pa.list_(pa.uint64()), False),
    pa.field("sample", pa.list_(_SAMPLE), False),
])  # fmt: skip


class SitesError(UsageError):
    """A file that is no dictionary of sites, or none that this Naqi reads: one line."""


class Host(NamedTuple):
    """A row: a host, its sample, and what follows from it."""

    host: str
    sample: list[SitePage]
    decided: Decided = Decided(0)
    shared: tuple[int, ...] = ()
    """Of ``decided.signs`` those that another host has too."""


@contextmanager
def opened(path: str) -> Iterator[pq.ParquetFile]:
    """A dictionary, to be read.

    Raises:
        SitesError: It is none, of another version, or cannot be read.
    """
    try:
        with _source(path) as source, pq.ParquetFile(source) as file:
            said = (file.schema_arrow.metadata or {}).get(_VERSION_KEY)
            if said is None:
                raise SitesError(f"{path} is no dictionary of sites: naqi sites learn makes one")
            if said.decode() != VERSION:
                raise SitesError(
                    f"{path} is a dictionary of sites of version {said.decode()}, this Naqi reads "
                    f"{VERSION}: learn it again"
                )
            yield file
    except pa.ArrowInvalid as error:
        raise SitesError(f"{path} is no dictionary of sites: naqi sites learn makes one") from error
    except OSError as error:
        raise SitesError(f"{path}: {error.strerror or error}") from error


def read_digest(path: str) -> str:
    """32 hex digits over what a dictionary says. Raises `SitesError`."""
    with opened(path) as file:
        return _said(file, _DIGEST_KEY)


def read_edition(path: str) -> int:
    """The newest edition of a dictionary, 0 if it has no page. Raises `SitesError`."""
    with opened(path) as file:
        return int(_said(file, _EDITION_KEY))


def _said(file: pq.ParquetFile, key: bytes) -> str:
    said: bytes = (file.metadata.metadata or {}).get(key, b"")
    return said.decode()


def read_columns(
    path: str, columns: list[str], groups: Sequence[int] | None = None
) -> Iterator[pa.RecordBatch]:
    """The rows of a dictionary, or of some row groups, with these columns alone.

    Raises:
        SitesError: It is none.
    """
    with opened(path) as file:
        for number in range(file.num_row_groups) if groups is None else groups:
            yield from file.read_row_group(number, columns).to_batches()


def read_samples(path: str) -> Iterator[Host]:
    """The hosts of a dictionary with their samples, in order. Raises `SitesError`."""
    for batch in read_columns(path, ["host", "sample"]):
        for host, sample in zip(batch["host"], batch["sample"], strict=True):
            yield Host(host.as_py(), [_page(page) for page in sample.as_py()])


class Writer:
    """Writes a dictionary, host by host, in their order. To be closed."""

    def __init__(self, file: Any) -> None:
        metadata = {_VERSION_KEY: VERSION.encode()}
        self._schema = SCHEMA.with_metadata(metadata)
        self._writer = pq.ParquetWriter(file, self._schema, compression="zstd")
        self._digest = blake2b(digest_size=16)
        self._held: list[dict[str, Any]] = []
        self._bytes = self._edition = 0

    def write(self, host: Host) -> None:
        """Write one more host, which comes after those written."""
        row = _row(host)
        self._digest.update(repr(row).encode("utf-8", "surrogatepass"))
        self._held.append(row)
        self._edition = max(self._edition, *(page.edition for page in host.sample))
        self._bytes += sum(len(p.outside) + len(p.inside) + 100 for p in host.sample)
        if len(self._held) == _HOSTS or self._bytes >= _BYTES:
            self._flush()

    def close(self) -> None:
        """Write what is left, and the digest of all."""
        self._flush()
        said = {_DIGEST_KEY: self._digest.hexdigest(), _EDITION_KEY: str(self._edition)}
        self._writer.add_key_value_metadata({key: value.encode() for key, value in said.items()})
        self._writer.close()

    def _flush(self) -> None:
        if self._held:
            rows = pa.Table.from_pylist(self._held, self._schema)
            self._writer.write_table(rows, row_group_size=len(rows))
        self._held, self._bytes = [], 0


def write_hosts(file: Any, hosts: Iterable[Host]) -> None:
    """Write a whole dictionary to an open file."""
    writer = Writer(file)
    for host in hosts:
        writer.write(host)
    writer.close()


def _row(host: Host) -> dict[str, Any]:
    return {
        "host": host.host,
        "pages": host.decided.pages,
        "template": [one._asdict() for one in host.decided.templates],
        "titles": list(host.decided.titles),
        "shared": list(host.shared),
        "sample": [{**page._asdict(), "texts": list(page.texts)} for page in host.sample],
    }


def _page(row: dict[str, Any]) -> SitePage:
    return SitePage(**{**row, "texts": tuple(row["texts"])})


@contextmanager
def _source(path: str) -> Iterator[Any]:
    if _REMOTE not in path:
        with pa.OSFile(path) as file:
            yield file
        return
    from naqi.transforms.write.files import arrow_input  # Beam takes a second to import

    with arrow_input(path) as file:
        yield file
