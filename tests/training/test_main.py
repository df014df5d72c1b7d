"""`python -m training`, as the documentation shows it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.flatten import FLATTENERS
from docs.transcripts import ROOT
from naqi.transforms.boilerplate.learned.network import Weights
from tests.benchmarks.sets import write_corpus
from tests.docs_commands import blocks

pytest.importorskip("torch", reason="fitting needs torch: the extra `training`")
pytest.importorskip("rapidfuzz", reason="aligning needs rapidfuzz: the extra `training`")
pytest.importorskip("resiliparse", reason="flattening needs the extra `benchmarks`")

from training.kinds import KINDS


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def run(*arguments: str | Path) -> str:
    command = [sys.executable, "-m", "training", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout


def test_the_command_that_is_shown_is_the_one_that_is_run_here() -> None:
    assert blocks("learned-judge.md") == ["python -m training html\n", "python -m training text\n"]


def test_help_says_what_it_does() -> None:
    assert "fit to all pages, write the weights" in run("--help")


def test_the_same_pages_give_the_same_weights(kind: str, tmp_path: Path) -> None:
    corpus = write_corpus(tmp_path / "bench")
    files = [tmp_path / name for name in ("one.npz", "other.npz")]
    for file in files:
        told = run(kind, "--bench", corpus, "--epochs", "2", "--out", file)
        assert Weights.read(file.read_bytes()).digest in told
    one, other = (file.read_bytes() for file in files)
    assert one == other
    assert len(Weights.read(one).arrays["number.factor"]) == len(KINDS[kind].features)


def test_a_validation_scores_what_it_was_not_fitted_to_and_writes_no_weights(
    kind: str, tmp_path: Path
) -> None:
    corpus, file = write_corpus(tmp_path / "bench"), tmp_path / "weights.npz"
    forms = {"html": 1, "text": len(FLATTENERS) + 1}[kind]
    left_out = run(kind, "--bench", corpus, "--epochs", "1", "--leave-out", "south", "--out", file)
    assert f"| south | {8 * forms} |" in left_out
    assert "| north |" not in left_out
    folds = run(kind, "--bench", corpus, "--epochs", "1", "--folds", "2", "--out", file)
    assert f"| north | {12 * forms} |" in folds
    assert f"| south | {8 * forms} |" in folds
    assert not file.exists()
