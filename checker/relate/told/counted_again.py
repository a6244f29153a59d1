"""Numbers that point back: "the five women" are the five women that the copy has counted before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from checker.extract.language.lexicon import singular
from checker.extract.language.nouns import compatible
from checker.late import late
from checker.marks import HEAD_END, KINDS
from checker.model import CalendarDate, Mention, Quantity, Reading, Relation, Sentence
from checker.relate.linker import Linker, Linkers
from checker.relate.noun_kinds import OF_PEOPLE
from checker.relate.told.stated import accounted_for

_Counted = tuple[Sentence, Quantity]
_COUNT = KINDS["count"]
_THE = f"the {_COUNT}"
# Behind a preposition the phrase says more often which: "vying for the 90 seats", "across the five cities".
_PREPOSED_AGAIN = late(
    r"\b(?:for|across|in|at|on|to|from|with|over|about|against|within|around|throughout|into|through|under) the $"
)
_OF_MORE = late(r"\b(?:of|between|among|amongst|including|than|and|or) the $")
# "The 19 states, mostly small, that did not"
_ASIDE = late(rf"[^.;{HEAD_END}]*{HEAD_END},[^.;]*?(?:, | )(?:that|which|who|where|whose)\b")
_HELD = late(
    r"\b(?:has|have|had|held|holds|hold|won|wins|win|lost|took|takes|gained|kept|owns?|owned|runs?|ran|controls?"
    r"|controlled|got|with) $"
)
_PREPOSED = late(r"\b(?:at|in|on|from|for|to|with|across|over|around|of|among|between) $")
_NAMES = late(r"[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+)*(?:, [A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+)*)*,? and [A-Z]")
# What picks some out: "the five women who", "the ten members of". Where nothing does, the noun ends the phrase.
_PICKED_OUT = (
    r"of|who\w*|that|which|it|they|he|she|we|you|in|most|with|from|at|on|not|to|for|by|against|under|near|around|behind|above|below"
    r"|between|without|outside|inside|over|along|still|\w+ed|brought|sent|taken"
    r"|given|kept|left|chosen|hurt|lost|found|caught|held|put|sold|built|seen|known|shown"
)
_GOING = (
    "increased|climbed|dropped|declined|jumped|soared|reached|totall?ed|remained|arrived|died|appeared|agreed|returned"
)
_BARE = late(rf"(?: [\w'-]+){{0,3}}?{HEAD_END}(?!'s)(?=(?: (?:{_GOING})\b)|(?! (?:{_PICKED_OUT}) ?\b))")
# The same words as those that counted them: "the five women who were hurt", where five women "were hurt".
_WHO = late(rf"(?: [\w'-]+){{0,3}}?{HEAD_END} (?:who|that|which) (?:(?:were|had been|have been) )?(?P<done>[a-z]+ed)\b")
_NAME = late(r"[A-Z][\w'’.-]+(?:,| \(|, aged) ?\(?\Z")  # before an age
_LONGEST_NAME = 30
# Who hears a case is none of those of whom it tells: "the jury of seven women and five men", "four women on the bench".
_HEARING = r"\b(?:jury|juror|bench|tribunal|panel|panellist|magistrate|judge)s?\b"
_SOME = rf"{_COUNT}[^.,;:{HEAD_END}]{{0,30}}{HEAD_END}"
_BENCH = late(
    rf"{_HEARING}(?:(?: (?:is|was))?(?: (?:made up|composed|consisting|drawn))? of| comprising)"
    rf" (?:{_SOME},? and )?{_COUNT}|{_HEARING}(?:,| \() ?{_SOME},? and {_SOME}[,)]"
    rf"|(?:{_SOME},? and )?{_SOME} (?:on|of|in) (?:(?:the|an?|his|her|their) )?{_HEARING}"
)
_ONE_MORE = late(r"[A-Z>][\w'’.>-]*,? and \Z")  # "Holm Ltd and three mills" are four
_JOINTS = late(r",? and |, ")
_NAMED_WITHIN = 1000  # characters before
_WORD = late(r"[a-z][a-z'-]+")
_LARGEST = 200  # a larger number is counted again after a while
_LARGEST_CREW = 20  # people counted under two names ("three officers", "the three men")
_SHORTEST = 4  # letters of a noun that others are made of
# What any people may be called when the copy comes back to them.
_PEOPLE = OF_PEOPLE | frozenset("person people victim suspect survivor youth teen kid casualty".split())
# A word that picks some of a group: "the five central car parks" of the 12.
_SOME_OF_THEM = frozenset(
    "central outer inner northern southern eastern western upper lower biggest bigger largest larger smallest smaller"
    " main oldest older youngest younger newest new old busiest nearest local rural urban private public open"
    " closed".split()
)
# Of these a story has one set here and another there: "31 states took it", "the 19 states that did not".
_MANY_SETS = frozenset(
    "state country nation city town village county region province district seat constituency school hospital club"
    " team site area place group point case percent game match".split()
)
_IN_PART = late(r"\b(?:first|last|final|next|further|another|other|additional) \Z")
# "Two judges apiece", "each of the ten towns sent two judges": the judges are more.
_EACH_BEFORE, _EACH_BEHIND = (
    late(r"\b(?:each|every)\b[^;:]*\Z"),
    late(rf"[^{HEAD_END},.;:]*{HEAD_END} (?:each|apiece|per)\b"),
)
_PAIR = 2  # "the two men" may be any two of whom the copy spoke


def counted_again(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each "the five women" with the count that it points back to.

    It points back to a count of the same noun, or of people under another name, in a sentence before. Where the copy
    has given one such number only, and a different one, that is held against it; unless the number stands elsewhere
    in the copy too, or is the sum or the rest of numbers that do.
    """
    if not any(_THE in sentence.form for sentence in reading.sentences):
        return
    counted: list[_Counted] = []
    text = reading.document.text
    for sentence in reading.sentences:
        if _COUNT in sentence.form:
            found = [(mark, one) for mark, one in zip(sentence.marks, sentence.mentions, strict=True) if mark >= 0]
            counts = [(mark, one) for mark, one in found if isinstance(one, Quantity) and _is_exact(one)]
            for mark, again in counts:
                if not sentence.form.startswith("the ", mark - 4):
                    continue
                first = _pointed_at(again, counted)
                if first is None:
                    first = _contradicted(again, counted, reading, sentence.end)
                    if first is not None and not _is_sure(reading, first, (sentence, again), mark):
                        first = None
                if first is not None:
                    roles = {"first": first[1], "again": again}
                    yield Relation(rule, {**roles}, (first[0], sentence))
            counted.extend(
                (sentence, one)
                for mark, one in counts
                if not _IN_PART.search(sentence.form, 0, mark)
                and not _is_of_each(sentence.form, mark)
                and not _ONE_MORE.search(text, sentence.start, one.start)
            )


