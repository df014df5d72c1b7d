"""Commands that install what is missing, as they work where they are printed."""

from __future__ import annotations

import json
import re
import shlex
import shutil
import sys
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

NAME = "naqi"
_EXTRA = re.compile(r"""\bextra\s*==\s*["']([\w.-]+)["']""")


def install_extra(extra: str) -> str:
    """The command that installs an extra of Naqi into the environment that this runs in.

    From a checkout it names the checkout. What was installed from a wheel or an index satisfies
    pip by its name, so that no index need have it. Without pip its own requirements are named.
    """
    place = checkout()
    if place is not None:
        return install("-e", f"{place}[{extra}]")
    if find_spec("pip") is None:
        return install(*requirements_of(extra))
    return install(f"{NAME}[{extra}]")


def install(*what: str) -> str:
    """The command that installs ``what`` into the environment that this runs in."""
    python = shlex.quote(sys.executable)
    named = " ".join(shlex.quote(part) for part in what)
    if find_spec("pip") is not None:
        return f"{python} -m pip install {named}"
    if shutil.which("uv"):
        return f"uv pip install --python {python} {named}"
    return f"{python} -m ensurepip && {python} -m pip install {named}"


def requirements_of(extra: str) -> list[str]:
    """What an extra of the installed Naqi asks for, but for other extras of its own."""
    found = installed()
    lines = (found.requires or []) if found else []
    asked = (line.split(";") for line in lines if extra in _EXTRA.findall(line))
    return [requirement[0].strip() for requirement in asked]


def checkout() -> Path | None:
    """The folder that this Naqi is run from, if it is a checkout and not an installed package."""
    found = installed()
    if found is not None:
        told = json.loads(found.read_text("direct_url.json") or "{}")
        if told.get("dir_info", {}).get("editable"):
            return Path(url2pathname(urlsplit(told["url"]).path))
        return None
    here = Path(__file__).resolve().parent.parent
    return here if (here / "pyproject.toml").exists() else None


def installed() -> Distribution | None:
    """What was installed as Naqi; None if it only lies there."""
    try:
        return distribution(NAME)
    except PackageNotFoundError:
        return None
