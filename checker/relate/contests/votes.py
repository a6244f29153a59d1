"""Tallies of votes with what they must come to: the members of a body, the votes cast."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.late import late
from checker.marks import HEAD_END, KINDS
from checker.model import CalendarDate, Quantity, Reading, Relation, Role, Sentence
from checker.relate.contests.bodies import may_be_body
from checker.relate.contests.tallies import COUNT, TALLY, Tally, tallies
from checker.relate.figures import marked
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import adjoin, both
from checker.relate.told.stated import title_block

_VOTERS = (
    r"(?:members?|councill?ors?|commissioners?|trustees|directors|delegates|supervisors|senators|lawmakers|deputies|mps"
    r"|judges|justices|aldermen|shareholders|governors|jurors|selectmen|legislators|representatives|ministers|countries"
    r"|states|bishops)"
)
# Who voted, to the last one.
_PAPERS = r"(?:votes|ballots|papers|ballot papers)"
_ALL = late(
    rf"\ball (?P<one>{COUNT})(?: [\w'-]+){{0,3}}?{HEAD_END}?(?: (?:of|on) (?:the|its) [\w'-]+(?: [\w'-]+)?)?"
    r" (?:were present|was present|voted|present|attended|turned (?:up|out)|showed up|answered the roll"
    rf"|(?:were |sat )?in their (?:seats|places|chairs)"
    rf"|took part|cast|(?:were )?(?:on hand|there|in attendance|in the room|at the meeting))\b"
    rf"|(?P<two>{COUNT}) {_VOTERS}{HEAD_END}?"
    r"(?:,? all of whom (?:voted|were present|took part)| (?:were )?present\b)"
    rf"|(?P<three>{COUNT}) (?:valid|good) {_PAPERS}"
    rf"|(?<!all but )(?<!except )(?P<four>{COUNT}) {_PAPERS}{HEAD_END}?"
    r" (?:were |had been |was )?(?:cast|counted|returned)"
    rf"|\b(?:of|from|out of) (?:a total of |the )?(?P<five>{COUNT})(?: valid)? {_PAPERS}{HEAD_END}?(?: cast)?"
    rf"|\bof (?P<six>{COUNT})(?: [\w'-]+{HEAD_END}?)? who (?:voted|cast)|\bturnout of (?P<seven>{COUNT})"
    # "The 1,150 members who voted were well above the quorum": not "the five who voted against".
    rf"|\bthe (?P<eight>{COUNT})(?: [\w'-]+){{1,2}}?{HEAD_END}? who"
    r" (?:voted|cast (?:a |their )?(?:votes?|ballots?)|took part|turned (?:up|out))"
    r"(?! (?:for|against|to|no|yes|aye|nay|with|in|by)\b)"
    rf"|(?P<nine>{COUNT})(?: of them| {_VOTERS}{HEAD_END}?)? (?:took part|voted|turned out) in"
    r" (?:the|a|[^ ]+ ?[a-z]*'s) (?:ballot|vote|poll|referendum)\b"
    rf"|\b(?:roll|full (?:house|complement|strength)) of (?P<ten>{COUNT})"
)
# How many there are, some of whom may not have voted.
_BODY = late(
    rf"(?P<one>{COUNT})-(?:member|seat|strong|person|judge|justice|nation|man)\b"
    r"|(?:council|board|committee|commission|court|senate|house|assembly|parliament|panel|body|chamber|jury"
    r"|cabinet|club) "
    rf"(?:has|have|had|of|with|consists of) (?P<two>{COUNT}) {_VOTERS}"
    rf"|\b(?:of|among) (?:the|its|their|(?:the )?[a-z][a-z ]{{0,25}}'s) (?P<three>{COUNT}) {_VOTERS}\b"
    rf"(?!{HEAD_END}? (?:present|there|attending|at the|in attendance|in the (?:room|chamber|hall)|who )\b)"
    rf"|\b(?:the|its|their|[a-z]+'s) (?P<six>{COUNT})(?: [a-z]+)? {_VOTERS}{HEAD_END}?"
    r" (?:have |has )?(?:voted|backed|rejected)\b"
    rf"|\b(?:the|all|its) (?P<four>{COUNT}) (?:justices|judges)|\bjury of (?P<five>{COUNT})(?! (?:men|women)\b)"
)
# How many of them came, told once for all that was voted on.
_CAME = late(
    rf"(?P<one>{COUNT}) (?:out )?of (?:the |its |our )?{COUNT}(?:[- ]?strong)?(?: [\w'-]+)? ?{_VOTERS}{HEAD_END}?"
    r" (?:attended|were present|were there|were in attendance|took part|turned up|came)\b"
)
_IN_FAVOUR = late(
    rf"(?: votes{HEAD_END}?)?(?: to [a-z][a-z ]{{2,40}}?)?(?:,| \(|;| –)(?: or| giving| that is| which is)?"
    r"(?: a majority of| a vote of| a| some| about)*"
    rf" ?(?={KINDS['percent']})"
)
_OF_OTHERS = late(r" (?:of (?:the )?(?:members|electorate|eligible|those entitled)|turnout|against|opposed)")
_OPPONENTS = late(
    rf"(?:\bthe (?:other )?(?P<told>{COUNT})(?: [a-z]+{HEAD_END})?(?: who)?"
    rf"|^(?P<bare>{COUNT}) (?:members|councill?ors|commissioners|trustees|senators|lawmakers|directors|governors"
    rf"|delegates){HEAD_END}) (?:were opposed|were against|opposed (?:it"
    rf"|the)|voted (?:against"
    r"|no)|dissented|dissenters|objected|in the minority)\b(?! (?:the (?:first|second|last)|a|an)\b)"
)
_IT_IS = late(
    r"(?:that|this|which|it) (?:is|was|amounts to|amounted to|represents|represented|makes|made|means|works out at"
    r"|equals|comes to) "
    rf"(?:a majority of |a vote of |a share of |about |some |just |over )*(?={KINDS['percent']})"
)
_OF_VOTING = late(
    rf"\bof (?:those|the members|members|people) (?:voting"
    rf"|who voted)[^.;]{{0,30}}?(?={KINDS['percent']} (?:were in favou?r|voted (?:for|yes|in favou?r)"
    rf"|backed|supported|agreed))"
)
_NEAR = 2  # sentences with figures between a tally and the number of voters
_OTHER_VOTE = late(
    r"\b(?:last (?:year|month|week|time)|earlier|previous\w*|another|separate\w*|second vote|first vote"
    r"|also voted|in \d{4})\b"
)
_NOT_ALL = late(
    r"\b(?:abs(?:tain|ent|ence)\w*|did not|recus\w+|except|besides|casting vote|away|but|spoil\w*"
    r"|rejected|invalid|blank|void)\b"
)
_NOBODY_ABSTAINED = late(r"\b(?:nobody|no one|none(?: of them)?|no members?|without any\w*) abst\w+")
_ABSTAINING = late(r"\babst\w+")
# Members of whom it is not told whether they voted.
_UNTOLD = late(r"\b(?:recus\w+|vacan\w+|casting|declared|left the|spoil\w*|blank|others?|several|tied?)\b")
_RIGHT_BEFORE = 50  # characters between a body and its tally: "the nine-member council rejected it by 5-4"


def votes_of_all(reading: Reading, rule: str) -> Iterator[Relation]:
    """A tally with the number of all who voted, told beside it: "All 17 were present"."""
    yield from _with_bodies(reading, rule, _ALL, exact=True)


def votes_of_body(reading: Reading, rule: str) -> Iterator[Relation]:
    """A tally with the number of members that the body has, of whom some may have been away."""
    yield from _with_bodies(reading, rule, _BODY, exact=False)


def votes_of_those_there(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each tally with the number of members who came, if the copy tells it just once."""
    found = reading.once(tallies)
    told = [(sentence, _number(sentence, _CAME, None)) for sentence in reading.sentences] if found else []
    came = [(sentence, number) for sentence, number in told if number is not None]
    if len(came) == 1 and len(_CAME.findall(came[0][0].form)) == 1:
        ((sentence, number),) = came
        for tally in found:
            if not _OTHER_VOTE.search(tally.sentence.form) and not _is_of_the_past(tally.sentence):
                roles: dict[str, Role] = {"parts": tally.parts, "whole": number}
                yield Relation(rule, roles, both(tally.sentence, sentence), ("+4 a tally", "+3 the members who came"))


