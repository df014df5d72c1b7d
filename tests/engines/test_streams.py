"""Streams lose no page and publish none twice: late pages, early panes, killed workers."""

from __future__ import annotations

import json
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import datetime, timedelta, timezone
from functools import cache
from pathlib import Path
from threading import Event, Thread

import pyarrow.parquet as pq
import pytest
from confluent_kafka import Producer
from confluent_kafka.admin import AdminClient, NewTopic

from docs.transcripts import run as run_shown
from tests.docs_commands import blocks
from tests.engines import late_pages
from tests.engines.processes import FlinkCluster, end, naqi, process, run, start_kafka, wait_for

SAVEPOINT = blocks("engines.md")[-1]
TEXT = "Boat {} left the quay an hour late, and its pilot had not been told why."


def published(output: Path) -> list[tuple[str, int | None]]:
    """Origin and record of every published page, once a row."""
    return [row for path in (output / "pages").glob("*.parquet") for row in _rows(path)]


@cache  # a published file stays as it is, and there are hundreds
def _rows(path: Path) -> list[tuple[str, int | None]]:
    table = pq.read_table(path, columns=["origin", "record"])
    return list(zip(table["origin"].to_pylist(), table["record"].to_pylist(), strict=True))


@pytest.mark.engine("prism")
def test_late_pages_and_early_panes_lose_nothing_and_overwrite_nothing(tmp_path: Path) -> None:
    output = tmp_path / "out"
    run([sys.executable, "-m", "tests.engines.late_pages", str(output)], tmp_path / "log")
    assert sorted(int(origin) for origin, _ in published(output)) == list(range(late_pages.COUNT))
    names = [path.name for path in (output / "pages").iterdir()]
    assert len([name for name in names if name.startswith("20260203T120000Z-000-")]) > 3
    assert [name for name in names if name.startswith("20260203T120100Z-000-00000-")]


class Fed:
    """Pages put into a source by a thread, one after the other."""

    def __init__(self, put: Callable[[int], None], stack: ExitStack) -> None:
        self._put, self._stop = put, Event()
        self.count = 0
        thread = Thread(target=self._run)
        thread.start()
        stack.callback(thread.join)
        stack.callback(self._stop.set)

    def stop(self) -> None:
        self._stop.set()

    def _run(self) -> None:
        while not self._stop.wait(0.2):
            self._put(self.count)
            self.count += 1


def assert_all_come_once(fed: Fed, output: Path, log: Path) -> None:
    fed.stop()
    wait_for(lambda: len(set(published(output))) >= fed.count, "all pages", log)
    time.sleep(3)  # what would come twice has a window's time to do so
    assert len(published(output)) == len(set(published(output))) == fed.count


def on_flink(source: str, output: Path, early: str, cluster: FlinkCluster) -> list[str]:
    command = naqi("stream", source, "--output", output, "--runner", "flink", *cluster.flags())
    return [*command, "--window=3", "--shards=2", early, "--checkpointing_interval=2000"]


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as opened:
        yield opened


def feed_folder(folder: Path, stack: ExitStack) -> tuple[str, Fed]:
    folder.mkdir()

    def put(number: int) -> None:
        new = folder / f".{number}.txt"
        new.write_text(TEXT.format(number), encoding="utf-8")
        new.rename(folder / f"{number}.txt")

    return f"{folder}/*", Fed(put, stack)


def feed_kafka(folder: Path, stack: ExitStack) -> tuple[str, Fed]:
    folder.mkdir()
    address = start_kafka(folder, stack)
    settings = {"bootstrap.servers": address}
    topic = NewTopic("pages", num_partitions=2, replication_factor=1)
    admin = AdminClient(settings)  # must outlive what it has promised
    admin.create_topics([topic])["pages"].result(timeout=60)
    producer = Producer(settings)

    def put(number: int) -> None:
        fetched = datetime.now(timezone.utc) - timedelta(seconds=number % 20)
        page = {"text": TEXT.format(number), "fetched_at": fetched.isoformat()}
        producer.produce("pages", json.dumps(page).encode(), partition=number % 2)
        producer.flush(60)

    return f"kafka://{address}/pages", Fed(put, stack)


@pytest.mark.engine("prism", "kafka")
def test_every_message_of_a_topic_is_published_once(stack: ExitStack, tmp_path: Path) -> None:
    output, log = tmp_path / "out", tmp_path / "log"
    source, fed = feed_kafka(tmp_path / "source", stack)
    command = naqi("stream", source, "--output", output, "--runner", "prism", "--window", "3")
    stack.enter_context(process(command, log))
    wait_for(lambda: len(published(output)) > 20, "pages", log)
    assert_all_come_once(fed, output, log)


@pytest.mark.engine("prism")
def test_a_stream_drops_what_a_dictionary_knows_of_a_site(stack: ExitStack, tmp_path: Path) -> None:
    template = "Lamps and tides of the outer islands"
    folder, known = tmp_path / "in", tmp_path / "sites.parquet"
    folder.mkdir()
    pages = [
        {"url": f"https://tides.example/{n}", "text": f"{template}\n\n{TEXT.format(n)} {TEXT * 2}"}
        for n in range(20)
    ]
    (folder / "pages.jsonl").write_text("\n".join(map(json.dumps, pages)), encoding="utf-8")
    output, log = tmp_path / "out", tmp_path / "log"
    run(naqi("sites", "learn", str(folder), "--output", str(known)), tmp_path / "learned")
    command = naqi("stream", f"{folder}/*", "--output", output, "--runner", "prism")
    stack.enter_context(process([*command, f"--sites={known}", "--window=3"], log))
    wait_for(lambda: len(published(output)) == len(pages), "pages", log)
    dropped = [row for path in (output / "dropped").glob("*.parquet") for row in _dropped(path)]
    assert dropped == [(template, "site_template")] * len(pages)


