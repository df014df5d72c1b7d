"""Worker processes of a local run: who can reach them, and what becomes of a run that loses one."""

from __future__ import annotations

import os
import signal
import socket
import struct
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import grpc
import pytest

from naqi.runners.loopback import loopback_only
from tests.commands import Command, contents, naqi, typed, wait_until, write_pages

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
LISTENS = "0A"
"""The state of a socket, in the system's tables."""


def listening(pids: list[int]) -> Iterator[str]:
    """The addresses at which processes listen, by any of their sockets."""
    sockets = set()
    for pid in pids:
        with suppress(OSError):  # it has ended
            sockets |= {str(file.readlink()) for file in Path(f"/proc/{pid}/fd").iterdir()}
    for family, table in ((socket.AF_INET, "tcp"), (socket.AF_INET6, "tcp6")):
        for line in Path(f"/proc/net/{table}").read_text(encoding="ascii").splitlines()[1:]:
            place, state, inode = (line.split()[column] for column in (1, 3, 9))
            if state == LISTENS and f"socket:[{inode}]" in sockets:
                words = bytes.fromhex(place.split(":")[0])
                size = len(words) // 4
                yield socket.inet_ntop(
                    family, struct.pack(f">{size}I", *struct.unpack(f"<{size}I", words))
                )


def looked_at(command: Command) -> set[str]:
    """The addresses at which a command, or what it starts, ever listens until it ends."""
    found: set[str] = set()
    while command.process.poll() is None:
        found.update(listening([command.pid, *command.processes()]))
        time.sleep(0.1)
    return found


@LINUX
@pytest.mark.parametrize("line", ["clean {in} --output {new}", "refresh {in} --lake {new}"])
def test_nothing_listens_to_other_machines(line: str, tmp_path: Path) -> None:
    write_pages(tmp_path / "in", 2_000, pieces=2)
    places = {"in": tmp_path / "in", "new": tmp_path / "new"}
    with typed(*line.format(**places).split(), "--workers", 2) as command:
        found = looked_at(command)
        assert command.end().code == 0
    assert found  # this test sees what listens
    assert found <= {"127.0.0.1", "::1", "::ffff:127.0.0.1"}


@LINUX
def test_a_run_in_one_process_listens_to_nobody(tmp_path: Path) -> None:
    write_pages(tmp_path / "in", 1_000)
    with typed("clean", tmp_path / "in", "--output", tmp_path / "new") as command:
        assert looked_at(command) == set()


@pytest.mark.parametrize("address", ["[::]:0", "0.0.0.0:0", ":0"])
def test_a_server_for_everybody_is_for_this_machine_alone(address: str) -> None:
    with loopback_only():
        server = grpc.server(None)
    port = server.add_insecure_port(address)
    server.start()
    try:
        socket.create_connection(("localhost", port), 10).close()
        with pytest.raises(OSError, match="refused"):
            socket.create_connection((own_address(), port), 10)
    finally:
        server.stop(None)


def own_address() -> str:
    """An address at which other machines know this one, or one that the loopback has besides."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe, suppress(OSError):
        probe.connect(("192.0.2.1", 9))  # of nobody; nothing is sent
        return str(probe.getsockname()[0])
    return "127.0.0.2"


def test_servers_made_afterwards_are_as_ever() -> None:
    before = grpc.server
    with loopback_only(), loopback_only():
        assert grpc.server is not before
    assert grpc.server is before


@LINUX
@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("clean {in} --output {new}", signal.SIGSEGV),
        ("refresh {in} --lake {new}", signal.SIGKILL),
    ],
)
def test_a_run_that_loses_a_worker_ends_in_one_line(
    line: str, number: signal.Signals, tmp_path: Path
) -> None:
    write_pages(tmp_path / "in", 24_000, pieces=2)
    places = {"in": tmp_path / "in", "new": tmp_path / "new"}
    with typed(*line.format(**places).split(), "--workers", 2) as command:
        wait_until(lambda: [*(tmp_path / "new").rglob("*-pages.arrow")], command)
        wait_until(lambda: command.processes("naqi.runners.worker"), command)
        os.kill(command.processes("naqi.runners.worker")[0], number)
        ended = command.end()
        assert ended.code == 9
        assert ended.err.startswith("naqi: a worker process died before its work was done: of ")
        assert number.name in ended.err
        assert len(ended.err.splitlines()) == 1
        assert command.leftovers() == []
    assert not [*(tmp_path / "new").rglob("*.parquet")]


@LINUX
def test_a_worker_that_dies_before_it_is_ready_is_no_exception(tmp_path: Path) -> None:
    write_pages(tmp_path / "few", 2)
    assert naqi("clean", tmp_path / "few", "--output", tmp_path / "new").code == 0
    before = contents(tmp_path / "new")
    write_pages(tmp_path / "in", 100, pieces=2)
    arguments = ("clean", tmp_path / "in", "--output", tmp_path / "new", "--workers", 2)
    with typed(*arguments) as command:
        wait_until(lambda: command.processes("naqi.runners.worker"), command)
        os.kill(command.processes("naqi.runners.worker")[0], signal.SIGKILL)
        ended = command.end()
    assert (ended.code, len(ended.err.splitlines())) == (9, 1)
    assert contents(tmp_path / "new") == before


@LINUX
def test_workers_end_with_the_run_that_is_killed(tmp_path: Path) -> None:
    write_pages(tmp_path / "in", 24_000, pieces=2)
    arguments = ("clean", tmp_path / "in", "--output", tmp_path / "new", "--workers", 2)
    with typed(*arguments) as command:
        wait_until(lambda: [*(tmp_path / "new").rglob("*.arrow")], command)
        assert len(command.processes("naqi.runners.worker")) == 2
        command.process.kill()
        command.end()
        assert command.leftovers() == []
