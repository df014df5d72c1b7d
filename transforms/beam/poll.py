"""A source that is asked again and again, without end.

Beam has splittable DoFns for this, which put off what remains. Flink's runner keeps each remainder
under a name of its own, and forgets none (apache/beam#27648, mended in the runners of late 2026
alone): its heap and its checkpoints grow with every look at a source, also at an idle one. So there
a loop of timers asks, and keeps in state, which have the same names for ever.

A loop of timers serves on Flink alone: see `_ByTimers`.
"""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from typing import Any

import apache_beam as beam
from apache_beam.coders import FloatCoder, PickleCoder
from apache_beam.io.iobase import RestrictionProgress, RestrictionTracker
from apache_beam.io.watermark_estimators import ManualWatermarkEstimator
from apache_beam.options.pipeline_options import StandardOptions
from apache_beam.pvalue import PBegin, PCollection
from apache_beam.transforms.core import RestrictionProvider
from apache_beam.transforms.periodicsequence import PeriodicImpulse
from apache_beam.transforms.timeutil import TimeDomain
from apache_beam.transforms.userstate import ReadModifyWriteStateSpec, TimerSpec, on_timer
from apache_beam.transforms.window import TimestampedValue
from apache_beam.utils.timestamp import Duration, Timestamp

Answer = Generator[TimestampedValue[Any], None, tuple[Any, float]]
"""See `Source.ask`."""

_NEVER = 4e9
"""Seconds since 1970: in 2096."""


class Source(ABC):
    """What can be asked for what is new."""

    rest: int
    """Seconds from the end of one `ask` to the next."""

    def open(self) -> None:  # noqa: B027  # not every source has anything to open
        """Called on a worker, before it asks."""

    def close(self) -> None:  # noqa: B027
        """Called when it will ask no more."""

    @abstractmethod
    def ask(self, position: Any, watermark: float) -> Answer:
        """Yield what is new, stamped with times from ``watermark`` on. It must end soon.

        Args:
            position: What the last call returned, which a checkpoint keeps; None at first.
            watermark: The same, in seconds since 1970; 0 at first.

        Returns:
            The position after all that was yielded, and the watermark, never before the last: from
            when on the times of all that is to come are.
        """


@dataclass
class Poll(beam.PTransform[PBegin, PCollection[Any]]):
    """What a source yields, for ever: Pipeline -> PCollection, unbounded."""

    source: Source

    def expand(self, pipeline: PBegin) -> PCollection[Any]:
        runner = pipeline.pipeline.options.view_as(StandardOptions).runner or ""
        if "flink" not in runner.lower():
            return pipeline | beam.Create([None]) | beam.ParDo(_BySplitting(self.source))
        # Not done before the century is: once their input is, Flink discards timers.
        endless = PeriodicImpulse(start_timestamp=Timestamp(0), fire_interval=_NEVER)
        one_key = beam.Map(lambda _: ("", None)).with_output_types(tuple[str, None])
        return pipeline | endless | one_key | beam.ParDo(_ByTimers(self.source))


class _Asking(beam.DoFn):
    def __init__(self, source: Source) -> None:
        self._source = source

    def setup(self) -> None:
        self._source.open()

    def teardown(self) -> None:
        self._source.close()


class PositionTracker(RestrictionTracker):
    """Keeps how far a source was read: claimed when a call has ended, never done."""

    def __init__(self, position: Any) -> None:
        self._position = position
        self._claimed = False
        self._interrupted = False

    def current_restriction(self) -> Any:
        return self._position

    def current_progress(self) -> RestrictionProgress:
        return RestrictionProgress(fraction=0.0)  # how much is to come nobody knows

    def try_claim(self, position: Any) -> bool:
        self._position, self._claimed = position, True
        return True

    def try_split(self, fraction_of_remainder: float) -> tuple[Any, Any] | None:
        # Only after a call: during one nobody knows what was yielded.
        if fraction_of_remainder != 0 or not self._claimed or self._interrupted:
            return None
        self._interrupted = True
        return self._position, self._position

    def check_done(self) -> None:
        if not self._interrupted:
            raise ValueError("a source that is polled has no end")

    def is_bounded(self) -> bool:
        return False


