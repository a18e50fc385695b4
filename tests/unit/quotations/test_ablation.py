"""The benchmark that switches families of rules off knows them by name: a family that has moved must be told there."""

from __future__ import annotations

import ablation
import pytest


@pytest.mark.parametrize("family", ablation.FAMILIES)
def test_what_is_switched_off_is_there(family: str) -> None:
    for home, name, _ in ablation.FAMILIES[family]:
        assert callable(getattr(home, name))
