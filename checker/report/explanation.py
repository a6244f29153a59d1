"""A rule explained to the people it speaks to."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from checker.judge.record import Record
from checker.judge.rule import Rule
from checker.report.characters import one_line

_COLUMNS = 80


def explanation(rule: Rule, record: Record | None = None) -> str:
    """The rule as text: title, why, source, how it is read, what must hold, examples, record; without a line end."""
    return "\n".join(_lines(rule, record))


def _lines(rule: Rule, record: Record | None) -> Iterator[str]:
    yield f"{rule.id} ({rule.severity}{'' if rule.level == 'fail' else ', for review'})"
    yield from _wrapped((rule.title,))
    yield from _section("Why", (rule.why,))
    yield from _section("Source", (rule.source,))
    yield from _section("Fails", rule.examples.fails)
    yield from _section("Passes", rule.examples.passes)
    yield from _section("Says nothing about", rule.examples.silent)
    yield from _section("Read where the copy says", rule.phrases)
    for role, phrases in rule.given.items():
        yield from _section(f"Read anywhere in the document as {role}", phrases)
    yield from _section("Found by the linker", (rule.linker,))
    yield from _section("Held against reference tables as", (rule.binder,))
    yield from _section("Silent where the sentence says", rule.unless)
    yield from _section("Silent unless", rule.where)
    yield from _section("Must hold", (rule.holds,))
    if record is not None:
        yield from _section("Measured", (_measured(record),))
    yield from _section("File", (str(rule.path),))


def _measured(record: Record) -> str:
    """The record in words."""
    if not record.documents:
        return "not yet; it gives review, and does not fail copy, until it is"
    failures = f"{record.failures:,} failure{'' if record.failures == 1 else 's'}"
    judged = f": {record.real:,} real, {record.false:,} false" if record.failures else ""
    unread = f", {record.unread:,} not judged" if record.unread else ""
    level = "" if record.carries else "; it gives review, and does not fail copy"
    return f"on {record.documents:,} published documents ({record.date}), {failures}{judged}{unread}{level}"


def _section(heading: str, texts: Iterable[str]) -> Iterator[str]:
    """A heading with its texts; nothing if there are none."""
    given = tuple(text for text in texts if text)
    if given:
        yield ""
        yield f"{heading}:"
        yield from _wrapped(given, "  ", "  " if len(given) > 1 else "")


def _wrapped(texts: Iterable[str], indent: str = "", hanging: str = "") -> Iterator[str]:
    for text in texts:
        yield from textwrap.wrap(
            one_line(text),
            _COLUMNS,
            initial_indent=indent,
            subsequent_indent=indent + hanging,
            break_long_words=False,
            break_on_hyphens=False,
        )
