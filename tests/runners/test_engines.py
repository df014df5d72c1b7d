"""What is missing to run on an engine is said in one line, before anything runs."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile

import pytest

from naqi.pipelines.cli import main
from naqi.pipelines.commands.base import Exit
from naqi.runners import MissingError, fetch, start
from naqi.runners.fetch import ENGINES, LAUNCHER, Jars

JOB_SERVER = ["--job_server_java_launcher=true", "--flink_job_server_jar=some.jar"]


@pytest.fixture(autouse=True)
def empty_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "naqi"


@pytest.mark.parametrize(
    ("runner", "flags", "says"),
    [
        ("flink", ["--job_server_java_launcher=no-such-java"], "install JDK 17"),
        ("flink", [*JOB_SERVER, "--flink_master=localhost:1"], "no Flink at localhost:1"),
        ("spark", ["--job_server_java_launcher=no-such-java"], "install JDK 17"),
        ("prism", [], "python -m naqi.runners.fetch prism"),
    ],
)
def test_one_line_says_what_is_missing_and_how_to_get_it(
    runner: str, flags: list[str], says: str
) -> None:
    with pytest.raises(MissingError) as raised, start(runner, flags):
        pass
    assert says in str(raised.value)
    assert len(str(raised.value).splitlines()) == 1


def test_the_command_says_so_with_a_code_of_its_own(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "page.txt").write_text("A page.", encoding="utf-8")
    arguments = ["clean", str(tmp_path / "page.txt"), "--output", str(tmp_path / "out")]
    assert main([*arguments, "--runner", "prism"]) == Exit.RUNNER
    assert (
        capsys.readouterr().err == "naqi: prism is not here: python -m naqi.runners.fetch prism\n"
    )
    assert not (tmp_path / "out").exists()


class Local(Jars):
    """Jars that come from nowhere."""

    def fetch(self, folder: Path) -> str:
        (folder / "one.jar").write_bytes(b"one")
        return sha256(b"one").hexdigest()


def pin(monkeypatch: pytest.MonkeyPatch, checksum: str) -> None:
    monkeypatch.setattr(Local, "tool", "python3")
    monkeypatch.setitem(ENGINES, "flink", Local("1", (), checksum))


def test_what_is_fetched_stays_and_is_fetched_once(
    empty_cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pin(monkeypatch, sha256(b"one").hexdigest())
    assert fetch.fetch("flink") == empty_cache / "flink-1" == fetch.engine("flink")
    monkeypatch.setattr(Local, "fetch", None)
    assert fetch.fetch("flink") == empty_cache / "flink-1"


def test_what_is_not_pinned_is_thrown_away(
    empty_cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pin(monkeypatch, "0" * 64)
    with pytest.raises(MissingError, match="not what is pinned"):
        fetch.fetch("flink")
    assert [path.name for path in empty_cache.iterdir() if path.is_dir()] == []


def test_without_its_tool_an_engine_is_not_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(MissingError, match="install that first"):
        fetch.fetch("spark")


def test_the_launcher_names_all_jars_in_lines_that_java_can_read(tmp_path: Path) -> None:
    jars = [f"some-library-{number}.jar" for number in range(50)]
    with ZipFile(tmp_path / LAUNCHER, "w") as jar:
        jar.writestr("MANIFEST.MF", fetch._manifest("org.example.Main", jars))
    manifest = ZipFile(tmp_path / LAUNCHER).read("MANIFEST.MF").decode()
    assert max(map(len, manifest.split("\r\n"))) <= 72
    assert f"Class-Path: {' '.join(jars)}\r\n" in manifest.replace("\r\n ", "")
