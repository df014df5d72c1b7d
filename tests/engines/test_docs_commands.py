"""What docs/engines.md shows runs as it stands, but for hosts, ports and windows."""

from __future__ import annotations

import json
import re
from contextlib import ExitStack
from pathlib import Path

import pytest
from confluent_kafka import Producer

from docs.transcripts import ROOT, run
from naqi.runners.fetch import engine
from tests.docs_commands import blocks, shown
from tests.engines.processes import FlinkCluster, free_port, listens, start_kafka, wait_for

FETCH, ON_THIS_MACHINE, CLUSTER, WORKERS, JOB, _SAVEPOINT = blocks("engines.md")
"""The last one: see `tests.engines.test_streams`."""
MEMORY = {"JAVA_TOOL_OPTIONS": "-Xmx640m -XX:MaxDirectMemorySize=512m"}


def pages(output: Path) -> bool:
    return any(output.glob("pages/*.parquet"))


@pytest.mark.engine("flink", "prism", "kafka")
def test_jobs_on_this_machine_run_as_they_stand(tmp_path: Path) -> None:
    (tmp_path / "pages").symlink_to(ROOT / "examples" / "pages")
    (tmp_path / "landing").mkdir()
    page = (ROOT / "examples" / "pages" / "en-forum.html").read_text("utf-8")
    (tmp_path / "landing" / "1.html").write_text(page, "utf-8")
    run("sh", FETCH, tmp_path)
    batch, folder, topic = ON_THIS_MACHINE.splitlines()
    run("sh", batch, tmp_path)
    assert pages(tmp_path / "clean")

    def to(name: str) -> str:
        return f"--output {name} --window 3"

    log = tmp_path / "folder.log"
    with shown(folder.replace("--output clean", to("from-folder")), log, tmp_path):
        wait_for(lambda: pages(tmp_path / "from-folder"), "a page of the folder", log)
    log = tmp_path / "topic.log"
    with ExitStack() as stack:
        address = start_kafka(tmp_path, stack)
        producer = Producer({"bootstrap.servers": address})
        producer.produce("pages", json.dumps({"html": page}).encode())
        producer.flush(60)
        here = topic.replace("localhost:9092", address).replace("--output clean", to("from-topic"))
        stack.enter_context(shown(here, log, tmp_path))
        wait_for(lambda: pages(tmp_path / "from-topic"), "a page of the topic", log)


@pytest.mark.engine("flink")
def test_a_cluster_is_set_up_as_it_is_shown(tmp_path: Path) -> None:
    (tmp_path / "pages").symlink_to(ROOT / "examples" / "pages")
    conf, log = tmp_path / "conf", tmp_path / "log"
    conf.mkdir()
    rest = FlinkCluster.configure(conf)
    workers = str(free_port())
    with ExitStack() as stack:
        for command in CLUSTER.splitlines():
            stack.enter_context(shown(command, log, tmp_path, JARS=str(engine("flink")), **MEMORY))
        stack.enter_context(shown(WORKERS.replace("50000", workers), log, tmp_path))
        wait_for(lambda: listens(rest) and listens(int(workers)), "the cluster", log)
        job = JOB.replace("HOST:8081", f"localhost:{rest}").replace("50000", workers)
        run("sh", re.sub(r"--parallelism=\d+", "--parallelism=1", job), tmp_path)
    assert pages(tmp_path / "clean")
