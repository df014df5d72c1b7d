"""Which files a user means: a file, a folder with all below it, or a pattern; and opening them."""

from __future__ import annotations

import glob
import os
import stat
from collections.abc import Iterable, Iterator
from typing import BinaryIO, NamedTuple

from naqi.schemas.errors import InputError
from naqi.transforms.filesystems import remote
from naqi.transforms.read.files.left_out import MAGIC, base, is_left_out, is_left_out_below
from naqi.transforms.read.files.opening import kind, open_local
from naqi.transforms.read.files.ours import Ours, is_ours
from naqi.transforms.read.files.real_paths import in_real_folder
from naqi.transforms.schemes import said, scheme_of
from naqi.transforms.write.names import HOUSE

_BUCKET = 3
"""Slashes in the address of a bucket, with the one that ends it."""


class Listed(NamedTuple):
    """A file to read, or what lies where one could: reading it says why it is none."""

    path: str
    bytes: int
    modified: str = ""
    """Changes when the file does: time of modification, as exact as the filesystem has it."""


def list_files(inputs: Iterable[str], *, strict: bool = False) -> Iterator[Listed]:
    """The files of ``inputs``, each once, in a stable order.

    Private and unfinished names in folders and patterns are left out
    (`transforms.read.files.left_out`), and so is what Naqi wrote (`transforms.read.files.ours`).

    What lies in a folder and is no file (a named pipe, a socket, a link to nothing or to a folder,
    a folder that cannot be listed) is given too. A pattern means files alone, as in a shell.

    Args:
        inputs: Files, folders and patterns (``*``, ``?``, ``[…]``, ``**``), on this machine or on
            any filesystem that Beam knows (``gs://…``, ``s3://…``).
        strict: Raise an error for a folder that cannot be listed.

    Raises:
        InputError: One of them matches nothing, is no file or folder, was written by Naqi, or
            cannot be listed.
    """
    inputs = list(inputs)
    seen: set[str] = set()
    for name in inputs:
        found = False
        for file in _list(name, strict=strict):
            found = True
            if len(inputs) > 1:  # one input alone names no file twice
                if file.path in seen:
                    continue
                seen.add(file.path)
            yield file
        if not found:
            raise InputError(
                f"no file matches {name}: check the path or the pattern (names that begin with a "
                "dot or an underscore, unfinished files and what Naqi wrote are left out)"
            )


def check_apart(inputs: Iterable[str], output: str) -> None:
    """Make sure that none of ``inputs`` lies in the output that it is to become.

    Raises:
        InputError: One does, such as a table of an earlier run: it would be cleaned once more by
            every run.
    """
    own = f"{resolved(output)}/"
    for name in inputs:
        place = name if MAGIC.isdisjoint(name) else base(name)
        if f"{resolved(place)}/".startswith(own):
            raise InputError(f"{name} lies in the output, {output}: name another output")


def resolved(path: str) -> str:
    """A path as no other is written, links resolved; a remote one without slashes at its end."""
    if scheme_of(path) is not None:
        return path.rstrip("/")
    if os.path.islink(path) or os.path.basename(path) in ("", ".", ".."):  # noqa: PTH114, PTH119
        return os.path.realpath(path)
    return in_real_folder(path)


def open_file(path: str) -> BinaryIO:
    """A file, to read its bytes as they are stored. Never waits for what is no file.

    Raises:
        UnreadableError: It is something else than a file.
        OSError: It cannot be opened.
    """
    if scheme_of(path) is not None:
        return remote().open(path, compression_type="uncompressed")
    return open_local(path)


def _list(name: str, *, strict: bool) -> Iterator[Listed]:
    if scheme_of(name) is not None:
        return _list_remote(name)
    try:
        found = os.stat(name)  # noqa: PTH116
    except (OSError, ValueError) as error:  # before the pattern: a file's name may hold brackets
        if os.path.lexists(name) and MAGIC.isdisjoint(name):
            raise InputError(f"{name} leads nowhere: {said(error)}") from error
        return _list_pattern(name)
    if stat.S_ISDIR(found.st_mode):
        return _list_folder(name, strict=strict)
    if not stat.S_ISREG(found.st_mode):
        raise InputError(f"{name} is {kind(found.st_mode)}: name a file, a folder or a pattern")
    return iter([_local(name)])


def _list_remote(name: str) -> Iterator[Listed]:
    from naqi.transforms.storage import require  # imports Beam

    require(name)
    folder = f"{name.rstrip('/')}/"
    pattern = name
    try:
        bare = name.endswith("/") or folder.count("/") == _BUCKET  # no object is called so
        matched = [] if bare else remote().match([name])[0].metadata_list
        if not matched:
            pattern = f"{folder}**"
            matched = remote().match([pattern])[0].metadata_list
    except OSError as error:
        raise InputError(f"{name} cannot be listed: {said(error)}") from error
    ours = Ours(base(pattern), (file.path for file in matched))
    if ours.is_top:
        raise _ours(name)
    is_pattern = not MAGIC.isdisjoint(pattern)
    for file in matched:
        left_out = is_pattern and (is_left_out_below(file.path, pattern) or ours.holds(file.path))
        if not (left_out or file.path.endswith("/")):  # which consoles make for an empty folder
            yield Listed(file.path, file.size_in_bytes, str(file.last_updated_in_seconds))


def _list_folder(name: str, *, strict: bool) -> Iterator[Listed]:
    failed: list[OSError] = []
    if is_ours(name):
        raise _ours(name)
    for folder, folders, names in os.walk(name, onerror=failed.append):
        yield from _unlisted(failed, name, strict=strict)
        if HOUSE in folders:
            folders.clear()
            continue
        folders[:] = sorted(f for f in folders if not is_left_out(f))
        parent = os.path.join(folder, "")  # noqa: PTH118
        links = [f for f in folders if os.path.islink(parent + f)]  # noqa: PTH114  # not followed
        for file in sorted([*names, *links]):
            if not is_left_out(file):
                yield _local(parent + file)
    yield from _unlisted(failed, name, strict=strict)


def _ours(name: str) -> InputError:
    return InputError(
        f"{name} was written by Naqi, and is no input: name the folder that it was made of, or, to "
        f"read a table as pages, the table's own folder ({name.rstrip('/')}/pages)"
    )


def _unlisted(failed: list[OSError], name: str, *, strict: bool) -> Iterator[Listed]:
    """The folders that could not be listed since this was asked last."""
    while failed:
        error = failed.pop(0)
        if strict or error.filename == name:
            raise InputError(f"{error.filename} cannot be listed: {said(error)}") from error
        yield _local(error.filename)


def _list_pattern(pattern: str) -> Iterator[Listed]:
    ours = Ours(base(pattern))
    for path in sorted(glob.glob(pattern, recursive=True)):  # noqa: PTH207  # takes absolute patterns
        left_out = is_left_out_below(path, pattern) or ours.holds(path)
        if not left_out and not os.path.isdir(path):  # noqa: PTH112
            yield _local(path)


def _local(path: str) -> Listed:
    try:
        found = os.stat(path)  # noqa: PTH116  # a third of the time, and there may be millions
    except OSError:  # reading it says what is wrong
        return Listed(path, 0)
    return Listed(path, found.st_size if stat.S_ISREG(found.st_mode) else 0, str(found.st_mtime_ns))
