"""The options of cleaning: those of `CleanConfig`, and the file that has them."""

from __future__ import annotations

import argparse

from naqi.schemas.config import CleanConfig
from naqi.schemas.config_fields import CHECKS, FAVORS
from naqi.transforms.config_file import (
    CHOICES,
    Settings,
    option_of,
    read_phrases,
    read_values,
    settle,
)
from naqi.transforms.language.detectors.known import WITH_MODEL

_CHOSEN = {
    "html_parser": (CHOICES["html_parser"], ""),
    "html_judge": (CHOICES["html_judge"], "what tells content from boilerplate in HTML "),
    "text_judge": (CHOICES["text_judge"], "what tells content from boilerplate in text pages "),
    "favor": (FAVORS, "what to favor where a judge is in doubt "),
    "languages_of": (("page", "paragraph"), "what must be in one of --languages "),
}
_LISTS = {
    "keep": ("RULE,…", "switch these rules off: what they would drop is kept"),
    "drop": ("ROLE,…", "drop blocks of these roles"),
    "languages": ("TAG,…", "write only what is in these languages, as ar,pt-BR,zh-Hans"),
}
_TEXTS = {
    "sites": ("FILE", "drop lines that a dictionary of sites knows: see naqi sites learn"),
    "sites_digest": ("HEX", "refuse a dictionary of another digest"),
}
_NUMBERS = {
    "min_characters": "reject pages of which fewer characters are kept",
    "min_paragraphs": "reject pages of which fewer paragraphs are kept",
    "max_page_bytes": "reject pages of more bytes",
    "max_compression_ratio": "reject pages that inflate to more than so many times their size",
    "max_nesting": "reject HTML whose elements are nested deeper",
    "max_attributes": "reject HTML with more attributes on one tag",
    "max_blocks": "reject pages of more blocks",
    "max_page_memory": "reject pages that take more bytes to clean",
    "max_rejected_body_bytes": "keep the bytes of rejected pages up to this size",
}


def add(parser: argparse.ArgumentParser) -> None:
    """Give ``parser`` the options of cleaning. What is not given is None, whatever the default."""
    default = CleanConfig()
    parser.add_argument(
        "--config", metavar="FILE", help="options of cleaning in TOML: see docs/configuration.md"
    )
    for key, (choices, purpose) in _CHOSEN.items():
        told = f"{purpose}(default: {getattr(default, key)})"
        parser.add_argument(option_of(key), choices=choices, help=told)
    parser.add_argument(
        "--language-detector",
        metavar="NAME",
        help=f"what tells languages: {_detectors()} (default: {default.language_detector})",
    )
    for key, (metavar, purpose) in _LISTS.items():
        parser.add_argument(
            option_of(key), type=_listed, action="extend", metavar=metavar, help=purpose
        )
    parser.add_argument(
        "--min-language-confidence",
        type=_share,
        metavar="P",
        help="write only what is so surely in its language, 0 to 1 "
        f"(default: {default.min_language_confidence})",
    )
    parser.add_argument(
        "--phrases", metavar="FILE", help="drop lines that are one of the phrases in a TOML file"
    )
    parser.add_argument(
        "--page-seconds",
        type=_number,
        metavar="S",
        help="reject pages that take longer; 0 sets no deadline and starts no process to keep it "
        f"(default: {default.page_seconds})",
    )
    parser.add_argument(
        "--markdown",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="write what is kept of each page as Markdown too, in pages.markdown",
    )
    for key, (metavar, purpose) in _TEXTS.items():
        parser.add_argument(option_of(key), metavar=metavar, help=purpose)
    for key, purpose in _NUMBERS.items():
        told = f"{purpose} (default: {getattr(default, key)})"
        parser.add_argument(option_of(key), type=_whole, metavar="N", help=told)


def settings(args: argparse.Namespace) -> Settings:
    """How to clean, from parsed arguments and the file that they name, and what is from where.

    Raises:
        ConfigError: A value that cannot be meant.
    """
    given = {
        key: (option_of(key), value)
        for key in CHECKS
        if key != "phrases" and (value := getattr(args, key)) is not None
    }
    if args.phrases is not None:
        given["phrases"] = (args.phrases, read_phrases(args.phrases))
    path = args.config or ""
    return settle(read_values(path) if path else {}, path, given)


def _detectors() -> str:
    return ", ".join(
        f"{name}:FILE" if name in WITH_MODEL else name for name in CHOICES["language_detector"]
    )


def _listed(text: str) -> list[str]:
    """Names parted by commas; none of an empty text."""
    return [name.strip() for name in text.split(",") if name.strip()]


def _whole(text: str) -> int:
    return int(text)


def _number(text: str) -> float:
    return float(text)


def _share(text: str) -> float:
    return float(text)


_whole.__name__ = "whole number"  # argparse names the type in its message
_number.__name__ = "number of seconds"
_share.__name__ = "number from 0 to 1"
