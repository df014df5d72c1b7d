"""Usage: short options, how much is said, help, and what may have been meant."""

from __future__ import annotations

from pathlib import Path

import pytest

from naqi.pipelines.cli import main
from naqi.pipelines.commands.base import Exit
from tests.commands import called, naqi, write_pages


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("claen in --output out", "clean"),
        ("exlain in", "explain"),
        ("help shwo", "show"),
        ("clean in --outpt out", "--output"),
        ("clean in --output out --worker 2", "--workers"),
        ("clean in --output out --page-secnds=3", "--page-seconds"),
        ("clean in --output out --progress plan", "plain"),
        ("clean in --output out --direct_num_worker=2", "--direct_num_workers"),
        ("refresh in --laek lake", "--lake"),
        ("stream 'in/*' --output out --runner prism --windw 3", "--window"),
        ("show out --tabel pages", "--table"),
        ("show out --table page", "pages"),
        ("explain in --recrod 3", "--record"),
        ("verify out --laek lake", "--lake"),
        ("watch in --output out --settel 3", "--settle"),
    ],
)
def test_what_is_misspelt_gets_a_suggestion_in_one_line(
    line: str,
    meant: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    write_pages(tmp_path / "in", 1)
    try:
        code = main(line.split())
    except SystemExit as ended:  # argparse ends the process itself
        code = int(ended.code or 0)
    assert code == Exit.USAGE
    (told,) = capsys.readouterr().err.splitlines()
    assert f"did you mean {meant}" in told
    assert not (tmp_path / "out").exists()


def test_what_is_like_nothing_gets_none(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["show", "out", "--xyzzy"])
    told = capsys.readouterr().err
    assert "--xyzzy" in told
    assert "did you mean" not in told


@pytest.mark.parametrize("command", ["clean", "explain", "rollback", "completion"])
def test_help_of_a_command_is_that_of_its_option(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["help", command]) == Exit.DONE
    helped = capsys.readouterr().out
    with pytest.raises(SystemExit, match="0"):
        main([command, "--help"])
    assert capsys.readouterr().out == helped
    assert f"usage: naqi {command}" in helped


def test_help_alone_names_the_commands(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["help"]) == Exit.DONE
    assert {"clean", "refresh", "completion"} <= set(capsys.readouterr().out.split())


def test_a_quiet_command_says_errors_alone(tmp_path: Path) -> None:
    pages = write_pages(tmp_path / "in", 2)
    done = naqi("clean", pages, "-o", tmp_path / "out", "-q", "--workers", 64)
    assert done == (Exit.DONE, "", "")
    assert (tmp_path / "out" / "paragraphs").is_dir()
    done = called("clean", tmp_path / "none", "-o", tmp_path / "out", "-q")
    assert done.code == Exit.NO_INPUT
    assert len(done.err.splitlines()) == 1
    done = called("clean", pages, "-o", tmp_path / "out", "--progress", "plain", "--quiet")
    assert done.err == ""


def test_a_talkative_command_says_where_an_error_was_raised(tmp_path: Path) -> None:
    done = naqi("clean", tmp_path / "none", "-o", tmp_path / "out", "-v")
    assert done.code == Exit.NO_INPUT
    assert "Traceback" in done.err
    assert done.err.splitlines()[-1].startswith("naqi: no file matches")
    assert called("clean", tmp_path, "-o", tmp_path / "out", "-v", "-q").code == Exit.USAGE
