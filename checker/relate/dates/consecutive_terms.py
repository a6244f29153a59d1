"""Sentences that run one after the other with the whole term told further up: "jailed for six years"."""

from __future__ import annotations

from collections.abc import Iterator

from checker.late import late
from checker.marks import KINDS
from checker.model import Quantity, Reading, Relation, Sentence
from checker.relate.figures import marked
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import both

_LENGTH = KINDS["duration"]
_CONSECUTIVE = late(
    r"\b(?:consecutive(?:ly)?|one after (?:the other|another)|back to back|on top of (?:that|it|the first))\b"
)
_OTHER = late(
    r"\b(?:activated|concurrent(?:ly)?|minimum|suspended|titles|wins|matches|licen[cs]e|served|spent|co-defendant|each)\b"
)
_WHOLE = late(
    rf"\b(?:jailed|imprisoned|sentenced|locked up|put away|sent to (?:prison|jail)|behind bars|prison|jail|given"
    rf"|received)\b[^{_LENGTH}.;]{{0,40}}?\b(?:for|to|of) (?:a total of )?(?P<whole>{_LENGTH})"
    rf"|(?P<term>{_LENGTH})(?: (?:jail|prison))? (?:sentence|term|in (?:prison|jail)|behind bars)\b"
)
_JUDGE = late(r"(?:[Jj]udge|[Jj]ustice|[Rr]ecorder|[Ss]heriff|[Mm]agistrate|[Cc]ourt)[^.,]{0,25}\Z")
_REACH = 6  # sentences with figures


def consecutive_terms(reading: Reading, rule: str) -> Iterator[Relation]:
    """The two sentences that run consecutively, with the one whole term that the copy tells before."""
    for order, sentence in sentences_with(reading, ("consecutive", "one after", "back to back")):
        if not _CONSECUTIVE.search(sentence.form) or _OTHER.search(sentence.form):
            continue
        parts = [one for one in sentence.mentions if one.kind == "duration" and isinstance(one, Quantity)]
        told = list(_wholes(reading, order))
        if len(parts) == 2 and len({whole.value for whole, _ in told}) == 1:
            whole, where = told[0]
            if _names_another(reading, where, sentence):
                continue
            roles = {"whole": whole, "one": parts[0], "other": parts[1]}
            yield Relation(rule, dict(roles), both(where, sentence))


def _names_another(reading: Reading, whole: Sentence, sentence: Sentence) -> bool:
    """Does the sentence name somebody, other than a judge, whom that of the whole term does not?"""
    text = reading.document.text
    told = text[whole.start : whole.end].lower()
    return any(
        one.key.rpartition(" ")[2] not in told and not _JUDGE.search(text, sentence.start, one.start)
        for one in reading.names
        if sentence.start <= one.start < sentence.end
    )


def _wholes(reading: Reading, order: int) -> Iterator[tuple[Quantity, Sentence]]:
    for sentence in reading.sentences[max(0, order - _REACH) : order]:
        for match in _WHOLE.finditer(sentence.form) if sentence.form.count(_LENGTH) == 1 else ():
            whole = marked(sentence)[match.start(match.lastgroup or "whole")]
            if isinstance(whole, Quantity) and not _OTHER.search(sentence.form):
                yield whole, sentence


LINKERS: Linkers = {
    "consecutive-terms": Linker(frozenset({"whole", "one", "other"}), consecutive_terms, ((_CONSECUTIVE,), (_LENGTH,)))
}
