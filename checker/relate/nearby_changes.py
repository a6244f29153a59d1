"""A change told beside the two values that it lies between, in one sentence or in neighbouring ones.

"The counters recorded 18,400 people. A year earlier it had been 23,000. That is 20 per cent down": which value was
before, the words say; and no other figure near may be of the same thing, or the change is only tied where it fits.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from checker.extract.language.nouns import compatible
from checker.marks import DASH, HEAD_END, KINDS
from checker.model import Quantity, Reading, Relation, Role, Sentence, Word
from checker.relate.figures import marked
from checker.relate.hints import sentences_with
from checker.relate.late import late
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import both
from checker.relate.then_and_now import VALUES, Pair, pairs_near, spoken
from checker.relate.wording import content_words

_PERCENT, _RATIO, _MULTIPLE = KINDS["percent"], KINDS["ratio"], KINDS["multiple"]
_UP = (
    r"rose|risen|rise|rises|rising|grew|grown|grows|growing|increased|increases|up|climbed|jumped|surged|soared"
    r"|gained|swelled|advanced"
    r"|leapt|improved"
)
_DOWN = (
    r"fell|fallen|fall|falls|falling|dropped|declined|down|decreased|slipped|slid|plunged|tumbled|shrank|shrunk"
    r"|dipped"
    r"|slumped|sank|lost|lower|cut|reduced"
)
_UP_AFTER = (
    r"up|higher|more|ahead|better|above|dearer|rise|increase|jump|surge|leap|climb|gain|growth|hike|uplift"
    r"|improvement"
)
_DOWN_AFTER = r"down|lower|fewer|less|below|cheaper|fall|drop|decline|decrease|slump|plunge|cut|reduction|dip|slide"
r"|behind|worse off"
_UP_NOUN = r"rise|increase|jump|surge|leap|climb|gain|growth|hike|uplift|improvement"
_DOWN_NOUN = r"fall|drop|decline|decrease|slump|plunge|cut|reduction|dip|slide"
_DELTA = rf"(?P<delta>[{_PERCENT}{_RATIO}])"
_CHANGES = (
    late(rf"\b(?:(?P<up>{_UP})|(?P<down>{_DOWN}))(?: \w+ly| again| further| back)?(?: by)? {_DELTA}"),
    late(rf"{_DELTA} (?:(?P<up>{_UP_AFTER})|(?P<down>{_DOWN_AFTER}))\b"),
    late(
        rf"\b(?:(?P<up>{_UP_NOUN})|(?P<down>{_DOWN_NOUN}))(?: of| works out at| is| was| comes to| amounts "
        rf"to) (?:an? |some )?{_DELTA}"
    ),
)
# A sentence that speaks of what was just told.
_SUMS_UP = late(
    r"^[\"']?(?:in other words,? |so |and |which )?(?:(?:that|this|it)(?:'s| is| was| makes| represents| means| "
    r"marks| amounts| works| equates"
    rf"| would be| (?:{_UP_NOUN}|{_DOWN_NOUN}) of)|(?:the|an?) (?:increase|rise|fall|drop|decline|change|growth"
    rf"|reduction|cut|jump)\b|we are\b|we're\b|they are\b)"
    r"|, so\b"
)
# "the 20 per cent rise", "A 20 per cent jump": that between values just told.
_THE_CHANGE = late(rf"(?:^|\b|\")(?:the|that|this|an?) [{_PERCENT}{_RATIO}] (?:{_UP_NOUN}|{_DOWN_NOUN})\b")
# A sentence that tells more of what was just told.
_GOES_ON = late(r"^\"?(?:there (?:were|was|have been|had been)|it |they |the (?:figure|total|number) )")
# Between a value and the change told of it: no words of another thing.
_BARE = late(
    rf"^(?: ?[,(){DASH}]| (?:a|an|the|some|about|up|down|by|or|which|that|is|was|are|were|it|representing|marking"
    rf"|meaning|being|rising|falling"
    rf"|having|risen|fallen|just|almost|nearly|only|well|still|overall|rise|increase|growth|fall|drop|decline"
    rf"|decrease|reduction|gain"
    rf"|jump|cut|year-on-year|of|and|its|than|higher|lower))* ?$"
)
_BREAK = late(r"[;:]|\b(?:and|but|while|whereas|although|though|as|after|because)\b")
# What a change may be measured by instead of the value near it.
_OTHER_BASE = late(
    r"^.{0,12}?(?:than|(?<!year )on|of|from|above|below|over|against|to) (?!a year|(?:the same [a-z]+ )?last"
    r"|a (?:month|week)|the year|the previous|the same|then|before|in |that |those"
    rf"|the corresponding|[{VALUES}{KINDS['year']}]|[{KINDS['date']}](?:'s)? [{VALUES}]|the [{VALUES}])"
)
# What may follow it, and is no other thing that changed ("10 per cent fewer staff", "a 5 per cent rise in costs").
_ENDS = late(
    rf"^(?: (?:than|on|of|year|now|again|because|at|for|over|thanks|from|when|down|up|this|last|to|after|since"
    rf"|compared|against"
    rf"|versus|while|although|the|a|overall|so|too|and|in (?:the|a|its|just|{KINDS['year']}|{KINDS['date']}"
    rf"|{KINDS['duration']}|real))\b"
    rf"| (?:in |on )?[{VALUES}{KINDS['date']}{KINDS['year']}]| ?[,.;:)\"'{DASH}]|-| {HEAD_END}|{HEAD_END}| ?$)"
)
_OTHER_MEASURE = late(
    r"\b(?:constant|like-for-like|same-store|comparable|underlying|adjusted|organic\w*|real terms|inflation|core"
    r"|average|averaged|per"
    r"|excluding|seasonal\w*|net|gross|operating|since|decade|rate|compound|annuali[sz]ed|share|proportion|others?"
    r"|north\w*|south\w*|east\w*|west\w*|online|each|volume|value|cumulative\w*|month-on-month|nationally|national"
    r"|index)\b"
)
_OTHERWISE = late(
    r"\b(?:forecasts?|expected|predict\w*|target|could|would|may|might|aims?|plans? to|wants?|if|not|unless"
    r"|by {_YEAR}|expects?"
    r"|ranged|projected|proposed|asked|asking|seeks?|demand\w*)\b".replace("{_YEAR}", KINDS["year"])
)
_NAMED = late(
    r"(?!(?:They|It|In|Last|The|An?|There|That|This|We|He|She|Just|Only|Some|About|For|At|During|Over|One|Its|Their"
    r"|His|Her|By|Then"
    r"|Back|Before|Previously|Against|When|On|Our)\b)(?P<name>[A-Z][\w'’-]+)(?: [A-Z][\w'’-]+)* (?:had|was|were"
    r"|stood|recorded|counted|saw|has)\b"
)
_METRICS = tuple(
    frozenset(words.split())
    for words in (
        "sales revenue revenues turnover takings sold",
        "profit profits earnings income ebitda ebit surplus earned",
        "loss losses deficit lost", "debt debts borrowing borrowings", "costs cost expenses spending expenditure "
        "spent", "dividend",
        "exports", "imports", "assets", "loans", "deposits", "tax taxes duty", "wages salary salaries pay", "rent "
        "rents",
        "price prices", "cargo freight", "passengers passenger", "orders backlog", "cash", "margin margins", "fees",
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Stated:
    """A change, or a multiple, with its direction, and the part of its sentence that tells it."""

    delta: Quantity
    direction: Word | None
    sentence: Sentence
    order: int
    mark: int
    clause: str


def changes_nearby(reading: Reading, rule: str) -> Iterator[Relation]:
    """Every change in percent with the value and the earlier value near it that the words say it lies between."""
    for order, sentence in sentences_with(reading, (_PERCENT, _RATIO)):
        if _OTHERWISE.search(sentence.form):
            continue
        for stated in _changes(sentence, order):
            yield from _of_pairs(reading, rule, stated)


def _changes(sentence: Sentence, order: int) -> Iterator[_Stated]:
    form = sentence.form
    seen: set[int] = set()
    for pattern in _CHANGES:
        for match in pattern.finditer(form):
            mark = match.start("delta")
            delta = marked(sentence).get(mark)
            if mark in seen or not isinstance(delta, Quantity) or not delta.value or delta.range_part:
                continue
            seen.add(mark)
            low = max((one.end() for one in _BREAK.finditer(form, 0, mark)), default=0)
            high = next((one.start() for one in _BREAK.finditer(form, match.end())), len(form))
            after = spoken(form, marked(sentence), match.end(), high)
            if not _OTHER_BASE.match(after) and (match.end() == match.end("delta") or _ENDS.match(after)):
                direction = Word(match["up"] or match["down"], "change", 1 if match["up"] else -1)
                yield _Stated(delta, direction, sentence, order, mark, form[low:high])


def _of_pairs(reading: Reading, rule: str, stated: _Stated) -> Iterator[Relation]:
    pairs = [pair for pair in pairs_near(reading, stated.order, VALUES + KINDS["duration"]) if _may_lie_between(reading, stated, pair)]
    if len({pair.old.figure.start for pair in pairs}) > 1:
        pairs = [pair for pair in pairs if _fits(stated, pair)]
    for pair in pairs:
        if (pair.alone and _is_told_of(stated, pair)) or _fits(stated, pair):
            yield _relation(rule, stated, pair)


def _relation(rule: str, stated: _Stated, pair: Pair) -> Relation:
    roles: dict[str, Role] = {"delta": stated.delta, "new": pair.new.figure, "old": pair.old.figure}
    if stated.direction is not None:
        roles["direction"] = stated.direction
    values = both(pair.new.sentence, pair.old.sentence)
    used = {one.start: one for one in (*values, stated.sentence)}
    return Relation(rule, roles, tuple(used[start] for start in sorted(used)), group=f"{rule}@{stated.delta.start}")


def _may_lie_between(reading: Reading, stated: _Stated, pair: Pair) -> bool:
    """Does the change go the way from the one value to the other, and do all speak of the same measure?"""
    new, old = pair.new.figure.value, pair.old.figure.value
    if not new or not old or not pair.near(stated.order):
        return False
    if stated.direction is not None and stated.direction.sign * (new - old) <= 0 and not _is_surely_told(stated, pair):
        return False
    one, other = pair.new.sentence, pair.old.sentence
    if _OTHERWISE.search(one.form) or _OTHERWISE.search(other.form) or not _one_metric(pair) or _of_two(reading, pair):
        return False
    told = {*_OTHER_MEASURE.findall(one.form), *_OTHER_MEASURE.findall(other.form)}
    return set(_OTHER_MEASURE.findall(stated.clause)) <= told


def _is_told_of(stated: _Stated, pair: Pair) -> bool:
    """Do the words leave no doubt that the change is that between these two?"""
    form = stated.sentence.form
    summed = _SUMS_UP.search(form) or _THE_CHANGE.search(form[max(0, stated.mark - 5) : stated.mark + 14])
    if summed and stated.delta.start > max(pair.new.figure.start, pair.old.figure.start):
        return True
    if pair.old.sentence is not stated.sentence and _PERCENT in pair.old.sentence.form:
        return False
    if (pair.old.names_a_year or pair.old.names_a_part) and pair.old.sentence is not stated.sentence:
        return False
    here = [one for one in (pair.new, pair.old) if one.sentence is stated.sentence]
    if here:
        return any(_is_beside(stated, one.mark) for one in here)
    if pair.new.order == pair.old.order == stated.order + 1 and _GOES_ON.match(pair.new.sentence.form):
        return True
    told = pair.new.sentence.form + pair.old.sentence.form
    if any(group & set(told.split()) and not group & set(stated.sentence.form.split()) for group in _METRICS):
        return False
    noun = pair.new.figure.noun or pair.old.figure.noun
    clause = stated.clause.replace(HEAD_END, " ")
    named = bool(noun) and any(compatible(word.strip(",.'\""), noun) for word in clause.split() if len(word) > 3)
    shared = content_words(clause) & (content_words(pair.new.sentence.form) | content_words(pair.old.sentence.form))
    return stated.order < pair.old.order and (named or len(shared) > 1)


def _is_surely_told(stated: _Stated, pair: Pair) -> bool:
    """Is the change told after the new value, so that it is wrong even if it goes the other way?

    Not if it fits once the two change places: then they were read the wrong way round.
    """
    after = stated.delta.start > pair.new.figure.start
    return (
        after and pair.alone and _is_told_of(stated, pair) and not _fits(stated, Pair(pair.old, pair.new, alone=True))
    )


def _is_beside(stated: _Stated, mark: int) -> bool:
    """Does nothing of another thing stand between the change and the value in its own sentence?"""
    form = stated.sentence.form
    if mark < stated.mark:
        between = form[mark + 1 : stated.mark]
        last = max(between.rfind(","), between.rfind(DASH), between.rfind("("), between.rfind(HEAD_END))
        return _BARE.match(between[last + 1 :]) is not None and not _BREAK.search(between)
    between = form[stated.mark + 1 : mark]
    return not _BREAK.search(between) and sum(char in VALUES + _PERCENT for char in between) == 0


def _fits(stated: _Stated, pair: Pair) -> bool:
    """Is it the change between the two, as far as they are printed?"""
    new, old, delta = pair.new.figure.value, pair.old.figure.value, stated.delta
    if not new or not old or delta.value is None or stated.direction is None:
        return False
    change = stated.direction.sign * (new - old) / old * (1 if delta.kind == "ratio" else 100)
    return abs(change - delta.value) <= (delta.step / 2 if delta.step else delta.value / 20)


def _one_metric(pair: Pair) -> bool:
    """Are no two measures named, such as sales with the one and profit with the other?"""
    one, other = (
        {group for group in _METRICS if group & set(value.sentence.form.split())} for value in (pair.new, pair.old)
    )
    return other <= one or not one


def _of_two(reading: Reading, pair: Pair) -> bool:
    """Does the sentence of the earlier value begin with a name that the other sentence does not have?"""
    one, other = pair.new.sentence, pair.old.sentence
    text = reading.document.text
    name = _NAMED.match(text[other.start : other.end])
    return one is not other and name is not None and name["name"] not in text[one.start : one.end]


LINKERS: Linkers = {
    "changes-nearby": Linker(frozenset({"delta", "direction", "new", "old"}), changes_nearby),
}
