"""`naqi doctor`: a whole installation passes, and what is wrong is said in one line each."""

from __future__ import annotations

import io
import shlex
import sys
from pathlib import Path

import pytest
from rich.console import Console

from naqi.pipelines import doctor, installation


def told() -> tuple[int, list[str]]:
    file = io.StringIO()
    failed = doctor.doctor(Console(file=file))
    return failed, file.getvalue().splitlines()


def test_this_installation_is_whole() -> None:
    failed, lines = told()
    assert failed == 0
    assert any(line.startswith("ok    pyarrow: ") for line in lines)
    assert "ok    cleaning process: starts and cleans a page" in lines


def test_another_owner_of_a_package_fails_loudly(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    info = tmp_path / "other_naqi-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: other-naqi\nVersion: 1.0\n")
    (info / "top_level.txt").write_text("naqi\n")
    monkeypatch.syspath_prepend(tmp_path)
    (finding,) = doctor.package()
    assert finding.level == "fail"
    assert finding.found == "also of other-naqi"
    assert "environment of its own" in finding.advice


def test_a_package_found_elsewhere_fails_loudly(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "naqi"
    other.mkdir()
    (other / "__init__.py").touch()
    monkeypatch.delitem(sys.modules, "naqi")
    monkeypatch.syspath_prepend(tmp_path)
    (finding,) = doctor.package()
    assert finding.level == "fail"
    assert str(tmp_path) in finding.found


def test_a_missing_or_old_dependency_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    needed = ["no-such-package>=1", "pyarrow>=999", "lxml", "pywin32; sys_platform == 'nowhere'"]
    monkeypatch.setattr(installation, "requires", lambda _name: needed)
    missing, old, fine = doctor.dependencies()
    pip = f"{shlex.quote(sys.executable)} -m pip install"
    assert (missing.level, missing.advice) == ("fail", f"{pip} 'no-such-package>=1'")
    assert (old.level, old.advice) == ("fail", f"{pip} 'pyarrow>=999'")
    assert old.found.endswith(", not >=999")
    assert fine.level == "ok"


def test_an_engine_that_is_not_there_is_no_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert {finding.level for finding in doctor.engines()} == {"note"}
    java = tmp_path / "java"
    java.write_text("#!/bin/sh\necho 'openjdk version \"1.8.0_292\"' >&2\n")
    java.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    assert next(doctor.engines()).found == "8"