def shares_in_favour(reading: Reading, rule: str) -> Iterator[Relation]:
    """A tally with the percentage of those in favour that is told right after it."""
    for tally in reading.once(tallies):
        following = reading.sentences[tally.order + 1 : tally.order + 2]
        for sentence, pattern, start in (
            (tally.sentence, _IN_FAVOUR, tally.end),
            *((one, _IT_IS, 0) for one in following if adjoin(reading, tally.sentence, one)),
        ):
            match = pattern.match(sentence.form, start) or (
                _OF_VOTING.search(sentence.form) if pattern is _IT_IS else None
            )
            share = marked(sentence).get(match.end()) if match else None
            if isinstance(share, Quantity) and not _OF_OTHERS.match(sentence.form, match.end() + 1 if match else 0):
                roles: dict[str, Role] = {"share": share, "ayes": tally.ayes, "noes": tally.noes}
                yield Relation(rule, roles, both(tally.sentence, sentence))


def opponents_counted(reading: Reading, rule: str) -> Iterator[Relation]:
    """The only tally near a sentence that says how many were opposed, with that number: "the five who were opposed"."""
    found = reading.once(tallies)
    for tally in found:
        if (
            tally.sentence.form.count(KINDS["score"]) > 1
            or sum(abs(one.order - tally.order) <= 2 * _NEAR for one in found) > 1
        ):
            continue
        for sentence in around(reading, tally):
            start = tally.end if sentence is tally.sentence else 0
            match = _OPPONENTS.search(sentence.form, start)
            group = "told" if match is not None and match["told"] else "bare"
            told = marked(sentence).get(match.start(group)) if match is not None else None
            if isinstance(told, Quantity) and any(told.value == one.noes.value for one in found if one is not tally):
                continue  # the five of another vote
            if isinstance(told, Quantity) and not told.hedge and not _OTHER_VOTE.search(sentence.form):
                yield Relation(rule, {"told": told, "noes": tally.noes}, both(tally.sentence, sentence))
                break


