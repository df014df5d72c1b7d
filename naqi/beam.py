"""The steps as PTransforms, those of `naqi.transforms.beam` that are for users."""

from naqi.schemas.rows import PageRows
from naqi.transforms.beam.clean import CleanPages
from naqi.transforms.beam.read import ReadFiles, ReadPages
from naqi.transforms.beam.steps import (
    DetectLanguage,
    ParsePages,
    RemoveBoilerplate,
    RemoveForeignCaptions,
    SplitParagraphs,
)
from naqi.transforms.beam.write import CountPages, WriteParquet
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
