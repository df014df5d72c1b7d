"""The options of cleaning, as one value that travels with the pipeline."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CleanConfig:
    """How pages are cleaned. The defaults are those of ``naqi clean``."""

    html_parser: str = "lexbor"
    """A key of `transforms.blocks.parsers.PARSERS`: "lexbor" or "beautifulsoup"."""
    html_judge: str = "rules"
    """A key of `transforms.page_formats.HTML_JUDGES`."""
    language_detector: str = "py3langid"
    """A key of `transforms.language.detectors.DETECTORS`: "py3langid" or "langdetect"."""
    max_page_bytes: int = 10_000_000
    """A larger page is rejected."""
    max_compression_ratio: int = 1000
    """A page that inflates to more than so many times its compressed size is rejected. HTML stays
    far below; DEFLATE cannot exceed 1032, Brotli and Zstandard know no bound."""
    max_nesting: int = 512
    """An HTML page of many tags whose elements are nested deeper is rejected. Browsers stop here
    too; real pages stay below 60."""
    max_attributes: int = 1_000
    """An HTML page with more attributes on one tag is rejected."""
    max_blocks: int = 100_000
    """A page of more blocks is rejected."""
    page_seconds: float = 10.0
    """A page that takes more of the processor's time, or several times as much of the clock's, is
    rejected, where a `transforms.guard` process cleans it."""
    max_page_memory: int = 1 << 30
    """Bytes: a page that needs more is rejected, where a `transforms.guard` process cleans it."""
    max_rejected_body_bytes: int = 1_000_000
    """A rejected page's bytes are kept in ``rejected.body`` up to this size."""
