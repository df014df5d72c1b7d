"""Messages of Pub/Sub become pages: read from Google's own fake of the service, over gRPC.

Dataflow's reader of Pub/Sub is another one, and runs only there: see `test_dataflow`.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from tests.engines.processes import process, wait_for
from tests.engines.test_dataflow import needs_gcp
from tests.engines.test_streams import TEXT, published

SERVER = Path(__file__).parent / "pubsub"
TOPIC, SUBSCRIPTION = (
    "projects/naqi-tests/topics/pages",
    "projects/naqi-tests/subscriptions/cleaned",
)
COUNT = 40


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The fake service as a process, which Google's client finds by its environment."""
    if shutil.which("go") is None:
        pytest.skip("Go, which builds the fake server, is not here")
    if subprocess.run(["go", "mod", "download"], cwd=SERVER, check=False).returncode:
        pytest.skip("Go cannot fetch the fake server")
    program = tmp_path / "server"
    subprocess.run(["go", "build", "-o", program, "."], cwd=SERVER, check=True)
    pipe = subprocess.PIPE
    with subprocess.Popen([program], stdin=pipe, stdout=pipe, text=True) as running:
        assert running.stdin is not None
        assert running.stdout is not None
        monkeypatch.setenv("PUBSUB_EMULATOR_HOST", running.stdout.readline().strip())
        yield
        running.stdin.close()


@pytest.fixture
def publish(server: None) -> Iterator[Callable[[bytes], object]]:  # noqa: ARG001
    """Publishes a message to a topic that has a subscription."""
    from google.cloud.pubsub import PublisherClient, SubscriberClient

    with PublisherClient() as publisher, SubscriberClient() as subscriber:
        publisher.create_topic(name=TOPIC)
        subscriber.create_subscription(name=SUBSCRIPTION, topic=TOPIC)
        yield lambda data: publisher.publish(TOPIC, data).result(timeout=60)


def message(number: int) -> bytes:
    fetched = datetime.now(timezone.utc) - timedelta(seconds=number % 20)
    return json.dumps({"text": TEXT.format(number), "fetched_at": fetched.isoformat()}).encode()


@needs_gcp
def test_every_message_of_a_subscription_is_published_once(
    publish: Callable[[bytes], object], tmp_path: Path
) -> None:
    output, log = tmp_path / "out", tmp_path / "log"
    for number in range(COUNT // 2):  # the subscription keeps what comes before its reader
        publish(message(number))
    publish(b"no JSON at all")
    command = [
        sys.executable,
        "-m",
        "tests.engines.messages",
        "pubsub://naqi-tests/cleaned",
        output,
    ]
    with process(command, log) as running:

        def read(pages: int) -> bool:
            assert running.poll() is None, log.read_text(errors="replace")[-3000:]
            return len(set(published(output))) >= pages

        wait_for(lambda: read(1), "pages", log)
        for number in range(COUNT // 2, COUNT):
            publish(message(number))
        wait_for(lambda: read(COUNT), "all pages", log)
        time.sleep(3)  # what would come twice has a window's time to do so
    assert len(published(output)) == len(set(published(output))) == COUNT
    texts = pq.read_table(output / "paragraphs", columns=["text"])["text"].to_pylist()
    assert sorted(texts) == sorted(map(TEXT.format, range(COUNT)))
    rejected = pq.read_table(output / "rejected", columns=["body"])["body"].to_pylist()
    assert rejected == [b"no JSON at all"]
