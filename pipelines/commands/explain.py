"""The command `naqi explain`: its arguments."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any

from naqi.pipelines.commands import options
from naqi.pipelines.commands.base import Terminal, add_command, refuse
from naqi.schemas.errors import InputError
from naqi.schemas.page import RawPage
from naqi.transforms.read import read_items
from naqi.transforms.read.items import UnreadableError
from naqi.transforms.read.opening import open_local


def parser(commands: Any) -> None:
    """Add the command."""
    added = add_command(
        commands,
        "explain",
        _explain,
        "print every block of a page, kept or dropped, and why",
        "naqi explain page.html --html why.html",
    )
    added.add_argument("page", metavar="PAGE", help="a local file")
    added.add_argument(
        "--record",
        type=options.whole(0, options.MOST),
        metavar="N",
        help="of a file of many pages (default: its first page)",
    )
    added.add_argument("--html", metavar="FILE", help="write it as a self-contained HTML page")
    options.add(added)


def _explain(args: argparse.Namespace, flags: Sequence[str]) -> None:
    from naqi.pipelines import explain

    refuse(flags)
    how = options.config(args)
    try:
        with open_local(args.page) as file:
            items = read_items(file, args.page, options.limits(args, how), args.format)
            pages = (item for item in items if isinstance(item, RawPage))
            raw = next(page for page in pages if args.record in (None, page.record))
    except StopIteration:
        wanted = "no page" if args.record is None else f"no page at record {args.record}"
        raise InputError(f"{args.page} holds {wanted}") from None
    except OSError as error:
        raise InputError(f"{args.page}: {error.strerror or error}") from error
    except UnreadableError as error:
        raise InputError(f"{args.page} cannot be read: {error}") from error
    page = explain.judge(raw, how)
    if args.html:
        from naqi.transforms.write import files

        files.write(args.html, explain.html(page).encode())
    else:
        explain.show(page, Terminal(soft_wrap=True, highlight=False))
