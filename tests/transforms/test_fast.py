"""Rows are made by name, however fast."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from naqi.transforms.fast import columns_of, maker, rows_maker


class Boat(NamedTuple):
    name: str
    harbour: str
    masts: int = 1


class SameBoat(NamedTuple):
    """`Boat`, with its two texts declared the other way round."""

    harbour: str
    name: str
    masts: int = 1


def test_what_a_maker_makes_is_what_the_class_makes() -> None:
    boat = maker(Boat)(name="Tern", harbour="Vík", masts=2)
    assert (type(boat), boat) == (Boat, Boat(name="Tern", harbour="Vík", masts=2))
    assert maker(Boat)(name="Tern", harbour="Vík").masts == 1


@pytest.mark.parametrize("kind", [Boat, SameBoat])
def test_the_order_of_declaration_does_not_matter(kind: type[Boat]) -> None:
    (row,) = rows_maker(kind)(name=["Tern"], harbour=["Vík"], masts=[3])
    assert (row.name, row.harbour, row.masts) == ("Tern", "Vík", 3)
    one = maker(kind)(harbour="Vík", name="Tern")
    assert (one.name, one.harbour) == ("Tern", "Vík")


def test_a_forgotten_or_unknown_name_is_an_error_at_once() -> None:
    with pytest.raises(TypeError, match="harbour"):
        maker(Boat)(name="Tern")
    with pytest.raises(TypeError, match="harbour"):
        rows_maker(Boat)(name=["Tern"], masts=[1])
    with pytest.raises(TypeError, match="port"):
        rows_maker(Boat)(name=["Tern"], harbour=["Vík"], port=["left"], masts=[1])


def test_columns_of_different_lengths_are_an_error() -> None:
    with pytest.raises(ValueError, match="shorter"):
        rows_maker(Boat)(name=["Tern", "Skua"], harbour=["Vík"], masts=[1, 2])


def test_columns_and_rows_are_each_other_back() -> None:
    boats = (Boat("Tern", "Vík"), Boat("Skua", "Höfn", 2))
    columns = columns_of(Boat, boats)
    assert columns.harbour == ("Vík", "Höfn")
    assert rows_maker(Boat)(**columns._asdict()) == boats
