"""A page for a browser, written where the user said."""

from __future__ import annotations

from naqi.transforms.write import files
from naqi.transforms.write.errors import OutputError


def write_page(path: str, html: str) -> None:
    """Write ``html``, whole or not at all.

    Raises:
        OutputError: ``path`` cannot be written.
    """
    try:
        files.write(path, html.encode())
    except OSError as error:
        raise OutputError(f"{path} cannot be written: {error.strerror or error}") from error
