"""Tests of how results of statistical tests are read."""

import pytest

from checker.extract import extract
from checker.model import Quantity, Word
from checker.read import read_text
from checker.relate.rates.test_results import test_results as results


def _found(text: str) -> list[tuple[str, list[str], str, str]]:
    """Each result's test, degrees of freedom, statistic and p, the last with its hedge."""
    pairs = []
    for relation in results(extract(read_text(text, id="copy", source="copy", format="plain")), "statistics/any"):
        test, df, statistic, p = (relation.roles[role] for role in ("test", "df", "statistic", "p"))
        assert isinstance(test, Word) and isinstance(df, tuple)
        assert isinstance(statistic, Quantity) and isinstance(p, Quantity)
        freedom = [str(one.value) for one in df if isinstance(one, Quantity)]
        pairs.append((test.text, freedom, str(statistic.value), f"{p.hedge}{p.value}"))
    return pairs


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It fell, t(31) = 2.5, p = .02.", ("t", ["31"], "5/2", "1/50")),
        ("It fell (t(31)=−2.5; p<.05).", ("t", ["31"], "-5/2", "under1/20")),
        ("It fell, F(2, 57) = 4.5, MSE = 1.2, p > .05.", ("F", ["2", "57"], "9/2", "over1/20")),
        ("It fell, χ²(3, N = 212) = 9.5, p = .25.", ("chi2", ["3"], "19/2", "1/4")),
        ("It fell, chi-square (1) = 9.5, P = 0.25.", ("chi2", ["1"], "19/2", "1/4")),
        ("It fell, r(57) = .5, p-value of .25.", ("r", ["57"], "1/2", "1/4")),
        ("It fell, z = 1.5, p = .25.", ("z", [], "3/2", "1/4")),
        ("It fell, t = 2.5, df = 31, p = .25.", ("t", ["31"], "5/2", "1/4")),
        ("It fell, t(31) = 2.5, ns.", ("t", ["31"], "5/2", "over1/20")),
    ],
)
def test_a_result_is_read(text: str, found: tuple[str, list[str], str, str]) -> None:
    """Test, degrees of freedom, statistic and p are read, however they are set."""
    assert [found] == _found(text)


@pytest.mark.parametrize("text", ["F(31) = 2.5, p = .02.", "f(31) = 2.5, p = .02.", "t(31) = 2.5.", "p = .02."])
def test_anything_else_is_none(text: str) -> None:
    """A test with too few degrees of freedom, another function, or no p is no result."""
    assert [] == _found(text)
