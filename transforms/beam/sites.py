"""Learning sites as a PTransform: pages are counted where they are read, and never shuffled."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any
from uuid import uuid4

import apache_beam as beam
from apache_beam.pvalue import PCollection
from apache_beam.transforms.window import GlobalWindows

from naqi.schemas.config import CleanConfig
from naqi.schemas.page import RawPage
from naqi.transforms.border import admit
from naqi.transforms.guard.parent import BATCH_BYTES, BATCH_PAGES, Guard
from naqi.transforms.sites.file import write_hosts
from naqi.transforms.sites.merge import hosts_of
from naqi.transforms.sites.observe import learning, observe_pages, seen_page
from naqi.transforms.sites.sample import SitePage, sizes
from naqi.transforms.write import files

_HELD: int = 32 << 20
"""Bytes of what was seen that a worker holds before it is written."""
ENDING = ".sites"
"""Of the names of files in staging."""


@dataclass
class LearnSites(beam.PTransform[PCollection[RawPage], PCollection[str]]):
    """Pages to dictionaries in staging: PCollection[RawPage] -> PCollection[str], their paths.

    Each bundle writes what it has seen, a sample a host. A bundle that is run twice does no harm,
    since the same dictionary twice is that dictionary: whoever merges takes what lies there.
    """

    folder: str
    """Where to write: one that every worker sees."""
    edition: int
    config: CleanConfig

    def expand(self, pages: PCollection[RawPage]) -> PCollection[str]:
        learn = _Learn(self.folder, self.edition, learning(self.config))
        return pages | "Learn" >> beam.ParDo(learn).with_output_types(str)


class _Learn(beam.DoFn):
    """Looks at pages in a child process, as they are cleaned, and gathers what was seen."""

    def __init__(self, folder: str, edition: int, config: CleanConfig) -> None:
        self._folder, self._edition, self._config = folder, edition, config
        self._guard: Guard | None = None

    def start_bundle(self) -> None:
        self._pages: list[RawPage] = []
        self._bytes = 0
        self._seen: list[tuple[str, SitePage]] = []
        self._held = 0

    def process(self, element: object) -> Iterator[str]:
        page = admit(element)
        self._pages.append(page)
        self._bytes += len(page.body)
        if len(self._pages) == BATCH_PAGES or self._bytes >= BATCH_BYTES:
            self._look()
            if self._held >= _HELD:
                yield self._write()

    def finish_bundle(self) -> Iterator[Any]:
        self._look()
        if self._seen:
            yield GlobalWindows.windowed_value(self._write())

    def teardown(self) -> None:
        guard, self._guard = self._guard, None
        if guard is not None:
            guard.close()

    def _look(self) -> None:
        pages, self._pages, self._bytes = self._pages, [], 0
        for found in self._observed(pages) if pages else ():
            if found is not None:
                host, page = found
                self._seen.append((host, page._replace(edition=self._edition)))
                self._held += sum(sizes([page]))

    def _observed(self, pages: list[RawPage]) -> list[Any]:
        if not self._config.page_seconds:
            seen = observe_pages(pages, self._config)
            return [seen_page(one, raw, self._config) for one, raw in zip(seen, pages, strict=True)]
        if self._guard is None:
            self._guard = Guard(self._config, observe_pages, seen_page)
        return self._guard.clean(pages)

    def _write(self) -> str:
        path = files.join(self._folder, f"{uuid4().hex}{ENDING}")
        content = BytesIO()
        write_hosts(content, hosts_of(self._seen))
        files.write(path, content.getvalue())
        self._seen, self._held = [], 0
        return path
