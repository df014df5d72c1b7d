"""Nobody changes what pages come out as without changing the version of the rules."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from naqi.schemas.page import digest
from naqi.schemas.tables import RULES_VERSION
from tests import rules_digest
from tests.rules_digest import WEIGHTS, changed, main, noted, outcomes


@pytest.fixture(scope="module")
def found() -> dict[str, str]:
    return outcomes()


def test_a_page_that_comes_out_otherwise_wants_another_version(found: dict[str, str]) -> None:
    assert changed(found) == [], (
        "these pages come out otherwise under the same RULES_VERSION: if that is meant, "
        "give it another value in schemas/tables.py, run `python -m tests.rules_digest`, and tell "
        "what changes in CHANGELOG.md"
    )


def test_what_is_written_down_is_of_these_pages_and_this_version(found: dict[str, str]) -> None:
    version, before = noted()
    assert (version, before.keys()) == (RULES_VERSION, found.keys()), (
        "pages or version are others: run `python -m tests.rules_digest`"
    )


@pytest.mark.parametrize("weights", WEIGHTS)
def test_other_weights_of_a_learned_judge_want_another_version(
    found: dict[str, str], weights: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    written = tmp_path / "rules_version.json"
    written.write_text(json.dumps({"rules_version": RULES_VERSION, "pages": found}))
    monkeypatch.setattr(rules_digest, "NOTED", written)
    assert found[weights] == WEIGHTS[weights]().digest[:16]
    assert changed(found) == []
    assert changed(found | {weights: digest("other weights")[:16]}) == [weights]


def test_the_command_writes_no_other_outcome_for_the_same_version(
    found: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    before = rules_digest.NOTED.read_bytes()
    name = next(iter(found))
    monkeypatch.setattr(rules_digest, "outcomes", lambda: found | {name: "otherwise"})
    assert main() == 1
    assert f"{name} and 0 more come out otherwise" in capsys.readouterr().err
    assert rules_digest.NOTED.read_bytes() == before
