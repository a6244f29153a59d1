"""Ages of today ("Now 73, she ...", "Ada Tarn, 34,") with an earlier age or the birth of the same person close by."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from checker.late import late
from checker.marks import KINDS
from checker.model import CalendarDate, Quantity, Reading, Relation, Role, Sentence
from checker.relate.dates.ages import ages_of_people
from checker.relate.dates.life_ages import AT_THAT, BORN, FACT, LifeFact, life_facts
from checker.relate.figures import marked
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import both

_AGE, _YEARS_OLD = KINDS["count"] + KINDS["age"], KINDS["age"]
_DATE, _YEAR, _ORDINAL = KINDS["date"], KINDS["year"], KINDS["ordinal"]
_ENDS = rf"(?=[,.;)]|$| [{_DATE}]| (?:now|today|and|but|this|next|in|on|last|years old)\b)"
_HAS = r"(?:is|has|remains|can|still|works|lives|runs|swims|cycles|says|plays|sings|teaches|walks|drives|keeps|shows)"
_DID = (
    r"is|has|had|will|said|says|told|won|beat|took|made|picked|scored|finished|lives|teaches|works|runs|hopes|plans"
    r"|plays"
    r"|joined|now|also|still|became|signed|went|came|left|looks|holds|owns|spent|lifted|claimed"
)
_NOW = late(
    rf"(?:[,(] |\b(?:and|who|but) )now (?:aged )?(?P<a>[{_AGE}]){_ENDS}"
    rf"|^\"?now (?:aged )?(?P<g>[{_AGE}]), (?:[^,;.]{{1,30}}, )?(?:he|she)\b"
    rf"|(?:^|[,;.] |\band |\bbut |\bwho )(?:he|she|who|he's|she's)(?: is)? (?:now |only |just |still |already"
    rf" )?(?P<b>[{_AGE}]){_ENDS}"
    rf"|^\"?(?:{_DATE},? )?(?:at|still only|still just|still|only|just|aged) (?P<c>[{_AGE}]), (?:(?:he|she|the \w+)"
    rf" {_HAS}\b|(?:[\w'’-]+ ){{1,3}}(?:is|has|made|joined|won|scored|signed)\b)"
    rf"|(?:^|[,.;] )(?:on |last |this )?(?:{_DATE},? )?(?:the|this) (?P<d>{_YEARS_OLD})"
    rf" (?:(?:from|of) [^,;.]{{1,25}} )?"
    rf"(?:(?:{_DID})\b|was (?:just |only |still )?[{_AGE}] when\b)"
    rf"|\b(?:mr|mrs|ms|miss|dr|sir|lady|dame|fr|cllr) [\w'’-]+, (?:now )?(?P<m>[{_AGE}]), who\b"
    rf"|^\"?(?P<h>{_YEARS_OLD})(?= [a-z])"
    rf"|(?:^|[ (])(?P<who>[\w'’-]+) is (?:now |only |still )?(?P<i>[{_AGE}]){_ENDS}"
    rf"|\b(?:retir(?:es|ing)|(?:will|is to) retire|bow(?:s|ing) out|step(?:s|ping) down|stand(?:s|ing) down)\b"
    rf"[^{_YEAR};.]{{0,40}}? (?:at|aged|at the age of)"
    rf" (?P<k>[{_AGE}]){_ENDS}"
    rf"|{_DATE},? (?:at the age of|aged) (?P<o>[{_AGE}]){_ENDS}"
    rf"|\bborn [^;.]{{0,60}}, will be (?P<p>[{_AGE}])(?= (?:(?:in|on) )?{_DATE})"
    rf"|\bwhose (?P<l>{_ORDINAL}) birthday (?:is|was|falls|comes|fell)\b"
    rf"|\b(?:turns|will turn|(?:he|she|who) will be|is about to turn|just turned|turned) (?P<e>[{_AGE}]){_ENDS}"
    rf"|\b(?:celebrat\w+|mark\w*|keeps|kept|keeping|reach\w*|enjoyed|enjoying) (?:his|her) (?P<f>{_ORDINAL}) birthday\b"
    rf"(?! (?:in|party in) [{_DATE}{_YEAR}])"
)
_HEAD = late(rf"\bat (?P<age>[{_AGE}])[.!?'\"]?$")
_OTHERS = late(
    r"\b(?:wife|husband|sons?|daughters?|brothers?|sisters?|(?:his|her) (?:mother|father|coach|captain|mentor"
    r"|boss|manager|rival|trainer|teacher|agent|lawyer|friend|neighbou?r|opponent|co-\w+|team-?mate|deputy|colleague"
    r"|assistant)|twins?|child|baby|(?:his|the|'s) widow"
    r"|grand\w+|parents?|uncle"
    rf"|aunt|nephew|niece|partner|predecessor|successor|whose(?! date of birth| {_ORDINAL} birthday)|both|hero|idol"
    r"|where (?:his|her|the|an?) [\w-]+ (?:was|were)"
    r"|respectively)\b"
)
_PRONOUN = late(
    rf"\"?(?:but |and |then )?(?:(?:in|on|by) [{KINDS['year']}{_DATE}],? |born [^,;]*, |aged? .,? )?"
    r"(?:he|she|the (?:former|retired) [\w-]+(?: [\w-]+)? (?:was|is|has|had)"
    r"|the (?:former |retired )?(?!\w+ (?:was|were|is|had)\b)[\w-]+, who)\b"
)
_WHEN_SHE = late(rf"\bwhen (?:he|she) (?:was|were) (?:just |only )?[{_AGE}]")
_DEFENDANT = late(r"the (?:defendant|accused|suspect)\b")
_ACCUSED = late(r"\b(?:denie[ds]|denies|admit(?:s|ted)|pleaded|faces|(?:is|was) charged|is accused)\b")
_ANOTHER = late(
    r"\b[A-Z][\w'’-]+,? (?:who|whom|whose)\b|\b(?:Mr|Mrs|Ms|Miss|Dr)\b"
)  # "over the death of Ann Tarn, who was 24 when"
_LAST_HOUR = 12  # "opens at six" tells no age
_OF_SOMEBODY = late(r"\b(?:of|with|by|to|against|for|over|and|from|than) [A-Z][\w'’-]+ [A-Z][\w'’-]+")
_TITLE = late(r"\b(?:Mr|Mrs|Ms|Miss|Dr)\.? \Z")
_REACH, _REACH_OF_ONE = 2, 8  # sentences with figures between the two ages
_GONE = late(r"\b(?:died|dies|dead|death|killed|murder\w*|late|funeral|drowned|victims?|jailed in|then|ago)\b")


class _Now(NamedTuple):
    """An age of today, with the last word of the name beside it ("": "he" or "she")."""

    age: Quantity
    owner: str
    sentence: Sentence
    order: int


def ages_now_and_then(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each age of today with an age that the same person had in a year that the copy names."""
    for now, then in _pairs(reading):
        if then.age is not None:
            roles: dict[str, Role] = {"age": now.age, "then": then.age, "when": then.when}
            yield Relation(rule, roles, both(now.sentence, then.sentence))


