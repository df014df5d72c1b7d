"""Naqi's own folder in an output, and the schema version that is told there.

What was written under a newer schema than ours is left alone: who read on would drop in silence
what it does not know. Knows nothing of Beam, whose filesystems `transforms.write.output` asks.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import Any

from naqi.schemas.tables import SCHEMA_VERSION
from naqi.transforms.write.errors import NewerSchemaError

MANIFEST = "manifest.json"
JOURNAL = "publish.json"
MARK = "schema-version-"
"""With a number behind, the name of a file: the version of an output without manifest."""


def refuse_newer(place: str, version: int) -> None:
    """Make sure that the schema ``version`` of what is at ``place`` is not newer than ours.

    Raises:
        NewerSchemaError: It is.
    """
    if version > SCHEMA_VERSION:
        raise NewerSchemaError(
            f"{place} has schema version {version}, this Naqi knows {SCHEMA_VERSION}: upgrade Naqi"
        )


def told_version(names: Iterable[str], read: Callable[[str], bytes]) -> int:
    """The newest schema version that the files of a `HOUSE` tell of; 0 if they tell none.

    Args:
        names: Of the files.
        read: Reads one.
    """
    version = 0
    for name in names:
        if name == MANIFEST:
            version = max(version, _stated(read(name)))
        elif name == JOURNAL:
            version = max(version, _stated(read(name), "manifest"))
        elif name.startswith(MARK):
            version = max(version, _number(name.removeprefix(MARK)))
    return version


def _stated(content: bytes, *within: str) -> int:
    told: Any = {}
    with suppress(ValueError):  # what cannot be read tells nothing, and is written anew
        told = json.loads(content)
    for name in (*within, "schema_version"):
        told = told.get(name, {}) if isinstance(told, dict) else {}
    return _number(told)


def _number(told: Any) -> int:
    with suppress(ValueError, TypeError):
        return int(told)
    return 0