class _FromBeginning(RestrictionProvider):
    def initial_restriction(self, _element: None) -> Any:
        return None

    def create_tracker(self, position: Any) -> PositionTracker:
        return PositionTracker(position)

    def restriction_size(self, _element: None, _position: Any) -> int:
        return 1

    def restriction_coder(self) -> PickleCoder:
        return PickleCoder()

    def truncate(self, _element: None, _position: Any) -> None:
        return None  # a drained job stops reading


_TRACKER = beam.DoFn.RestrictionParam(_FromBeginning())
_ESTIMATOR = beam.DoFn.WatermarkEstimatorParam(ManualWatermarkEstimator.default_provider())


class _BySplitting(_Asking):
    @beam.DoFn.unbounded_per_element()  # type: ignore[untyped-decorator]  # Beam's
    def process(
        self, _element: None, tracker: Any = _TRACKER, estimator: Any = _ESTIMATOR
    ) -> Iterator[TimestampedValue[Any]]:
        before = estimator.current_watermark()
        seconds = before.micros / 1e6 if before else 0.0
        position, watermark = yield from self._source.ask(tracker.current_restriction(), seconds)
        tracker.try_claim(position)
        if watermark > seconds:
            estimator.set_watermark(Timestamp.of(watermark))
        tracker.defer_remainder(Duration(self._source.rest))


_POSITION = ReadModifyWriteStateSpec("position", PickleCoder())
_WATERMARK = ReadModifyWriteStateSpec("watermark", FloatCoder())
_ASK = TimerSpec("ask", TimeDomain.REAL_TIME)
_MARK = TimerSpec("mark", TimeDomain.REAL_TIME)
_HOLD = TimerSpec("hold", TimeDomain.REAL_TIME)
_KEPT_POSITION = beam.DoFn.StateParam(_POSITION)
_KEPT_WATERMARK = beam.DoFn.StateParam(_WATERMARK)
_ASK_TIMER = beam.DoFn.TimerParam(_ASK)
_MARK_TIMER = beam.DoFn.TimerParam(_MARK)
_HOLD_TIMER = beam.DoFn.TimerParam(_HOLD)


class _ByTimers(_Asking):
    """A timer that is set again whenever it fires.

    A timer holds the watermark, at the time of what set it. Where that was a timer too, Flink takes
    the time which that one was set for (Prism, the time that it held). So one that is set for the
    watermark, long past, fires at once, and what it sets holds the watermark just there.
    """

    def process(self, _element: tuple[str, None], mark: Any = _MARK_TIMER) -> None:
        mark.set(Timestamp(0))

    @on_timer(_ASK)
    def _ask(
        self,
        kept_position: Any = _KEPT_POSITION,
        kept_watermark: Any = _KEPT_WATERMARK,
        mark: Any = _MARK_TIMER,
    ) -> Iterator[TimestampedValue[Any]]:
        before = kept_position.read()
        position, watermark = yield from self._source.ask(before, kept_watermark.read() or 0.0)
        if position is not before:  # which may be large
            kept_position.write(position)
        kept_watermark.write(watermark)
        mark.set(Timestamp.of(watermark))

    @on_timer(_MARK)
    def _mark(self, ask: Any = _ASK_TIMER, hold: Any = _HOLD_TIMER) -> None:
        ask.set(Timestamp.of(time.time() + self._source.rest))
        # What holds while `_ask` runs, and from then until this is called again.
        hold.set(Timestamp.of(_NEVER))

    @on_timer(_HOLD)
    def _hold(self) -> None:
        """Never called: `_mark` sets its timer anew."""
