"""A fitted network as the file that Naqi reads."""

from __future__ import annotations

import io
import math

import numpy as np

from naqi.transforms.boilerplate.learned.network import (
    CERTAINTY_ONE,
    CERTAINTY_STEPS,
    MOST_WEIGHT,
    ONE,
    POOLED,
    WEIGHT_ONE,
)
from training.network import Layer, Network

_MOST_LOGIT = 32
"""Beyond, a block is as certain as can be told."""


def export(network: Network, temperature: float) -> bytes:
    """The file of a network: the same bytes for the same weights.

    Args:
        network: Fitted with rounded weights.
        temperature: What logits are divided by (Guo et al., "On calibration of modern neural
            networks", ICML 2017).
    """
    arrays = {
        "number.factor": network.factor.numpy().astype(np.int32),
        "number.offset": network.offset.numpy().astype(np.int32),
        "words": _rounded(network.words.weight.detach().numpy(), ONE),
        "certainty": _certainties(temperature),
        **_layer("input", network.input),
        **_layer("scan", network.scan),
        **_layer("scanned", network.scanned),
        **_layer("output", network.output),
    }
    if network.names is not None:
        arrays["names"] = _rounded(network.names.weight.detach().numpy(), ONE)
    for number, layer in enumerate(network.near):
        arrays |= _layer(f"near{number}", layer)
    for number, layer in zip(POOLED, network.pool, strict=True):
        arrays |= _layer(f"pool{number}", layer)
    written = io.BytesIO()
    np.savez_compressed(written, **dict(sorted(arrays.items())))
    return written.getvalue()


def _layer(name: str, layer: Layer) -> dict[str, np.ndarray]:
    bias = np.rint(layer.bias.detach().numpy() * ONE * WEIGHT_ONE).astype(np.int32)
    weight = _rounded(layer.weight.detach().numpy(), WEIGHT_ONE)
    return {f"{name}.weight": np.ascontiguousarray(weight.T), f"{name}.bias": bias}


def _rounded(values: np.ndarray, one: int) -> np.ndarray:
    return np.clip(np.rint(values * one), -MOST_WEIGHT, MOST_WEIGHT).astype(np.int8)


def _certainties(temperature: float) -> np.ndarray:
    half = _MOST_LOGIT * CERTAINTY_STEPS
    logits = [(step + 0.5) / CERTAINTY_STEPS / temperature for step in range(-half, half)]
    return np.array([round(CERTAINTY_ONE / (1 + math.exp(-x))) for x in logits], np.int32)
