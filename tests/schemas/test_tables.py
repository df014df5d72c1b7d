"""Rows and tables are the same contract."""

from __future__ import annotations

import pytest

from naqi.schemas.rows import ROWS
from naqi.schemas.rules import Reason, Role, Rule, Skip, Stage
from naqi.schemas.tables import SORT_KEYS, TABLES


@pytest.mark.parametrize("table", TABLES)
def test_rows_have_the_columns_of_their_table(table: str) -> None:
    assert list(ROWS[table]._fields) == TABLES[table].names


@pytest.mark.parametrize("table", TABLES)
def test_sort_keys_are_columns(table: str) -> None:
    assert set(SORT_KEYS[table]) <= set(TABLES[table].names)


@pytest.mark.parametrize("codes", [Rule, Reason, Skip, Stage, Role])
def test_every_code_is_a_plain_string_with_prose(codes: type[Rule]) -> None:
    for member in codes:
        assert f"{member}" == member.value == member.value.lower()
        assert member.prose.endswith(".")


def test_rules_stand_in_alphabetical_order() -> None:
    assert [rule.value for rule in Rule] == sorted(rule.value for rule in Rule)
    assert [reason.value for reason in Reason] == sorted(reason.value for reason in Reason)
