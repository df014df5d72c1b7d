"""Naqi's transforms in a Beam YAML pipeline, by way of ``pipelines/providers.yaml``."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import apache_beam as beam
import pyarrow.parquet as pq
import pytest
import yaml
from apache_beam.options.pipeline_options import PipelineOptions
from apache_beam.runners.portability.fn_api_runner.fn_runner import FnApiRunner

from naqi.pipelines.clean import run
from naqi.schemas.checks import ConfigError
from naqi.schemas.config import CleanConfig, from_mapping
from naqi.transforms.beam.clean import CleanPages
from naqi.transforms.beam.yaml import clean_pages, remove_boilerplate
from naqi.transforms.config_file import settle, to_toml
from tests.transforms.write.test_publish import tables

pytestmark = [
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::FutureWarning"),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "clean.yaml"
PROVIDERS = ROOT / "pipelines" / "providers.yaml"
STEPS = [
    "ParsePages",
    "RemoveBoilerplate",
    "RemoveForeignCaptions",
    "DetectLanguage",
    "SplitParagraphs",
]
SENTENCE = "The harbour opened again on Sunday after the storm had passed over the whole coast."


@pytest.mark.parametrize(
    "steps",
    [["CleanPages"], STEPS],
)
def test_a_yaml_pipeline_makes_the_files_of_the_command(tmp_path: Path, steps: list[str]) -> None:
    from apache_beam.yaml.yaml_transform import expand_pipeline

    (tmp_path / "page.txt").write_text(f"The harbour\n{SENTENCE}\nToday. {SENTENCE}\n")
    run([str(tmp_path / "page.txt")], str(tmp_path / "wanted"))
    chain = [
        {"type": "ReadPages", "config": {"inputs": [str(tmp_path / "*.txt")]}},
        *({"type": step} for step in steps),
        {"type": "WriteParquet", "config": {"output": str(tmp_path / "out")}},
    ]

    with beam.Pipeline(FnApiRunner(), options=PipelineOptions([])) as pipeline:
        expand_pipeline(
            pipeline,
            yaml.dump(
                {
                    "pipeline": {"type": "chain", "transforms": chain},
                    "providers": [{"include": str(PROVIDERS)}],
                }
            ),
        )

    got, wanted = tables(tmp_path / "out"), tables(tmp_path / "wanted")
    manifest = "_naqi/manifest.json"  # which also counts the pages read, in the command alone
    assert {k: v for k, v in got.items() if k != manifest} == {
        k: v for k, v in wanted.items() if k != manifest
    }


@pytest.mark.parametrize("steps", [["CleanPages"], STEPS])
@pytest.mark.parametrize("in_file", [True, False])
def test_every_step_takes_a_configuration_or_its_file(
    steps: list[str], in_file: bool, tmp_path: Path
) -> None:
    from apache_beam.yaml.yaml_transform import expand_pipeline

    values = {
        "keep": ["caption"],
        "languages": ["en"],
        "languages_of": "paragraph",
        "phrases": [{"opening": "Ask the harbour", "rule": "advertisement"}],
        "page_seconds": 0,
    }
    (tmp_path / "naqi.toml").write_text(to_toml(settle(values, "", {})), encoding="utf-8")
    options = {"config_file": str(tmp_path / "naqi.toml")} if in_file else values
    (tmp_path / "page.html").write_text(
        f"<main><p>{SENTENCE}</p><p>Ask the harbour office for more.</p><p>{SENTENCE} And so.</p>"
        "<figure><figcaption>The harbour from above.</figcaption></figure></main>"
    )
    run([str(tmp_path / "page.html")], str(tmp_path / "wanted"), from_mapping(values))
    told = options if in_file else {"config": options}
    chain = [
        {"type": "ReadPages", "config": {"inputs": [str(tmp_path / "*.html")]}},
        *({"type": step, "config": options} for step in steps),
        {"type": "WriteParquet", "config": {"output": str(tmp_path / "out"), **told}},
    ]

    with beam.Pipeline(FnApiRunner(), options=PipelineOptions([])) as pipeline:
        expand_pipeline(
            pipeline,
            yaml.dump(
                {
                    "pipeline": {"type": "chain", "transforms": chain},
                    "providers": [{"include": str(PROVIDERS)}],
                }
            ),
        )

    got, wanted = tables(tmp_path / "out"), tables(tmp_path / "wanted")
    manifest = "_naqi/manifest.json"
    digests = [json.loads(found.pop(manifest))["config_digest"] for found in (got, wanted)]
    assert digests == [from_mapping(values).digest] * 2
    assert got == wanted
    rows = pq.read_table(tmp_path / "out" / "paragraphs").to_pylist()
    assert [row["role"] for row in rows] == ["paragraph", "paragraph", "caption"]


def test_a_step_that_is_told_what_cannot_be_meant_says_so() -> None:
    with pytest.raises(ConfigError, match="keep: unknown rule 'capton': did you mean caption"):
        remove_boilerplate(keep=["capton"])
    with pytest.raises(ConfigError, match=r"none\.toml: No such file"):
        clean_pages("none.toml")
    with pytest.raises(ConfigError, match="html_judge: unknown html judge 'mine'"):
        beam.Pipeline() | beam.Create([]) | CleanPages(CleanConfig(html_judge="mine"))


COMMANDS = re.findall(r"^#   (python .*)$", EXAMPLE.read_text(encoding="utf-8"), re.MULTILINE)


@pytest.mark.parametrize("command", COMMANDS, ids=["from any folder", "in the checkout"])
def test_the_example_runs_as_its_header_says(command: str, tmp_path: Path) -> None:
    if "CHECKOUT" not in command:
        for folder in ("examples", "pipelines"):
            (tmp_path / folder).symlink_to(ROOT / folder)
    programs = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["/bin/sh", "-c", command],
        cwd=tmp_path,
        env=os.environ | {"CHECKOUT": str(ROOT), "PATH": programs},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    pages = pq.read_table(tmp_path / "clean-yaml" / "pages").num_rows
    assert pages == 14


def test_the_header_of_the_example_tells_what_to_do_in_two_places() -> None:
    assert len(COMMANDS) == 2
