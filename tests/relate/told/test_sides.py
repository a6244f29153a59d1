"""Tests of sides: of the body and of the road."""

from collections.abc import Callable

import pytest

from checker.relate.told.sides import lanes, limbs

Keys = Callable[..., list[list[str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She broke her left wrist. Her face fell. It was put in plaster, her right wrist.", [["left", "right"]]),
        ("She broke her left wrist. She wore her left wrist in a sling.", [["left", "left"]]),
        ("She broke her left wrist. She also broke her right wrist.", []),
        ("She broke her left wrist. She waved her right wrist.", []),
        ("She broke her left wrist. He broke his right wrist.", []),
    ],
)
def test_limbs(keys: Keys, text: str, expected: list[list[str]]) -> None:
    """A hurt limb that changes sides is a slip; the other limb and the other person are told apart."""
    assert expected == keys(text, limbs)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The northbound lane shuts on Friday. The southbound lane stays open.", [["northbound", "southbound"]]),
        ("The northbound lane shuts on Friday. The northbound lane stays open.", [["northbound", "northbound"]]),
        ("The northbound lane shuts on Friday. The northbound lane stays open until then.", []),
        ("The northbound lane shuts on Friday. The northbound lane is old.", []),
    ],
)
def test_lanes(keys: Keys, text: str, expected: list[list[str]]) -> None:
    """The side that is shut and the side that stays open are compared if each is told once."""
    assert expected == keys(text, lanes)