def _is_of_each(form: str, mark: int) -> bool:
    """Is the number that of each of several, so that they are more together?"""
    return _EACH_BEFORE.search(form, 0, mark) is not None or _EACH_BEHIND.match(form, mark + 1) is not None


def _is_sure(reading: Reading, first: _Counted, back: _Counted, mark: int) -> bool:
    """Can "the five women", whose number stands at a mark of its sentence, be no others than those counted first?"""
    sentence, again = back
    alike = bool(again.modifiers) and again.modifiers == first[1].modifiers  # "with the five female clients"
    known = compatible(again.noun, "person") and (alike or _is_borne_out(first[1], again, reading))
    if _PREPOSED_AGAIN.search(sentence.form, 0, mark) and not known:
        return False
    if not _points_back(sentence.form, mark, first, again):
        return False
    return not _are_named(reading, again) and not _at_other_times(first[0], sentence)


def _is_exact(figure: Quantity) -> bool:
    """Is it the whole number of some things, small enough to be given again as it is?"""
    if figure.kind != "count" or not figure.noun or figure.value is None or not 1 < figure.value <= _LARGEST:
        return False
    return not (figure.hedge or figure.range_part or figure.more or figure.of_whole)


def _points_back(form: str, mark: int, first: _Counted, again: Quantity) -> bool:
    """Do the words around "the five women" leave no doubt that all of a group are meant?"""
    if _OF_MORE.search(form[:mark]) or _ASIDE.match(form, mark + 1) or _is_part(first, again):
        return False
    if sum(singular(word) == again.noun for word in _WORD.findall(form)) > 1:
        return False  # "for those states and for the 19 states"
    who = _WHO.match(form, mark + 1)
    if who is not None:
        return f" {who['done']}" in first[0].form and first[0].form.count(who["done"]) == 1
    return _BARE.match(form, mark + 1) is not None


def _is_part(first: _Counted, again: Quantity) -> bool:
    """Is the smaller number before what one has, or where one is: "it held 11 seats", "nurses at five wards"?"""
    sentence, figure = first
    if (figure.value or 0) >= (again.value or 0):
        return False
    marks = (mark for mark, one in zip(sentence.marks, sentence.mentions, strict=True) if one is figure)
    return any(_HELD.search(sentence.form, 0, mark) or _PREPOSED.search(sentence.form, 0, mark) for mark in marks)


def _at_other_times(first: Sentence, again: Sentence) -> bool:
    """Is the one told of a year, and the other of another time: "six teams entered in 2015", "start on Saturday"?"""
    years = {one.year for one in first.mentions if isinstance(one, CalendarDate) and one.year is not None}
    dates = [one.year for one in again.mentions if isinstance(one, CalendarDate)]
    return bool(years and dates) and not years.intersection(dates)


