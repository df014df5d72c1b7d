"""Files to tables as one PTransform that notes what is done: see `transforms.write.units`."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import apache_beam as beam
from apache_beam.pvalue import AsList, PBegin, PCollection, TaggedOutput
from apache_beam.transforms.window import GlobalWindow, GlobalWindows
from apache_beam.utils.timestamp import MIN_TIMESTAMP
from apache_beam.utils.windowed_value import WindowedValue

from naqi.schemas.config import CleanConfig
from naqi.schemas.rejects import MaxRejected, check_max_rejected
from naqi.transforms.beam.clean import CleanGuarded
from naqi.transforms.beam.read import Piece, Read, ReadFiles, size_of
from naqi.transforms.beam.write import StagePieces, merge_runs, publish_files
from naqi.transforms.config_file import settled
from naqi.transforms.write.foreign import check_foreign
from naqi.transforms.write.output import check, staging
from naqi.transforms.write.parquet import FILE_BYTES, OUTPUT
from naqi.transforms.write.pieces import PIECE_BYTES, Run
from naqi.transforms.write.units import Done, Place, unit_id, write_note

NOTE_SECONDS = 2.0
"""So much work is lost at most when a worker is killed, and the unit that it is at."""

_NOTHING = Done()


class Watch(beam.DoFn):
    """A step that passes pages on, and is told of units."""

    def begin(self, size: int) -> None:
        """A unit of so many bytes of input is begun."""

    def end(self) -> None:
        """It is done."""


@dataclass
class CleanFiles(beam.PTransform[PBegin, PCollection[str]]):
    """Read, clean and publish: Pipeline -> PCollection[str], the paths of the files.

    As `ReadFiles`, `CleanPages` and `WriteParquet` in turn, with the same bytes out. What is done
    is noted in staging, and what ``done`` has is not done again. For outputs on this machine.
    """

    read: ReadFiles
    output: str
    run: str
    """Its id, by which its staging folder is named."""
    config: CleanConfig
    shards: int = 1
    max_rejected: MaxRejected = None
    """See `WriteParquet`."""
    done: Done = _NOTHING
    watch: Watch | None = None
    """Takes each element's `PageRows` on its way, and gives it on."""

    def expand(self, pipeline: PBegin) -> PCollection[str]:
        check_max_rejected(self.max_rejected)
        check(self.output)
        check_foreign(self.output)
        config = settled(self.config)
        folder = staging(self.output, self.run)
        read = Read(self.read.format, self.read.options, self.read.origins)
        stage = StagePieces(folder, self.shards, PIECE_BYTES, OUTPUT.order)
        clean: beam.DoFn = CleanGuarded(config)
        if not config.page_seconds:
            from naqi.transforms.beam.steps import CleanHere  # with all rules

            clean = CleanHere(config)
        inner = [read, clean, *([self.watch] if self.watch else []), stage]
        made = self.read.plan(pipeline) | "Do" >> beam.ParDo(
            _DoUnits(inner, folder, self.done.units, self.watch)
        ).with_outputs("counts", main="runs")
        before = pipeline.pipeline | "Done" >> beam.Create(
            [*self.done.runs], reshuffle=False
        ).with_output_types(tuple[Place, Run])
        before_counts = {"pages_read": 0, **self.done.counts}  # perhaps there is none
        counted = pipeline.pipeline | "Counted" >> beam.Create([before_counts], reshuffle=False)
        runs = (made.runs, before) | beam.Flatten()
        counts = AsList((made.counts, counted) | "Counts" >> beam.Flatten())
        files = merge_runs(runs, folder, FILE_BYTES, OUTPUT)
        return publish_files(
            pipeline.pipeline,
            self.output,
            self.run,
            config,
            self.max_rejected,
            files,
            [counts],
        )


class _DoUnits(beam.DoFn):
    """Takes units through steps, one after the other, and notes which are done.

    Notes come between units, each as if a bundle of the steps had ended there.
    """

    def __init__(
        self, steps: Sequence[beam.DoFn], folder: str, done: frozenset[str], watch: Watch | None
    ) -> None:
        self._folder, self._done = folder, done
        self._steps, self._watch = steps, watch  # pickled together: it stays one of them

    def setup(self) -> None:
        for step in self._steps:
            step.setup()

    def teardown(self) -> None:
        for step in self._steps:
            step.teardown()

    def start_bundle(self) -> None:
        self._begin()

    def process(self, unit: tuple[Piece, ...]) -> Iterator[Any]:
        name = unit_id(unit)
        if self._watch is not None:
            self._watch.begin(sum(map(size_of, unit)))
        if name not in self._done:
            self._take(0, unit)
            self._units.append(name)
        if self._watch is not None:
            self._watch.end()
        if time.monotonic() >= self._due:
            for element in self._note():
                yield _unwindowed(element)
            self._begin()

    def finish_bundle(self) -> Iterator[Any]:
        yield from self._note()

    def _begin(self) -> None:
        self._units: list[str] = []
        self._runs: list[tuple[Place, Run]] = []
        self._counts: Counter[str] = Counter()
        self._due = time.monotonic() + NOTE_SECONDS
        for step in self._steps:
            step.start_bundle()

    def _note(self) -> Iterator[Any]:
        for number, step in enumerate(self._steps):
            for element in step.finish_bundle() or ():
                self._hand_on(number, element)
        if self._units:
            write_note(self._folder, self._units, self._runs, self._counts)
        for run in self._runs:
            yield GlobalWindows.windowed_value(run)
        yield TaggedOutput("counts", GlobalWindows.windowed_value(dict(self._counts)))

    def _take(self, number: int, element: Any) -> None:
        """Have a step take an element, and those that follow what it gives."""
        step = self._steps[number]
        if isinstance(step, CleanGuarded):
            given = step.process(element, MIN_TIMESTAMP, GlobalWindow())
        else:
            given = step.process(element)
        for found in given or ():
            self._hand_on(number, found)

    def _hand_on(self, number: int, element: Any) -> None:
        element = _unwindowed(element)
        if isinstance(element, TaggedOutput):
            self._counts.update(_unwindowed(element.value))
        elif number + 1 < len(self._steps):
            self._take(number + 1, element)
        else:
            self._runs.append(element)


def _unwindowed(element: Any) -> Any:
    if isinstance(element, TaggedOutput) and isinstance(element.value, WindowedValue):
        return TaggedOutput(element.tag, element.value.value)
    return element.value if isinstance(element, WindowedValue) else element
