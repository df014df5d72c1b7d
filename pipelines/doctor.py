"""`naqi doctor`: whether the installation is whole, and what to do where it is not."""

from __future__ import annotations

import platform
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import (
    PackageNotFoundError,
    distribution,
    packages_distributions,
    requires,
    version,
)
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from rich.console import Console
from rich.text import Text

import naqi
from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.transforms.guard.parent import Guard

NAME = "naqi"

OLDEST_JAVA = 11

_MARKS = {"ok": "green", "note": "yellow", "fail": "red"}


class Finding(NamedTuple):
    """What one check found."""

    level: str
    """ok; note: something optional is not there; fail: Naqi does not work like this."""
    subject: str
    found: str
    advice: str = ""


def doctor(console: Console) -> int:
    """Check the installation and print what to do; the number of things that must be mended."""
    failed = 0
    for check in (python, dependencies, package, child, engines):
        for finding in check():
            failed += finding.level == "fail"
            mark = Text(f"{finding.level:<5}", style=_MARKS[finding.level])
            advice = f": {finding.advice}" if finding.advice else ""
            console.print(mark, Text(f"{finding.subject}: {finding.found}{advice}"), soft_wrap=True)
    return failed


def python() -> Iterator[Finding]:
    """The version of Python, and whether Naqi is installed or only lies there."""
    here = f"{platform.python_version()} on {platform.system()} {platform.machine()}"
    try:
        supported = SpecifierSet(distribution(NAME).metadata["Requires-Python"] or "")
    except PackageNotFoundError:
        yield Finding("fail", NAME, "not installed", "pip install naqi")
        return
    yield Finding("ok", NAME, version(NAME))
    if platform.python_version() in supported:
        yield Finding("ok", "Python", here)
    else:
        yield Finding("fail", "Python", here, f"use a Python {supported}")


def dependencies() -> Iterator[Finding]:
    """The version of every package that Naqi needs."""
    for line in _requirements():
        requirement = Requirement(line)
        if requirement.marker is not None and not requirement.marker.evaluate({"extra": ""}):
            continue
        advice = f'pip install "{requirement}"'
        try:
            found = version(requirement.name)
        except PackageNotFoundError:
            yield Finding("fail", requirement.name, "not installed", advice)
            continue
        if requirement.specifier.contains(found, prereleases=True):
            yield Finding("ok", requirement.name, found)
        else:
            yield Finding("fail", requirement.name, found, advice)


def _requirements() -> list[str]:
    try:
        return requires(NAME) or []
    except PackageNotFoundError:
        return []


def package() -> Iterator[Finding]:
    """Whether what is imported is what was installed, and nobody else's."""
    subject, where = f"package {NAME}", str(Path(naqi.__file__).parent)
    others = sorted(set(packages_distributions().get(NAME, ())) - {NAME})
    found = find_spec(NAME)
    first = str(Path(found.origin).parent) if found and found.origin else "nowhere"
    if others:
        advice = "install Naqi in an environment of its own: python -m venv .venv"
        yield Finding("fail", subject, f"also of {', '.join(others)}", advice)
    elif first != where:
        advice = "a folder of that name is in the way: rename it, or look at PYTHONPATH"
        yield Finding("fail", subject, f"found at {first}, not at {where}", advice)
    else:
        yield Finding("ok", subject, where)


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
