"""What is wrong with an installation is said with what mends it."""

from __future__ import annotations

import shutil
import sys

import pytest

from naqi.pipelines import installation
from naqi.schemas import installing


def test_nothing_is_wrong_here() -> None:
    assert installation.what_is_wrong() is None


def test_what_cannot_be_imported_is_blamed_on_the_path_that_was_set(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    error = ImportError("cannot import name 'Table'", name="rich.table")
    monkeypatch.setenv("PYTHONPATH", "elsewhere")
    assert "PYTHONPATH is elsewhere: unset it" in installation.missing(error)
    monkeypatch.delenv("PYTHONPATH")
    assert " -m pip install " in installation.missing(error)


def test_without_pip_another_installer_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installing, "find_spec", lambda _name: None)
    monkeypatch.setattr(installing, "checkout", lambda: None)
    monkeypatch.setattr(shutil, "which", lambda _name: "uv")
    hint = installing.install_extra("kafka")
    assert hint == f"uv pip install --python {sys.executable} 'confluent-kafka>=2.5'"
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    assert " -m ensurepip && " in installing.install_extra("kafka")
    assert len(installing.requirements_of("lake")) == 2
