"""The steps of a page as PTransforms, one each, for pipelines that take them apart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import apache_beam as beam
from apache_beam.pvalue import PCollection
from apache_beam.typehints.decorators import with_input_types

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import Page, RawPage
from naqi.schemas.rows import PageRows
from naqi.transforms import core
from naqi.transforms.border import admit
from naqi.transforms.config_file import settled

_DEFAULT = CleanConfig()


@dataclass
class ParsePages(beam.PTransform[PCollection[RawPage], PCollection[Page]]):
    """Raw pages decoded and cut into blocks: PCollection[RawPage] -> PCollection[Page].

    An element that is no `RawPage`, or one with a field of a wrong type, is a page that is rejected
    as ``malformed_record``.
    """

    config: CleanConfig = _DEFAULT

    def expand(self, pages: PCollection[RawPage]) -> PCollection[Page]:
        config = settled(self.config)
        return pages | beam.Map(_parse, config).with_output_types(Page)


@with_input_types(Page)
@dataclass
class RemoveBoilerplate(beam.PTransform[PCollection[Page], PCollection[Page]]):
    """Boilerplate and second copies marked to be dropped: PCollection[Page] -> the same."""

    config: CleanConfig = _DEFAULT

    def expand(self, pages: PCollection[Page]) -> PCollection[Page]:
        config = settled(self.config)
        return pages | beam.Map(core.remove_boilerplate, config).with_output_types(Page)


@with_input_types(Page)
@dataclass
class RemoveForeignCaptions(beam.PTransform[PCollection[Page], PCollection[Page]]):
    """Stray captions in a foreign script marked to be dropped: PCollection[Page] -> the same."""

    config: CleanConfig = _DEFAULT

    def expand(self, pages: PCollection[Page]) -> PCollection[Page]:
        return pages | beam.Map(
            core.remove_foreign_captions, settled(self.config)
        ).with_output_types(Page)


@with_input_types(Page)
@dataclass
class DetectLanguage(beam.PTransform[PCollection[Page], PCollection[Page]]):
    """The language of page and blocks: PCollection[Page] -> the same."""

    config: CleanConfig = _DEFAULT

    def expand(self, pages: PCollection[Page]) -> PCollection[Page]:
        config = settled(self.config)
        return pages | beam.Map(core.detect_language, config).with_output_types(Page)


@with_input_types(Page)
@dataclass
class SplitParagraphs(beam.PTransform[PCollection[Page], PCollection[PageRows]]):
    """Pages to the rows of the four tables: PCollection[Page] -> PCollection[PageRows]."""

    config: CleanConfig = _DEFAULT

    def expand(self, pages: PCollection[Page]) -> PCollection[PageRows]:
        config = settled(self.config)
        return pages | beam.Map(core.split_paragraphs, config).with_output_types(PageRows)


class CleanHere(beam.DoFn):
    """All steps in turn, each page by itself: RawPage -> PageRows."""

    def __init__(self, config: CleanConfig) -> None:
        self._config = config

    def process(self, page: RawPage) -> Iterator[PageRows]:
        yield core.clean_page(page, self._config)


def _parse(element: object, config: CleanConfig) -> Page:
    return core.parse(admit(element), config)
