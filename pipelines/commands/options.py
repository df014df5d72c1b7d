"""The options of reading and cleaning, which several commands share."""

from __future__ import annotations

import argparse

from naqi.pipelines.commands import cleaning
from naqi.schemas.config import CleanConfig
from naqi.transforms.read import FORMATS
from naqi.transforms.read.columns import NAMES, parse_columns
from naqi.transforms.read.items import ReadOptions


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
    """Give ``parser`` the options of reading and of cleaning."""
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
    cleaning.add(parser)


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
    """How to clean, from parsed arguments and the file that they name.

    Raises:
        ConfigError: A value that cannot be meant.
    """
    return cleaning.settings(args).config


def limits(args: argparse.Namespace, config: CleanConfig) -> ReadOptions:
    """How to read, from parsed arguments and how to clean."""
    return ReadOptions(config.max_page_bytes, config.max_compression_ratio, args.columns)


def columns(args: argparse.Namespace) -> dict[str, str]:
    """Field to column, from parsed arguments."""
    named: dict[str, str] = args.columns
    return named
