"""What became of a page travels between processes as it is."""

from __future__ import annotations

import pickle

from naqi.schemas.outcome import Dropped, Kept, Outcome
from naqi.schemas.page import Rejection
from naqi.schemas.rules import Reason, Stage
from tests.fake_pages import some

OUTCOME = some(
    Outcome,
    page_id="0" * 32,
    host="quay.example",
    origin="a.txt",
    title="Tide table",
    language="de",
    charset="utf-8",
    n_blocks=3,
    confidence=0.8125,
    deceptive={},
    kept=Kept(text=("Ebbe um vier.", "Flut: 潮 🌊"), role=("paragraph", "heading")),
    dropped=Dropped(text=("Startseite",), rule=("navigation",)),
)


def test_an_outcome_is_the_same_after_its_travel() -> None:
    rejected = OUTCOME._replace(
        kept=Kept(), dropped=Dropped(), rejection=Rejection(Stage.DECODE, Reason.NOT_TEXT)
    )
    for outcome in (OUTCOME, rejected):
        there = pickle.loads(pickle.dumps(outcome))  # noqa: S301
        assert there == outcome
        assert [type(value) for value in there] == [type(value) for value in outcome]
