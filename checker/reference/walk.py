"""Going through the copy: for each sentence, which entities of a table it is about, and when."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from checker.extract.language.nouns import compatible
from checker.model import Passage, Quantity
from checker.reference.back import PRONOUN, speaks_back
from checker.reference.copy import Copy, Line
from checker.reference.cube import Cube
from checker.reference.focus import focus_of, settled
from checker.reference.groups import group_named
from checker.reference.joins import Partner
from checker.reference.measures import named
from checker.reference.naming import Names, Sighting
from checker.reference.own import own_names, strangers_of
from checker.reference.periods import Period
from checker.reference.query import Where
from checker.reference.synonyms import speaks_of
from checker.reference.when import When

_JOINED = re.compile(r"^\W*(?:(?:and|but|while|as) )?")
MOVED = re.compile(r"(?:fell|dropped|slipped|rose|climbed|grew|went|jumped|shrank|stood|stands|was|is|were|are)")
_WHERE_IT = re.compile(r"\b(?:where|when|after|as) (?:it|he|she|they) [^,;]*$")
_HAS = re.compile(r"(?:,? (?:with|on|at|who (?:had|has)|which (?:had|has)) |\s*\()(?:just |only |about )?")
_OF_IT = re.compile(
    r"\b(?:its|their|his|her|there|the (?:company|firm|group|retailer|chain|maker|rival))\b", re.IGNORECASE
)
_RIVAL = re.compile(
    r"\b(?:against|over|beat|beating|defeated|defeating|versus|vs\.?|v|visit(?:ing)?|"
    r"host(?:ing|ed)?|facing|faced|topped"
    r"|overtaken|than|other than|unlike|ahead of|except|excluding|apart from|"
    r"along with|alongside|bar|blast(?:ed)?|outlast(?:ed)?) (?:the )?$"
)
_TOGETHER = re.compile(
    r"\b(?:together|combined?|combining|between them|jointly|in total|altogether|both)\b", re.IGNORECASE
)
_LINKED = re.compile(r"(?:,? and |,? & |, |\s*\([^()]*\),? (?:and )?)(?:the )?", re.IGNORECASE)
_DIRECT = re.compile(r" (?:(?:more|fewer|less) (?:of (?:the )?)?|(?:at|in|for|from|by|of|at the hands of) (?:the )?)?")
_AFTER = re.compile(r"(?:,? [a-z'’-]+){0,3} (?:at|in|for|from|by|of|on|came from|went to) (?:the )?")
_TO = re.compile(r"(?:,? [a-z'’-]+){0,3} to (?:the )?")
_SENDS = re.compile(
    r"\b(?:send(?:s|ing)?|sent|deploy\w*|dispatch\w*|ship(?:s|ped|ping)?|export\w*|pledg\w*|deliver(?:s|ed|ing)?"
    r"|suppl(?:y|ies|ied|ying)|donat\w*)\b(?:[^,;]|,\d)*$"
)
_AND = re.compile(r",? and |, |,? & ")
_LISTING = re.compile(r"(?!.*\b(?:from|to|against|than|down|up)\b)(?:,? and |, |[\w\s-]){0,60}")
_OBJECT = re.compile(r"\b(?:of|on|to|with|by|alongside|like|guarding|stopping|matched|joined|for) (?:the )?$")
_BREAK = re.compile(r";|, (?:but|while|whereas|although|though|as)\b|\bwhile\b|\bwhereas\b|(?<!all )\bbut\b|: ")


@dataclass(frozen=True, slots=True)
class Subject:
    """What a figure is about.

    where: the entities by dimension. named: are they named in the same sentence? together: several, taken as one.
    unsure: the words leave open which of several is meant.
    """

    where: Where
    named: bool
    together: bool = False
    unsure: bool = False


@dataclass(frozen=True, slots=True)
class Scene:
    """A sentence with what it names of a table.

    carried: the entities that a sentence before it was about, if this one speaks of them ("its", "he", "there").
    focus: the period that the copy is about, as far as it has said; None before it has. topic: the measures that the
    paragraph has been about. strangers: people and firms that the sentence names and the table does not. elsewhere:
    does it go on about such a stranger of the sentence before? recent: the entities named in the paragraph so far.
    partners: tables beside this one that list the same entities.
    """

    cube: Cube
    line: Line
    sightings: tuple[Sighting, ...]
    whens: tuple[When, ...]
    carried: Where = field(default_factory=dict)
    focus: Period | None = None
    topic: frozenset[int] = frozenset()
    strangers: tuple[Passage, ...] = ()
    published: date | None = None
    elsewhere: bool = False
    recent: tuple[Sighting, ...] = ()
    partners: tuple[Partner, ...] = ()

    def subject(self, start: int, end: int) -> Subject:
        """What stands from start to end is about: entities named before it, right behind it, or before the sentence."""
        where: Where = {}
        together = unsure = False
        if (group := group_named(self.line, self.sightings, self.recent, start)) is not None:
            return Subject({group[0]: group[1]}, True, True)
        for dimension in range(len(self.cube.dimensions)):
            found, joined, doubtful = self._named(dimension, start, end)
            if found:
                where[dimension] = frozenset(found)
                together |= joined
                unsure |= doubtful
        if where:
            if PRONOUN.match(self.line.text):  # "It held Ash Lane": what "it" is was told before
                where = {**self.carried, **where}
            ahead = any(one.end <= start for one in self.sightings)
            other = not ahead and any(one.end <= start for one in self.strangers)
            return Subject(where, True, together, unsure or other)
        return Subject(self.carried, False)

    def _named(self, dimension: int, start: int, end: int) -> tuple[set[str], bool, bool]:
        """The values of a dimension that are meant; whether they are taken together; whether that is in doubt."""
        own = [(one, values) for one in self.sightings if (values := _values(one, dimension))]
        before = [pair for pair in own if pair[0].end <= start and not self._rival(pair[0], start)]
        behind = [pair for pair in own if pair[0].start >= end]
        direct = bool(behind) and _DIRECT.fullmatch(self.line.between(end, behind[0][0].start)) is not None
        if direct:
            return behind[0][1], False, len(behind[0][1]) > 1
        if before:
            if (owner := self._spoken_of(before, start)) is not None:
                return owner, False, len(owner) > 1
            in_brackets = self.line.between(before[-1][0].end, start).strip() == "("
            group = [before[-1]] if in_brackets else self._linked(before)
            if len(group) == 1:
                values = group[0][1]
                return values, False, len(values) > 1 or self._parted(group[0][0], start)
            own_one = self._respective(len(group), start)
            if own_one >= 0:
                return group[own_one][1], False, len(group[own_one][1]) > 1
            values = set().union(*(values for _, values in group))
            around = self.line.between(self.line.start, end + 60)
            return values, bool(_TOGETHER.search(around)), not _TOGETHER.search(around)
        if behind and self._attached(end, behind[0][0].start) and not self._rival(behind[0][0]):
            return behind[0][1], False, len(behind[0][1]) > 1
        return set(), False, False

    def _spoken_of(self, before: list[tuple[Sighting, set[str]]], start: int) -> set[str] | None:
        """What "it" of a later clause is: the first entity of the clause before it; None without such a word."""
        first, _ = self.clause(start, start)
        if _WHERE_IT.search(self.line.between(before[-1][0].end, start)):
            return before[0][1]
        if first <= before[-1][0].end or not PRONOUN.match(_JOINED.sub("", self.line.between(first, start))):
            return None
        earlier, _ = self.clause(before[-1][0].start, before[-1][0].end)
        return next(values for one, values in before if one.start >= earlier)

    def _respective(self, count: int, start: int) -> int:
        """The place of the figure among as many figures as entities ("Ash and Elm: 12 and 15"); -1 if in none."""
        run: list[Quantity] = []
        for one in self.line.figures:
            if (
                run
                and _AND.fullmatch(self.line.between(run[-1].span[1], one.start))
                and (run[-1].unit, run[-1].noun)
                == (
                    one.unit,
                    one.noun,
                )
            ):
                run.append(one)
            elif any(other.start == start for other in run):
                break
            else:
                run = [one]
        places = [at for at, one in enumerate(run) if one.start == start]
        return places[0] if places and len(run) == count else -1

    def _attached(self, end: int, entity: int) -> bool:
        """Does a preposition tie what stands at `entity` to the figure, or to the last of a list that it begins?"""
        between = [one for one in self.line.mentions if end <= one.start < entity]
        if between and not _LISTING.fullmatch(self.line.between(end, between[-1].start)):
            return False
        gap = self.line.between(between[-1].span[1] if between else end, entity)
        sent = _TO.fullmatch(gap) and _SENDS.search(self.line.between(self.line.start, end))
        return bool(sent or _AFTER.fullmatch(gap))

    def _linked(self, named: list[tuple[Sighting, set[str]]]) -> list[tuple[Sighting, set[str]]]:
        """The last entity named, with those before it that "and" or a comma joins to it."""
        group = [named[-1]]
        for one in reversed(named[:-1]):
            gap = self.line.between(one[0].end, group[0][0].start)
            if _LINKED.fullmatch(gap) is None or ("(" in gap and not _TOGETHER.search(self.line.text)):
                break
            group.insert(0, one)
        return group

    def _rival(self, sighting: Sighting, start: int = -1) -> bool:
        if start >= 0 and _HAS.fullmatch(self.line.between(sighting.end, start)):
            return False  # "ahead of Ash with 41": the 41 are its own
        if re.match(", (?:which|who|whose)\\b", self.line.between(sighting.end, self.line.end)):
            return False  # the clause that follows is about it
        return bool(_RIVAL.search(self.line.between(self.line.start, sighting.start)))

    def _parted(self, sighting: Sighting, start: int) -> bool:
        """Is the entity no subject: an owner ("matched Bryant's 17 and added six"), or an object before a comma?"""
        gap = self.line.between(sighting.end, start)
        if any(sighting.end < one.start < start and not self._is_owned(one, sighting.end) for one in self.strangers):
            return True
        printed, owns = self.line.between(sighting.start, sighting.end), ("'s", "’s", "s'", "s’")
        if printed.endswith(owns) and not sighting.named[0].value.endswith(owns):
            words = gap.split()
            if words and MOVED.fullmatch(words[0]):
                return False  # "Ash Lane's fell to 12": what has been told of before
            about = words and any(speaks_of(words[0], word) for one in self.cube.measures for word in one.words)
            about = about and not any(compatible(word, "person") for word in words)
            return not about and (bool(re.search(r",|\band\b|\bbut\b", gap)) or len(words) > 1)
        if re.match(r"(?:, (?:but|and|who)|,? but|,? and) \w+ed\b", gap):
            return bool(_OBJECT.search(self.line.between(self.line.start, sighting.start)))
        return False

    def _is_owned(self, stranger: Passage, after: int) -> bool:
        """Is the stranger only what a word before it belongs to ("won control of Ashby Council, taking ...")?"""
        told = re.match(r",? (?:which|who|whose|where)\b", self.line.between(stranger.end, self.line.end))
        return told is None and bool(re.search(r" \w.* of (?:the )?$", self.line.between(after, stranger.start)))

    def clause(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the sentence that belongs to the figure there: between semicolons and such."""
        first, last = self.line.start, self.line.end
        for match in _BREAK.finditer(self.line.text):
            at = self.line.start + match.start()
            if at < start:
                first = at
            elif at >= end:
                last = min(last, at)
        return first, last


