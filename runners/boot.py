"""Stands in for the boot program of Beam's SDK containers: starts a worker with this interpreter.

Beam's container contract: the program is given the addresses of the engine, asks the engine's
provision service for the options of the job, and hands all of it on in the environment.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile

import grpc
from apache_beam.portability.api import (
    beam_provision_api_pb2,
    beam_provision_api_pb2_grpc,
    endpoints_pb2,
)
from google.protobuf import json_format, text_format

_SECONDS = 60


def environment(arguments: argparse.Namespace) -> dict[str, str]:
    """What Beam's worker wants in its environment. Asks the provision service."""
    with grpc.insecure_channel(arguments.provision_endpoint) as channel:
        service = beam_provision_api_pb2_grpc.ProvisionServiceStub(channel)
        info = service.GetProvisionInfo(
            beam_provision_api_pb2.GetProvisionInfoRequest(),
            metadata=[("worker_id", arguments.id)],
            timeout=_SECONDS,
            wait_for_ready=True,
        ).info
    logging = info.logging_endpoint.url or arguments.logging_endpoint
    control = info.control_endpoint.url or arguments.control_endpoint
    return {
        "WORKER_ID": arguments.id,
        "PIPELINE_OPTIONS": json.dumps(json_format.MessageToDict(info.pipeline_options)),
        "SEMI_PERSISTENT_DIRECTORY": tempfile.gettempdir(),
        "RUNNER_CAPABILITIES": " ".join(info.runner_capabilities),
        "LOGGING_API_SERVICE_DESCRIPTOR": _descriptor(logging),
        "CONTROL_API_SERVICE_DESCRIPTOR": _descriptor(control),
    }


def _descriptor(url: str) -> str:
    return text_format.MessageToString(endpoints_pb2.ApiServiceDescriptor(url=url))


def main() -> None:
    """Become a worker."""
    parser = argparse.ArgumentParser()
    for name in ("id", "provision_endpoint", "logging_endpoint", "control_endpoint"):
        parser.add_argument(f"--{name}", default="")
    arguments, _ = parser.parse_known_args()
    command = [sys.executable, "-m", "naqi.runners.worker"]
    os.execve(sys.executable, command, os.environ | environment(arguments))  # noqa: S606


if __name__ == "__main__":
    main()
