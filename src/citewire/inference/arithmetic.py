"""``Arithmetic``: the encoder in plain numpy, for machines where ONNX Runtime can't be had; many times slower."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from citewire.inference.weights import Floats, Weights


@dataclass(frozen=True, slots=True)
class _Layer:
    mix: Floats
    mix_bias: Floats
    out: Floats
    out_bias: Floats
    grow: Floats
    grow_bias: Floats
    shrink: Floats
    shrink_bias: Floats
    norms: tuple[Floats, Floats, Floats, Floats]


class Arithmetic:
    """Runs one text at a time: ``(length, hidden)`` input vectors to ``(length, hidden)`` hidden states, float32."""

    name = "e5-small-float32-1"

    def __init__(self, weights: Weights) -> None:
        self._sizes = weights.sizes
        self._norm = (weights.plain("emb.ln.w"), weights.plain("emb.ln.b"))
        self._layers = [_layer(weights, index) for index in range(weights.sizes.layers)]

    def run(self, inputs: Floats) -> Floats:
        """The hidden states of one text."""
        hidden = self._normalised(inputs, *self._norm)
        for layer in self._layers:
            first_w, first_b, second_w, second_b = layer.norms
            attended = self._attend(hidden, layer) @ layer.out + layer.out_bias
            hidden = self._normalised(attended + hidden, first_w, first_b)
            grown = _gelu(hidden @ layer.grow + layer.grow_bias)
            hidden = self._normalised(grown @ layer.shrink + layer.shrink_bias + hidden, second_w, second_b)
        return hidden

    def _attend(self, hidden: Floats, layer: _Layer) -> Floats:
        heads = self._sizes.heads
        width = self._sizes.hidden // heads
        mixed = (hidden @ layer.mix + layer.mix_bias).reshape(len(hidden), 3, heads, width).transpose(1, 2, 0, 3)
        query, key, value = mixed[0], mixed[1], mixed[2]
        weights = query @ key.transpose(0, 2, 1) * np.float32(width**-0.5)
        weights = np.exp(weights - weights.max(axis=-1, keepdims=True))
        weights /= weights.sum(axis=-1, keepdims=True)
        joined: Floats = (weights @ value).transpose(1, 0, 2).reshape(len(hidden), -1)
        return joined

    def _normalised(self, values: Floats, scale: Floats, shift: Floats) -> Floats:
        centred = values - values.mean(axis=-1, keepdims=True)
        spread = np.sqrt((centred * centred).mean(axis=-1, keepdims=True) + np.float32(self._sizes.epsilon))
        result: Floats = centred / spread * scale + shift
        return result


def _layer(weights: Weights, index: int) -> _Layer:
    sizes = weights.sizes

    def matrix(name: str, rows: int) -> Floats:
        return np.ascontiguousarray(weights.matrix(f"l{index}.{name}.w", rows).T)

    def plain(name: str) -> Floats:
        return weights.plain(f"l{index}.{name}")

    return _Layer(
        mix=np.concatenate([matrix(name, sizes.hidden) for name in "qkv"], axis=1),
        mix_bias=np.concatenate([plain(f"{name}.b") for name in "qkv"]),
        out=matrix("ao", sizes.hidden),
        out_bias=plain("ao.b"),
        grow=matrix("fi", sizes.feed_forward),
        grow_bias=plain("fi.b"),
        shrink=matrix("fo", sizes.hidden),
        shrink_bias=plain("fo.b"),
        norms=(plain("aln.w"), plain("aln.b"), plain("oln.w"), plain("oln.b")),
    )


def _gelu(values: Floats) -> Floats:
    result: Floats = np.float32(0.5) * values * (np.float32(1) + _erf(values * np.float32(0.5**0.5)))
    return result


def _erf(values: Floats) -> Floats:
    """Abramowitz and Stegun 7.1.26, error under 2e-7: numpy has no error function of its own."""
    size = np.abs(values)
    step = np.float32(1) / (np.float32(1) + np.float32(0.3275911) * size)
    polynomial: Floats = np.zeros_like(step)
    for coefficient in (1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592):
        polynomial = (polynomial + np.float32(coefficient)) * step
    result: Floats = np.sign(values) * (np.float32(1) - polynomial * np.exp(-size * size))
    return result
