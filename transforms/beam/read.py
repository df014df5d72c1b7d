"""Reading as PTransforms: files are listed, large archives cut into pieces, and both spread."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any, NamedTuple

import apache_beam as beam
from apache_beam.metrics.metric import Metrics
from apache_beam.pvalue import DoOutputsTuple, PBegin, PCollection, TaggedOutput
from apache_beam.transforms.window import GlobalWindows

from naqi.schemas.page import RawPage
from naqi.transforms.read import FORMATS, piece_starts
from naqi.transforms.read.columns import BODIES, NAMES
from naqi.transforms.read.files.at_work import attempt, attempted
from naqi.transforms.read.files.file import open_stream, read_file
from naqi.transforms.read.files.listing import Listed, list_files
from naqi.transforms.read.items import ReadOptions
from naqi.transforms.write.counts import Counts

_DEFAULTS = ReadOptions()

SPLIT_BYTES = 64 << 20
"""Size of the pieces of a large archive: some thousands of pages, minutes of work."""

_BATCH_FILES = 64
_BATCH_BYTES = 4 << 20
"""Files go to workers in batches of so many, or of so many bytes: a shuffle costs by element."""


Name = str | os.PathLike[str]
Inputs = Name | Collection[Name]


class Piece(NamedTuple):
    """A file, or what of one that can be split starts from ``start`` on and before ``stop``."""

    path: str
    bytes: int
    start: int | None = None
    stop: int | None = None


def size_of(piece: Piece) -> int:
    """Bytes of a piece, of its file's."""
    stop = piece.bytes if piece.stop is None else piece.stop
    return max(0, stop - (piece.start or 0))


@dataclass
class ReadFiles(beam.PTransform[PBegin, DoOutputsTuple]):
    """Files to raw pages: Pipeline -> ``pages`` (RawPage) and ``counts`` (Counts, one a bundle).

    A page, a file or a piece of one that cannot be read is a page whose ``rejection`` is set. The
    counts are ``pages_read``, of which these are a part; ``skipped/<reason>``, of records that are
    no pages; and ``truncated/<why>``, of pages that the crawler cut.

    Raises:
        TypeError: When applied, if ``inputs`` are no names, or columns no mapping.
        ValueError: When applied, if there is no such ``format`` or field, or no input.
    """

    inputs: Inputs
    """Files, folders and patterns, or one: see `transforms.read.files.listing.list_files`."""
    format: str | None = None
    """A key of `transforms.read.FORMATS`; None looks at name and content."""
    options: ReadOptions = field(default_factory=ReadOptions)
    split_bytes: int = SPLIT_BYTES
    """A larger file of a format that can be split is read in pieces of about this size, by as many
    workers."""
    origins: Mapping[str, str] = field(default_factory=dict, init=False)
    """What a file is called in what is found in it, by its path, where that is not the path."""

    def expand(self, pipeline: PBegin) -> DoOutputsTuple:
        return self.plan(pipeline) | "Read" >> beam.ParDo(
            Read(self.format, self.options, self.origins)
        ).with_output_types(RawPage).with_outputs("counts", main="pages")

    def plan(self, pipeline: PBegin) -> PCollection[tuple[Piece, ...]]:
        """What is read, in units of some small files or a piece of a large one, spread.

        The same files are always cut into the same units.
        """
        batch = tuple[Piece, ...]
        if not (self.format is None or self.format in FORMATS):
            raise ValueError(f"format is one of {', '.join(FORMATS)}, not {self.format!r}")
        _check_columns(self.options.columns)
        return (
            pipeline
            | "Inputs" >> beam.Create([_names(self.inputs)])
            | "List" >> beam.FlatMap(_batches).with_output_types(batch)
            | "Spread files" >> beam.Reshuffle()
            | "Split"
            >> beam.FlatMap(
                _split, self.format, self.options, self.split_bytes, self.origins
            ).with_output_types(batch)
            | "Spread pieces" >> beam.Reshuffle()
        )

    def display_data(self) -> dict[str, Any]:
        return {"inputs": " ".join(_names(self.inputs)), "format": self.format or "auto"}


@dataclass
class ReadPages(beam.PTransform[PBegin, PCollection[RawPage]]):
    """Files to raw pages: Pipeline -> PCollection[RawPage]. See `ReadFiles`, which also counts.

    Raises:
        TypeError: When applied, if ``inputs`` are no names, or columns no mapping.
        ValueError: When applied, if there is no such ``format`` or field, or no input.
    """

    inputs: Inputs
    format: str | None = None
    columns: Mapping[str, str] = field(default_factory=dict)
    """Field to column, for JSON, CSV and Parquet: docs/inputs.md has the fields."""
    max_page_bytes: int = _DEFAULTS.max_page_bytes
    max_compression_ratio: int = _DEFAULTS.max_compression_ratio

    def expand(self, pipeline: PBegin) -> PCollection[RawPage]:
        options = ReadOptions(self.max_page_bytes, self.max_compression_ratio, self.columns)
        read = pipeline | ReadFiles(self.inputs, self.format, options)
        pages: PCollection[RawPage] = read.pages
        return pages

    def display_data(self) -> dict[str, Any]:
        return {"inputs": " ".join(_names(self.inputs)), "format": self.format or "auto"}