def _dropped(path: Path) -> list[tuple[str, str]]:
    table = pq.read_table(path, columns=["text", "rule"])
    return list(zip(table["text"].to_pylist(), table["rule"].to_pylist(), strict=True))


SOURCES = [
    pytest.param(feed_folder, "--early-pages=3", id="folder", marks=pytest.mark.engine("flink")),
    pytest.param(feed_kafka, "--early=1", id="kafka", marks=pytest.mark.engine("flink", "kafka")),
]


@pytest.mark.parametrize(("feed", "early"), SOURCES)
def test_a_killed_task_manager_loses_no_page_and_publishes_none_twice(
    feed: Callable[[Path, ExitStack], tuple[str, Fed]],
    early: str,
    cluster: FlinkCluster,
    stack: ExitStack,
    tmp_path: Path,
) -> None:
    output, log = tmp_path / "out", tmp_path / "log"
    stack.callback(cluster.cancel)
    source, fed = feed(tmp_path / "source", stack)
    command = on_flink(source, output, early, cluster)
    stack.enter_context(process(command, log))
    wait_for(lambda: cluster.checkpoints() > 1 and len(published(output)) > 20, "pages", log)
    end(cluster.task_manager, signal.SIGKILL)
    time.sleep(1)  # pages come while nobody is there
    cluster.task_manager = cluster.start_task_manager()
    wait_for(lambda: cluster.restored() > 0, "the job is not restored", cluster.log)
    before = len(published(output))
    wait_for(lambda: len(published(output)) > before, "no page after the kill", log)
    assert_all_come_once(fed, output, log)
    panes = {path.name.split("-")[2] for path in (output / "pages").iterdir()}
    assert len(panes) > 1  # early ones, and in the topic late ones: pages of twenty seconds ago


def feed_idle_folder(folder: Path, _stack: ExitStack) -> str:
    folder.mkdir()
    (folder / "0.txt").write_text(TEXT.format(0), encoding="utf-8")
    return f"{folder}/*"


def feed_idle_kafka(folder: Path, stack: ExitStack) -> str:
    source, fed = feed_kafka(folder, stack)
    wait_for(lambda: fed.count > 0, "a message")
    fed.stop()
    return source


IDLE_SOURCES = [
    pytest.param(feed_idle_folder, id="folder", marks=pytest.mark.engine("flink")),
    pytest.param(
        feed_idle_kafka,
        id="kafka",
        marks=[pytest.mark.engine("flink", "kafka"), pytest.mark.slow],
    ),
]


@pytest.mark.parametrize("feed", IDLE_SOURCES)
def test_checkpoints_neither_hold_an_idle_stream_up_nor_grow(
    feed: Callable[[Path, ExitStack], str],
    cluster: FlinkCluster,
    stack: ExitStack,
    tmp_path: Path,
) -> None:
    log = tmp_path / "log"
    stack.callback(cluster.cancel)
    source = feed(tmp_path / "source", stack)
    command = naqi("stream", source, "--output", tmp_path / "out", "--runner", "flink")
    # So often that one comes upon the bundle that starts the source: it starts all the same.
    command += [*cluster.flags(), "--window", "1", "--checkpointing_interval=200"]
    stack.enter_context(process(command, log))
    wait_for(lambda: len(published(tmp_path / "out")) > 0, "a page", log)
    sizes = []
    for _ in range(2):
        after = cluster.checkpoints() + 100
        wait_for(lambda: cluster.checkpoints() > after, "checkpoints", cluster.log)  # noqa: B023
        (job,) = cluster.jobs()
        sizes.append((cluster.checkpoint(job) or {})["state_size"])
    assert sizes[1] < 1.05 * sizes[0]


@pytest.mark.slow
@pytest.mark.parametrize(("feed", "early"), SOURCES)
def test_a_stream_goes_on_from_a_savepoint(
    feed: Callable[[Path, ExitStack], tuple[str, Fed]],
    early: str,
    cluster: FlinkCluster,
    stack: ExitStack,
    tmp_path: Path,
) -> None:
    output, log = tmp_path / "out", tmp_path / "log"
    stack.callback(cluster.cancel)
    source, fed = feed(tmp_path / "source", stack)
    command = on_flink(source, output, early, cluster)
    with process(command, log):
        wait_for(lambda: len(published(output)) > 20, "pages", log)
        (job,) = cluster.jobs()
        stop = SAVEPOINT.replace("HOST:8081", f"localhost:{cluster.rest}").replace("ID", job)
        answer = run_shown("sh", stop.replace("/FOLDER", str(tmp_path / "savepoints")), tmp_path)
        savepoint = cluster.savepoint(job, json.loads(answer)["request-id"])
    time.sleep(1)  # pages come while nobody is there
    before = len(published(output))
    stack.enter_context(process([*command, f"--savepoint_path={savepoint}"], log))
    wait_for(lambda: len(published(output)) > before, "no page after the savepoint", log)
    assert_all_come_once(fed, output, log)