def ages_now_since_birth(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each age of today with the birth of the same person."""
    for now, then in _pairs(reading):
        if then.age is None and now.age.kind != "ordinal":
            yield Relation(rule, {"age": now.age, "birth": then.when}, both(now.sentence, then.sentence))


def birthdays(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each birthday that is kept these days with the birth of the same person."""
    for now, then in _pairs(reading):
        if then.age is None and now.age.kind == "ordinal":
            yield Relation(rule, {"number": now.age, "birth": then.when}, both(now.sentence, then.sentence))


def _pairs(reading: Reading) -> Iterator[tuple[_Now, LifeFact]]:
    facts = reading.once(life_facts)
    if not facts:
        return
    told = [*_told_now(reading), *_named(reading), *_headed(reading)]
    for fact in facts:
        near = [one for one in told if _is_near(one, fact, reading) and one.age is not fact.age]
        if len({one.owner for one in near if one.owner}) > 1:
            continue
        for now in near:
            if _are_of_one(now, fact, reading):
                yield now, fact


def _is_near(now: _Now, fact: LifeFact, reading: Reading) -> bool:
    """Do they stand side by side, or a little apart in copy of one person's age?"""
    apart = fact.order - now.order
    return abs(apart) <= _REACH or (0 < apart <= _REACH_OF_ONE and bool(now.owner) and _is_of_one(now, fact, reading))


def _told_now(reading: Reading) -> Iterator[_Now]:
    for order, sentence in sentences_with(reading, (*_AGE, "birthday")):
        for match in _NOW.finditer(sentence.form):
            age = marked(sentence)[max(match.start(group) for group in match.re.groupindex if group != "who")]
            if match["h"] and not _is_capital(reading, age.end + 1):
                continue
            if (match["o"] or match["p"]) and _has_years(sentence, match):
                continue
            if match["who"] and not _is_after_name(reading, age.start):
                continue
            if isinstance(age, Quantity) and _is_age(age) and not _is_of_others(sentence, match):
                yield _Now(age, "", sentence, order)


def _is_capital(reading: Reading, at: int) -> bool:
    """Does a name stand there: "Ninety-year-old Joan Petty", not "ten-year-old whisky"?"""
    return reading.document.text[at : at + 1].isupper()


def _has_years(sentence: Sentence, match: re.Match[str]) -> bool:
    """Has the date at the age a year, so that it is none of these days?"""
    figures = marked(sentence)
    dates = (figures[at] for at in range(match.start(), match.end() + len(" on ") + 1) if at in figures)
    return any(isinstance(one, CalendarDate) and one.year is not None for one in dates)


def _is_after_name(reading: Reading, at: int) -> bool:
    """Does a name stand before the "is" there: "Petty is 64 now", not "the toll is 64"?"""
    before = reading.document.text.rfind(" is ", 0, at)
    text = reading.document.text
    return any(name.end == before and (" " in name.key or _TITLE.search(text, 0, name.start)) for name in reading.names)


def _is_of_others(sentence: Sentence, match: re.Match[str]) -> bool:
    return _OTHERS.search(sentence.form, 0, match.end()) is not None


def _is_age(age: Quantity) -> bool:
    whole = age.value is not None and age.value.denominator == 1 and not age.hedge and not age.range_part
    return whole and age.unit in ("", "year") and not age.noun


def _named(reading: Reading) -> Iterator[_Now]:
    starts = [sentence.start for sentence in reading.sentences]
    for one in ages_of_people(reading):
        if not _GONE.search(one.sentence.form) or _is_of_these_days(reading):
            yield _Now(one.age, one.name.key.rpartition(" ")[2], one.sentence, bisect_left(starts, one.sentence.start))


def _is_of_these_days(reading: Reading) -> bool:
    """Does the copy name no year but one, that of a birth, and those of these days, so that who is dead died now?"""
    years = {one.year for one in reading.mentions() if isinstance(one, CalendarDate) and one.year is not None}
    published = reading.document.published
    return published is not None and len(years - {published.year, published.year - 1}) <= 1


def _headed(reading: Reading) -> Iterator[_Now]:
    """The age that ends a headline, of the only person named there: "Joan stamps her last book at 84"."""
    for order, sentence in enumerate(reading.sentences[:1]):
        match = _HEAD.search(sentence.form)
        names = {one.key for one in reading.names if sentence.start <= one.start < sentence.end}
        if match is not None and len(names) == 1 and not _GONE.search(sentence.form):
            age = marked(sentence)[match.start("age")]
            if isinstance(age, Quantity) and _is_age(age) and (age.value or 0) > _LAST_HOUR:
                yield _Now(age, names.pop().rpartition(" ")[2], sentence, order)


def _are_of_one(now: _Now, fact: LifeFact, reading: Reading) -> bool:
    """Are both told of one person: in one sentence, or side by side of the same name, "he" or "she"?"""
    if now.sentence is fact.sentence:
        if _OTHERS.search(max(_up_to(now), _up_to(fact), key=len)):
            return False
        between = reading.document.text[now.age.end : fact.when.start]
        return (not now.owner or now.age.start < fact.when.start) and not _ANOTHER.search(between)
    first, second = (now, fact) if now.order < fact.order else (fact, now)
    gap = reading.sentences[first.order : second.order + 1]
    told = [one.form for one in gap[:-1]] + [_up_to(second)]
    if any(map(_OTHERS.search, told)) or len(frozenset().union(*map(_pronouns, gap))) > 1:
        return False
    if now.owner and re.search(rf"\b{re.escape(now.owner)}\b", _text(reading, fact.sentence)):
        return True
    if second is fact:
        if now.owner and now.age.kind != "ordinal" and _is_of_one(now, fact, reading):
            return True
        if now.owner and _OF_SOMEBODY.search(reading.document.text, now.age.end, now.sentence.end):
            return False  # "Tom Fox, 51, was jailed over the death of Ida Osk. She …"
        return _PRONOUN.match(second.sentence.form) is not None
    if second.order - first.order > 1:
        return False
    return _names_nobody_else(now, fact, reading) if not now.owner else _are_of_the_accused(now, fact)


def _is_of_one(now: _Now, fact: LifeFact, reading: Reading) -> bool:
    """Is it the age of "she", in copy that gives one person's age by name and tells of no "he" from there on?"""
    told = _WHEN_SHE.search(fact.sentence.form)
    sexes = frozenset().union(*map(_pronouns, reading.sentences[now.order : fact.order + 1]))
    return told is not None and len(sexes) == 1 and len({one.name.key for one in ages_of_people(reading)}) == 1


def _names_nobody_else(now: _Now, fact: LifeFact, reading: Reading) -> bool:
    """Is no other person named before the age of today than in the sentence of the age then?"""
    own = {name.key.rpartition(" ")[2] for name in reading.names if now.sentence.start <= name.start < now.age.start}
    return not own or any(name in _text(reading, fact.sentence) for name in own)


def _up_to(one: _Now | LifeFact) -> str:
    """The form of the sentence up to the end of the age or birth, and a little on."""
    last = one.when if isinstance(one, LifeFact) else one.age
    marks = marked(one.sentence)
    end = max((mark for mark, figure in marks.items() if figure.start <= last.start), default=len(one.sentence.form))
    return one.sentence.form[: end + 1]


def _are_of_the_accused(now: _Now, fact: LifeFact) -> bool:
    """Is the birth that of "the defendant", and does the sentence after it name the one who denied the charge?"""
    return _DEFENDANT.match(fact.sentence.form) is not None and _ACCUSED.search(now.sentence.form) is not None


def _text(reading: Reading, sentence: Sentence) -> str:
    return reading.document.text[sentence.start : sentence.end].lower()


def _pronouns(sentence: Sentence) -> frozenset[str]:
    """Of which sexes a sentence tells, by its pronouns."""
    return frozenset(_SEXES[word] for word in re.findall(r"\b(?:he|she|his|her)\b", sentence.form))


_SEXES = {"he": "m", "his": "m", "she": "f", "her": "f"}


_NEEDS = ((*_AGE, "birthday"), (FACT, BORN, AT_THAT))

LINKERS: Linkers = {
    "ages-now-and-then": Linker(frozenset({"age", "then", "when"}), ages_now_and_then, _NEEDS),
    "ages-now-since-birth": Linker(frozenset({"age", "birth"}), ages_now_since_birth, _NEEDS),
    "birthdays": Linker(frozenset({"number", "birth"}), birthdays, ((frozenset(("birthday",)),),)),
}
