"""Pages from Kafka: a splittable DoFn over the offsets of a topic, without Java.

A message is one page: a JSON object, as a line of a JSONL file. Consumer groups are not used: how
far a topic is read stands in the engine's checkpoint, so that a restored job reads on where what it
published ends.

One reader reads all partitions, and rests between its bundles. Flink moves a watermark on only
while no bundle is under way, and counts a rest in whole seconds: readers of a partition each, on
one worker, keep it busy by turns, and no window ever closes.
"""

from __future__ import annotations

import io
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import apache_beam as beam
from apache_beam.io.iobase import RestrictionProgress, RestrictionTracker
from apache_beam.io.watermark_estimators import ManualWatermarkEstimator
from apache_beam.pvalue import PBegin, PCollection
from apache_beam.transforms.core import RestrictionProvider
from apache_beam.transforms.window import TimestampedValue
from apache_beam.utils.timestamp import Duration, Timestamp
from confluent_kafka import OFFSET_BEGINNING, Consumer, Message, TopicPartition

from naqi.schemas.page import RawPage
from naqi.transforms.read import read_items
from naqi.transforms.read.items import ReadOptions

Offsets = tuple[tuple[int, int], ...]
"""Partitions, and the offset of the next message of each; one that is missing is not begun."""

_SECONDS = 30.0
"""How long to wait for an answer about a topic."""
_BUNDLE_SECONDS = 2.0
_BUNDLE_MESSAGES = 10_000
"""A bundle ends after so long, or so many, so that the engine can checkpoint."""
_REST_SECONDS = 1
_IDLE_SECONDS = 0.5
"""How long to wait for a message."""
_AT_ONCE = 500


@dataclass
class ReadKafka(beam.PTransform[PBegin, PCollection[tuple[RawPage, float]]]):
    """Pages of a topic, from its beginning: Pipeline -> PCollection[(RawPage, time)], unbounded.

    The time is the message's, in seconds since 1970; ``origin`` is ``kafka://topic/partition`` and
    ``record`` the offset. Partitions that are added to the topic are read too.
    """

    servers: str
    """``host:port``, parted by commas."""
    topic: str
    settings: dict[str, str] = field(default_factory=dict)
    """Further settings of librdkafka, as for TLS."""
    options: ReadOptions = field(default_factory=ReadOptions)

    def expand(self, pipeline: PBegin) -> PCollection[tuple[RawPage, float]]:
        settings = {
            **self.settings,
            "bootstrap.servers": self.servers,
            "group.id": "naqi",  # librdkafka wants one; nothing is committed under it
            "enable.auto.commit": False,
            "auto.offset.reset": "earliest",
        }
        return (
            pipeline
            | "Topic" >> beam.Create([self.topic])
            | "Read"
            >> beam.ParDo(_ReadTopic(settings, self.options)).with_output_types(
                tuple[RawPage, float]
            )
            | "Spread" >> beam.Reshuffle()
        )


class OffsetsTracker(RestrictionTracker):
    """Claims messages by (partition, offset). Never done: it can only be interrupted."""

    def __init__(self, offsets: Offsets) -> None:
        self._next = dict(offsets)
        self._interrupted = False

    def current_restriction(self) -> Offsets:
        return tuple(sorted(self._next.items()))

    def current_progress(self) -> RestrictionProgress:
        return RestrictionProgress(fraction=0.0)  # how much is to come nobody knows

    def try_claim(self, position: tuple[int, int]) -> bool:
        partition, offset = position
        if not self._interrupted:
            self._next[partition] = offset + 1
        return not self._interrupted

    def try_split(self, fraction_of_remainder: float) -> tuple[Offsets, Offsets] | None:
        # Only to checkpoint: half of what never ends is what never begins.
        if fraction_of_remainder != 0 or self._interrupted:
            return None
        self._interrupted = True
        return self.current_restriction(), self.current_restriction()

    def check_done(self) -> None:
        if not self._interrupted:
            raise ValueError("a topic has no end")

    def is_bounded(self) -> bool:
        return False


