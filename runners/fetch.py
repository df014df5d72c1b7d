"""Fetch the engines that Naqi can run on here: pinned, checked, kept outside of the project.

    python -m naqi.runners.fetch flink prism spark kafka iceberg

Maven or Go does the fetching, so mirrors and proxies are as those are set up. An engine is kept in
the user's cache folder (``XDG_CACHE_HOME``) and fetched once.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import ClassVar
from zipfile import ZipFile

from filelock import FileLock

from naqi.runners import MissingError

LAUNCHER = "job-server.jar"
"""A jar beside the others of an engine that starts its job server: see `_manifest`."""

_SECONDS = 900
_COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies"


@dataclass(frozen=True)
class Jars:
    """A folder of jars, by Maven: some libraries with all that they depend on."""

    tool: ClassVar[str] = "mvn"
    version: str
    libraries: tuple[str, ...]
    """``group:artifact:version``."""
    sha256: str
    """Over the output of ``sha256sum`` for all jars, sorted by name."""
    main: str | None = None
    """Class that `LAUNCHER` starts."""

    def fetch(self, folder: Path) -> str:
        """Fill ``folder``. Returns the checksum of what came."""
        pom = folder / "pom.xml"
        pom.write_text(_pom(self.libraries), encoding="utf-8")
        _run(["mvn", "-q", "-B", "-f", str(pom), _COPY, f"-DoutputDirectory={folder}"])
        pom.unlink()
        jars = sorted(path.name for path in folder.glob("*.jar"))
        lines = (f"{_sha256(folder / name)}  {name}\n" for name in jars)
        checksum = sha256("".join(lines).encode()).hexdigest()
        if self.main:
            with ZipFile(folder / LAUNCHER, "w") as jar:
                jar.writestr("META-INF/MANIFEST.MF", _manifest(self.main, jars))
        return checksum


@dataclass(frozen=True)
class GoProgram:
    """One program, built by Go from the source of a module."""

    tool: ClassVar[str] = "go"
    version: str
    module: str
    package: str
    sha256: str
    """Of the module's source, as in ``go.sum``."""

    def fetch(self, folder: Path) -> str:
        """Fill ``folder``. Returns the checksum of the source that it was built from."""
        module = f"{self.module}@{self.version}"
        told = json.loads(_run(["go", "mod", "download", "-json", module]))
        _run(
            ["go", "install", f"{self.module}/{self.package}@{self.version}"],
            GOBIN=str(folder),
            CGO_ENABLED="0",
        )
        return str(told["Sum"])


ENGINES: dict[str, Jars | GoProgram] = {
    "flink": Jars(
        "1.19-2.62.0",
        ("org.apache.beam:beam-runners-flink-1.19:2.62.0", "org.slf4j:slf4j-simple:1.7.30"),
        "e3756fbe6cbcd86afbdc9edc4e9f7aea7d94d0419933a18a6685f91290722dab",
        "org.apache.beam.runners.flink.FlinkJobServerDriver",
    ),
    "prism": GoProgram(
        "v2.77.0",
        "github.com/apache/beam/sdks/v2",
        "go/cmd/prism",
        "h1:RsC61pHEvtySEHAURQyP/+CVOJm/hy5hewuG9JF0+Ow=",
    ),
    "spark": Jars(
        "3.5.0-2.62.0",
        (
            "org.apache.beam:beam-runners-spark-3:2.62.0",
            "org.apache.beam:beam-runners-java-job-service:2.62.0",
            "org.apache.spark:spark-core_2.12:3.5.0",
            "org.apache.spark:spark-streaming_2.12:3.5.0",
            "org.apache.spark:spark-sql_2.12:3.5.0",
        ),
        "f90459bd9e8a245d01cb17f0874ea7bbfdb6f91155cb297d83a260bc288c1e3c",
        "org.apache.beam.runners.spark.SparkJobServerDriver",
    ),
    "kafka": Jars(
        "3.9.1",
        ("org.apache.kafka:kafka_2.13:3.9.1", "org.slf4j:slf4j-simple:1.7.36"),
        "21ade6a3aeae0d707bd57b8ce6222ea6c67736d59a53e1c01cf373140b055993",
    ),
    # No engine, but what Spark reads a lake with.
    "iceberg": Jars(
        "1.10.0",
        (
            "org.apache.iceberg:iceberg-spark-runtime-3.5_2.12:1.10.0",
            "org.xerial:sqlite-jdbc:3.50.3.0",
        ),
        "e60bf43efe493a78d3f073017c479262b555452e6a31dfbd35ef0ed411388435",
    ),
}