def _are_named(reading: Reading, again: Quantity) -> bool:
    """Has the copy named as many, without their number: "Tarsk, Holm and Velling", and then "the three towns"?

    So it has where it gives as many their ages in one sentence: "Ada Holm, 34, of Ostby, and Karl Tarn, 29".
    """
    text, first = reading.document.text, max(0, again.start - _NAMED_WITHIN)
    before = _NAMES.finditer(text, first, again.start)
    if any(len(_JOINTS.findall(match[0])) + 1 == again.value for match in before):
        return True
    near = (one for one in reading.sentences if first <= one.start < again.start)
    return any(sum(_is_age_of_a_name(text, one) for one in at.mentions) == again.value for at in near)


def _is_age_of_a_name(text: str, one: Mention) -> bool:
    """Is it the age of somebody who is named just before?"""
    return one.kind == "age" and _NAME.search(text, max(0, one.start - _LONGEST_NAME), one.start) is not None


def _pointed_at(again: Quantity, counted: Sequence[_Counted]) -> _Counted | None:
    """The last count before of the same number of the same."""
    same = (one for one in reversed(counted) if one[1].value == again.value and _may_be_counted(one[1], again))
    return next(same, None)


def _contradicted(again: Quantity, counted: Sequence[_Counted], reading: Reading, end: int) -> _Counted | None:
    """The count before that gives another number; None if several do, or if the copy up to `end` accounts for both."""
    named = [one for one in counted if one[1].noun == again.noun or _may_be_the_same(one[1], again)]
    before = named or [one for one in counted if _may_be_counted(one[1], again)]
    if len({one.value for _, one in before}) != 1 or not (named or _is_borne_out(before[-1][1], again, reading)):
        return None
    first = before[-1]
    if (
        not _is_one_group(first[1], again)
        or _are_agents(first)
        or _is_of_a_bench(first)
        or set(again.modifiers) & _SOME_OF_THEM - set(first[1].modifiers)
    ):
        return None
    pair = again.value == _PAIR and (first[1].noun != again.noun or compatible(again.noun, "person"))
    return first if not pair and not accounted_for(first[1], again, reading, before=end) else None


def _may_be_the_same(first: Quantity, again: Quantity) -> bool:
    """Are both of nearly one number, and called by nearly one noun: "four girls", "the three schoolgirls"?"""
    low, high = sorted((first.value or Fraction(0), again.value or Fraction(0)))
    return _is_one_noun(first.noun, again.noun) and high < 2 * low


def _is_one_group(first: Quantity, again: Quantity) -> bool:
    """Are they people, or things of nearly one number of which a story tells of one set: no cities, states or seats?"""
    if compatible(again.noun, "person"):
        return True
    low, high = sorted((first.value or Fraction(0), again.value or Fraction(0)))
    return again.noun not in _MANY_SETS and 2 * high < 3 * low


def _are_agents(first: _Counted) -> bool:
    """Are they those by whom something was done, of whom there may be more: "backed by 27 councillors"?"""
    sentence, figure = first
    marks = (mark for mark, one in zip(sentence.marks, sentence.mentions, strict=True) if one is figure)
    return any(sentence.form.endswith("by ", 0, mark) for mark in marks)


def _is_of_a_bench(first: _Counted) -> bool:
    """Are they some of those who hear the case that the copy is about?"""
    sentence, figure = first
    marks = [mark for mark, one in zip(sentence.marks, sentence.mentions, strict=True) if one is figure]
    return any(found.start() <= mark < found.end() for found in _BENCH.finditer(sentence.form) for mark in marks)


def _may_be_counted(first: Quantity, again: Quantity) -> bool:
    """Do both count things of one noun, or a few people whom one of them calls by no more than that they are people?"""
    if _is_one_noun(first.noun, again.noun):
        return True
    nouns = {first.noun, again.noun}
    people = all(compatible(noun, "person") for noun in nouns) and len(_PEOPLE & nouns) == 1  # not women and men
    return people and (first.value or 0) <= _LARGEST_CREW


def _is_borne_out(first: Quantity, again: Quantity, reading: Reading) -> bool:
    """Does the copy give the first number of such people again, so that "the four men" is the slip and no other group?

    Five rescuers and the four men whom they found are told of once each.
    """
    same = (one for one in reading.mentions() if isinstance(one, Quantity) and one.value == first.value)
    return sum(_is_exact(one) and (_may_be_counted(one, again) or one.noun == first.noun) for one in same) > 1


def _is_one_noun(one: str, other: str) -> bool:
    """Are the nouns the same, or one of them the other with a word before it: "schoolgirl" and "girl"?"""
    short, long = sorted((one, other), key=len)
    return one == other or (len(short) >= _SHORTEST and long.endswith(short))


LINKERS: Linkers = {
    "counted-again": Linker(frozenset({"first", "again"}), counted_again, ((_COUNT,),)),
}
