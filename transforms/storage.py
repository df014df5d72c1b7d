"""Buckets (``s3://…``, ``gs://…``): what they need, how they are set up, what their clients raise.

Beam's filesystems do the work. This process gives them their options once, before the first path
is looked at; workers have them from their pipeline.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from importlib import import_module
from threading import Lock
from typing import Any, ClassVar

from apache_beam.io.aws.clients.s3 import boto3_client
from apache_beam.io.filesystems import FileSystems
from apache_beam.options.pipeline_options import PipelineOptions, S3Options

from naqi.schemas.buckets import NO_SSL, S3_OPTIONS, S3_PREFIX
from naqi.schemas.errors import MissingError, UsageError
from naqi.schemas.installing import install_extra
from naqi.transforms.schemes import said, scheme_of

_CLIENTS = {"s3": ("boto3", "s3"), "gs": ("google.cloud.storage", "gcs")}
"""Of a scheme: the module that its filesystem stands on, and the extra that brings it."""
_OF_CLIENTS = ("apache_beam.io.", "botocore.", "google.")
"""Where errors are at home that clients of buckets raise and that are no `OSError`."""
_FORBIDDEN, _NOT_FOUND = 403, 404


def set_up(flags: Sequence[str] = ()) -> PipelineOptions:
    """Have Beam's filesystems in this process take ``flags``, and what AWS has in the environment.

    Args:
        flags: Of Beam, as ``--s3_endpoint_url=…``; what is not of a filesystem is passed over.
    """
    region = os.environ.get("AWS_REGION")
    if region:  # other clients of AWS read it, boto3 does not
        os.environ.setdefault("AWS_DEFAULT_REGION", region)
    options = PipelineOptions(list(flags))
    FileSystems.set_options(options)
    return options


def require(path: str) -> None:
    """Make sure that there is a filesystem for ``path``.

    Raises:
        MissingError: Its extra is not installed.
        UsageError: Beam has none of that scheme.
    """
    scheme = scheme_of(path)
    if scheme in _CLIENTS:
        module, extra = _CLIENTS[scheme]
        try:
            import_module(module)
        except ImportError as error:
            raise MissingError(
                f"{path} needs the client of {scheme}://: {install_extra(extra)}"
            ) from error
    try:
        FileSystems.get_filesystem(path)
    except ValueError as error:
        raise UsageError(f"{path}: Beam has no filesystem for {scheme}://") from error


def reach(path: str, options: PipelineOptions) -> None:
    """Ask for the bucket of ``path``, once: Beam would try for minutes what cannot succeed.

    Raises:
        OSError: There is no such bucket, nobody to ask for it, or nothing to prove with who asks.
            Whether the asker may look into it is left to who does.
    """
    if scheme_of(path) != "s3":
        return
    bucket = path.split("/")[2]
    try:
        SharedClient(options).client.head_bucket(Bucket=bucket)
    except Exception as error:
        response: dict[str, Any] = getattr(error, "response", {})
        status = response.get("ResponseMetadata", {}).get("HTTPStatusCode")
        if status == _FORBIDDEN:
            return
        raise OSError(f"no bucket {bucket}" if status == _NOT_FOUND else said(error)) from error


class SharedClient(boto3_client.Client):
    """Beam's client of S3, which it makes for each file: what is costly of it is made once.

    Threads may share boto3's own client; what of Beam's belongs to one file stays with that.
    """

    _made: ClassVar[dict[tuple[Any, ...], Any]] = {}
    """boto3's clients, by process and all that they are made of."""
    _making: ClassVar[Lock] = Lock()

    def __init__(self, options: PipelineOptions) -> None:
        given = options.view_as(S3Options)
        names = (NO_SSL, *(f"{S3_PREFIX}{name}" for name in S3_OPTIONS))
        told = sorted(item for item in os.environ.items() if item[0].startswith("AWS_"))
        of = (os.getpid(), *(getattr(given, name) for name in names), *told)
        with self._making:
            if of not in self._made:
                super().__init__(options)
                self._made[of] = self.client
        self.client = self._made[of]
        self._download_request = self._download_stream = None
        self._download_pos = 0


boto3_client.Client = SharedClient  # type: ignore[misc]  # where Beam's filesystem takes it from


def is_of_client(kind: type[BaseException]) -> bool:
    """Whether clients of buckets raise such errors, though they are no `OSError`."""
    return kind.__module__.startswith(_OF_CLIENTS)
