"""Claims about a list of races: "won in 10.12 seconds", "finished third", "by two hundredths of a second"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from checker.extract.calendar.calendar_words import WEEKDAYS
from checker.extract.figures.units import convert
from checker.extract.figures.words import MEDALS, PLACES
from checker.model import Mention, Passage, Quantity
from checker.reference.agree import AGREES, CONTRADICTS, compared
from checker.reference.claims import Claim
from checker.reference.contests import METRE, SECOND, seconds
from checker.reference.cube import Contests, Finish
from checker.reference.naming import Sighting
from checker.reference.periods import Period
from checker.reference.query import condition, quoted, shown
from checker.reference.rivals import LEAD
from checker.reference.walk import Scene

FINISH = "finish"
_COUNT = "count"
_TIME = re.compile(r"(?<![\d:.])(?:\d{1,2}:)?\d{1,2}:\d{2}(?:\.\d{1,3})?(?![\d:])")
_LEADS_TO_MARK = re.compile(
    r"\b(?:in|with|of|at|was|managed|clocked|ran|running|threw|throwing|cleared|clearing|jumped|leapt|swam|recorded|"
    r"posted|stopped the clock at|timed at|to|scored|scoring) (?:a (?:time|mark|throw|jump|leap|best|winning \w+) of )?"
    r"(?:just |exactly )?$|\($"
)
_ANOTHER_MARK = re.compile(
    r"\b(?:record|personal|lifetime|season|previous|qualif\w+|heats?|semi-?finals?|splits?|last (?:year|season|month)|"
    r"standard|target|olympic|world|national|inside|outside|half-?way|bend|lap|attempts?|leg|wind|favourite|"
    r"hoped|would|could|if|"
    r"(?:first|second|third|opening|final|next|last) (?:run|round|jump|throw|stage|half|set|day))\b"
)
_WINNING = re.compile(r"\bwinning (?:time|height|distance|throw|mark|jump|score|leap)(?: of| was|:)? $")
_MARGIN_AHEAD = re.compile(r"\b(?:by|won by|edged by|a margin of|the margin was|decided by) (?:just |only |a mere )?$")
_MARGIN_BEHIND = re.compile(
    r"^ (?:clear|ahead|to spare|in front|back|behind|adrift|down|quicker|faster|further|longer)\b"
)
_PLACED = re.compile(
    r"\b(?:finished|came|was|were|placed|ended(?: up)?|home|finishing|coming|crossed the line),? "
    rf"(?:home |in |the |a |an )*(?:\w+ )?(?<!his )(?<!her )(?<!its )(?<!their )(?P<place>first|{'|'.join(PLACES)})\b|"
    r"\b(?:took|takes?|taking|claimed|won|earned|settled for) (?:the )?"
    rf"(?P<medal>gold|silver|bronze|(?:first|{'|'.join(PLACES)})(?= place| spot))\b",
)
_ENDS = re.compile(r"(?: place| spot| medal)?(?:[,.;:)]|$| (?:with|in \d|behind|ahead of|by \d|and) )")
_EVENT_BEHIND = re.compile(r"(?: place| spot| medal)? (?:in|at|on) (?:the )?")
_MEDALS = MEDALS | {"first": 1}
_NO_PLACE = re.compile(
    r"^ (?:of|to|among|time|consecutive|straight|successive|lap|half|leg|quarter|title|medal of|"
    r"in (?:the )?(?:heat|semi|qualif|"
    r"standings|table|ranking|\d{4})|at (?:half|the)|year|win|victory|on (?:his|her|their))|^(?:-| (?:\w+ )?medals)"
)
_WEEKDAY = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
_NEAR = 5  # a mark that is off by more than a fifth is one of another kind
_HELD = re.compile(r" (?:\w+ )?(?:finals|races|events|titles|contests)\b")
_WON = re.compile(r"\b(?:won|wins?|winning|took|takes|taking|claimed|victory)\b")
_MARGIN_UNITS = frozenset(("millimetre", "centimetre", METRE, SECOND))


def finish_claims(scene: Scene) -> Iterator[Claim]:
    """The marks, margins, places and numbers of contests of a sentence that a list of results decides."""
    contests = scene.cube.contests
    if contests is None:
        return
    yield from _marks(scene, contests)
    yield from _margins(scene, contests)
    yield from _places(scene, contests)
    yield from _numbers(scene, contests)


def _known(scene: Scene, contests: Contests, at: int) -> list[tuple[Finish, ...]]:
    """The contests that the words there can be about: by those they name, or that the paragraph has named."""
    found = list(contests.held)
    first, last = scene.clause(at, at)
    for place, dimension in enumerate(contests.events):
        values = _values(scene.sightings, dimension, at, first, last) or _values(scene.sightings, dimension, at)
        values = values or _values(scene.recent, dimension, at)
        if values:
            found = [one for one in found if one[0].contest[place] in values]
    days = _days(scene, contests)
    return [one for one in found if one[0].cell.period in days] or found


def _days(scene: Scene, contests: Contests) -> set[Period]:
    """The days of contests that a sentence names, as dates or as the only Sunday of them all."""
    named = [one.period for one in scene.whens if one.period is not None and not one.base]
    found = {one for one in contests.days if any(one.within(period) for period in named)}
    for match in _WEEKDAY.finditer(scene.line.text):
        own = [one for one in contests.days if one.grain == "day" and one.start.weekday() == WEEKDAYS[match[0].lower()]]
        found |= set(own) if len(own) == 1 else set()
    return found


def _values(sightings: Sequence[Sighting], dimension: int, at: int, first: int = 0, last: int = 1 << 60) -> set[str]:
    """What the nearest sighting of a dimension before a place names, or else the first one behind it."""
    own = [
        (one, {each.value for each in one.named if each.dimension == dimension})
        for one in sightings
        if first <= one.start < last and any(each.dimension == dimension for each in one.named)
    ]
    before = [values for one, values in own if one.end <= at]
    return before[-1] if before else own[0][1] if own else set()


def _competitors(scene: Scene, contests: Contests, first: int, last: int) -> list[tuple[Sighting, set[str]]]:
    """Those between two places who took part, with whom each name can mean."""
    found = []
    for one in scene.sightings:
        names = {each.value for each in one.named if each.dimension == contests.who}
        if names and first <= one.start < last:
            found.append((one, names))
    return found


def _teams(scene: Scene, contests: Contests, first: int, last: int) -> set[str]:
    """The nations or clubs between two places, of which the words may call somebody ("the Norvian won")."""
    sides = (contests.who, *contests.events)
    return {
        one.named[0].value
        for one in scene.sightings
        if first <= one.start < last and len(one.named) == 1 and one.named[0].dimension not in sides
    }


def _rows(known: Sequence[tuple[Finish, ...]], names: set[str]) -> list[Finish]:
    """The finishes in these contests of those whom a name can mean."""
    return [one for contest in known for one in contest if one.who in names]


def _marks(scene: Scene, contests: Contests) -> Iterator[Claim]:
    """Marks beside the names of those who made them, and winning marks."""
    line = scene.line
    for words, value, unit in _told(scene):
        ahead = line.between(line.start, words.start)
        first, last = scene.clause(words.start, words.start)
        own = line.between(first, last)
        winning = _WINNING.search(ahead)
        if not winning and (not _LEADS_TO_MARK.search(ahead) or _ANOTHER_MARK.search(own)):
            continue
        known = _known(scene, contests, words.start)
        named = _competitors(scene, contests, first, words.start)
        if winning or not named:
            teams = set[str]() if winning else _teams(scene, contests, first, words.start)
            if not winning and not (teams and _WON.search(line.between(first, words.start))):
                continue
            rows = [one for contest in known for one in contest if one.place == 1 and teams <= set(one.cell.keys)]
        else:
            rows = [one for _, names in named for one in _rows(known, names)]
        rows = [one for one in rows if one.mark is not None and (not unit or unit == one.unit)]
        agreeing = [one for one in rows if one.mark == value]
        if agreeing:
            yield _made(scene, words, agreeing[:1], AGREES, agreeing[0].cell.text, named)
        elif len({one.key for one in rows}) == 1 and len(rows) == max(1, len(named)) and _is_near(rows, value):
            told = ", ".join(f"{one.who} {one.cell.text}" for one in rows)
            yield _made(scene, words, rows, CONTRADICTS, told, named)


def _is_near(rows: Sequence[Finish], mark: Fraction) -> bool:
    """Is the mark so near to one of the rows' that it is one of the same kind?"""
    return any(one.mark and abs(one.mark - mark) < one.mark / _NEAR for one in rows)


