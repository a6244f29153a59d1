"""Amounts that point back: "the £2.3m grant" is the grant that the copy has told of, "the three-year sentence" his."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.late import late
from checker.marks import HEAD_END, KINDS
from checker.model import CalendarDate, Quantity, Reading, Relation
from checker.relate.linker import Linker, Linkers
from checker.relate.told.affair_words import affairs
from checker.relate.told.called import in_other_places, named, picked_out
from checker.relate.told.slips_of_digits import slip_between
from checker.relate.told.stated import Stated, accounted_for, agree, by_kind
from checker.relate.wording import content_words

_FIGURES = "".join(KINDS[kind] for kind in ("count", "money", "percent", "measure", "duration"))
# One of these stands before each figure that points back; quicker to ask than to look.
_POINTING = ("the ", "this ", "that ", "these ", "those ", "his ", "her ", "its ", "their ", "'s ", " a ", " an ")
_BEFORE = late(
    r"(?:(?P<owner>[a-z][\w-]+)'s|\b(?:the|this|these|those|his|her|its|their)"
    r"|(?:\A|\b(?:of|for|in|with|by|to) )that) $"
)
_FEAT = late(
    rf"-(?:point|goal|run|wicket|yard|try){HEAD_END} (?:performance|haul|effort|display|outing|innings|tally|night)\b"
)
# What holds the amount against another one, or says that it is not the one told.
_HELD_AGAINST = late(
    r"\b(?:from|than|against|unlike|not|without|besides|beyond|plus|rejected|refused|declined|turned down|replac\w+"
    r"|instead of|rather than|compared (?:with|to)|on top of|as well as|and|or|all but|follow\w*|after|since|until"
    r"|beat\w*|broke|match\w*|exceed\w*) (?:the|this|that|these|those|his|her|its|their|[a-z][\w-]+'s) $"
)
_OTHER = late(
    r"\b(?:another|other|previous\w*|earlier|old|original\w*|initial\w*|existing|current|separate|second|third"
    r"|further|additional|extra|more|next|later|future|similar|remaining|maximum|minimum|average|annual|yearly"
    r"|monthly|typical|record|would have|could have|used to|last|ago|each|every|respectively|revised|expected"
    r"|forecast\w*|hoped|target\w*|latest|combined|total|half|instead|only|wanted)\b"
)
# "The 16,000 children left out": those that the amount before does not hold.
_LEFT_OUT = late(rf"(?: [a-z-]+){{0,2}}?{HEAD_END}? (?:left (?:out|over|behind)|still to|missed|missing|not)\b")
_FORMER = late(r"\bformer\b")
_TITLE = late(r"[A-Z][\w’'-]+")
_CLAUSE = late(r"[,;:()]")
_SECOND = late(rf"[{_FIGURES}]")
_BARE = frozenset(("money", "measure"))
_BEFORE_IT = 150  # characters in which what "it" is stands
_LONG = 3  # digits of figures that are hardly ever swapped by chance
_CLOSE = 5  # times: amounts farther apart are of two things
_BESIDE = 30  # characters to either side of a figure in which another thing is told from it
_REACH = 1500  # characters between an amount and one that points back to it


@dataclass(frozen=True, slots=True)
class _Back:
    """An amount that points back: what it is called, what its words go on with, and whose it is."""

    stated: Stated
    named: str
    complement: str
    owner: str


def amounts_pointing_back(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each "the £2.3m grant" with the one grant that was told before, be it of as much or not."""
    for found in reading.once(by_kind):
        for at, stated in enumerate(found):
            points = at and stated.sentence.form.endswith(_POINTING, 0, stated.mark)
            back = _back(stated) if points else None
            first = _antecedent(reading, back, found, at) if back is not None else None
            if back is not None and first is not None:
                notes = (f"“{_called(reading, back)}” points back",)
                sentences = tuple(dict.fromkeys((first.sentence, stated.sentence)))
                yield Relation(rule, {"first": first.figure, "again": stated.figure}, sentences, notes)


def _called(reading: Reading, back: _Back) -> str:
    """The amount with the words that name it, as printed."""
    start, end = back.stated.figure.span
    return " ".join(reading.document.text[start : max(end, start + 1)].split()) + back.named.replace(HEAD_END, "")


def _back(stated: Stated) -> _Back | None:
    """What the words around a figure point back to; None if they do not."""
    form, figure = stated.sentence.form, stated.figure
    before = form[: stated.mark]
    points = _BEFORE.search(before)
    is_feat = before.endswith((" a ", " an ")) and _FEAT.match(form, stated.mark + 1) is not None
    if (
        (points is None and not is_feat)
        or not isinstance(figure, Quantity)
        or figure.hedge
        or _HELD_AGAINST.search(before)
    ):
        return None
    name, complement = named(form, stated.mark + 1)
    complement = "" if is_feat else complement  # "a 37-point night with nine rebounds"
    return _Back(stated, name, complement, (points["owner"] or "") if points else "")


def _antecedent(reading: Reading, back: _Back, found: Sequence[Stated], at: int) -> Stated | None:
    """The figure before that is meant: one that agrees, or the only one of its name if that is a slip away."""
    start = back.stated.figure.start
    reached = [
        one for one in found[:at] if one.sentence is not back.stated.sentence and start - one.figure.start < _REACH
    ]
    before = _of_one_name(reading, back, reached)
    for one in reversed(before):
        if agree(one, back.stated):
            return one
    if not before or _is_known(reading, back.stated):
        return None
    swapped = [one for one in before if slip_between(one, back.stated) == "digits swapped"]
    likely = swapped if len({one.size for one in swapped}) == 1 else before
    if len({one.size for one in likely}) > 1:
        return None
    first = likely[-1]
    return first if _is_slip(reading, back, first, swapped=bool(swapped)) else None


