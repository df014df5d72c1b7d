"""The command `naqi doctor`."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any

from naqi.pipelines.commands.base import Exit, FailureError, Terminal, add_command


def _parser(commands: Any) -> None:
    """Add the command."""
    add_command(
        commands,
        "doctor",
        _doctor,
        "check the installation and say what to do",
        "naqi doctor",
    )


PARSERS = (_parser,)


def _doctor(_args: argparse.Namespace, _flags: Sequence[str]) -> None:
    from naqi.pipelines.doctor import doctor

    failed = doctor(Terminal())
    if failed:
        raise FailureError(Exit.FOUND, f"{failed} of these must be mended")
