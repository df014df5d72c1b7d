"""A lake opened: its catalog, its tables, and where in its folder things stand."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa
from pyiceberg import exceptions
from pyiceberg.catalog import Catalog, load_catalog
from pyiceberg.catalog.sql import SqlCatalog
from pyiceberg.table import Table
from sqlalchemy import create_engine
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import NullPool

from naqi.schemas.errors import InputError
from naqi.schemas.tables import SCHEMA_VERSION
from naqi.transforms.lake.evolve import VERSION, first_schema, first_updates, version_of
from naqi.transforms.lake.snapshot import Staging
from naqi.transforms.lake.tables import properties, table_names
from naqi.transforms.write import files
from naqi.transforms.write.errors import ForeignFolderError, OutputError
from naqi.transforms.write.house import refuse_newer
from naqi.transforms.write.output import check, manifest_path

RUN = "naqi.run"
"""Key of a snapshot's summary: the run that made it. All tables of a run have the same."""
CONFIG = "naqi.config"
"""Key of a snapshot's summary: the digest of the configuration that its run cleaned by."""
SITES = "naqi.sites"
"""Key of a snapshot's summary: the digest of the dictionary of sites that the lake has since."""
CREATED = "created"
"""`RUN` of the empty snapshot that a new table begins with."""
MODES = ("latest", "keep-all")
CATALOG_SECONDS = 60
"""For so long a SQLite catalog that another process holds is waited for."""

_MODE = "naqi.on-change"
_DROPPED = "naqi.keep-dropped"


class LakeError(OutputError):
    """What is wrong with a lake, or with what was asked of it."""


@dataclass(frozen=True)
class Lake:
    """A lake. Tables are loaded anew whenever they are asked for: others may have moved them."""

    folder: str
    """The work folder: lock, journal and staging, and the catalog unless another is named."""
    catalog: Catalog
    namespace: str
    names: tuple[str, ...]
    """The tables, ``inputs`` last."""
    keep_all: bool
    """Whether earlier versions of a page stay."""

    def table(self, name: str) -> Table:
        """A table as it stands now."""
        return self.catalog.load_table(f"{self.namespace}.{name}")


@contextmanager
def told(folder: str) -> Iterator[None]:
    """Turn what catalogs, warehouses and disks raise into a `LakeError` of one line."""
    of_catalogs = tuple(kind for kind in vars(exceptions).values() if isinstance(kind, type))
    try:
        yield
    except InputError:  # an `OSError` that blames no lake
        raise
    except (OSError, pa.ArrowException, SQLAlchemyError, *of_catalogs) as error:
        first = str(error).partition("\n")[0] or type(error).__name__
        raise LakeError(f"{folder}: {first}; readers see a whole lake, run it again") from error


def catalog_of(folder: str, name: str | None = None) -> Catalog:
    """The SQLite catalog in ``folder``, or that which pyiceberg's own configuration calls ``name``.

    Raises:
        LakeError: pyiceberg knows no such catalog.
    """
    if name is not None:
        try:
            return _unpooled(load_catalog(name))
        except ValueError as error:
            raise LakeError(f"catalog {name}: {error}") from error
    root = Path(folder).resolve()
    if not set("?#%").isdisjoint(str(root)):
        raise LakeError(f"{root} cannot be part of an address: name a folder without ?, # and %")
    return _unpooled(
        SqlCatalog(
            "naqi",
            uri=f"sqlite:///{root / 'catalog.db'}?timeout={CATALOG_SECONDS}",
            warehouse=f"file://{root / 'warehouse'}",  # as it is: readers decode nothing
        )
    )


def _unpooled(catalog: Catalog) -> Catalog:
    """``catalog``, where it is SQLite's, with connections that end with their use.

    One kept for later holds the file open, and at times a lock on it that the next run meets.
    """
    if isinstance(catalog, SqlCatalog) and catalog.engine.dialect.name == "sqlite":
        catalog.engine.dispose()
        catalog.engine = create_engine(catalog.engine.url, poolclass=NullPool)
    return catalog


def create_lake(
    folder: str,
    catalog: str | None = None,
    namespace: str = "naqi",
    *,
    on_change: str | None = None,
    keep_dropped: bool = False,
) -> Lake:
    """The lake in ``folder``, made if there is none. Only under `transforms.write.output.lock`.

    Args:
        folder: New, empty, or a lake.
        catalog: See `catalog_of`.
        namespace: Of the tables.
        on_change: One of `MODES`; None is that of the lake, or ``latest``.
        keep_dropped: Whether a new lake has the table ``dropped``.

    Raises:
        LakeError: The lake was made with other options.
        NewerSchemaError: It was written under a newer schema.
        ForeignFolderError: ``folder`` holds something else.
    """
    check(folder)
    if files.exists(manifest_path(folder)):
        raise ForeignFolderError(f"{folder} is an output of naqi clean: name another folder")
    opened = catalog_of(folder, catalog)
    opened.create_namespace_if_not_exists(namespace)
    if opened.table_exists(f"{namespace}.inputs"):  # made last: the others are there
        lake = open_lake(folder, catalog, namespace)
        if on_change is not None and (on_change == "keep-all") != lake.keep_all:
            raise LakeError(f"{folder} was made with the other --on-change: it cannot be changed")
        if keep_dropped and "dropped" not in lake.names:
            raise LakeError(f"{folder} was made without --keep-dropped: it cannot be added")
    else:
        keep_all = on_change == "keep-all"
        made = {
            _MODE: MODES[keep_all],
            _DROPPED: str(keep_dropped).lower(),
            VERSION: str(SCHEMA_VERSION),
        }
        for name in table_names(keep_dropped=keep_dropped):
            opened.create_table_if_not_exists(
                f"{namespace}.{name}",
                first_schema(name, unique=not keep_all),
                properties=properties(name) | made,
            )
        lake = open_lake(folder, catalog, namespace)
    for name in lake.names:
        table = lake.table(name)
        if table.current_snapshot() is None:  # a branch needs a snapshot to begin with
            with Staging(table) as transaction:
                transaction.change(first_updates(table, name))
                transaction.update_snapshot({RUN: CREATED}).fast_append().commit()
    return lake


def open_lake(folder: str, catalog: str | None = None, namespace: str = "naqi") -> Lake:
    """The lake in ``folder``.

    Raises:
        InputError: There is none.
        NewerSchemaError: It was written under a newer schema.
    """
    if catalog is None and not Path(folder, "catalog.db").exists():
        raise InputError(f"{folder} is no lake: make one with naqi refresh")
    opened = catalog_of(folder, catalog)
    inputs = f"{namespace}.inputs"
    with told(folder):
        made = opened.load_table(inputs).properties if opened.table_exists(inputs) else None
    if made is None:
        raise InputError(f"{folder} has no lake {namespace}: make one with naqi refresh")
    names = table_names(keep_dropped=made.get(_DROPPED) == "true")
    lake = Lake(folder, opened, namespace, tuple(names), made.get(_MODE) == "keep-all")
    with told(folder):
        versions = [version_of(lake.table(name)) for name in names]
    refuse_newer(folder, max(versions))
    return lake
