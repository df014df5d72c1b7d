"""Phrases of furniture, one module a language: its name is the language's BCP-47 code.

A module has ``PHRASES``, by rule and parted by bars. Those with which authors head parts of their
text as well stand in ``SECTIONS`` too, and those of the edges of a page that no text has inside of
it in ``ANYWHERE``.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Mapping
from importlib import import_module
from typing import NamedTuple

from naqi.schemas.rules import Rule


class Language(NamedTuple):
    """What furniture says in one language."""

    code: str
    phrases: Mapping[Rule, str]
    sections: str
    anywhere: str


def load_languages() -> tuple[Language, ...]:
    """Every language that has a module here, by its code."""
    found = []
    for code in sorted(module.name for module in pkgutil.iter_modules(__path__)):
        module = import_module(f"{__name__}.{code}")
        others = (getattr(module, name, "") for name in ("SECTIONS", "ANYWHERE"))
        found.append(Language(code, module.PHRASES, *others))
    return tuple(found)