def votes_of_every_member(reading: Reading, rule: str) -> Iterator[Relation]:
    """A tally that tells who abstained and who was away, too, with the number of members that the body has."""
    for tally in reading.once(tallies):
        if tally.abstained is None or tally.away is None or _rivals(reading, tally):
            continue
        near = [one for one in around(reading, tally) if one.block == tally.sentence.block]
        found = [(one, _number(one, _BODY, tally)) for one in near if not _UNTOLD.search(one.form)]
        told = [(one, whole) for one, whole in found if whole is not None and may_be_body(tally, one, whole)]
        if told and len(found) == len(near):
            sentence, whole = told[0]
            roles: dict[str, Role] = {"parts": tally.members, "whole": whole}
            yield Relation(rule, roles, both(tally.sentence, sentence), ("+4 a tally", "+3 the members of a body"))


def _with_bodies(reading: Reading, rule: str, bodies: re.Pattern[str], *, exact: bool) -> Iterator[Relation]:
    """Each tally with the number of voters that stands nearest to it.

    Of several votes told near each other it is that of each only if it stands right before its tally, or if they were
    all there and nobody abstained "at any point".
    """
    for tally in reading.once(tallies):
        if exact and not tally.complete:
            continue
        rivals = _rivals(reading, tally)
        for sentence in around(reading, tally):
            if exact and sentence is not tally.sentence and _may_leave_out(sentence, tally):
                continue
            whole = _number(sentence, bodies, tally)
            if whole is None or (rivals and not _is_of_each(tally, rivals, sentence, whole, exact=exact)):
                continue
            if exact or may_be_body(tally, sentence, whole):
                notes = ("+4 a tally", "+3 all who voted" if exact else "+3 the members of a body")
                roles: dict[str, Role] = {"parts": tally.parts if exact else tally.members, "whole": whole}
                yield Relation(rule, roles, both(tally.sentence, sentence), notes)
                break


