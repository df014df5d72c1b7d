"""This checkout with a column more of each type in every table, as the next schema version."""

from __future__ import annotations

import re
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from naqi.schemas.tables import COLUMNS, RETIRED, RULES_VERSION, SCHEMA_VERSION
from tests.released.archive import RULES as RELEASED_RULES
from tests.trees import copy_tree, edit

KINDS: dict[str, tuple[str, str, Any]] = {
    "a_string": ("str", "pa.string()", "Seegras"),
    "a_word": ("str", "WORD", "kelp"),
    "an_int": ("int", "pa.int32()", -7),
    "a_long": ("int", "pa.int64()", 1 << 40),
    "a_float": ("float", "pa.float32()", 0.5),
    "a_double": ("float", "pa.float64()", 0.1),
    "a_bool": ("bool", "pa.bool_()", True),
    "a_binary": ("bytes", "pa.binary()", b"\x00\xff"),
    "an_instant": ("datetime", "UTC", datetime(2025, 5, 1, 12, tzinfo=timezone.utc)),
    "a_time": ("datetime", "LOCAL", datetime(2025, 5, 1, 12)),  # as stated
    "a_list": ("list[str]", "pa.list_(pa.string())", ["one", "two"]),
    "a_map": ("dict[str, float]", "pa.map_(pa.string(), pa.float64())", {"b": 2.0, "a": 1.0}),
}
"""Type and column as they are written, and the value of every row, by the column's name."""

VALUES: dict[str, Any] = {name: value for name, (_, _, value) in KINDS.items()}

_CLASSES = {
    "paragraphs": "ParagraphRow",
    "pages": "PageRow",
    "dropped": "DroppedRow",
    "rejected": "RejectedRow",
    "inputs": "Sighting",
}


def grown(folder: Path) -> Path:
    """The grown checkout in ``folder``, which is new. Returns ``folder``."""
    tree = copy_tree(folder)
    for table, row in _CLASSES.items():
        _declare(tree / "schemas" / "rows.py", table, row)
    with (tree / "schemas" / "rows.py").open("a", encoding="utf-8") as file:
        file.write(f"\n\nfrom datetime import timezone\n\nVALUES: Any = {_source()}\n")
    makers = tree / "transforms" / "rows.py"
    edit(makers, "import DroppedRow,", "import VALUES, DroppedRow,")
    edit(makers, "**outcome.kept._asdict(),", f"**outcome.kept._asdict(), {_REPEATED}")
    edit(makers, "**outcome.dropped._asdict(),", f"**outcome.dropped._asdict(), {_REPEATED}")
    edit(makers, "rules_version=version,", "rules_version=version, **VALUES,")
    edit(makers, "rejected_at=None,", "rejected_at=None, **VALUES,")
    passes = tree / "transforms" / "lake" / "refresh" / "passes.py"
    edit(passes, "import PageRows, Sighting", "import VALUES, PageRows, Sighting")
    edit(passes, "fetched_at=raw.fetched_at,", "fetched_at=raw.fetched_at, **VALUES,")
    edit(passes, "fetched_at=None,", "fetched_at=None, **VALUES,")
    # By other rules all would be cleaned again, and no row be of before.
    tables = tree / "schemas" / "tables.py"
    edit(tables, f'RULES_VERSION = "{RULES_VERSION}"', f'RULES_VERSION = "{RELEASED_RULES}"')
    return tree


_REPEATED = "**{name: repeat(value, n) for name, value in VALUES.items()},"


def ids(table: str) -> dict[str, tuple[int, ...]]:
    """The ids that the new columns of a table are given, with those of their parts.

    They leave gaps, and the last column has the lowest: nothing that counts comes to the same.
    """
    taken = [n for column in COLUMNS[table] for n in (column.id, *column.parts)]
    start = max([*taken, *RETIRED[table]]) + 5
    names = [*KINDS]
    return {
        name: tuple(range(number := start + 10 * (len(names) - place), number + 1 + _parts(name)))
        for place, name in enumerate(names)
    }


def _parts(name: str) -> int:
    return {"a_list": 1, "a_map": 2}.get(name, 0)


def _declare(path: Path, table: str, row: str) -> None:
    text = path.read_text(encoding="utf-8")
    found = re.search(rf"class {row}\(NamedTuple\):.*?\n\n\n", text, re.DOTALL)
    assert found
    lines = "".join(
        f"    {name}: Annotated[{of_value} | None, Column({ids(table)[name][0]}, {kind}, "
        f"'of a test', parts={ids(table)[name][1:]}, since={SCHEMA_VERSION + 1})]\n"
        for name, (of_value, kind, _) in KINDS.items()
    )
    path.write_text(text.replace(found[0], found[0].rstrip() + "\n" + lines + "\n\n"), "utf-8")


def _source() -> str:
    return re.sub(r"datetime\.(timezone|datetime)", r"\1", repr(VALUES))
