"""The groups that a body split into when it voted, told in words: "Nine voted against and six were in favour"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from checker.late import late
from checker.marks import ALL_KINDS, HEAD_END, KINDS
from checker.model import CalendarDate, Quantity, Reading, Relation, Role, Sentence
from checker.relate.figures import marked
from checker.relate.hints import sentences_told
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import adjoin

_COUNT = KINDS["count"]
_VOTERS = (
    r"(?:members|councill?ors|commissioners|trustees|directors|delegates|supervisors|senators|lawmakers|deputies|judges"
    r"|justices|governors|jurors|board members|committee members|panell?ists|policymakers|economists|shareholders)"
)
_VERB = (
    r"(?:voted|backed|supported|favou?red|wanted|preferred|opposed|dissented|abstained|called for|pushed for|argued for"
    r"|sided|rejected|objected|(?:were|was|came out|spoke) (?:in favou?r|against|for|opposed)|said (?:no|yes|nay)|for"
    r"|against|in favou?r)\b"
)
_WHO = rf"(?:of (?:them|the members|its members)|others?|remaining {_VOTERS}|{_VOTERS}|member|councillor|judge)"
_GROUP = late(
    rf"(?P<last>\b(?:the )?(?:other |remaining |last ))?(?P<n>{_COUNT}|\bone\b)(?: {_WHO}){{0,2}}{HEAD_END}?"
    rf"(?:, [^;.{ALL_KINDS}]{{3,70}},)?(?: (?:had|have|has|would have|then|instead))? (?P<verb>{_VERB})"
)
# All who were there, to the last one.
_ALL = late(
    rf"\ball (?P<n>{_COUNT})(?: [\w'-]+){{0,2}}?{HEAD_END}?(?: (?:of|on) (?:the|its) [\w'-]+(?: [\w'-]+)?)?"
    r" (?:were (?:present|there|in attendance|in the room)|was present|present|turned (?:up|out)|came|attended"
    rf"|took part)\b|(?<!of the )(?<!of its )(?P<m>{_COUNT}) {_VOTERS}{HEAD_END}? (?:were present|attended|took part"
    r"|turned up)\b"
)
_BODY = r"(?:council|committee|board|panel|court|commission|bench|jury|body|chamber|cabinet|executive)"
_SIZE = late(
    rf"(?P<n>{_COUNT})-(?:member|strong|person|seat|judge|man|nation){HEAD_END}?(?: [\w'-]+){{0,3}}? {_BODY}\b"
    rf"|\b{_BODY}(?:'s| of| has)? (?P<m>{_COUNT}) {_VOTERS}"
)
_AWAY = late(
    r"\b(?:absen\w+|recus\w+|vacan\w+|did not vote|not voting|away|missing|declared an interest|left the|casting vote"
    r"|apologies|no vote|some|several|others|most|the rest)\b"
)
_OTHER_VOTE = late(
    r"\b(?:last (?:year|month|time)|earlier|previous\w*|another vote|in the past|poll\w*|survey\w*|forecast)\b"
)
_REACH = 2
_MEMBERS = frozenset("member councillor councilor commissioner trustee director senator justice judge governor".split())
_AFTER = 160  # characters behind the groups in which others are told of, without a number


class _Group(NamedTuple):
    figure: Quantity
    side: str
    is_last: bool


def groups_of_all(reading: Reading, rule: str) -> Iterator[Relation]:
    """The groups that voted, with all who were there, or with a body of which the last group is called the rest."""
    for order, groups in _told(reading, rule):
        sides = {one.side for one in groups}
        if not {"for", "against"} <= sides and not groups[-1].is_last:
            continue
        sentences = _sentences(reading, order, groups)
        start, end = sentences[0].start, sentences[-1].end
        if _AWAY.search(reading.document.text[start : end + _AFTER].lower()):
            continue
        whole = _whole(reading, order, _ALL)
        if whole is None and groups[-1].is_last:
            whole = _whole(reading, order, _SIZE)
        if whole is not None:
            yield _relation(rule, whole, groups, sentences)


def groups_of_body(reading: Reading, rule: str) -> Iterator[Relation]:
    """The groups that voted, with the number of members that their body has."""
    for order, groups in _told(reading, rule):
        whole = _whole(reading, order, _SIZE)
        if whole is not None and not _may_be_others(reading, order, groups, whole):
            yield _relation(rule, whole, groups, _sentences(reading, order, groups))


def _may_be_others(reading: Reading, order: int, groups: list[_Group], whole: Quantity) -> bool:
    """Is a number told that the groups may be of as well: "heard from 14 residents. Eight opposed it"?

    Groups of "members" are of a number of members only, not of the residents.
    """
    total = sum(one.figure.value or 0 for one in groups)
    nouns = {groups[0].figure.noun, ""} if groups[0].figure.noun in _MEMBERS else None
    near = (one for sentence in reading.sentences[max(0, order - _REACH) : order + 1] for one in sentence.mentions)
    counts = (one for one in near if isinstance(one, Quantity) and one.kind == "count" and one is not whole)
    return any((one.value or 0) >= total and (nouns is None or one.noun in nouns) for one in counts)


def _told(reading: Reading, rule: str) -> Iterator[tuple[int, list[_Group]]]:
    """The groups of a sentence and of the one that continues it, where there are two at least."""
    taken = -1
    for order, sentence in sentences_told(reading, rule):
        if order <= taken or _is_another(sentence):
            continue
        groups = list(_groups(reading, sentence))
        if not groups or (len(groups) == 1 and sentence.form.count(_COUNT) > 1):
            continue
        following = reading.sentences[order + 1 : order + 2]
        if following and adjoin(reading, sentence, following[0]) and not _is_another(following[0]):
            more = list(_groups(reading, following[0]))
            sides = {one.side for one in groups}
            if more and (more[-1].is_last or not sides & {one.side for one in more}):
                groups, taken = groups + more, order + 1
        if len(groups) > 1 and len({one.side for one in groups}) > 1:
            yield order, groups


def _is_another(sentence: Sentence) -> bool:
    """Is it of another vote, or of one of a year that it names?"""
    dates = (one for one in sentence.mentions if isinstance(one, CalendarDate))
    dated = any("last" in one.relative or one.year is not None for one in dates)
    return dated or _OTHER_VOTE.search(sentence.form) is not None


def _groups(reading: Reading, sentence: Sentence) -> Iterator[_Group]:
    at = marked(sentence)
    for match in _GROUP.finditer(sentence.form):
        figure = at.get(match.start("n")) or _one(reading, sentence, match)
        if isinstance(figure, Quantity) and figure.value and figure.value.denominator == 1 and not figure.hedge:
            rest = sentence.form[match.end() : match.end() + 12]
            yield _Group(figure, _side(match["verb"] + rest), match["last"] is not None or "remaining" in match[0])


def _side(words: str) -> str:
    if re.search(r"\b(?:against|opposed|dissent\w*|reject\w*|object\w*|no|nay)\b", words):
        return "against"
    if "abstain" in words:
        return "abstained"
    return "for" if re.match(r"backed|support|favou?r|(?:\w+ )?(?:in favou?r|for)\b|said yes", words) else words


def _one(reading: Reading, sentence: Sentence, match: re.Match[str]) -> Quantity | None:
    """The "one" of "one called for a cut", which is no figure by itself."""
    following = sentence.form[match.end("n") : match.end("n") + 8]
    following = re.split(f"[{ALL_KINDS}{HEAD_END}]", following)[0]
    text = reading.document.text[sentence.start : sentence.end]
    printed = re.search(rf"\bone{re.escape(following)}", text, re.IGNORECASE)
    if printed is None:
        return None
    start = sentence.start + printed.start()
    return Quantity("count", start, start + len("one"), Fraction(1), Fraction(1))


def _whole(reading: Reading, order: int, pattern: re.Pattern[str]) -> Quantity | None:
    """The one number of voters told in the sentence of the groups or shortly before it."""
    found: dict[Fraction, Quantity] = {}
    for sentence in reading.sentences[max(0, order - _REACH) : order + 1]:
        for match in pattern.finditer(sentence.form):
            one = marked(sentence).get(match.start("n" if match["n"] else "m"))
            if isinstance(one, Quantity) and one.value and not one.hedge and not one.range_part:
                found[one.value] = one
    return next(iter(found.values())) if len(found) == 1 else None


def _sentences(reading: Reading, order: int, groups: list[_Group]) -> tuple[Sentence, ...]:
    last = groups[-1].figure.start
    return tuple(one for one in reading.sentences[order : order + 2] if one.start <= last)


def _relation(rule: str, whole: Quantity, groups: list[_Group], sentences: tuple[Sentence, ...]) -> Relation:
    parts = tuple(one.figure for one in groups if one.figure is not whole and one.figure.start != whole.start)
    roles: dict[str, Role] = {"parts": parts, "whole": whole}
    return Relation(rule, roles, sentences)


LINKERS: Linkers = {
    "groups-of-all": Linker(frozenset({"parts", "whole"}), groups_of_all, told=((_GROUP,), (_ALL, _SIZE))),
    "groups-of-body": Linker(frozenset({"parts", "whole"}), groups_of_body, told=((_GROUP,), (_SIZE,))),
}
