"""`naqi completion`, in a shell that has read what it prints."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from naqi.pipelines.commands.completion import SHELLS
from tests.pipelines.test_standard_streams import shell


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the script for bash, and something to complete names of."""
    folder = tmp_path_factory.mktemp("completion")
    (folder / "script").write_text(shell("naqi completion bash", folder).out, encoding="utf-8")
    (folder / "herons.html").write_text("")
    return folder


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("naqi cl", {"clean"}),
        ("naqi ", {"clean", "explain", "show", "help", "completion"}),
        ("naqi clean --resu", {"--resume"}),
        ("naqi clean --outp", {"--output"}),
        ("naqi show --table re", {"rejected"}),
        ("naqi clean --progress pl", {"plain"}),
        ("naqi clean hero", {"herons.html"}),
        ("naqi explain --html hero", {"herons.html"}),
        ("naqi help expl", {"explain"}),
    ],
)
def test_bash_completes_what_was_begun(typed: str, offered: set[str], folder: Path) -> None:
    words = typed.split(" ")
    script = (
        "source ./script; "
        f"COMP_WORDS=({' '.join(words[:-1])} '{words[-1]}'); COMP_CWORD={len(words) - 1}; "
        f"COMP_LINE='{typed}'; COMP_POINT={len(typed)}; "
        "function=$(complete -p naqi | grep -oP -- '-F \\K\\S+'); "
        f"$function naqi '{words[-1]}' '{words[-2]}'; printf '%s\\n' \"${{COMPREPLY[@]}}\""
    )
    done = subprocess.run(
        ["bash", "-c", script], cwd=folder, capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    assert offered <= set(done.stdout.split())


def test_the_shell_at_hand_can_read_what_is_printed(folder: Path) -> None:
    done = shell("source <(naqi completion bash) && complete -p naqi", folder)
    assert (done.code, done.err) == (0, "")


@pytest.mark.parametrize("name", SHELLS)
def test_a_shell_can_read_its_script(name: str, folder: Path) -> None:
    done = shell(f"naqi completion {name}", folder)
    assert (done.code, done.err) == (0, "")
    assert "--resume" in done.out or "resume" in done.out
    if shutil.which(name) is None:
        pytest.skip(f"{name} is not installed")
    path = folder / f"script.{name}"
    path.write_text(done.out, encoding="utf-8")
    subprocess.run([name, "-n", path], check=True)


def test_a_shell_that_is_not_known_is_refused_with_those_that_are(folder: Path) -> None:
    done = shell("naqi completion powershel", folder)
    assert done.code == 2
    assert "'fish'" in done.err
