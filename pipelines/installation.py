"""What can be wrong with the installation, by itself and with what stands around it."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, packages_distributions, requires, version
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

import naqi
from naqi.schemas.installing import NAME, checkout, install, install_extra, installed

OWN_EXTRAS = (
    "beautifulsoup", "cld2", "common-lingua", "eldc", "fasttext", "gcs", "kafka", "lake", "lingua",
    "s3", "yaml",
)  # fmt: skip
"""Those that users may want."""


class Finding(NamedTuple):
    """What one check found."""

    level: str
    """ok; note: something optional is not there; fail: Naqi does not work like this."""
    subject: str
    found: str
    advice: str = ""

    def __str__(self) -> str:
        return f"{self.subject}: {self.found}" + (f": {self.advice}" if self.advice else "")


def what_is_wrong() -> str | None:
    """The first thing that must be mended, in a line; None if nothing is wrong here.

    What is told is what an error may come from whose own words say nothing of it.
    """
    try:
        for check in (package, python, dependencies):
            for finding in check():
                # What only lies there, as a checkout, works all the same.
                if finding.level == "fail" and finding.subject != NAME:
                    return str(finding)
    except ImportError as error:  # of what these need themselves
        return missing(error)
    return None


def missing(error: ImportError) -> str:
    """What to do about something that cannot be imported."""
    said = f"{error.name or 'a package'} cannot be imported ({error})"
    if os.environ.get("PYTHONPATH"):
        return f"{said}: PYTHONPATH is {os.environ['PYTHONPATH']}: unset it, and try again"
    place = checkout()
    again = ("-e", str(place)) if place else ("--force-reinstall", NAME)
    return f"{said}: {install(*again)}"


def python() -> Iterator[Finding]:
    """The version of Python, and whether Naqi is installed or only lies there."""
    from packaging.specifiers import SpecifierSet

    here = f"{platform.python_version()} on {platform.system()} {platform.machine()}"
    found = installed()
    if found is None:
        place = checkout()
        advice = install("-e", str(place)) if place else install(NAME)
        yield Finding("fail", NAME, "not installed", advice)
        return
    yield Finding("ok", NAME, version(NAME))
    supported = SpecifierSet(found.metadata["Requires-Python"] or "")
    if platform.python_version() in supported:
        yield Finding("ok", "Python", here)
    else:
        yield Finding("fail", "Python", here, f"use a Python {supported}")


def dependencies() -> Iterator[Finding]:
    """The version of every package that Naqi needs."""
    from packaging.requirements import Requirement

    for line in _requirements():
        requirement = Requirement(line)
        if requirement.marker is not None and not requirement.marker.evaluate({"extra": ""}):
            continue
        requirement.marker = None
        advice = install(str(requirement))
        try:
            found = version(requirement.name)
        except PackageNotFoundError:
            yield Finding("fail", requirement.name, "not installed", advice)
            continue
        if requirement.specifier.contains(found, prereleases=True):
            yield Finding("ok", requirement.name, found)
        else:
            asked = f"{found}, not {requirement.specifier}"
            yield Finding("fail", requirement.name, asked, advice)


def extras() -> Iterator[Finding]:
    """Which of the extras are there."""
    from packaging.requirements import Requirement

    asked = [Requirement(line) for line in _requirements()]
    for extra in OWN_EXTRAS:
        wanted = [
            requirement.name
            for requirement in asked
            if requirement.marker is not None
            and requirement.marker.evaluate({"extra": extra})
            and not requirement.marker.evaluate({"extra": ""})
        ]
        wanted += _BEHIND.get(extra, ())
        lacking = sorted({name for name in wanted if not _is_there(name)})
        if lacking:
            found = f"not installed ({', '.join(lacking)})"
            yield Finding("note", f"extra {extra}", found, install_extra(extra))
        else:
            yield Finding("ok", f"extra {extra}", "installed")


_BEHIND = {"gcs": ("google-cloud-storage",), "s3": ("boto3",), "yaml": ("pyyaml", "jsonschema")}
"""What extras of Beam, which is there without them, bring."""


def package() -> Iterator[Finding]:
    """Whether what is imported is what was installed, and nobody else's."""
    subject, where = f"package {NAME}", Path(naqi.__file__).parent
    others = sorted(set(packages_distributions().get(NAME, ())) - {NAME})
    found = find_spec(NAME)
    first = Path(found.origin).parent if found and found.origin else Path("nowhere")
    own = _installed_at()
    if others:
        advice = (
            f"it takes turns with Naqi's: install Naqi in an environment of its own: "
            f"{sys.executable} -m venv naqi-env"
        )
        yield Finding("fail", subject, f"also of {', '.join(others)}", advice)
    elif first != where or (own is not None and own.resolve() != where.resolve()):
        stands = where if first == where else first
        instead = own if first == where else where
        path = os.environ.get("PYTHONPATH")
        why = f"PYTHONPATH is {path}: unset it" if path else "rename the folder that is in the way"
        yield Finding("fail", subject, f"found at {stands}, not at {instead}", why)
    else:
        yield Finding("ok", subject, str(where))


def _installed_at() -> Path | None:
    """The folder of the package, as its installation has it; None where it is not installed."""
    place, found = checkout(), installed()
    if place is not None:
        return place / NAME
    return None if found is None else Path(str(found.locate_file(NAME)))


def _requirements() -> list[str]:
    try:
        return requires(NAME) or []
    except PackageNotFoundError:
        return []


def _is_there(name: str) -> bool:
    try:
        version(name)
    except PackageNotFoundError:
        return False
    return True
