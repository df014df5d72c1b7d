"""The steps as PTransforms: wiring alone.

From file names to staged pieces all is one fused stage: only file names and descriptors of pieces
are ever shuffled. Here are those of a batch; `transforms.beam.stream` and its sources,
`transforms.beam.kafka` and `transforms.beam.pubsub`, are imported by those who stream.
"""

from naqi.transforms.beam.clean import (
    CleanPages,
    DetectLanguage,
    ParsePages,
    RemoveBoilerplate,
    RemoveForeignCaptions,
    SplitParagraphs,
)
from naqi.transforms.beam.read import ReadFiles, ReadPages
from naqi.transforms.beam.write import CountPages, WriteParquet
from naqi.transforms.beam.yaml import clean_pages

__all__ = [
    "CleanPages",
    "CountPages",
    "DetectLanguage",
    "ParsePages",
    "ReadFiles",
    "ReadPages",
    "RemoveBoilerplate",
    "RemoveForeignCaptions",
    "SplitParagraphs",
    "WriteParquet",
    "clean_pages",
]
