"""The steps as PTransforms: `naqi.transforms.beam` by a shorter name."""

from naqi.schemas.rows import PageRows
from naqi.transforms.beam import (
    CleanPages,
    CountPages,
    DetectLanguage,
    ParsePages,
    ReadFiles,
    ReadPages,
    RemoveBoilerplate,
    RemoveForeignCaptions,
    SplitParagraphs,
    WriteParquet,
)
from naqi.transforms.read.items import ReadOptions

__all__ = [
    "CleanPages",
    "CountPages",
    "DetectLanguage",
    "PageRows",
    "ParsePages",
    "ReadFiles",
    "ReadOptions",
    "ReadPages",
    "RemoveBoilerplate",
    "RemoveForeignCaptions",
    "SplitParagraphs",
    "WriteParquet",
]