def _rivals(reading: Reading, tally: Tally) -> list[Tally]:
    """The other votes told near a tally, with another result."""
    title = title_block(reading)  # its vote is the one that the story tells
    near = (
        one
        for one in reading.once(tallies)
        if abs(one.order - tally.order) <= 2 * _NEAR and one.sentence.block != title
    )
    return [one for one in near if (one.ayes.value, one.noes.value) != (tally.ayes.value, tally.noes.value)]


def _is_of_each(tally: Tally, rivals: list[Tally], sentence: Sentence, whole: Quantity, *, exact: bool) -> bool:
    """Is a number of voters that of a tally, though other votes are told near it?"""
    if not exact:
        return sentence is tally.sentence and 0 < tally.ayes.start - whole.end < _RIGHT_BEFORE
    fitting = any(sum(part.value or 0 for part in one.parts) == whole.value for one in rivals)
    return fitting and _NOBODY_ABSTAINED.search(sentence.form) is not None


def _may_leave_out(sentence: Sentence, tally: Tally) -> bool:
    """May some of those told there have cast no vote, or one for somebody else?"""
    form = _NOBODY_ABSTAINED.sub("", sentence.form)
    if tally.abstained is not None and sentence.start <= tally.abstained.start < sentence.end:
        form = _ABSTAINING.sub("", form)
    if any(isinstance(one, Quantity) and one.noun == "vote" and one not in tally.parts for one in sentence.mentions):
        return True  # "Orr took 406 votes, making 3,200 valid papers in all"
    return _NOT_ALL.search(form) is not None


def _is_of_the_past(sentence: Sentence) -> bool:
    """Does a sentence tell of "last year" or of a year that it names?"""
    dates = (one for one in sentence.mentions if isinstance(one, CalendarDate))
    return any("last" in one.relative or one.year is not None for one in dates)


def _number(sentence: Sentence, bodies: re.Pattern[str], tally: Tally | None) -> Quantity | None:
    """The number of voters that a sentence tells, unless it is one of the tally's own figures."""
    if (tally is None or sentence is not tally.sentence) and _OTHER_VOTE.search(sentence.form):
        return None
    at, parts = marked(sentence), tally.members if tally is not None else ()
    for match in bodies.finditer(sentence.form):
        group = next(name for name, value in match.groupdict().items() if value)
        one = at.get(match.start(group))
        own = any(isinstance(one, Quantity) and one.start == part.start for part in parts)
        if isinstance(one, Quantity) and one.value is not None and not one.hedge and not own and not one.range_part:
            return one
    return None


def around(reading: Reading, tally: Tally) -> list[Sentence]:
    """The sentences near a tally, the nearest first."""
    near = range(max(0, tally.order - _NEAR), min(len(reading.sentences), tally.order + _NEAR + 1))
    return [reading.sentences[order] for order in sorted(near, key=lambda one: abs(one - tally.order))]


LINKERS: Linkers = {
    "opponents-counted": Linker(frozenset({"told", "noes"}), opponents_counted, told=((TALLY,), (_OPPONENTS,))),
    "votes-in-favour": Linker(
        frozenset({"share", "ayes", "noes"}), shares_in_favour, told=((TALLY,), (_IN_FAVOUR, _IT_IS, _OF_VOTING))
    ),
    "votes-of-every-member": Linker(frozenset({"parts", "whole"}), votes_of_every_member, told=((TALLY,), (_BODY,))),
    "votes-of-all": Linker(frozenset({"parts", "whole"}), votes_of_all, told=((TALLY,), (_ALL,))),
    "votes-of-body": Linker(frozenset({"parts", "whole"}), votes_of_body, told=((TALLY,), (_BODY,))),
    "votes-of-those-there": Linker(frozenset({"parts", "whole"}), votes_of_those_there, told=((TALLY,), (_CAME,))),
}
