"""Pages from Kafka: a splittable DoFn over the offsets of a partition, without Java.

A message is one page: a JSON object, as a line of a JSONL file. Consumer groups are not used: how
far a partition is read stands in the engine's checkpoint, so that a restored job reads on where
what it published ends.
"""

from __future__ import annotations

import io
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import apache_beam as beam
from apache_beam.io.restriction_trackers import OffsetRange, OffsetRestrictionTracker
from apache_beam.io.watermark_estimators import ManualWatermarkEstimator
from apache_beam.pvalue import PBegin, PCollection
from apache_beam.transforms.core import RestrictionProvider
from apache_beam.transforms.window import TimestampedValue
from apache_beam.utils.timestamp import Duration, Timestamp
from confluent_kafka import OFFSET_BEGINNING, Consumer, Message, TopicPartition

from schemas.page import RawPage
from transforms.read import read_items
from transforms.read.items import ReadOptions

_SECONDS = 30.0
"""How long to wait for an answer about a topic."""
_BUNDLE_SECONDS = 2.0
_BUNDLE_MESSAGES = 1000
"""A partition is left after so long, or so many, so that the engine can checkpoint."""
_IDLE_SECONDS = 0.5
"""How long to leave a partition that has nothing new."""
_END = (1 << 63) - 1

_Partition = tuple[str, int]


@dataclass
class ReadKafka(beam.PTransform[PBegin, PCollection[tuple[RawPage, float]]]):
    """Pages of a topic, from its beginning: Pipeline -> PCollection[(RawPage, time)], unbounded.

    The time is the message's, in seconds since 1970; ``origin`` is ``kafka://topic/partition`` and
    ``record`` the offset.
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
            | "Partitions" >> beam.FlatMap(_partitions, settings)
            | "Spread" >> beam.Reshuffle()
            | "Read"
            >> beam.ParDo(_ReadPartition(settings, self.options)).with_output_types(
                tuple[RawPage, float]
            )
        )


class _Tracker(OffsetRestrictionTracker):
    def is_bounded(self) -> bool:
        return False

    def try_split(self, fraction: float) -> Any:
        # Only to checkpoint: half of an endless range is a range that never begins.
        return super().try_split(0) if fraction == 0 else None


class _Offsets(RestrictionProvider):
    def initial_restriction(self, _element: _Partition) -> OffsetRange:
        return OffsetRange(0, _END)

    def create_tracker(self, restriction: OffsetRange) -> _Tracker:
        return _Tracker(restriction)

    def restriction_size(self, _element: _Partition, _restriction: OffsetRange) -> int:
        return 1  # how much is still to come nobody knows

    def truncate(self, _element: _Partition, _restriction: OffsetRange) -> None:
        return None  # a drained job stops reading


_TRACKER = beam.DoFn.RestrictionParam(_Offsets())
_WATERMARK = beam.DoFn.WatermarkEstimatorParam(ManualWatermarkEstimator.default_provider())


class _ReadPartition(beam.DoFn):
    def __init__(self, settings: dict[str, Any], options: ReadOptions) -> None:
        self._settings = settings
        self._options = options

    def setup(self) -> None:
        self._consumers: dict[_Partition, tuple[Consumer, int]] = {}

    def teardown(self) -> None:
        for consumer, _ in self._consumers.values():
            consumer.close()

    @beam.DoFn.unbounded_per_element()  # type: ignore[untyped-decorator]  # Beam's
    def process(
        self,
        partition: _Partition,
        tracker: Any = _TRACKER,
        watermark: Any = _WATERMARK,
    ) -> Iterator[TimestampedValue[tuple[RawPage, float]]]:
        position = tracker.current_restriction().start
        consumer = self._consumer(partition, position)
        until = time.monotonic() + _BUNDLE_SECONDS
        for _ in range(_BUNDLE_MESSAGES):
            message = consumer.poll(_IDLE_SECONDS)
            if message is None:
                _advance(watermark, time.time() - 2 * _IDLE_SECONDS)
                break
            if message.error():
                raise OSError(f"kafka://{partition[0]}/{partition[1]}: {message.error()}")
            position = message.offset() or 0
            if not tracker.try_claim(position):
                return
            position += 1
            landed_at = message.timestamp()[1] / 1000
            seen = Timestamp(max(landed_at, _seconds(watermark)))
            for page in self._pages(message, partition):
                yield TimestampedValue((page, landed_at), seen)
            _advance(watermark, landed_at)
            if time.monotonic() >= until:
                break
        self._consumers[partition] = consumer, position
        tracker.defer_remainder(Duration(0))

    def _consumer(self, partition: _Partition, position: int) -> Consumer:
        """A consumer that stands at ``position``: the last one's, if it does."""
        consumer, stands_at = self._consumers.pop(partition, (None, -1))
        if consumer is None:
            consumer = Consumer(self._settings)
        if stands_at != position:
            consumer.assign([TopicPartition(*partition, position or OFFSET_BEGINNING)])
        return consumer

    def _pages(self, message: Message, partition: _Partition) -> Iterator[RawPage]:
        topic, number = partition
        stream = io.BytesIO(message.value() or b"")
        origin = f"kafka://{topic}/{number}"
        for item in read_items(stream, origin, self._options, "jsonl"):
            if isinstance(item, RawPage):
                yield replace(item, record=message.offset())


def _partitions(topic: str, settings: dict[str, Any]) -> list[_Partition]:
    consumer = Consumer(settings)
    try:
        found = consumer.list_topics(topic, timeout=_SECONDS).topics[topic]
    finally:
        consumer.close()
    if found.error is not None:
        raise OSError(f"kafka://{topic}: {found.error}")
    return [(topic, number) for number in sorted(found.partitions)]


def _seconds(watermark: Any) -> float:
    current = watermark.current_watermark()
    return 0.0 if current is None else current.micros / 1e6


def _advance(watermark: Any, seconds: float) -> None:
    """Move the watermark on, never back."""
    if seconds > _seconds(watermark):
        watermark.set_watermark(Timestamp(seconds))
