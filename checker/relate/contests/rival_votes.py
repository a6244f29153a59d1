"""The winner's votes, marks or points with those of the runner-up, and the majority that two counts of votes make."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from fractions import Fraction
from itertools import combinations

from checker.late import late
from checker.marks import HEAD_END, KINDS
from checker.model import CalendarDate, Mention, Quantity, Reading, Relation, Sentence
from checker.relate.figures import marked
from checker.relate.hints import sentences_told, sentences_with
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import both

_COUNT = KINDS["count"]
_AMOUNTS = "".join(KINDS[kind] for kind in ("count", "percent", "points", "money", "measure", "ratio", "score"))
_WON = late(
    r"\b(?:won|wins|winning|took|takes|taking|held|holds|kept|keeps|retained|regained|gained|captured|elected"
    r"|re-elected"
    r"|topped the (?:poll|vote|voting|table)|returned|winners?|victor|victorious|victory|victors|came first|came top"
    r"|finished first|prize|awarded|named|crowned|declared)\b"
    rf"[^{_AMOUNTS}.;:]{{0,80}}?(?P<votes>{_COUNT})"
)
_RIVAL = late(
    r"\b(?:(?:nearest|closest|main|only|chief|strongest) (?:rival|challenger|opponent|contender|competitor)"
    r"|her opponent"
    r"|his opponent|their opponent|her rival|his rival|runners?[- ]up|came second|in second(?: place)?|second[- ]placed"
    r"|finished second|was second|beating|defeating|ahead of|edging out|edged out|saw off|seeing off|unseating|unseated"
    r"|ousting|ousted)\b"
    rf"(?P<gap>[^{_AMOUNTS}.;:]{{0,70}}?)(?P<votes>{_COUNT})"
)
# "Keane was elected with 2,406 votes. Fergal Ward polled 2,214".
_OTHER_CANDIDATE = late(
    rf"[a-z][a-z.'’() -]{{2,40}}? (?:polled|received|got|took|secured|managed|finished on|finished with|had|was on"
    rf"|trailed on|trailed with)(?P<gap>) "
    rf"(?P<votes>{_COUNT})"
)
_DECLARED = late(
    r"\b(?:elected|declared|won the|took the|takes the|wins the|captured the|held the|kept the|retained the)\b"
)
_ENDS = late(rf"{HEAD_END}?(?: votes{HEAD_END}?)?(?:[.,;]|$| and [a-z.'’ -]{{2,30}} {_COUNT})")
_MORE_SEATS = late(
    r"\b(?:also|both|seats|preferences?|count|quota|wards|elected (?:were|are)|transfers?|multi|councillors)\b"
)
_VOTES = frozenset(("vote", "ballot"))
_MARKS = frozenset(("mark", "point"))
# A contest whose judges give marks or points, not a game in which they are scored.
_JUDGED = late(
    r"\b(?:judges?|jury|panel|prize|contest|competition|quiz|crowned|named|awarded|title|spelling bee|show|exam\w*"
    r"|test)\b"
)
_SCORED = late(r"\b(?:game|match|season|team|quarter|rebounds|league|coach|half|play-?offs?|tour|race|races|driver)\b")
# Another election, another round of this one, or a contest that the fewest points win.
_OTHERWISE = late(
    r"\b(?:last (?:time|year|election)|previous\w*|earlier|first (?:round|count|preference\w*|ballot)|electoral"
    r"|popular|in \d{4}|four years|lost|lose|loses|losing|beaten|not|despite|although|sail\w*|regatta\w*|golf\w*|stroke"
    r"|strokes|cross-country|penalt\w+|per cent more|by|a majority|lead|clear|behind|rebounds|assists|a place)\b"
    r"|\bin (?:the |her |his |another |ward )?(?:[a-z'’]+ ){0,3}(?:race|class|contest|section|category|group"
    r"|district|seat|poll|\d+)\b"
)
_NEAR = 300  # characters between the two sentences


def rival_votes(reading: Reading, rule: str) -> Iterator[Relation]:
    """What a winner got with what the runner-up or the only rival got, in one sentence or the next."""
    text = reading.document.text
    if not any(word in text for word in ("vote", "ballot", "mark", "point")):
        return
    for order, sentence in sentences_told(reading, rule):
        for match in _RIVAL.finditer(sentence.form):
            yield from _pair(reading, rule, order, match)
    for at, winner in sentences_with(reading, ("vote",)):
        following = reading.sentences[at + 1 : at + 2]
        if not following or not _DECLARED.search(winner.form):
            continue
        (sentence,), order, before = following, at + 1, winner.form
        named = _OTHER_CANDIDATE.match(sentence.form)
        if named is not None:
            ends = _ENDS.match(sentence.form, named.end())
            if (
                ends
                and not _OTHERWISE.search(named[0])
                and not _MORE_SEATS.search(before)
                and not _MORE_SEATS.search(sentence.form)
            ):
                yield from _pair(reading, rule, order, named)


def _pair(reading: Reading, rule: str, order: int, rival: re.Match[str]) -> Iterator[Relation]:
    """The counts of the winner and of the rival that a match names."""
    sentence = reading.sentences[order]
    loser = marked(sentence).get(rival.start("votes"))
    won = _won(reading, order, rival)
    if won is None or not isinstance(loser, Quantity) or _OTHERWISE.search(rival["gap"]):
        return
    winner, told = won
    nouns = {winner.noun, loser.noun} - {""}
    said = f"{told.form} {sentence.form}"
    judged = nouns <= _MARKS and _JUDGED.search(said) and not _SCORED.search(said)
    if len(nouns) == 1 and (nouns <= _VOTES or judged) and not winner.hedge and not loser.hedge:
        yield Relation(rule, {"winner": winner, "loser": loser}, both(told, sentence))


def _won(reading: Reading, order: int, rival: re.Match[str]) -> tuple[Quantity, Sentence] | None:
    """The count of the winner before that of the rival, if no other count stands between them."""
    for at in (order, order - 1):
        if at < 0:
            return None
        sentence = reading.sentences[at]
        end = rival.start() if at == order else len(sentence.form)
        if reading.sentences[order].start - sentence.end > _NEAR:
            return None
        matches = list(_WON.finditer(sentence.form, 0, end))
        if matches:
            found = marked(sentence)[matches[-1].start("votes")]
            said = sentence.form[matches[-1].start() : end]
            alone = sum(one in _AMOUNTS for one in said) == 1 + (" out of " in said)
            fits = alone and isinstance(found, Quantity) and not _OTHERWISE.search(said)
            return (found, sentence) if fits and isinstance(found, Quantity) else None
    return None


_MAJORITY = late(
    rf"\b(?:(?:majority|winning margin|victory margin)(?: \w+)? (?:of|was|is|stood at|came to|being) (?:just |only )?"
    rf"(?P<one>{_COUNT})|(?P<two>{_COUNT})[ -]vote{HEAD_END}? (?:majority|margin|win|victory)"
    rf"|(?:won|win|winning|wins|victory|home|elected|held on|took it|through|lost|loses|losing|beats?|beaten|defeats?"
    rf"|defeated|ousts?|unseats?|gains?|takes?|took|holds?|held)(?: (?!by\b)[\w'-]+){{0,3}} by"
    rf" (?:a mere |just |only )?(?P<three>{_COUNT}) votes?\b)"
)
_POLLED = late(
    rf"(?:\b(?:polled|polling|received|receiving|got|garnered|secured|took|taking|had|managed|won|with|on|attracted"
    rf"|drew|tallied|collected|gained|against|to|(?:while|gave|leaving|put|giving) [^{_AMOUNTS},;.:]{{3,30}})"
    rf"|(?:,|;| and) [^{_AMOUNTS},;.:]{{3,30}}|[,;:(]) ?(?P<votes>{_COUNT})"
    rf"(?! (?:people|ballot|papers|voters|valid|spoil\w+|rejected|registered|years|seats))"
    rf"|(?<!by )(?P<bare>{_COUNT}) votes?\b"
)
_NOT_OF_TWO = late(
    r"\b(?:seats?|parliament|commons|senate|coalition|working majority|overall majority|previous\w*|last (?:time|year"
    r"|election)|in \d{4}|reduced|cut|slashed|down from|up from|first count|first preference\w*|transfers?|quota"
    r"|elected (?:were|are)|both elected|vacancies|electoral|needed|required|motion|resolution|amendment|bill|cost"
    r"|would|could|before (?:postal|the recount|absentee|transfers)|postal|provisional|so far|council|assembly"
    r"|has a majority"
    r"|have a majority|heat|round)\b|\x8e"
)
_ALL_VOTES = late(rf"{_COUNT}(?: \w+)? votes?{HEAD_END}?,? (?:were |was )?(?:cast|counted|spoil\w+|rejected)")
_LEAD = 2  # sentences at the head of the copy, which tell the outcome before the counts
_COUNTED = ("poll", "finished on", "trailed on", "count gave", "count was", "count put", "final count", "tally")


def majority_of_counts(reading: Reading, rule: str) -> Iterator[Relation]:
    """A majority that is told sentences apart from the counts of votes that make it.

    Of more than two counts, those of which it is the difference are taken; if there are none, the two highest.
    """
    if not any(word in reading.document.text for word in ("vote", "poll", " count")):
        return
    for order, sentence in sentences_with(reading, ("majority", "margin", " by ", "vote")):
        match = _MAJORITY.search(sentence.form)
        if match is None or _NOT_OF_TWO.search(sentence.form.replace("since \x8e", "")) or _names_a_month(sentence):
            continue
        name = next(name for name, value in match.groupdict().items() if value)
        delta = marked(sentence).get(match.start(name))
        near = reading.sentences if order < _LEAD else reading.sentences[: order + 2]
        counts = [one for told in near for one in _counts(told) if one[0] is not delta]
        if not isinstance(delta, Quantity) or not delta.value or delta.hedge or not counts:
            continue
        if any(_NOT_OF_TWO.search(told.form.replace("since \x8e", "")) for _, told in counts):
            continue
        over_one = sentence.form.startswith(" over ", match.end())
        known = {
            one.value for one in reading.mentions() if isinstance(one, Quantity) and one.kind == "count" and one.value
        }
        pair = _apart(counts, delta, known, told_of_two=over_one)
        if pair is not None:
            (one, here), (other, there) = pair
            sentences = tuple(sorted({id(s): s for s in (sentence, here, there)}.values(), key=lambda s: s.start))
            yield Relation(rule, {"delta": delta, "one": one, "other": other}, sentences)


def _names_a_month(sentence: Sentence) -> bool:
    """Does it name a month with its year, and so another election: "In May 2023 the majority was 405"?"""
    dates = (one for one in sentence.mentions if isinstance(one, CalendarDate))
    return any(one.year is not None and one.month is not None and one.day is None for one in dates)


def _counts(sentence: Sentence) -> list[tuple[Quantity, Sentence]]:
    """The counts of votes of single candidates in a sentence."""
    form = sentence.form
    if "vote" not in form and not any(
        word in form for word in (*_COUNTED, "rival", "challenger", "opponent", "runner")
    ):
        return []
    at = marked(sentence)
    apart = {match.start() for match in _ALL_VOTES.finditer(form)}
    found: list[tuple[Quantity, Sentence]] = []
    for match in _POLLED.finditer(form):
        place = match.start("votes" if match["votes"] else "bare")
        one: Mention | None = at.get(place)
        if (
            place not in apart
            and isinstance(one, Quantity)
            and one.noun in ("", "vote")
            and one.value
            and not one.hedge
        ):
            found.append((one, sentence))
    return found


_SMALL = 10  # times: a majority of so many times the second count is of other counts
_Count = tuple[Quantity, Sentence]


def _apart(
    counts: list[_Count], delta: Quantity, known: Collection[Fraction], *, told_of_two: bool
) -> tuple[_Count, _Count] | None:
    """The two counts that are as far apart as is told, or the two highest if it is not told over whom.

    known: the counts of the copy; one that the two highest are apart is their majority, and what is told another's.
    """
    told = any(one.noun == "vote" or any(word in at.form for word in _COUNTED) for one, at in counts)
    if len(counts) < 2 or not told:
        return None
    for one, other in combinations(counts, 2):
        if abs((one[0].value or 0) - (other[0].value or 0)) == delta.value:
            return one, other
    first, second = sorted(counts, key=lambda one: one[0].value or 0, reverse=True)[:2]
    gap = abs((first[0].value or 0) - (second[0].value or 0))
    smaller = gap in known or (second[0].value or 0) * _SMALL < (delta.value or 0)  # "two more than"
    return None if told_of_two or smaller else (first, second)


LINKERS: Linkers = {
    "rival-votes": Linker(frozenset({"winner", "loser"}), rival_votes, told=((_RIVAL, _DECLARED),)),
    "majority-of-counts": Linker(frozenset({"delta", "one", "other"}), majority_of_counts, told=((_MAJORITY,),)),
}