def _told(scene: Scene) -> Iterator[tuple[Mention, Fraction, str]]:
    """The marks that a sentence prints: times with a colon, seconds, metres, bare decimals."""
    line = scene.line
    for match in _TIME.finditer(line.text):
        value = seconds(match[0])
        if value is not None:
            yield Passage("list", line.start + match.start(), line.start + match.end(), match[0]), value, SECOND
    for figure in line.figures:
        if figure.value is None or figure.hedge:
            continue
        if figure.unit in (SECOND, METRE):
            yield figure, figure.value, figure.unit
        elif figure.kind == "count" and not figure.noun and figure.value.denominator > 1:
            yield figure, figure.value, ""


def _margins(scene: Scene, contests: Contests) -> Iterator[Claim]:
    """By how much the first beat the second, or one that the sentence names another."""
    line = scene.line
    for figure in line.figures:
        ahead, behind = line.between(line.start, figure.start), line.between(figure.end, line.end)
        if figure.value is None or figure.hedge or figure.unit not in _MARGIN_UNITS:
            continue
        if not _MARGIN_AHEAD.search(ahead) and not _MARGIN_BEHIND.match(behind):
            continue
        pair = _pair(scene, contests, figure)
        if pair is None or pair[0].mark is None or pair[1].mark is None:
            continue
        unit = SECOND if figure.unit == SECOND else METRE
        if {one.unit for one in pair} != {unit}:
            continue
        apart = convert(abs(pair[0].mark - pair[1].mark), unit, figure.unit)
        told = f"{pair[0].who} {pair[0].cell.text}, {pair[1].who} {pair[1].cell.text}: {shown(apart)}"
        yield _made(scene, figure, pair, compared(figure, apart), told, (), kind=LEAD, value=apart)


