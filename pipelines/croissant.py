"""Croissant metadata of an export, `croissant.json`: tools know its tables and columns by it."""

from __future__ import annotations

import json
from collections.abc import Mapping

import pyarrow as pa

from naqi.schemas.columns import LOCAL, UTC
from naqi.schemas.tables import TABLES
from naqi.transforms.write.arrow import PLAIN

_OF = "http://mlcommons.org/croissant/"
_TERMS = (
    "citeAs column conformsTo extract field fileProperty fileObject fileSet format includes "
    "isLiveDataset jsonPath key md5 parentField path recordSet references regex repeated replace "
    "samplingRate separator source subField transform"
)
_CONTEXT = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "cr": _OF,
    "dct": "http://purl.org/dc/terms/",
    "rai": f"{_OF}RAI/",
    "sc": "https://schema.org/",
    **{term: f"cr:{term}" for term in _TERMS.split()},
    "conformsTo": "dct:conformsTo",
    "data": {"@id": "cr:data", "@type": "@json"},
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "examples": {"@id": "cr:examples", "@type": "@json"},
}
"""Of Croissant 1.0, as its specification has it."""

_TYPES: dict[pa.DataType, str] = {
    pa.string(): "sc:Text",
    pa.int32(): "sc:Integer",
    pa.int64(): "sc:Integer",
    pa.float32(): "sc:Float",
    pa.float64(): "sc:Float",
    pa.bool_(): "sc:Boolean",
    LOCAL: "sc:DateTime",
    UTC: "sc:DateTime",
}
"""Croissant has no type for maps and bytes: columns of those, and of lists, are left out."""


def croissant(rows: Mapping[str, int]) -> str:
    """The metadata, generated from the schemas.

    Args:
        rows: Rows by table. Tables without any are left out.
    """
    tables = [name for name in TABLES if rows[name]]
    metadata = {
        "@context": _CONTEXT,
        "@type": "sc:Dataset",
        "name": "naqi",
        "description": "Clean, language-tagged paragraphs of web pages. The pages belong to those "
        "who wrote them.",
        "conformsTo": f"{_OF}1.0",
        "url": "./",
        "distribution": [
            {
                "@type": "cr:FileSet",
                "@id": f"{name}-files",
                "name": f"{name}-files",
                "encodingFormat": "application/x-parquet",
                "includes": f"{name}/*.parquet",
            }
            for name in tables
        ],
        "recordSet": [
            {
                "@type": "cr:RecordSet",
                "@id": name,
                "name": name,
                "field": [_field(name, field) for field in PLAIN[name] if field.type in _TYPES],
            }
            for name in tables
        ],
    }
    return json.dumps(metadata, indent=2) + "\n"


def _field(table: str, field: pa.Field) -> dict[str, object]:
    return {
        "@type": "cr:Field",
        "@id": f"{table}/{field.name}",
        "name": field.name,
        "description": field.metadata[b"doc"].decode(),
        "dataType": _TYPES[field.type],
        "source": {"fileSet": {"@id": f"{table}-files"}, "extract": {"column": field.name}},
    }
