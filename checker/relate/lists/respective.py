"""As many values as names before "respectively"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.late import late
from checker.marks import HEAD_END, KINDS
from checker.model import Mention, Passage, Reading, Relation, Role, Sentence
from checker.relate.figures import marked
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers

_KINDS = "".join(kind for name, kind in KINDS.items() if name not in ("label", "ordinal"))
_JOINT = late(
    rf"(?:[^{_KINDS},;:.()]{{0,30}}{HEAD_END})?(?:, and|,| and) ?(?:(?:about|some|around|a|an|by|to|at|of|from"
    rf"|in) ){{0,2}}"
)
_LEADS_ON = late(rf"(?:[^{_KINDS},;:.()]{{0,30}}{HEAD_END})?(?:(?!\b(?:and|or)\b)[^{_KINDS},;:.()]){{0,40}},? ?$")
_NAME = r"[A-Z][\w.'’&-]*(?: (?:of |de |and the )?[A-Z][\w.'’&-]*){0,4}"
_ONE_NAME = late(_NAME)
_NAMES = late(rf"\b(?P<first>{_NAME})(?P<more>(?:, {_NAME})*),? and (?P<last>{_NAME})")


def values_respectively(reading: Reading, rule: str) -> Iterator[Relation]:
    """The figures before each "respectively", with the list of names or figures that they are told for."""
    for _, sentence in sentences_with(reading, ("respectively",)):
        if sentence.form.count("respectively") == 1:
            yield from _of_sentence(reading.document.text, sentence, rule)


def _of_sentence(text: str, sentence: Sentence, rule: str) -> Iterator[Relation]:
    at = sentence.form.index("respectively")
    runs = _runs(sentence, at)
    if not runs or len(runs[-1]) < 2 or not _LEADS_ON.match(sentence.form[runs[-1][-1][0] + 1 : at]):
        return
    values = tuple(mention for _, mention in runs[-1])
    lists: list[Role] = [tuple(mention for _, mention in run) for run in runs[:-1] if len(run) > 1]
    names = [_names(text, match) for match in _NAMES.finditer(text, sentence.start, values[0].start)]
    lists.extend(names)
    fitting = [one for one in lists if isinstance(one, tuple) and len(one) == len(values)]
    joined = sentence.form.count(" and ", 0, runs[-1][0][0])
    if fitting:
        yield Relation(rule, {"named": fitting[-1], "values": values}, (sentence,))
    elif len(lists) == 1 and joined == 1 and len(runs) + len(names) == 2:
        yield Relation(rule, {"named": lists[0], "values": values}, (sentence,))


def _runs(sentence: Sentence, end: int) -> list[list[tuple[int, Mention]]]:
    """The figures before an offset of the form, in runs that only commas and "and" part."""
    runs: list[list[tuple[int, Mention]]] = []
    last = -1
    for mark, mention in sorted(marked(sentence).items()):
        if mark >= end or mention.kind in ("label", "ordinal"):
            continue
        if runs and _JOINT.fullmatch(sentence.form, last + 1, mark):
            runs[-1].append((mark, mention))
        else:
            runs.append([(mark, mention)])
        last = mark
    return runs


def _names(text: str, match: re.Match[str]) -> tuple[Mention, ...]:
    """The names of a list as mentions."""
    found = [Passage("name", *match.span("first"))]
    for one in _ONE_NAME.finditer(text, *match.span("more")):
        found.append(Passage("name", one.start(), one.end()))
    return (*found, Passage("name", *match.span("last")))


LINKERS: Linkers = {
    "values-respectively": Linker(
        frozenset({"named", "values"}), values_respectively, told=((frozenset({"respectively"}),),)
    ),
}
