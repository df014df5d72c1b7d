"""Pages from Google Cloud Pub/Sub: a message is one page, as a line of a JSONL file."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from hashlib import blake2b

import apache_beam as beam
from apache_beam.io.gcp.pubsub import PubsubMessage, ReadFromPubSub
from apache_beam.pvalue import PBegin, PCollection

from naqi.schemas.page import RawPage
from naqi.transforms.read import read_items
from naqi.transforms.read.items import ReadOptions

_DIGITS = 19
"""A decimal number of so many digits, or more, may not fit into 64 bits."""


@dataclass
class ReadPubSub(beam.PTransform[PBegin, PCollection[tuple[RawPage, float]]]):
    """Pages of a subscription: Pipeline -> PCollection[(RawPage, time)], unbounded.

    The time is when the message was published, in seconds since 1970; ``origin`` is the
    subscription and ``record`` the message's id, so that a message that is delivered twice is one
    page.
    """

    subscription: str
    """``projects/PROJECT/subscriptions/NAME``."""
    options: ReadOptions = field(default_factory=ReadOptions)

    def expand(self, pipeline: PBegin) -> PCollection[tuple[RawPage, float]]:
        return (
            pipeline
            | "Messages" >> ReadFromPubSub(subscription=self.subscription, with_attributes=True)
            | "Read"
            >> beam.FlatMap(
                read_message, f"pubsub://{self.subscription}", self.options
            ).with_output_types(tuple[RawPage, float])
        )


def read_message(
    message: PubsubMessage, origin: str, options: ReadOptions
) -> Iterator[tuple[RawPage, float]]:
    """The page of a message, and when it was published."""
    landed_at = message.publish_time.timestamp()
    stream = io.BytesIO(message.data)
    for item in read_items(stream, origin, options, "jsonl"):
        if isinstance(item, RawPage):
            yield replace(item, record=_record(message.message_id)), landed_at


def _record(message_id: str) -> int:
    """A message's id as a number, which it is, though the service promises a string alone."""
    if message_id.isascii() and message_id.isdecimal() and len(message_id) < _DIGITS:
        return int(message_id)
    return int.from_bytes(blake2b(message_id.encode(), digest_size=8).digest(), "big") >> 1