def _names(inputs: Inputs) -> tuple[str, ...]:
    """The names of inputs; one by itself is not taken for its letters."""
    if isinstance(inputs, (str, os.PathLike)):
        inputs = (inputs,)
    if isinstance(inputs, Collection) and not inputs:
        raise ValueError("there are no inputs: name files, folders or patterns")
    if isinstance(inputs, bytes) or not isinstance(inputs, Collection):
        raise TypeError(f"inputs are names of files, not {type(inputs).__name__}")
    for name in inputs:
        if not isinstance(name, (str, os.PathLike)):
            raise TypeError(f"an input is a file's name, not {type(name).__name__}")
    return tuple(os.fspath(name) for name in inputs)


def _check_columns(columns: object) -> None:
    """Make sure that columns are fields to names, as a program gives them."""
    if not isinstance(columns, Mapping):
        raise TypeError(f"columns are a mapping, as {{'body': 'html'}}, not {columns!r}")
    fields = (*NAMES, *BODIES)
    for name, column in columns.items():
        if name not in fields or not isinstance(column, str):
            known = ", ".join(fields)
            raise ValueError(f"columns name those of {known}, which {name!r}: {column!r} does not")


class Extent(NamedTuple):
    """How much there is to read."""

    bytes: int
    pieces: int
    """That are read apart, at most."""
    digest: str
    """Of all files' names, sizes and times of modification."""


def measure(files: Iterable[Listed], split_bytes: int = SPLIT_BYTES) -> Extent:
    """How much `ReadFiles` reads, and in how many pieces it gives it to workers."""
    total = pieces = 0
    digest = sha256()
    for batch in _batched(_digested(files, digest)):
        large = [piece.bytes for piece in batch if piece.bytes > split_bytes]
        pieces += (len(large) < len(batch)) + sum(-(-size // split_bytes) for size in large)
        total += sum(piece.bytes for piece in batch)
    return Extent(total, pieces, digest.hexdigest())


def _digested(files: Iterable[Listed], digest: Any) -> Iterator[Listed]:
    for file in files:
        digest.update(os.fsencode(f"{file.path}\0{file.bytes}\0{file.modified}\0"))
        yield file


def _batches(inputs: Sequence[str]) -> Iterator[tuple[Piece, ...]]:
    return _batched(list_files(inputs))


def _batched(files: Iterable[Listed]) -> Iterator[tuple[Piece, ...]]:
    batch: list[Piece] = []
    size = 0
    for file in files:
        batch.append(Piece(file.path, file.bytes))
        size += file.bytes
        if len(batch) == _BATCH_FILES or size >= _BATCH_BYTES:
            yield tuple(batch)
            batch, size = [], 0
    if batch:
        yield tuple(batch)


def _split(
    batch: Sequence[Piece],
    format: str | None,
    options: ReadOptions,
    split_bytes: int,
    origins: Mapping[str, str],
) -> Iterator[tuple[Piece, ...]]:
    small = tuple(piece for piece in batch if piece.bytes <= split_bytes)
    if small:
        yield small
    for piece in batch:
        if piece.bytes > split_bytes:
            origin = origins.get(piece.path, piece.path)
            parts = _split_file(piece, origin, format, options, split_bytes)
            yield from ((part,) for part in parts)


def _split_file(
    file: Piece, origin: str, format: str | None, options: ReadOptions, split_bytes: int
) -> list[Piece]:
    try:
        with attempt(file.path), open_stream(file.path) as stream:
            starts = piece_starts(stream, origin, options, split_bytes, format)
    except Exception:  # reading meets it again, and reports it
        return [file]
    if len(starts) == 1:
        return [file]
    return [
        Piece(file.path, file.bytes, start, stop)
        for start, stop in zip(starts, [*starts[1:], None], strict=True)
    ]


class Read(beam.DoFn):
    """Reads files and pieces; counts what is in them."""

    def __init__(
        self, format: str | None, options: ReadOptions, origins: Mapping[str, str]
    ) -> None:
        self._format, self._options, self._origins = format, options, origins

    def start_bundle(self) -> None:
        self._counts: Counter[str] = Counter()

    def process(self, batch: Sequence[Piece]) -> Iterator[RawPage]:
        for piece in batch:
            origin = self._origins.get(piece.path)
            found = read_file(
                piece.path, self._options, self._format, piece.start, piece.stop, origin
            )
            for item in attempted(found, piece.path):
                if isinstance(item, RawPage):
                    self._counts["pages_read"] += 1
                    if item.truncated is not None:
                        self._counts[f"truncated/{item.truncated}"] += 1
                    yield item
                else:
                    self._counts[f"skipped/{item.reason}"] += 1

    def finish_bundle(self) -> Iterator[Any]:
        for name, n in self._counts.items():
            Metrics.counter("naqi", name).inc(n)
        counts: Counts = dict(self._counts)
        yield TaggedOutput("counts", GlobalWindows.windowed_value(counts))
