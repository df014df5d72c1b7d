"""How a stream goes, for Prometheus: `naqi watch --metrics-port`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, start_http_server

from naqi.pipelines.watch import Status
from naqi.transforms.write.counts import under

_BATCH_SECONDS = (0.25, 0.5, 1, 2, 3, 5, 10, 30, 60, 300)
_DELAY_SECONDS = (1, 2, 3, 5, 7.5, 10, 15, 30, 60, 300, 3600)


class StreamMetrics:
    """The metrics of one stream since this process began. Takes each `Status`."""

    def __init__(self, registry: CollectorRegistry) -> None:
        self._pages = Counter("naqi_pages", "Pages written.", registry=registry)
        self._rejected = Counter(
            "naqi_pages_rejected", "Pages rejected.", ["reason"], registry=registry
        )
        self._paragraphs = Counter("naqi_paragraphs", "Paragraphs written.", registry=registry)
        self._dropped = Counter(
            "naqi_blocks_dropped", "Blocks dropped.", ["rule"], registry=registry
        )
        self._files = Counter("naqi_files", "Files cleaned.", registry=registry)
        self._aside = Gauge(
            "naqi_files_set_aside",
            "Files of the stream that were set aside: each failed twice, or ended its process.",
            registry=registry,
        )
        self._waiting = Gauge(
            "naqi_files_waiting", "Files that have landed and are not published.", registry=registry
        )
        self._lag = Gauge(
            "naqi_lag_seconds", "Age of the oldest of the files waiting.", registry=registry
        )
        self._seconds = Histogram(
            "naqi_batch_seconds",
            "From plan to published.",
            registry=registry,
            buckets=_BATCH_SECONDS,
        )
        self._delay = Histogram(
            "naqi_delay_seconds",
            "Of a file, from landing to published.",
            registry=registry,
            buckets=_DELAY_SECONDS,
        )

    def __call__(self, status: Status) -> None:
        """Bring the metrics up to ``status``."""
        self._aside.set(status.set_aside)
        self._waiting.set(status.waiting)
        self._lag.set(status.lag)
        if status.batch is None:
            return
        counts = status.batch.counts
        self._pages.inc(counts.get("pages_written", 0))
        self._paragraphs.inc(counts.get("paragraphs", 0))
        for reason, number in under(counts, "rejected").items():
            self._rejected.labels(reason).inc(number)
        for rule, number in under(counts, "dropped").items():
            self._dropped.labels(rule).inc(number)
        self._files.inc(len(status.batch.delays))
        self._seconds.observe(status.batch.seconds)
        for delay in status.batch.delays:
            self._delay.observe(delay)


@contextmanager
def serve(port: int, host: str) -> Iterator[Callable[[Status], None]]:
    """Offer metrics at ``http://host:port/metrics``; what to call with each `Status`.

    Raises:
        OSError: The port cannot be had.
    """
    registry = CollectorRegistry()
    metrics = StreamMetrics(registry)
    server, thread = start_http_server(port, host, registry)
    try:
        yield metrics
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
