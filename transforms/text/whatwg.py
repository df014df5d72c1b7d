"""Character sets as browsers read them (https://encoding.spec.whatwg.org/)."""

from __future__ import annotations

import webencodings


def decode_as(body: bytes, name: str) -> str:
    """``body`` as the character set ``name`` has it; U+FFFD for what it has not."""
    text: str = webencodings.lookup(name).codec_info.decode(body, "replace")[0]
    return text
