"""Pages from Kafka: a topic that is asked again and again, without Java.

A message is one page: a JSON object, as a line of a JSONL file. Consumer groups are not used: how
far a topic is read stands in the engine's checkpoint, so that a restored job reads on where what it
published ends.

One reader reads all partitions, and rests between its bundles. Flink moves a watermark on only
while no bundle is under way: readers of a partition each, on one worker, keep it busy by turns, and
no window ever closes.
"""

from __future__ import annotations

import io
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import apache_beam as beam
from apache_beam.pvalue import PBegin, PCollection
from apache_beam.transforms.window import TimestampedValue
from confluent_kafka import OFFSET_BEGINNING, Consumer, Message, TopicPartition

from naqi.schemas.page import RawPage
from naqi.transforms.beam.poll import Answer, Poll, Source
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
            | "Read"
            >> Poll(Topic(self.topic, settings, self.options)).with_output_types(
                tuple[RawPage, float]
            )
            | "Spread" >> beam.Reshuffle()
        )


class Topic(Source):
    """Pages of all partitions of a topic, stamped with the times of their messages."""

    rest = _REST_SECONDS

    def __init__(self, topic: str, settings: dict[str, Any], options: ReadOptions) -> None:
        self._topic = topic
        self._settings = settings
        self._options = options

    def open(self) -> None:
        self._consumer = Consumer(self._settings)
        self._stands_at: dict[int, int] = {}
        self._latest: dict[int, float] = {}
        """When the last message of each partition came that was read."""

    def close(self) -> None:
        self._consumer.close()

    def ask(self, position: Offsets | None, watermark: float) -> Answer:
        at = self._go_to(dict(position or ()))
        until, left = time.monotonic() + _BUNDLE_SECONDS, _BUNDLE_MESSAGES
        while left > 0 and time.monotonic() < until:
            messages = self._consumer.consume(_AT_ONCE, _IDLE_SECONDS)
            left -= len(messages) or left
            for message in messages:
                number, offset = message.partition() or 0, message.offset() or 0
                if message.error():
                    raise OSError(f"kafka://{self._topic}/{number}: {message.error()}")
                landed_at = message.timestamp()[1] / 1000
                for page in self._pages(message):
                    yield TimestampedValue((page, landed_at), max(landed_at, watermark))
                at[number], self._latest[number] = offset + 1, landed_at
        complete_until = self._complete_until(at, idle=not messages)
        self._stands_at = at
        return tuple(sorted(at.items())), max(watermark, complete_until)

    def _go_to(self, offsets: dict[int, int]) -> dict[int, int]:
        """Have the consumer stand at ``offsets``, and at the beginning of all other partitions."""
        found = self._consumer.list_topics(self._topic, timeout=_SECONDS).topics[self._topic]
        if found.error is not None:
            raise OSError(f"kafka://{self._topic}: {found.error}")
        at = {number: offsets.get(number, 0) for number in sorted(found.partitions)}
        if at != self._stands_at:
            places = [TopicPartition(self._topic, n, at[n] or OFFSET_BEGINNING) for n in at]
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

    def _complete_until(self, at: dict[int, int], *, idle: bool) -> float:
        """A time before which no message is left in any partition, in seconds since 1970."""
        times = [time.time() - 2 * _IDLE_SECONDS]
        for number, offset in at.items():
            # What the broker said with the last messages, which costs nothing.
            known = self._consumer.get_watermark_offsets(
                TopicPartition(self._topic, number), cached=True
            )
            end = known[1] if known else -1
            if end < 0 or (offset < end and not idle):
                times.append(self._latest.get(number, 0.0))
        return min(times)
