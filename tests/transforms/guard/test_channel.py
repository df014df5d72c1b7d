"""A channel: what one end sends the other receives, or is told that nothing will come."""

from __future__ import annotations

import os
import pickle
from collections.abc import Iterator
from threading import Thread
from typing import Any, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naqi.transforms.guard.channel import Channel, shared_file

LARGE = bytes(5 << 20)
"""Larger than the memory that both ends share."""


class Ends(NamedTuple):
    parent: Channel
    child: Channel
    to_child: Any
    """The pipe that the parent's end writes to."""


@pytest.fixture(scope="module")
def ends() -> Iterator[Ends]:
    with opened() as ends:
        yield ends


class opened:  # noqa: N801  # read as a verb
    """Both ends, in one process."""

    def __enter__(self) -> Ends:
        (for_child, to_child), (for_parent, to_parent) = os.pipe(), os.pipe()
        self.pipes = [
            os.fdopen(for_child, "rb"),
            os.fdopen(to_child, "wb"),
            os.fdopen(for_parent, "rb"),
            os.fdopen(to_parent, "wb"),
        ]
        with shared_file() as shared:
            parent = Channel(shared, self.pipes[2], self.pipes[1])
            child = Channel(shared, self.pipes[0], self.pipes[3], child=True)
        return Ends(parent, child, self.pipes[1])

    def __exit__(self, *_: object) -> None:
        for pipe in self.pipes:
            pipe.close()


@given(message=st.recursive(st.text() | st.binary() | st.none(), st.lists))
def test_what_is_sent_is_received(ends: Ends, message: object) -> None:
    ends.parent.send(message)
    assert ends.child.receive() == message
    ends.child.send([message, message])
    assert ends.parent.receive() == [message, message]


def test_a_message_larger_than_the_memory_arrives_and_so_does_the_next(ends: Ends) -> None:
    sender = Thread(target=ends.parent.send, args=(LARGE,))  # it waits for its receiver
    sender.start()
    assert ends.child.receive() == LARGE
    sender.join()
    ends.parent.send("small")
    assert ends.child.receive() == "small"


def test_a_small_message_waits_for_nobody(ends: Ends) -> None:
    ends.parent.send(LARGE[: 4 << 19])
    ends.child.send(LARGE[: 4 << 19])
    assert len(ends.parent.receive()) == len(ends.child.receive())


def test_a_message_that_cannot_be_sent_is_the_senders_error(ends: Ends) -> None:
    with pytest.raises((AttributeError, pickle.PicklingError)):
        ends.parent.send(lambda: None)
    ends.parent.send("the next")
    assert ends.child.receive() == "the next"


def test_the_mark_is_seen_at_the_other_end_at_once(ends: Ends) -> None:
    ends.child.mark = 70_000
    assert ends.parent.mark == 70_000


def test_an_end_that_is_gone_is_told() -> None:
    with opened() as ends:
        ends.to_child.close()
        with pytest.raises(EOFError):
            ends.child.receive()


def test_what_is_no_message_is_told() -> None:
    with opened() as ends:
        ends.to_child.write(b"a library that talks")
        ends.to_child.flush()
        with pytest.raises(pickle.UnpicklingError):
            ends.child.receive()
