"""`naqi doctor`: whether the installation is whole, and what to do where it is not."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator

from rich.console import Console
from rich.text import Text

from naqi.pipelines.installation import Finding, dependencies, extras, package, python
from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.transforms.guard.parent import Guard

OLDEST_JAVA = 11

_MARKS = {"ok": "green", "note": "yellow", "fail": "red"}


def doctor(console: Console) -> int:
    """Check the installation and print what to do; the number of things that must be mended."""
    failed = 0
    for check in (python, dependencies, package, extras, child, engines):
        for finding in check():
            failed += finding.level == "fail"
            mark = Text(f"{finding.level:<5}", style=_MARKS[finding.level])
            console.print(mark, Text(str(finding)), soft_wrap=True)
    return failed


def child() -> Iterator[Finding]:
    """Whether a page can be cleaned in a process of its own."""
    page = RawPage(b"The council met and agreed to mend the old bridge.", "doctor", format="text")
    try:
        with Guard(CleanConfig()) as guard:
            guard.clean([page])
    except (RuntimeError, OSError) as error:
        yield Finding("fail", "cleaning process", str(error), f"does {sys.executable} start?")
    else:
        yield Finding("ok", "cleaning process", "starts and cleans a page")


def engines() -> Iterator[Finding]:
    """What the engines beside the local one need."""
    java = _java()
    if java is None:
        advice = f"for Flink and Spark, install Java {OLDEST_JAVA} or later"
        yield Finding("note", "Java", "not found", advice)
    elif java < OLDEST_JAVA:
        yield Finding("note", "Java", str(java), f"Flink and Spark need {OLDEST_JAVA} or later")
    else:
        yield Finding("ok", "Java", str(java))
    for program, use in (("prism", "the Prism runner"), ("docker", "workers in containers")):
        path = shutil.which(program)
        if path is None:
            advice = f"for {use}, put it on the PATH"
            yield Finding("note", program, "not found", advice)
        else:
            yield Finding("ok", program, path)


def _java() -> int | None:
    """The major version of Java, None if there is none that runs."""
    program = shutil.which("java")
    if program is None:
        return None
    try:
        # S603: the program that the user's PATH names. It writes `… version "17.0.9" …`.
        told = subprocess.run([program, "-version"], capture_output=True, text=True, timeout=20)  # noqa: S603
        parts = told.stderr.split('"')[1].split(".")
        return int(parts[1] if parts[0] == "1" else parts[0])
    except (OSError, subprocess.TimeoutExpired, ValueError, IndexError):
        return None
