"""Tests of one person's posts: what is told twice, what is a slip, and what is left alone."""

from collections.abc import Callable

import pytest

from checker.relate.people.posts import offices, ranks

Keys = Callable[..., list[list[str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Capt. Ida Strand led. It was late, Captain Strand said.", [["captain", "captain"]]),
        ("Capt. Ida Strand led. It was late, Major Strand said.", [["captain", "major"]]),
        ("Capt. Ida Strand led. It was late, Major Rosa Strand said.", []),
        ("Capt. Ida Strand and Rosa Strand led. It was late, Major Strand said.", [["captain", "major"]]),
        ("Capt. Ida Strand and Inspector Rosa Strand led. It was late, Major Strand said.", []),
        ("Fire Chief Ida Strand led. It was late, Captain Strand, now on leave, said.", [["chief", "captain"]]),
        ("Army Chief Ida Strand led. It was late, General Strand said.", []),
        ("Capt. Ida Strand led. In 2014, Lt. Strand was new.", []),
        ("Capt. Ida Strand led. She was promoted and is now Major Strand.", []),
    ],
)
def test_ranks(keys: Keys, text: str, expected: list[list[str]]) -> None:
    """A rank told again is tied, another rank is a slip; namesakes and promotions are told apart."""
    assert expected == keys(text, ranks)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor, Ida Strand, led. Governor Strand was late.", [["mayor", "governor"]]),
        ("The mayor, Ida Strand, led. If elected, Governor Strand would be late.", []),
        ("Norway's Finance Minister Owen Tull sat. Foreign Minister Tull of Denmark rose.", []),
        ("Winger Owen Tull scored. In May 2021 the goalkeeper Tull left.", [["winger", "goalkeeper"]]),
        ("Mr Justice Tull sat. Judge Tull rose.", []),  # short for it
        ("Mr Justice Tull sat. Judge Tull rose. Mr Justice Tull left.", [["justice", "justice"], ["justice", "judge"]]),
        ("CEO Commentary comes first. The CFO Commentary follows.", []),
        ("Mayor Ida Strand led. Mayor Strand sat. Governor Strand rose. Senator Strand left.", [["mayor", "mayor"]]),
    ],
)
def test_offices(keys: Keys, text: str, expected: list[list[str]]) -> None:
    """Another office once is a slip; a change of office, a heading and a third office are none."""
    assert expected == keys(text, offices)
