"""Rankings told in running copy: who is first, second and third with what, who stands behind whom, and of how many."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from checker.extract.figures.words import PLACES
from checker.late import late
from checker.marks import HEAD_END, KINDS
from checker.model import Passage, Quantity, Reading, Relation, Sentence
from checker.relate.figures import marked, ordinals
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers
from checker.relate.lists.lists import read_list

_WORDS = "|".join(PLACES)
_VALUE = f"[{KINDS['percent']}{KINDS['money']}{KINDS['count']}]"
_NO_TIME = r"(?<!\bfrom )(?<!\bto )(?<!'s )(?<!\ba )(?<!\bone )(?<!per )(?<!every )"  # "a second behind them"
_ANY = "".join(kind for name, kind in KINDS.items() if name not in ("date", "year", "label", "ordinal"))
_PLACE = late(
    rf"{_NO_TIME}\b(?P<place>{_WORDS})\b"
    r"(?:(?P<full>[ -](?:placed?|spot|position|overall|on the list"
    rf"|in the (?:table|list"
    rf"|rankings?|poll"
    r"|survey|vote|standings)|(?:(?:major|biggest|main|largest|highest|most \w+)(?: \w+)?)|challenge|concern"
    r"|reason|choice|issue))"
    rf"(?:,? (?:with|on|at|scoring|polling|taking|winning)| is [^{_ANY}.]{{1,24}}[;,]|,| \()|,? (?:with|on|at)"
    rf"| \() ?(?P<value>{_VALUE})"
)
_TOP = late(
    rf"\b(?:top|topp(?:ed|ing)|first|best|highest|leads?|led|leader|leading|(?:at|is|was"
    rf"|the) {KINDS['label']} (?:is|was)|winner|won"
    rf"|most|largest|biggest|primary|main|favou?rite)(?!\w)[^{_ANY};]{{0,140}}?(?P<value>{_VALUE})"
)
_CUES = ("second", "third", "fourth", "fifth")
# Where the least comes first, or where the order is one of time.
_UPSIDE_DOWN = late(
    r"\b(?:fewest|lowest|least|smallest|slowest|worst|bottom|youngest|cheapest|deficits?|loss|losses|quarter"
    r"|half|week|month"
    r"|year-old|then|later|added|down|fell|fall|drop\w*|declin\w+|injur\w+|set|leg|innings|scored|goal)\b"
)
_LESS_IS_MORE = late(
    r"\b(?:par|strokes?|golf\w*|seconds|minutes|laps?|shots?|bogey\w*|birdie\w*|rounds?|handicap|penalt\w+"
    r"|fastest|fewest|quarter"
    r"|slowest|cheapest|if|docked|deducted|appeal)\b"
)
_FARTHEST = 3  # sentences with figures before the second in which the first may stand


def ranked_values(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each value of a place ("second on 89.7") with the value of the place before it, if that is told just before."""
    for order, sentence in sentences_with(reading, _CUES):
        for match in _PLACE.finditer(sentence.form):
            lower = marked(sentence).get(match.start("value"))
            found = _place_before(reading, order, match)
            if isinstance(lower, Quantity) and found is not None and not _UPSIDE_DOWN.search(match[0]):
                higher, other = found
                spanned = (sentence,) if other is sentence else (other, sentence)
                if not any(_LESS_IS_MORE.search(one.form) for one in spanned):
                    yield Relation(rule, {"higher": higher, "lower": lower}, spanned)


def _place_before(reading: Reading, order: int, match: re.Match[str]) -> tuple[Quantity, Sentence] | None:
    """The value of the place before that of the match, in its sentence or one of those before."""
    place = PLACES[match["place"]]
    for at in range(order, max(-1, order - _FARTHEST), -1):
        sentence = reading.sentences[at]
        end = match.start() if at == order else len(sentence.form)
        if place == PLACES["second"]:
            matches = list(_TOP.finditer(sentence.form, 0, end))
        else:
            matches = [one for one in _PLACE.finditer(sentence.form, 0, end) if PLACES[one["place"]] == place - 1]
        if matches:
            mention = marked(sentence).get(matches[-1].start("value"))
            fits = isinstance(mention, Quantity) and not _UPSIDE_DOWN.search(matches[-1][0].replace("second", ""))
            return (mention, sentence) if fits and isinstance(mention, Quantity) else None
    return None


