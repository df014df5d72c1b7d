"""What commands of lakes share: options that name one, and ways to open it."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from importlib.util import find_spec
from typing import Any

from naqi.pipelines.commands.base import tell
from naqi.schemas.installing import install_extra


def add_lake(parser: argparse.ArgumentParser, *, required: bool = True) -> None:
    """Give ``parser`` the options that name a lake."""
    parser.add_argument("--lake", required=required, metavar="DIR", help="the lake's folder")
    add_catalog(parser)


def add_catalog(parser: argparse.ArgumentParser) -> None:
    """Give ``parser`` the options that name a lake's tables."""
    parser.add_argument(
        "--catalog", metavar="NAME", help="of pyiceberg's configuration (default: SQLite in DIR)"
    )
    parser.add_argument("--namespace", default="naqi", help="of the tables (default: %(default)s)")


def need_pyiceberg() -> None:
    """Make sure that lakes can be read.

    Raises:
        MissingError: They cannot: an extra of Naqi is not installed.
    """
    from naqi.runners import MissingError

    if not (find_spec("pyiceberg") and find_spec("sqlalchemy")):
        raise MissingError(f"lakes need pyiceberg: {install_extra('lake')}")


@contextmanager
def opened_lake(args: argparse.Namespace, _flags: Sequence[str]) -> Iterator[Any]:
    """The lake, as readers see it."""
    need_pyiceberg()
    from naqi.transforms.lake.catalog import open_lake, told

    lake = open_lake(args.lake, args.catalog, args.namespace)
    with told(args.lake):
        yield lake


@contextmanager
def kept_lake(args: argparse.Namespace, flags: Sequence[str]) -> Iterator[Any]:
    """The lake, kept from others, and whole."""
    with opened_lake(args, flags) as lake, locked_lake(args):
        from naqi.transforms.lake.clock import behind
        from naqi.transforms.lake.commit import recover

        recover(lake)
        clock = behind(lake)
        if clock is not None:
            tell(clock)
        yield lake


@contextmanager
def whole_lake(args: argparse.Namespace, flags: Sequence[str]) -> Iterator[Any]:
    """As `_upkeep`, or, where nobody can write, the lake as it is."""
    from naqi.transforms.write.errors import OutputBusyError, OutputError

    with opened_lake(args, flags) as lake, ExitStack() as stack:
        try:
            stack.enter_context(locked_lake(args))
        except OutputBusyError:
            raise
        except OutputError:
            pass
        else:
            from naqi.transforms.lake.commit import recover

            recover(lake)
        yield lake


def locked_lake(args: argparse.Namespace) -> AbstractContextManager[None]:
    """Keep others from the lake."""
    from naqi.transforms.write.output import lock

    return lock(args.lake)