def engine_folder(name: str) -> Path:
    """Where an engine is kept, fetched or not."""
    cache = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(cache, "naqi", f"{name}-{ENGINES[name].version}")


def engine(name: str) -> Path:
    """The folder of an engine that was fetched.

    Raises:
        MissingError: It was not.
    """
    folder = engine_folder(name)
    if not folder.is_dir():
        raise MissingError(f"{name} is not here: python -m naqi.runners.fetch {name}")
    return folder


def fetch(name: str) -> Path:
    """Fetch an engine, unless it is here. Returns its folder.

    Raises:
        MissingError: The tool that fetches it is missing or fails, or what came is not what is
            pinned.
    """
    pinned, folder = ENGINES[name], engine_folder(name)
    folder.parent.mkdir(parents=True, exist_ok=True)
    with FileLock(folder.with_name(f"{name}.lock")):
        if not folder.is_dir():
            if shutil.which(pinned.tool) is None:
                raise MissingError(f"{name} is fetched by {pinned.tool}: install that first")
            with tempfile.TemporaryDirectory(dir=folder.parent) as parent:
                new = Path(parent, "new")
                new.mkdir()
                came = pinned.fetch(new)
                if came != pinned.sha256:
                    raise MissingError(f"{name} is not what is pinned: its checksum is {came}")
                new.rename(folder)
    return folder


def _pom(libraries: tuple[str, ...]) -> str:
    entries = []
    for library in libraries:
        group, artifact, version = library.split(":")
        entries.append(
            f"<dependency><groupId>{group}</groupId><artifactId>{artifact}</artifactId>"
            f"<version>{version}</version></dependency>"
        )
    return (
        "<project><modelVersion>4.0.0</modelVersion><groupId>naqi</groupId>"
        "<artifactId>engine</artifactId><version>1</version>"
        f"<dependencies>{''.join(entries)}</dependencies></project>"
    )


def _manifest(main: str, jars: Sequence[str]) -> str:
    """A manifest that names other jars, so that ``java -jar`` starts with all of them.

    Beam starts a job server so, from one file. A line of a manifest has at most 72 bytes.
    """
    entries = (f"Main-Class: {main}", f"Class-Path: {' '.join(jars)}")
    lines = ["Manifest-Version: 1.0"]
    for entry in entries:
        lines.append(entry[:70])
        lines += [f" {entry[start : start + 69]}" for start in range(70, len(entry), 69)]
    return "\r\n".join(lines) + "\r\n\r\n"


def _run(command: list[str], **environment: str) -> str:
    surroundings: Mapping[str, str] = os.environ | environment
    done = subprocess.run(  # noqa: S603  # the commands above
        command, env=surroundings, capture_output=True, text=True, timeout=_SECONDS, check=False
    )
    if done.returncode:
        lines = (done.stdout + done.stderr).strip().splitlines() or ["no word why"]
        raise MissingError(f"{command[0]} failed: {lines[0]}")
    return done.stdout


def _sha256(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()


def main(argv: list[str] | None = None) -> int:
    """Fetch the engines named. Returns how many could not be had."""
    parser = argparse.ArgumentParser(prog="python -m naqi.runners.fetch", description=__doc__)
    parser.add_argument("engines", nargs="+", choices=ENGINES)
    with ThreadPoolExecutor() as pool:  # Maven waits for the network, Go for the processor
        return sum(not fetched for fetched in pool.map(_fetched, parser.parse_args(argv).engines))


def _fetched(name: str) -> bool:
    """Fetch one and say so, or why not."""
    try:
        sys.stdout.write(f"{name}: {fetch(name)}\n")
    except (MissingError, subprocess.TimeoutExpired) as error:
        sys.stderr.write(f"{name}: {error}\n")
        return False
    return True


if __name__ == "__main__":
    sys.exit(main())