def _pair(scene: Scene, contests: Contests, figure: Quantity) -> tuple[Finish, Finish] | None:
    """The two that a margin lies between; None if the words leave that open."""
    known = _known(scene, contests, figure.start)
    first, last = scene.clause(figure.start, figure.end)
    named = _competitors(scene, contests, first, last)
    if len(named) > 2 or len(known) != 1:
        return None
    rows = [_rows(known, names) for _, names in named]
    if any(len(one) != 1 for one in rows):
        return None
    if len(rows) == 2:
        return rows[0][0], rows[1][0]
    top = [one for one in known[0] if one.place <= 2]
    if len(top) != 2 or (rows and rows[0][0].place != 1):
        return None
    return top[0], top[1]


def _places(scene: Scene, contests: Contests) -> Iterator[Claim]:
    """The places that those named are said to have come in."""
    line = scene.line
    for match in _PLACED.finditer(line.text):
        group = "place" if match["place"] else "medal"
        at, end = line.start + match.start(group), line.start + match.end(group)
        first = scene.clause(at, at)[0]
        if _NO_PLACE.match(line.between(end, line.end)) or _ANOTHER_MARK.search(line.between(first, at)):
            continue
        named = _competitors(scene, contests, first, line.start + match.start())
        if not named or any(named[-1][0].end < one.start < at for one in scene.strangers):
            continue
        rows = _rows(_known(scene, contests, at), named[-1][1])
        word = match[group].lower()
        said = _MEDALS.get(word) or PLACES[word]
        agreeing = [one for one in rows if one.place == said]
        words = Passage("list", at, end, word)
        if agreeing:
            yield _made(scene, words, agreeing[:1], AGREES, str(said), named)
        elif len(rows) == 1 and _is_of_this(scene, contests, end):
            yield _made(scene, words, rows, CONTRADICTS, f"{rows[0].who}: place {rows[0].place}", named)


def _is_of_this(scene: Scene, contests: Contests, end: int) -> bool:
    """Does nothing behind a place say that it was in another contest, or at another time?"""
    behind = scene.line.between(end, scene.line.end)
    match = _EVENT_BEHIND.match(behind)
    if match is None:
        return _ENDS.match(behind) is not None
    starts = {one.start for one in scene.sightings for each in one.named if each.dimension in contests.events}
    return end + match.end() in starts


def _numbers(scene: Scene, contests: Contests) -> Iterator[Claim]:
    """How many contests were held on a day that the sentence names."""
    line = scene.line
    for figure in line.figures:
        counts = figure.kind == _COUNT and _HELD.match(line.between(figure.end, line.end))
        if not counts or any(one.start < figure.end for one in scene.sightings):
            continue
        days = _days(scene, contests)
        rows = [one[0] for one in contests.held if one[0].cell.period in days]
        if rows and len(days) == 1:
            count = Fraction(len(rows))
            yield _made(scene, figure, rows, compared(figure, count), shown(count), (), kind=_COUNT, value=count)


def _made(
    scene: Scene,
    words: Mention,
    rows: Sequence[Finish],
    status: str,
    found: str,
    named: Sequence[tuple[Sighting, set[str]]],
    *,
    kind: str = FINISH,
    value: Fraction | None = None,
) -> Claim:
    role = {LEAD: "change", _COUNT: "count"}.get(kind, "claim")
    figures: list[tuple[str, Mention]] = [(role, words)]
    if named:
        sighting = named[-1][0]
        figures.append(("entity", Passage("name", sighting.start, sighting.end, rows[0].who)))
    cube = scene.cube
    who = cube.dimensions[cube.contests.who].name if cube.contests is not None else ""
    told = condition(who, {one.who for one in rows})
    return Claim(
        kind=kind,
        status=status,
        figures=tuple(figures),
        said=scene.line.printed(words.start, words.end),
        found=found,
        cube=cube,
        query=f"SELECT {quoted(rows[0].cell.column)} FROM {quoted(cube.name)} WHERE {told}",
        facts=tuple(one.cell for one in rows),
        value=value,
    )
