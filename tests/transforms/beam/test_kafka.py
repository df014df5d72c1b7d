"""How far a topic is read: what a checkpoint keeps of it."""

from __future__ import annotations

import pytest

from naqi.transforms.beam.kafka import OffsetsTracker


def test_a_checkpoint_goes_on_after_the_last_message_of_each_partition() -> None:
    tracker = OffsetsTracker(((0, 7),))
    assert all(map(tracker.try_claim, [(0, 7), (1, 0), (1, 1)]))
    split = tracker.try_split(0)
    assert split is not None
    assert split[1] == ((0, 8), (1, 2))


def test_nothing_is_read_after_a_checkpoint() -> None:
    tracker = OffsetsTracker(())
    tracker.try_split(0)
    assert not tracker.try_claim((0, 0))
    assert tracker.current_restriction() == ()


def test_a_topic_is_not_shared_out_and_has_no_end() -> None:
    tracker = OffsetsTracker(())
    assert tracker.try_split(0.5) is None
    with pytest.raises(ValueError, match="no end"):
        tracker.check_done()
