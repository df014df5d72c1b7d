"""An Iceberg REST catalog on this machine, as small as lakes need it, over one in SQLite."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread
from typing import Any

from flask import Flask, Response, request
from pyiceberg.catalog.sql import SqlCatalog
from pyiceberg.exceptions import CommitFailedException, NoSuchTableError
from pyiceberg.partitioning import UNPARTITIONED_PARTITION_SPEC
from pyiceberg.schema import Schema
from pyiceberg.table import CommitTableRequest, Table
from pyiceberg.table.sorting import SortOrder
from werkzeug.serving import make_server


@contextmanager
def rest_catalog(folder: Path) -> Iterator[str]:
    """Its address, while it runs; its tables lie in ``folder``."""
    catalog = SqlCatalog(
        "behind", uri=f"sqlite:///{folder / 'rest.db'}", warehouse=f"file://{folder}"
    )
    server = make_server("127.0.0.1", 0, _app(catalog))
    thread = Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
        catalog.engine.dispose()


def _app(catalog: SqlCatalog) -> Flask:
    app = Flask("rest")

    @app.get("/v1/config")
    def config() -> dict[str, Any]:
        return {"defaults": {}, "overrides": {}}

    @app.post("/v1/namespaces")
    def create_namespace() -> dict[str, Any]:
        catalog.create_namespace_if_not_exists(tuple(request.json["namespace"]))
        return {"namespace": request.json["namespace"], "properties": {}}

    @app.post("/v1/namespaces/<namespace>/tables")
    def create_table(namespace: str) -> dict[str, Any]:
        wanted = request.json
        table = catalog.create_table(
            (*namespace.split("\x1f"), wanted["name"]),
            Schema.model_validate(wanted["schema"]),
            partition_spec=UNPARTITIONED_PARTITION_SPEC,
            sort_order=SortOrder.model_validate(wanted["write-order"]),
            properties=wanted["properties"],
        )
        return _loaded(table)

    @app.get("/v1/namespaces/<namespace>/tables/<name>")
    def load_table(namespace: str, name: str) -> dict[str, Any]:
        return _loaded(catalog.load_table((*namespace.split("\x1f"), name)))

    @app.post("/v1/namespaces/<namespace>/tables/<name>")
    def commit(namespace: str, name: str) -> dict[str, Any]:
        table = catalog.load_table((*namespace.split("\x1f"), name))
        change = CommitTableRequest.model_validate_json(request.data)
        catalog.commit_table(table, change.requirements, change.updates)
        return _loaded(catalog.load_table(table.name()))

    @app.errorhandler(NoSuchTableError)
    def missing(error: Exception) -> Response:
        return _error(404, "NoSuchTableException", error)

    @app.errorhandler(CommitFailedException)
    def conflict(error: Exception) -> Response:
        return _error(409, "CommitFailedException", error)

    return app


def _loaded(table: Table) -> dict[str, Any]:
    metadata = table.metadata.model_dump(mode="json", by_alias=True, exclude_none=True)
    return {"metadata-location": table.metadata_location, "metadata": metadata, "config": {}}


def _error(code: int, kind: str, error: Exception) -> Response:
    content = {"error": {"message": str(error), "type": kind, "code": code}}
    return Response(json.dumps(content), code, mimetype="application/json")
