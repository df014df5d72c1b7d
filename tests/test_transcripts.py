"""What the documentation shows of the command line is what the commands print."""

from __future__ import annotations

from pathlib import Path

import pytest

from docs.transcripts import Step, lasting, lay_out, pages, run, steps


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.stem)
def test_every_command_prints_what_its_page_shows(page: Path, tmp_path: Path) -> None:
    lay_out(tmp_path)
    shown = [step for block in steps(page.read_text(encoding="utf-8")) for step in block]
    assert shown
    for was, now in zip(shown, run([step.command for step in shown], tmp_path), strict=True):
        assert lasting(str(now)) == lasting(str(was)), "run: python -m docs.transcripts"


def test_commands_and_what_they_print_are_told_apart() -> None:
    text = "Say:\n\n```console\n$ cat <<END\n> one\n> END\none\n$ true\n```\n\n```sh\nls\n```\n"
    assert list(steps(text)) == [[Step("cat <<END\none\nEND", "one\n"), Step("true", "")]]


def test_a_command_that_fails_is_told_and_its_errors_are_shown(tmp_path: Path) -> None:
    (step,) = run(["echo lost >&2; exit 3"], tmp_path)
    assert str(step) == "$ echo lost >&2; exit 3\nlost\n(exit code 3)\n"


def test_times_and_names_of_runs_may_be_others() -> None:
    one, other = (
        "done in 1.4 s, run 20260203T040506-0011aabb",
        "done in 12 s, run 20270203T040506-0",
    )
    assert lasting(one) == "done in N s, run RUN"
    assert lasting(other) == "done in N s, run 20270203T040506-0"
