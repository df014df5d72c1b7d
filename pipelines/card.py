"""The data card of an export: `README.md` as Hugging Face datasets and people read it."""

from __future__ import annotations

from collections.abc import Mapping

import pyarrow as pa

from naqi.schemas.tables import RULES_VERSION, SCHEMA_VERSION, TABLES
from naqi.transforms.write.arrow import PLAIN
from naqi.transforms.write.counts import under

_FLOATS = {pa.float32(): "float32", pa.float64(): "float64"}
"""As Hugging Face calls what Arrow calls otherwise."""


def card(rows: Mapping[str, int], counts: Mapping[str, int]) -> str:
    """The card, generated from the schemas.

    Args:
        rows: Rows by table.
        counts: As in `transforms.write.counts`.
    """
    languages = under(counts, "language")
    known = sorted(tag for tag in languages if tag not in {"und", "zxx"})
    lines = ["---", "configs:"]
    tables = [name for name in TABLES if rows[name]]  # datasets refuses one without rows
    for name in tables:
        lines += [
            f"- config_name: {name}",
            "  data_files:",
            "  - split: train",
            f"    path: {name}/*.parquet",
            f"  columns: [{', '.join(field.name for field in _known(name))}]",
        ]
        if name == "paragraphs":
            lines.append("  default: true")
    lines += ["dataset_info:"] if tables else []
    for name in tables:
        lines += [f"- config_name: {name}", "  features:"]
        for field in _known(name):
            kind = _FLOATS.get(field.type, field.type)
            lines += [f"  - name: {field.name}", f"    dtype: '{kind}'"]
    if known:
        lines += ["language:", *(f"- '{tag}'" for tag in known)]  # quoted: `no` is no boolean
    lines += ["tags:", "- naqi", "- web", "---", "", "# Clean paragraphs of web pages", ""]
    lines += [
        f"Cleaned by Naqi, schema version {SCHEMA_VERSION}, rules version {RULES_VERSION}. "
        "The pages belong to those who wrote them; this card says nothing of their licence.",
        "",
        "| table | rows |",
        "|---|---|",
        *(f"| {name} | {rows[name]:,} |" for name in TABLES),
    ]
    if languages:
        lines += ["", "| language | pages |", "|---|---|"]
        ordered = sorted(languages.items(), key=lambda item: (-item[1], item[0]))
        lines += [f"| {tag} | {number:,} |" for tag, number in ordered]
    for name, schema in TABLES.items():
        lines += ["", f"## {name}", "", "| column | meaning |", "|---|---|"]
        lines += [f"| {field.name} | {field.metadata[b'doc'].decode()} |" for field in schema]
    return "\n".join(lines) + "\n"


def _known(table: str) -> list[pa.Field]:
    """The columns that every version of Hugging Face datasets knows under one name.

    It has no maps, and lists under several.
    """
    return [field for field in PLAIN[table] if not pa.types.is_nested(field.type)]
