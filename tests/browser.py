"""A headless Chromium for tests, spoken to over a pipe (its `--remote-debugging-pipe`)."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from io import BufferedReader
from pathlib import Path
from typing import Any, BinaryIO

CHROMIUM = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), ""
)
WHY_NOT = (
    "" if CHROMIUM else "no browser is here: install chromium (Debian's package has that name)"
)

_FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--hide-scrollbars",
    "--remote-debugging-pipe",
)
_TROUBLE = ("Log.entryAdded", "Runtime.consoleAPICalled", "Runtime.exceptionThrown")


class Browser:
    """One page of a browser, and what it has reported."""

    def __init__(self, requests: BinaryIO, answers: BufferedReader) -> None:
        self._to, self._from = requests, answers
        self._number, self._left = 0, b""
        self.events: list[dict[str, Any]] = []
        self._session: dict[str, str] = {}
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        attached = self.call("Target.attachToTarget", targetId=target, flatten=True)
        self._session = {"sessionId": attached["sessionId"]}
        for domain in ("Page", "Network", "Log", "Runtime"):
            self.call(f"{domain}.enable")

    def call(self, method: str, **params: Any) -> dict[str, Any]:
        """Do what the DevTools protocol calls ``method``."""
        self._number += 1
        message = {"id": self._number, "method": method, "params": params, **self._session}
        self._to.write(json.dumps(message).encode() + b"\0")
        self._to.flush()
        while (answer := self._next()).get("id") != self._number:
            self.events.append(answer)
        assert "error" not in answer, answer
        result: dict[str, Any] = answer["result"]
        return result

    def open(self, path: Path, width: int, *, dark: bool = False) -> None:
        """Show a local file in a window of so many pixels."""
        self.events.clear()
        phone = width < 600
        size = {"width": width, "height": 844, "deviceScaleFactor": 1, "mobile": phone}
        self.call("Emulation.setDeviceMetricsOverride", **size)
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.call("Emulation.setEmulatedMedia", features=[scheme])
        self.call("Page.navigate", url=path.as_uri())
        while not any(event["method"] == "Page.loadEventFired" for event in self.events):
            self.events.append(self._next())

    def evaluate(self, expression: str) -> Any:
        """The value of a JavaScript expression in the page."""
        answer = self.call("Runtime.evaluate", expression=expression, returnByValue=True)
        return answer["result"].get("value")

    def requested(self) -> list[str]:
        """What the page asked for since it was opened, itself included."""
        sent = (e for e in self.events if e["method"] == "Network.requestWillBeSent")
        return [event["params"]["request"]["url"] for event in sent]

    def trouble(self) -> list[dict[str, Any]]:
        """Errors and console output since the page was opened."""
        return [event["params"] for event in self.events if event["method"] in _TROUBLE]

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._left:
            read = self._from.read1()
            assert read, "the browser is gone"
            self._left += read
        message, _, self._left = self._left.partition(b"\0")
        answer: dict[str, Any] = json.loads(message)
        return answer


@contextmanager
def browser(profile: Path) -> Iterator[Browser]:
    """A browser with a new profile, ended afterwards."""
    (theirs_in, ours_out), (ours_in, theirs_out) = os.pipe(), os.pipe()
    command = [CHROMIUM, *_FLAGS, f"--user-data-dir={profile}"]
    # The browser reads what to do from descriptor 3, and answers on 4.
    redirected = ["bash", "-c", f'exec "$@" 3<&{theirs_in} 4>&{theirs_out}', "bash", *command]
    process = subprocess.Popen(
        redirected,
        pass_fds=(theirs_in, theirs_out),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(theirs_in)
    os.close(theirs_out)
    with os.fdopen(ours_out, "wb") as requests, os.fdopen(ours_in, "rb") as answers:
        try:
            page = Browser(requests, answers)
            yield page
            page.call("Browser.close")
        finally:
            if process.poll() is None:
                process.terminate()
            process.wait(timeout=30)
