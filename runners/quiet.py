"""Beam logs to standard error what a user of Naqi cannot act on. Import this before Beam."""

from __future__ import annotations

import logging


def quiet() -> None:
    """Keep all logging of this process off standard error: what fails is raised besides."""
    logging.disable(logging.ERROR)
