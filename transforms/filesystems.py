"""Beam's filesystems, loaded when a path first leads to one: that takes most of a second."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from apache_beam.io.filesystems import FileSystems


def remote() -> type[FileSystems]:
    """Beam's filesystems, with the clients that `transforms.storage` gives them."""
    from apache_beam.io.filesystems import FileSystems

    import naqi.transforms.storage  # noqa: F401

    return FileSystems
