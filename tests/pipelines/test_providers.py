"""Naqi's transforms in a Beam YAML pipeline, by way of ``pipelines/providers.yaml``."""

from __future__ import annotations

from pathlib import Path

import apache_beam as beam
import pytest
import yaml
from apache_beam.options.pipeline_options import PipelineOptions
from apache_beam.runners.portability.fn_api_runner.fn_runner import FnApiRunner

from naqi.pipelines.clean import run
from tests.transforms.write.test_publish import tables

pytestmark = [
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::FutureWarning"),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]

ROOT = Path(__file__).parents[2]
PROVIDERS = ROOT / "pipelines" / "providers.yaml"
SENTENCE = "The harbour opened again on Sunday after the storm had passed over the whole coast."


@pytest.mark.parametrize(
    "steps",
    [
        ["CleanPages"],
        [
            "ParsePages",
            "RemoveBoilerplate",
            "RemoveForeignCaptions",
            "DetectLanguage",
            "SplitParagraphs",
        ],
    ],
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


def test_the_example_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from apache_beam.yaml.yaml_transform import expand_pipeline

    for folder in ("examples", "pipelines"):
        (tmp_path / folder).symlink_to(ROOT / folder)
    monkeypatch.chdir(tmp_path)

    with beam.Pipeline(FnApiRunner(), options=PipelineOptions([])) as pipeline:
        expand_pipeline(pipeline, Path("examples/clean.yaml").read_text())

    assert tables(tmp_path / "clean-yaml")