def _of_one_name(reading: Reading, back: _Back, reached: Sequence[Stated]) -> list[Stated]:
    """The figures before that may be meant; for one without a name ("the £180,000") the only one with its digits."""
    if back.named or back.stated.figure.kind not in _BARE:
        return [one for one in reached if _same_name(reading, back, one)]
    same = [one for one in reached if agree(one, back.stated)]
    if same:
        return same
    swapped = all(slip_between(one, back.stated) == "digits swapped" for one in reached)
    return list(reached) if len({one.size for one in reached}) == 1 and swapped else []


def _same_name(reading: Reading, back: _Back, one: Stated) -> bool:
    """Does the sentence of a figure name what the one that points back is called, and its owner?"""
    form = one.sentence.form
    if back.owner:
        between = form[max(0, form.rfind(back.owner, 0, one.mark)) : one.mark]
        if not between.startswith(back.owner) or _SECOND.search(between):
            return False  # not the owner's, or after another figure of his
    if back.stated.figure.kind == "count":
        return True  # of one noun
    words = content_words(back.named)
    if form.startswith(("it ", "they ", "its ")):  # "The bridge was floated up the river. It is 126 metres long."
        start = one.sentence.start
        if words & content_words(reading.document.text[max(0, start - _BEFORE_IT) : start].lower()):
            return True
    return bool(words & one.whole) or bool(affairs(back.named) & affairs(form))


def _is_slip(reading: Reading, back: _Back, first: Stated, *, swapped: bool) -> bool:
    """Can the two be nothing but one amount, printed wrong once?"""
    again = back.stated
    if max(first.size, again.size) >= _CLOSE * min(first.size, again.size) or _is_another(back, first):
        return False
    sure = swapped and bool(back.named) and back.stated.figure.kind not in ("percent", "measure")
    if not sure and _at_another_time(back.stated, first):
        return False
    shares = content_words(back.complement) & first.whole
    only = swapped and not back.named and again.figure.kind == "money"  # of all sums told so far
    if back.complement and not shares and not only and not (swapped and len(again.digits) >= _LONG):
        return False
    if not _names_known(reading, back, first) or in_other_places(reading, first, again):
        return False
    if (picked_out(again, first) and not only) or (again.figure.kind == "count" and first.beside[0] == "by"):
        return False  # "the 72 councillors", of whom 27 voted
    if not back.owner and again.figure.kind != "duration" and accounted_for(first.figure, again.figure, reading):
        return False
    slip = slip_between(first, again, shortest=2)
    if again.figure.kind == "duration" and not slip:
        called = [word for word in back.named.split() if content_words(word) - first.whole and not affairs(word)]
        return bool(affairs(back.named) & affairs(first.sentence.form)) and not back.complement and not called
    if slip == "digits swapped":
        return bool(back.named) or again.figure.kind in _BARE
    compound = reading.document.text.startswith("-", again.figure.end)
    if again.figure.kind == "count" and not compound:
        return bool(slip) and len(again.digits) >= _LONG
    vague = back.named.startswith(" of ") and again.figure.kind == "percent"  # "the 36% of users"
    return bool(slip) and bool(back.named) and not vague


def _is_another(back: _Back, first: Stated) -> bool:
    """Do the words beside either figure speak of another one, of what it once was, or of a part?"""
    form, mark = first.sentence.form, first.mark
    before, after = _CLAUSE.split(form[max(0, mark - _BESIDE) : mark]), _CLAUSE.split(form[mark : mark + _BESIDE])
    beside = before[-1] + after[0]
    form, mark = back.stated.sentence.form, back.stated.mark
    leading = _CLAUSE.split(form[max(0, mark - _BESIDE) : mark])[-1]
    if _LEFT_OUT.match(form, mark + 1):
        return True
    called = back.named + back.complement
    return any(_OTHER.search(words) for words in (called, beside, leading)) or bool(_FORMER.search(leading + called))


def _at_another_time(again: Stated, first: Stated) -> bool:
    """Does the sentence that points back name a time, and the other one another?"""
    mark = again.sentence.form.find(KINDS["year"], again.mark)
    if mark >= 0 and not _CLAUSE.search(again.sentence.form, again.mark, mark):
        return again.sentence.form.endswith(("in ", "of "), 0, mark) and not _times(again) <= _times(first)
    times, before = _times(again), _times(first)
    return bool(times and before) and not times <= before


def _times(stated: Stated) -> frozenset[tuple[object, ...]]:
    """The times that a sentence names, but for those since which something was not so."""
    sentence = stated.sentence
    dates = [
        one
        for mark, one in zip(sentence.marks, sentence.mentions, strict=True)
        if isinstance(one, CalendarDate) and not sentence.form.endswith("since ", 0, max(mark, 0))
    ]
    return frozenset((one.year, one.month, one.day, one.weekday, one.relative) for one in dates)


def _names_known(reading: Reading, back: _Back, first: Stated) -> bool:
    """Are the names among the words that follow the figure in the sentence of the other one too?"""
    text = reading.document.text
    end = back.stated.figure.span[1]
    after = text[end : end + len(back.named) + len(back.complement)]
    told = text[first.sentence.start : first.sentence.end]
    return all(name in told for name in _TITLE.findall(after))


def _is_known(reading: Reading, stated: Stated) -> bool:
    """Does the copy give the amount that points back elsewhere too, so that it is no slip?"""
    figure = stated.figure
    return any(
        isinstance(one, Quantity) and one is not figure and one.value == figure.value and one.unit == figure.unit
        for one in reading.mentions()
        if isinstance(figure, Quantity)
    )


LINKERS: Linkers = {
    "points-back": Linker(frozenset({"first", "again"}), amounts_pointing_back),
}
