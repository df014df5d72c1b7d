"""Messages as pages: what a page is known by, however often it comes."""

from __future__ import annotations

import json
from datetime import datetime, timezone

import pytest
from apache_beam.io.gcp.pubsub import PubsubMessage

from naqi.schemas.page import RawPage
from naqi.transforms.beam.pubsub import read_message
from naqi.transforms.read.items import ReadOptions

NOON = datetime(2026, 2, 3, 12, tzinfo=timezone.utc)


def page_of(message_id: str) -> tuple[RawPage, float]:
    data = json.dumps({"text": "Boat 7 left the quay an hour late."}).encode()
    message = PubsubMessage(data, {}, message_id=message_id, publish_time=NOON)
    (landed,) = read_message(message, "pubsub://p/s", ReadOptions())
    return landed


def test_a_message_is_a_page_that_landed_when_it_was_published() -> None:
    page, landed_at = page_of("19917247034")
    assert page.body == b"Boat 7 left the quay an hour late."
    assert (page.origin, page.record) == ("pubsub://p/s", 19917247034)
    assert landed_at == NOON.timestamp()


@pytest.mark.parametrize("message_id", ["m7", "9" * 30, "٧"])
def test_an_id_that_is_no_number_of_64_bits_is_a_page_of_its_own(message_id: str) -> None:
    record = page_of(message_id)[0].record
    assert record is not None
    assert 0 <= record < 1 << 63
    assert record == page_of(message_id)[0].record != page_of(message_id + "0")[0].record
