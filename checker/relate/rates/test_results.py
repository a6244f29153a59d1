"""Results of statistical tests as the style of the American Psychological Association prints them: t(48) = 2.10."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from checker.late import late
from checker.model import Quantity, Reading, Relation, Role, Word
from checker.relate.figures import number_at
from checker.relate.linker import Linker, Linkers

_NUMBER = r"\d{0,4}\.?\d+"
_NAME = r"(?P<test>[tFrzZ]|χ ?[2²]|[Xx][2²]|[Cc]hi[- ]squared?)"
_FREEDOM = (
    r" ?\( ?(?P<first>\d+(?:\.\d+)?)(?: ?, ?(?:[Nn] ?= ?(?P<n>[\d,]+)|(?P<second>\d+(?:\.\d+)?)))? ?\)"
    r"|(?= ?= ?[-−–]?[\d.]+, ?df ?= ?(?P<after>\d+))|(?<=[zZ])"
)
# Effect sizes and errors that stand between the statistic and p.
_BETWEEN = (
    r"[,;]?(?: (?:df|MSE|SE|SD|d|g|R²|η²|η2|ηp²|ηp2|ω²|φ|V|partial η²|Cohen['’]s d|N|n) ?= ?[-−]?[\d.,]*\d[,;]){0,3} "
    r"(?:(?:two|one)-(?:tailed|sided) |with (?:a )?)?"
)
_P = r"(?:(?P<stated>[Pp](?:[- ]values?)? ?(?P<sign>[=<>≤≥]|of) ?(?P<p>0?\.\d+|1(?:\.0+)?))|(?P<ns>n\.?s\b\.?))"
_RESULT = late(rf"(?<![\w.-]){_NAME}(?:{_FREEDOM}) ?= ?(?P<value>[-−–]?{_NUMBER})(?:{_BETWEEN}|[,;]){_P}")
_KINDS = {"t": "t", "F": "F", "r": "r", "z": "z", "Z": "z"}
_HEDGES = {"<": "under", "≤": "under", ">": "over", "≥": "over"}
_LEVEL = Fraction(1, 20)  # what "not significant" is above, unless the copy says otherwise


def test_results(reading: Reading, rule: str) -> Iterator[Relation]:
    """Every test statistic with its degrees of freedom and the p-value that is stated for it.

    The test is a word: t, F, r, z or chi2; the degrees of freedom are a list.
    """
    text = reading.document.text
    if "=" not in text or not any(sign in text for sign in (") =", ")=", "z =", "df =")):
        return
    for match in _RESULT.finditer(text):
        test = _KINDS.get(match["test"], "chi2")
        spans = [match.span(name) for name in ("first", "second", "after") if match[name]]
        if len(spans) != {"F": 2, "z": 0}.get(test, 1):
            continue
        roles: dict[str, Role] = {
            "test": Word(test, "test"),
            "df": tuple(number_at(text, *span) for span in spans),
            "statistic": number_at(text, *match.span("value"), printed=(match.start(), match.end("value"))),
            "p": _p_value(match),
        }
        yield Relation(rule, roles, ())


def _p_value(match: re.Match[str]) -> Quantity:
    if match["ns"]:
        return Quantity("count", match.start("ns"), match.end("ns"), _LEVEL, Fraction(1, 100), hedge="over")
    return number_at(match.string, *match.span("p"), printed=match.span("stated"), hedge=_HEDGES.get(match["sign"], ""))


LINKERS: Linkers = {
    "test-results": Linker(frozenset({"test", "df", "statistic", "p"}), test_results, ((_RESULT,),)),
}