def walk(cube: Cube, names: Names, copy: Copy, partners: tuple[Partner, ...] = ()) -> Iterator[Scene]:
    """The sentences of the copy with what each names of the table; `partners` are the tables beside it."""
    carried: Where = {}
    topic: frozenset[int] = frozenset()
    block = -1
    focus = focus_of(cube, copy)
    own = frozenset(word for one in cube.measures for word in one.words) | {"for"}
    own |= frozenset() if cube.dimensions else own_names(copy)
    elsewhere = False
    recent: tuple[Sighting, ...] = ()
    last: Period | None = None
    theme: frozenset[int] = frozenset()  # the first measures that the copy names: what it is about, until it says more
    for line in copy.lines:
        if line.block != block:
            topic, recent, last = theme, (), None
        sightings = tuple(names.sightings_in(line))
        whens = settled(cube, line, focus or _begun(cube, copy), last)
        last = next((one.period for one in reversed(whens) if one.period and not one.base), last)
        back = speaks_back(line, bool(sightings)) if line.block == block else bool(PRONOUN.match(line.text))
        strangers = strangers_of(copy, line, [(one.start, one.end) for one in sightings], own)
        elsewhere = bool(strangers) or (elsewhere and line.block == block and bool(back or _OF_IT.search(line.text)))
        about = carried if back else {}
        again = elsewhere and not strangers
        yield Scene(
            cube, line, sightings, whens, about, focus, topic, strangers, copy.published, again, recent, partners
        )
        topic = named(cube, line, line.start, line.end) or topic
        theme = theme or topic
        recent += sightings
        if sightings:
            carried = _subject_of(line, sightings)
        elif line.block != block or (line.figures and not back):
            carried = {}
        block = line.block


def _begun(cube: Cube, copy: Copy) -> Period | None:
    """The last period of the table that had begun when the copy was published."""
    begun = [one for one in cube.periods if copy.published is None or one.start <= copy.published]
    return begun[-1] if begun else None


def _subject_of(line: Line, sightings: tuple[Sighting, ...]) -> Where:
    """What a sentence is about for the next one: the first entity it names, and others beside it."""
    where: Where = {}
    for one in sightings:
        rival = _RIVAL.search(line.between(line.start, one.start))
        if rival or len({entity.value for entity in one.named}) > 1:
            continue
        for entity in one.named:
            values = {other.named[0].value for other in sightings if other.named[0].dimension == entity.dimension}
            if len(values) > 1 and any(figure.end <= one.start for figure in line.figures):
                continue  # "from 45 percent in Ash to 28 in Elm": it is about neither
            where.setdefault(entity.dimension, frozenset((entity.value,)))
    return where


def _values(sighting: Sighting, dimension: int) -> set[str]:
    return {one.value for one in sighting.named if one.dimension == dimension}
