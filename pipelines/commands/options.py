"""The options of reading and cleaning, which several commands share."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

from naqi.pipelines.commands import cleaning
from naqi.pipelines.meter import STYLES
from naqi.schemas.config import CleanConfig
from naqi.schemas.errors import UsageError
from naqi.schemas.rejects import parse_max_rejected
from naqi.transforms.read import FORMATS
from naqi.transforms.read.columns import BODIES, NAMES, parse_columns
from naqi.transforms.read.items import ReadOptions

MOST = 1 << 62
"""What fits into every number that an option becomes."""
_MOST_SECONDS = 1e9


def whole(least: int, most: int) -> Callable[[str], int]:
    """Takes a whole number, for argparse, which makes a message of its name."""

    def number(text: str) -> int:
        found = int(text)
        if not least <= found <= most:
            raise ValueError
        return found

    number.__name__ = f"whole number from {least} to {most}"
    return number


positive = whole(1, MOST)
positive.__name__ = "positive whole number"


def seconds(text: str) -> float:
    """A number from 0 on. Raises `ValueError`, of which argparse makes a message."""
    number = float(text)
    if not 0 <= number <= _MOST_SECONDS:
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
        "--format",
        choices=FORMATS,
        help="of all files (default: by each one's name and content, which may be refused)",
    )
    parser.add_argument(
        "--columns",
        type=_columns,
        default={},
        metavar="FIELD=COLUMN,…",
        help="of JSON, CSV and Parquet, tried before the names that are known: "
        + ", ".join((*NAMES, *BODIES)),
    )
    cleaning.add(parser)


def add_site_templates(parser: argparse.ArgumentParser, learned: str) -> None:
    """Give ``parser`` the option to learn sites from what it cleans; ``learned`` is of what."""
    parser.add_argument(
        "--site-templates",
        choices=("auto",),
        help=f"learn first what pages of a site have in common, {learned}, and clean by that",
    )


def learns_sites(args: argparse.Namespace, config: CleanConfig) -> bool:
    """Whether sites are to be learned.

    Raises:
        UsageError: A dictionary is given as well.
    """
    if args.site_templates is not None and config.sites:
        raise UsageError("--site-templates learns a dictionary of its own: leave out --sites")
    return args.site_templates is not None


def add_json(parser: argparse.ArgumentParser, what: str) -> None:
    """Give ``parser`` the option to print ``what`` for programs."""
    parser.add_argument("--json", action="store_true", help=f"{what} as the last line, in JSON")


def add_job(parser: Any, what: str) -> None:
    """Give ``parser`` the options of a job of Beam that ends with ``what``."""
    parser.add_argument(
        "--workers", type=positive, default=1, metavar="N", help="processes (default: 1)"
    )
    add_progress(parser)
    add_json(parser, what)
    pass_on(parser)


def pass_on(parser: Any) -> None:
    """Have options that are not those of ``parser`` go to Beam."""
    parser.passes_on = True
    parser.epilog = f"{parser.epilog}; unknown options go to Beam"


def add_max_rejected(parser: argparse.ArgumentParser, default: str) -> None:
    """Give ``parser`` the option that bounds rejects, None by ``default``."""
    parser.add_argument(
        "--max-rejected",
        type=max_rejected,
        metavar="N|SHARE",
        help="pages that may be rejected, as 20, 0.2 or 20%%; above it nothing is published, and "
        f"100%% publishes whatever comes (default: {default})",
    )


def max_rejected(text: str) -> int | float:
    """A number of pages or a share of them. Raises `ValueError`, as `seconds` does."""
    return parse_max_rejected(text)


max_rejected.__name__ = "number of pages, or share from 0.0 to 1.0 or in %"


def add_progress(parser: argparse.ArgumentParser) -> None:
    """Give ``parser`` the option of how it is told how far a run is."""
    parser.add_argument(
        "--progress",
        choices=STYLES,
        default="auto",
        help="how far it is: a bar, a plain line a minute, or none (default: a bar on a terminal)",
    )


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
