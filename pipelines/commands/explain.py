"""The command `naqi explain`: its arguments, and which pages they mean."""

from __future__ import annotations

import argparse
import os
import re
from collections.abc import Iterator, Sequence
from typing import Any

from naqi.pipelines.commands import options
from naqi.pipelines.commands.base import Terminal, add_command, say
from naqi.pipelines.standard_streams import spooled
from naqi.schemas.config import CleanConfig
from naqi.schemas.errors import InputError
from naqi.schemas.page import RawPage
from naqi.transforms.read import read_items
from naqi.transforms.read.items import UnreadableError
from naqi.transforms.rows import page_id

_REMOTE = "://"
_PATTERN = frozenset("*?[")


def _parser(commands: Any) -> None:
    """Add the command."""
    added = add_command(
        commands,
        "explain",
        _explain,
        "print every block of a page, kept or dropped, and why",
        "naqi explain page.html --html why.html",
    )
    added.add_argument(
        "inputs",
        nargs="+",
        metavar="PAGE",
        help="files, folders and patterns, as of naqi clean; - is standard input",
    )
    added.add_argument(
        "--record",
        type=options.whole(0, options.MOST),
        action="append",
        metavar="N",
        help="of files of many pages (default: the first page of each); may be repeated",
    )
    added.add_argument(
        "--url", action="append", metavar="URL", help="the page of this address; may be repeated"
    )
    added.add_argument(
        "--page-id",
        type=_id,
        action="append",
        metavar="ID",
        help="the page of this id, as tables have it, or how it begins; may be repeated",
    )
    added.add_argument("--all", action="store_true", help="all pages, or all that are asked for")
    as_what = added.add_mutually_exclusive_group()
    as_what.add_argument("--html", metavar="FILE", help="write it as a self-contained HTML page")
    as_what.add_argument("--json", action="store_true", help="a line of JSON for each page")
    options.add(added)


PARSERS = (_parser,)


def _explain(args: argparse.Namespace, _flags: Sequence[str]) -> None:
    from naqi.pipelines import explain
    from naqi.transforms import evidence

    config = options.config(args)
    terminal = Terminal(soft_wrap=True, highlight=False)
    shown = []
    with spooled(args.inputs) as origins:
        for number, raw in enumerate(_Wanted(args, config).of(origins)):
            explained = evidence.explain(raw, config)
            if args.html:
                shown.append(explained)
            elif args.json:
                say(explain.as_json(explained))
            else:
                if number:
                    terminal.print()
                explain.show(explained, terminal)
    if args.html:
        from naqi.pipelines.page_file import write_page

        write_page(args.html, explain.html(shown))


class _Wanted:
    """The pages that are asked for."""

    def __init__(self, args: argparse.Namespace, config: CleanConfig) -> None:
        self._limits = options.limits(args, config)
        self._format: str | None = args.format
        self._all: bool = args.all
        self._left: dict[tuple[str, object], str] = {
            **{("record", n): f"record {n}" for n in args.record or ()},
            **{("id", page_id(RawPage(b"", url=url))): f"address {url}" for url in args.url or ()},
            **{("id", begins): f"id {begins}" for begins in args.page_id or ()},
        }
        self._asked = bool(self._left)

    def of(self, origins: dict[str, str]) -> Iterator[RawPage]:
        """Those of files, folders and patterns, each with its name; in their order.

        Raises:
            InputError: One of them is not there, or cannot be read.
        """
        left = dict(self._left)
        found = False
        for path, origin in origins.items():
            for file in _files(path):
                for page in self._of_file(file, origin if file == path else file, left):
                    found = True
                    yield page
                if self._asked and not left and not self._all:
                    return
        if left or not found:
            asked = f"no page of {', '.join(left.values())}" if left else "no page"
            raise InputError(f"{', '.join(origins.values())} holds {asked}")

    def _of_file(
        self, path: str, origin: str, left: dict[tuple[str, object], str]
    ) -> Iterator[RawPage]:
        from naqi.transforms.read.files.file import open_stream

        try:
            with open_stream(path) as stream:
                for item in read_items(stream, origin, self._limits, self._format):
                    if isinstance(item, RawPage) and self._is_wanted(item, left):
                        yield item
                        if not self._all and not (self._asked and left):
                            return
        except OSError as error:
            raise InputError(f"{origin}: {error.strerror or error}") from error
        except UnreadableError as error:
            raise InputError(f"{origin} cannot be read: {error}") from error

    def _is_wanted(self, page: RawPage, left: dict[tuple[str, object], str]) -> bool:
        if not self._asked:
            return True
        of_page = {"record": page.record, "id": page_id(page)}
        among = self._left if self._all else left
        met = [key for key in among if _meets(of_page[key[0]], key[1])]
        for key in met:
            left.pop(key, None)
        return bool(met)


def _meets(value: object, wanted: object) -> bool:
    if isinstance(value, str) and isinstance(wanted, str):
        return value.startswith(wanted)
    return value == wanted


def _files(name: str) -> Iterator[str]:
    from naqi.transforms.read.files.listing import list_files  # Beam takes a second to import

    if _REMOTE not in name and not os.path.lexists(name) and _PATTERN.isdisjoint(name):
        raise InputError(f"{name}: No such file or directory")
    return (file.path for file in list_files([name]))


def _id(text: str) -> str:
    if not re.fullmatch("[0-9a-f]{4,32}", text):
        raise argparse.ArgumentTypeError(f"{text}: give 4 to 32 hexadecimal digits of a page_id")
    return text
