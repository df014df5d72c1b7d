"""Servers that Beam starts in this process are for this machine alone.

Beam serves its workers by gRPC, without asking who they are, and listens on all interfaces for
them. There is no option for that, and the places differ from version to version; but all of them
ask `grpc.server` for a server, and then name the address as ``[::]:PORT``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Any

import grpc

HOST = "localhost"
_EVERYWHERE = re.compile(r"(\[::\]|0\.0\.0\.0|\*)?(?=:\d+\Z)")

_lock = Lock()
_users = 0
_make_server = grpc.server


@contextmanager
def loopback_only(host: str = HOST) -> Iterator[None]:
    """Within this, servers that are made to listen on all interfaces listen on ``host`` alone."""
    global _users  # of all threads: the last one out puts things back
    with _lock:
        _users += 1
        grpc.server = _server_on(host)
    try:
        yield
    finally:
        with _lock:
            _users -= 1
            if not _users:
                grpc.server = _make_server


def _server_on(host: str) -> Any:
    def make(*args: Any, **options: Any) -> Any:
        server = _make_server(*args, **options)
        listen = server.add_insecure_port
        server.add_insecure_port = lambda address: listen(_EVERYWHERE.sub(host, address, count=1))
        return server

    return make
