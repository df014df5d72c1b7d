"""The options of reading and cleaning, which several commands share."""

from __future__ import annotations

import argparse
from dataclasses import fields

from naqi.schemas.config import CleanConfig
from naqi.transforms.blocks.parsers import PARSERS
from naqi.transforms.language.detectors import DETECTORS
from naqi.transforms.page_formats import HTML_JUDGES
from naqi.transforms.read import FORMATS
from naqi.transforms.read.columns import NAMES, parse_columns
from naqi.transforms.read.items import ReadOptions

_LIMITS = {
    "max_page_bytes": "reject pages of more bytes",
    "max_compression_ratio": "reject pages that inflate to more than so many times their size",
    "max_nesting": "reject HTML whose elements are nested deeper",
    "max_attributes": "reject HTML with more attributes on one tag",
    "max_blocks": "reject pages of more blocks",
    "max_page_memory": "reject pages that take more bytes to clean",
}


def positive(text: str) -> int:
    """A whole number from 1 on. Raises `ValueError`, of which argparse makes a message."""
    number = int(text)
    if number < 1:
        raise ValueError
    return number


positive.__name__ = "positive whole number"  # argparse names the type in its message


def seconds(text: str) -> float:
    """A number from 0 on. Raises `ValueError`, of which argparse makes a message."""
    number = float(text)
    if not 0 <= number < float("inf"):
        raise ValueError
    return number


seconds.__name__ = "number of seconds"


def _columns(text: str) -> dict[str, str]:
    try:
        return parse_columns(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def add(parser: argparse.ArgumentParser) -> None:
    """Give ``parser`` the options of reading and cleaning, with the defaults of `CleanConfig`."""
    default = CleanConfig()
    parser.add_argument(
        "--format", choices=FORMATS, help="of all files (default: by each one's name and content)"
    )
    parser.add_argument(
        "--columns",
        type=_columns,
        default={},
        metavar="FIELD=COLUMN,…",
        help=f"of JSONL and Parquet, where they are not found by name: {', '.join(NAMES)}",
    )
    parser.add_argument(
        "--html-parser",
        choices=PARSERS,
        default=default.html_parser,
        help="(default: %(default)s)",
    )
    parser.add_argument(
        "--html-judge",
        choices=HTML_JUDGES,
        default=default.html_judge,
        help="what tells content from boilerplate in HTML (default: %(default)s)",
    )
    parser.add_argument(
        "--language-detector",
        choices=DETECTORS,
        default=default.language_detector,
        help="(default: %(default)s)",
    )
    parser.add_argument(
        "--page-seconds",
        type=seconds,
        metavar="S",
        default=default.page_seconds,
        help="reject pages that take more processor time; 0 sets no deadline and starts no process "
        "to keep it (default: %(default)s)",
    )
    for name, purpose in _LIMITS.items():
        parser.add_argument(
            f"--{name.replace('_', '-')}",
            type=positive,
            metavar="N",
            default=getattr(default, name),
            help=f"{purpose} (default: %(default)s)",
        )


def add_json(parser: argparse.ArgumentParser, what: str) -> None:
    """Give ``parser`` the option to print ``what`` for programs."""
    parser.add_argument("--json", action="store_true", help=f"{what} as the last line, in JSON")


def add_job(parser: argparse.ArgumentParser, what: str) -> None:
    """Give ``parser`` the options of a job of Beam that ends with ``what``."""
    parser.add_argument(
        "--workers", type=positive, default=1, metavar="N", help="processes (default: 1)"
    )
    add_json(parser, what)
    parser.epilog = f"{parser.epilog}; unknown options go to Beam"


def config(args: argparse.Namespace) -> CleanConfig:
    """How to clean, from parsed arguments."""
    given = vars(args)
    known = {field.name: given[field.name] for field in fields(CleanConfig) if field.name in given}
    return CleanConfig(**known)


def limits(args: argparse.Namespace) -> ReadOptions:
    """How to read, from parsed arguments."""
    return ReadOptions(args.max_page_bytes, args.max_compression_ratio, args.columns)


def columns(args: argparse.Namespace) -> dict[str, str]:
    """Field to column, from parsed arguments."""
    named: dict[str, str] = args.columns
    return named
