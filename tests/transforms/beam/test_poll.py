"""How far a source is read: what a checkpoint keeps of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import apache_beam as beam
import pytest
from apache_beam.options.pipeline_options import PipelineOptions
from apache_beam.portability.api import beam_runner_api_pb2

from naqi.transforms.beam.poll import Poll, PositionTracker, Source
from naqi.transforms.beam.stream import Folder


def ask(source: Source, position: Any, watermark: float = 0.0) -> tuple[list[Any], Any, float]:
    """What one call yields, and what it returns."""
    returned: list[Any] = []

    def listened() -> Iterator[Any]:
        returned.extend((yield from source.ask(position, watermark)))

    yielded = list(listened())
    return yielded, *returned


def names(yielded: list[Any]) -> list[str]:
    return sorted(stamped.value.path.rsplit("/", 1)[1] for stamped in yielded)


def test_a_checkpoint_goes_on_where_the_last_call_ended() -> None:
    tracker = PositionTracker("third page")
    assert tracker.try_claim("fifth page")
    assert tracker.try_split(0) == ("fifth page", "fifth page")
    tracker.check_done()


def test_a_call_is_not_cut_in_two() -> None:
    assert PositionTracker("third page").try_split(0) is None


def test_a_source_is_not_shared_out_and_has_no_end() -> None:
    tracker = PositionTracker(None)
    tracker.try_claim("a page")
    assert tracker.try_split(0.5) is None
    with pytest.raises(ValueError, match="no end"):
        tracker.check_done()


def test_each_file_of_a_folder_is_seen_once(tmp_path: Path) -> None:
    folder = Folder(f"{tmp_path}/*.txt", rest=1)
    (tmp_path / "قارب.txt").touch()
    first, position, watermark = ask(folder, None)
    (tmp_path / "лодка.txt").touch()
    second, position, _ = ask(folder, position, watermark)
    third, _, _ = ask(folder, position, watermark)
    assert names(first) == ["قارب.txt"]
    assert names(second) == ["лодка.txt"]
    assert third == []


def test_what_is_new_is_never_stamped_before_the_watermark(tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch()
    a_century_on = 4e9
    yielded, _, watermark = ask(Folder(f"{tmp_path}/*", rest=1), None, a_century_on)
    assert [stamped.timestamp for stamped in yielded] == [a_century_on]
    assert watermark == a_century_on


def test_a_file_is_seen_when_its_name_says_that_it_is_whole(tmp_path: Path) -> None:
    folder = Folder(f"{tmp_path}/*", rest=1)
    (tmp_path / "a.html.part").touch()
    (tmp_path / "_b.html").touch()
    yielded, position, watermark = ask(folder, None)
    assert yielded == []
    (tmp_path / "a.html.part").rename(tmp_path / "a.html")
    yielded, _, _ = ask(folder, position, watermark)
    assert names(yielded) == ["a.html"]


def test_a_folder_that_is_not_there_yet_is_empty(tmp_path: Path) -> None:
    assert ask(Folder(f"{tmp_path}/later/*", rest=1), None)[0] == []


def test_nothing_new_leaves_the_position_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch()
    folder = Folder(f"{tmp_path}/*", rest=1)
    _, position, watermark = ask(folder, None)
    assert ask(folder, position, watermark)[1] is position


@pytest.mark.parametrize(("runner", "timers"), [("FlinkRunner", True), ("PrismRunner", False)])
def test_flink_asks_by_timers_for_it_forgets_no_remainder(runner: str, timers: bool) -> None:
    pipeline = beam.Pipeline(options=PipelineOptions([f"--runner={runner}", "--streaming"]))
    pipeline | Poll(Folder("landing/*", rest=1))
    steps = pipeline.to_runner_api().components.transforms.values()
    kinds = [step.spec for step in steps if step.spec.urn == "beam:transform:pardo:v1"]
    payloads = [beam_runner_api_pb2.ParDoPayload.FromString(kind.payload) for kind in kinds]
    names = {name for payload in payloads for name in payload.timer_family_specs}
    assert bool(names) == timers