class _FromBeginning(RestrictionProvider):
    def initial_restriction(self, _topic: str) -> Offsets:
        return ()

    def create_tracker(self, restriction: Offsets) -> OffsetsTracker:
        return OffsetsTracker(restriction)

    def restriction_size(self, _topic: str, _restriction: Offsets) -> int:
        return 1

    def truncate(self, _topic: str, _restriction: Offsets) -> None:
        return None  # a drained job stops reading


_TRACKER = beam.DoFn.RestrictionParam(_FromBeginning())
_WATERMARK = beam.DoFn.WatermarkEstimatorParam(ManualWatermarkEstimator.default_provider())


class _ReadTopic(beam.DoFn):
    def __init__(self, settings: dict[str, Any], options: ReadOptions) -> None:
        self._settings = settings
        self._options = options

    def setup(self) -> None:
        self._consumer = Consumer(self._settings)
        self._stands_at: dict[int, int] = {}
        self._latest: dict[int, float] = {}
        """When the last message of each partition came that was read."""

    def teardown(self) -> None:
        self._consumer.close()

    @beam.DoFn.unbounded_per_element()  # type: ignore[untyped-decorator]  # Beam's
    def process(
        self,
        topic: str,
        tracker: Any = _TRACKER,
        watermark: Any = _WATERMARK,
    ) -> Iterator[TimestampedValue[tuple[RawPage, float]]]:
        at = self._go_to(topic, dict(tracker.current_restriction()))
        until, left = time.monotonic() + _BUNDLE_SECONDS, _BUNDLE_MESSAGES
        while left > 0 and time.monotonic() < until:
            messages = self._consumer.consume(_AT_ONCE, _IDLE_SECONDS)
            left -= len(messages) or left
            for message in messages:
                number, offset = message.partition() or 0, message.offset() or 0
                if message.error():
                    raise OSError(f"kafka://{topic}/{number}: {message.error()}")
                if not tracker.try_claim((number, offset)):
                    return
                landed_at = message.timestamp()[1] / 1000
                seen = Timestamp(max(landed_at, _seconds(watermark)))
                for page in self._pages(message):
                    yield TimestampedValue((page, landed_at), seen)
                at[number], self._latest[number] = offset + 1, landed_at
            _advance(watermark, self._complete_until(topic, at, idle=not messages))
        self._stands_at = at
        tracker.defer_remainder(Duration(_REST_SECONDS))

    def _go_to(self, topic: str, offsets: dict[int, int]) -> dict[int, int]:
        """Have the consumer stand at ``offsets``, and at the beginning of all other partitions."""
        found = self._consumer.list_topics(topic, timeout=_SECONDS).topics[topic]
        if found.error is not None:
            raise OSError(f"kafka://{topic}: {found.error}")
        at = {number: offsets.get(number, 0) for number in sorted(found.partitions)}
        if at != self._stands_at:
            places = [TopicPartition(topic, n, at[n] or OFFSET_BEGINNING) for n in at]
            self._consumer.assign(places)
            self._latest = {}
        self._stands_at = {}  # unknown, until the bundle has ended well
        return at

    def _pages(self, message: Message) -> Iterator[RawPage]:
        stream = io.BytesIO(message.value() or b"")
        origin = f"kafka://{message.topic()}/{message.partition()}"
        for item in read_items(stream, origin, self._options, "jsonl"):
            if isinstance(item, RawPage):
                yield replace(item, record=message.offset())

    def _complete_until(self, topic: str, at: dict[int, int], *, idle: bool) -> float:
        """A time before which no message is left in any partition, in seconds since 1970."""
        times = [time.time() - 2 * _IDLE_SECONDS]
        for number, offset in at.items():
            # What the broker said with the last messages, which costs nothing.
            known = self._consumer.get_watermark_offsets(TopicPartition(topic, number), cached=True)
            end = known[1] if known else -1
            if end < 0 or (offset < end and not idle):
                times.append(self._latest.get(number, 0.0))
        return min(times)


def _seconds(watermark: Any) -> float:
    current = watermark.current_watermark()
    return 0.0 if current is None else current.micros / 1e6


def _advance(watermark: Any, seconds: float) -> None:
    """Move the watermark on, never back."""
    if seconds > _seconds(watermark):
        watermark.set_watermark(Timestamp(seconds))
