"""Dataflow takes the job, as far as that can be told without the cloud."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import apache_beam as beam
import pytest

from naqi.pipelines import stream, template
from naqi.runners import MissingError, start
from naqi.schemas.config import CleanConfig
from naqi.transforms.beam.clean import CleanPages
from naqi.transforms.beam.read import ReadFiles
from naqi.transforms.beam.stream import WriteWindows
from naqi.transforms.beam.write import WriteParquet
from naqi.transforms.read.items import ReadOptions
from tests.docs_commands import blocks

ROOT = Path(__file__).parent.parent.parent
BUILT, BATCH, STREAM, _TEMPLATE = blocks("dataflow.md")
IMAGE = re.search("IMAGE=(.*)", BUILT)[1]  # type: ignore[index]


def flags(shown: str) -> list[str]:
    """What a command of the documentation gives to Dataflow."""
    found = re.findall(r"--\w+=\S+", shown.replace("$IMAGE", IMAGE))
    return [flag.replace("PROJECT", "project").replace("BUCKET", "bucket") for flag in found]


def needs_gcp(test: Any) -> Any:
    """Run with the engines' tests, where Beam's Google Cloud part is installed."""
    without = find_spec("apitools") is None
    skip = pytest.mark.skipif(without, reason="pip install 'naqi[gcs]' for tests on Dataflow")
    return pytest.mark.engine()(skip(test))


@needs_gcp
def test_the_batch_job_is_built(tmp_path: Path) -> None:
    with start("dataflow", [*flags(BATCH), "--dry_run=True"], workers=4) as options:
        pipeline = beam.Pipeline(options=options)
        read = pipeline | ReadFiles(["gs://bucket/pages/*"])
        rows = read.pages | CleanPages()
        rows | WriteParquet(str(tmp_path / "out"), 8, read.counts)
        job = pipeline.run().job
    assert images(job) == {IMAGE.replace("PROJECT", "project")}


@needs_gcp
def test_the_stream_of_messages_is_built(tmp_path: Path) -> None:
    with start("dataflow", [*flags(STREAM), "--streaming", "--dry_run=True"]) as options:
        pipeline = beam.Pipeline(options=options)
        write = WriteWindows(str(tmp_path / "out"), shards=4)
        read = stream.reader("pubsub://project/pages", ReadOptions())
        stream.build(pipeline, read, CleanConfig(), write)
        job = pipeline.run().job
    urns = {step.spec.urn for step in job.proto_pipeline.components.transforms.values()}
    assert "beam:transform:pubsub_read:v1" in urns


def images(job: Any) -> set[str]:
    """The containers that the workers of a job run in."""
    environments = job.proto_pipeline.components.environments.values()
    return {
        beam.portability.api.beam_runner_api_pb2.DockerPayload.FromString(
            environment.payload
        ).container_image
        for environment in environments
    }


def test_without_what_every_job_needs_one_line_says_what() -> None:
    with pytest.raises(MissingError) as raised, start("dataflow", ["--project=project"]):
        pass
    assert len(str(raised.value).splitlines()) == 1


def test_the_template_asks_for_what_its_launcher_takes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    metadata = json.loads((ROOT / "runners" / "template" / "metadata.json").read_text())
    for unasked, function in (("source", "clean"), ("inputs", "stream")):
        asked = [one["name"] for one in metadata["parameters"] if one["name"] != unasked]
        taken: dict[str, Any] = {}
        monkeypatch.setattr(
            getattr(template, function), "run", lambda *_, taken=taken, **given: taken.update(given)
        )
        template.main([f"--{name}=1" for name in asked])
        assert taken["flags"] == []


def test_the_template_describes_each_parameter() -> None:
    metadata = json.loads((ROOT / "runners" / "template" / "metadata.json").read_text())
    assert metadata.keys() == {"name", "description", "parameters"}
    for parameter in metadata["parameters"]:
        assert {"name", "label", "helpText"} <= parameter.keys()
        assert parameter.keys() <= {"name", "label", "helpText", "isOptional", "regexes"}
        example = re.search(r"gs://\S+|\d+", parameter["helpText"])
        for regex in parameter.get("regexes", []):
            assert example, parameter["helpText"]
            assert re.fullmatch(regex, example[0])


def test_the_container_file_is_linted() -> None:
    hadolint = Path(sys.executable).with_name("hadolint")
    if not hadolint.exists():
        pytest.skip("pip install 'naqi[lint]' for hadolint")
    file = ROOT / "runners" / "template" / "Dockerfile"
    done = subprocess.run([hadolint, file], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout) == (0, "")


def test_the_container_is_pinned() -> None:
    lines = (ROOT / "runners" / "template" / "Dockerfile").read_text().splitlines()
    images = [line.split()[1] for line in lines if line.startswith("FROM ")]
    assert images
    assert all(re.search(r":\d[\w.-]+$", image) for image in images)