_BEHIND = late(
    rf"{_NO_TIME}\b(?P<place>{_WORDS})(?: (?:place|overall|equal|(?:in|on|at) [^,.;:()]{{1,30}})"
    r"|[ -](?:[a-z]+est|most [a-z]+)(?: [a-z]+){0,5})?,?"
    r" (?:just |well |only )?behind \Z"
    r"|\b(?P<only>second) only to \Z"
)
_BEHIND_CUES = ("behind ", "only to ")
_LOOK_BACK = 90
# "behind Norvia at 41 percent and Drenmark at 33 percent".
_NAMED_FIGURE = (
    r"(?P<name>[A-Z][\w'’&.-]*(?: [A-Z&][\w'’.-]*)*)(?:,? (?:with|at|on|which had|who had)| \() ?(?:just |only )?"
    r"[$£€]?\d[\d.,]*\d?(?: ?(?:%|per ?cent|percent|pct|points?|votes|seats|million|billion|m\b|bn\b))*\)?"
)
_NAME_AND_FIGURE = late(_NAMED_FIGURE)
_WITH_FIGURES = late("{0}(?:, {0})*,? and {0}(?=[.;,]|$)".replace("{0}", _NAMED_FIGURE.replace("?P<name>", "?:")))


def places_behind(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each place with the names that stand before it: "third behind Norvia and Drenmark"."""
    text = reading.document.text
    for cue in _BEHIND_CUES:
        end = 0
        while (start := text.find(cue, end)) >= 0:
            end = start + len(cue)
            match = _BEHIND.search(text, max(0, start - _LOOK_BACK), end)
            names = _names_ahead(text, end) if match is not None else ()
            if match is not None and names:
                word = "only" if match["only"] else "place"
                place = Quantity("ordinal", match.start(word), match.end(word), Fraction(PLACES[match[word]]))
                yield Relation(rule, {"place": place, "ahead": names}, ())


def _names_ahead(text: str, start: int) -> tuple[Passage, ...]:
    """The names with which the text goes on, if there is nothing else in their list and no doubt of their number."""
    line = text.find("\n", start)
    with_figures = _WITH_FIGURES.match(text, start)
    if with_figures is not None:
        names = _NAME_AND_FIGURE.finditer(text, start, with_figures.end())
        return tuple(Passage("name", one.start("name"), one.end("name")) for one in names)
    listing = read_list(text, start, line if line >= 0 else len(text))
    if listing is None or not listing.pure or not listing.joined or listing.tailed or listing.least != listing.most:
        return ()
    if re.match(r"[.,;]?(?:\s|\Z)", text[listing.end : listing.end + 2]) is None:
        return ()
    return tuple(Passage("name", one.start, one.end) for one in listing.items)


_OF_SO_MANY = late(
    rf"\b(?:came|come|comes|finish\w*|ranks?|ranked|placed?|is|was|were|are|in|lies|lying|sits?|stands?|home|named) "
    rf"(?P<place>{_WORDS}|{KINDS['ordinal']})(?: place| position| overall)?,? (?:out of|of|among|amongst|from)"
    rf" (?:the |a field of |a total of |all |just "
    rf"|only )*(?P<field>{KINDS['count']})(?:[^{_ANY}.,;:]{{0,30}}{HEAD_END})?"
)


def places_of_field(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each place with the number of those that take one: "finished ninth of 12"."""
    for _, sentence in sentences_with(reading, (" of ", " among", " from ")):
        if not any(one.kind == "ordinal" for one in sentence.mentions):
            continue
        for match in _OF_SO_MANY.finditer(sentence.form):
            field = marked(sentence).get(match.start("field"))
            place = _ordinal(reading.document.text, sentence, field)
            if isinstance(field, Quantity) and place is not None:
                yield Relation(rule, {"place": place, "field": field}, (sentence,))


def _ordinal(text: str, sentence: Sentence, field: object) -> Quantity | None:
    """The last ordinal before the field."""
    before = [one for one in ordinals(sentence) if isinstance(field, Quantity) and one.start < field.start]
    return before[-1] if before and before[-1].value is not None else None


LINKERS: Linkers = {
    "places-behind": Linker(frozenset({"place", "ahead"}), places_behind, ((_BEHIND,),)),
    "places-of-field": Linker(frozenset({"place", "field"}), places_of_field, ((_OF_SO_MANY,), (KINDS["ordinal"],))),
    "ranked-values": Linker(frozenset({"higher", "lower"}), ranked_values, ((_PLACE,),)),
}
