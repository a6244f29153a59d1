"""Words that widen or bound a figure: "about 20", "more than $5 million", "20 or more", "300-plus"."""

from __future__ import annotations

from checker.extract.figures.numbers import glued
from checker.extract.text import Tokens

_BEFORE: dict[str, str] = {
    "about": "about|around|some|roughly|approximately|approx|approx .|circa|ca .|estimated|an estimated|something like|"
    "in the region of|in the order of|on the order of|of the order of|in the neighborhood of|in the neighbourhood of|"
    "perhaps|maybe|~|≈|somewhere around|somewhere in the region of|just about|an average of about|right around",
    "over": "over|more than|above|greater than|in excess of|exceeding|just over|just above|well over|well above|"
    "slightly over|slightly more than|slightly above|a little over|a little more than|just more than|upwards of|"
    "upward of|far more than|much more than|well in excess of|north of|comfortably over|"
    ">",
    "at_least": "at least|a minimum of|minimum of|no fewer than|no less than|not less than|not fewer than|as few as|"
    "as little as|≥",
    "nearly": "nearly|almost|close to|just under|just below|just shy of|just short of|just less than|slightly under|"
    "slightly below|slightly less than|a little under|a little less than|approaching|nearing|not quite|very nearly|"
    "almost exactly",
    "under": "under|below|less than|fewer than|well under|well below|far less than|far fewer than|much less than|"
    "smaller than|<",
    "up_to": "up to|as many as|as much as|as high as|anything up to",
    "at_most": "at most|no more than|not more than|a maximum of|maximum of|at the most|not exceeding|≤",
}
# Words that compare two figures when they follow one directly: "two points above 50", "five more than 20".
_COMPARING = frozenset("above below over under than > <".split())
_MOVED = frozenset(
    "went go goes gone going was were is are moved moving shot came back rose crept ticked ticking edged edging inched "
    "inching climbed jumped pushed bumped nudged sped".split()
)
_WITH_OVER = frozenset(
    "turn turned turns turning hand handed hands handing spread spreads spreading divided averaged averaging".split()
)
# Before a span of time "over" as often means during: a hedge there only after one of these.
_OVER_TIME = frozenset("for just well of after lasted lasting last took takes with".split())

_AFTER: dict[tuple[str, ...], str] = {
    ("or", "more"): "at_least",
    ("or", "above"): "at_least",
    ("or", "over"): "at_least",
    ("or", "older"): "at_least",
    ("or", "higher"): "at_least",
    ("or", "greater"): "at_least",
    ("and", "over"): "at_least",
    ("and", "above"): "at_least",
    ("and", "up"): "at_least",
    ("and", "older"): "at_least",
    ("or", "so"): "about",
    ("or", "thereabouts"): "about",
    ("or", "less"): "at_most",
    ("or", "fewer"): "at_most",
    ("or", "under"): "at_most",
    ("or", "below"): "at_most",
    ("or", "lower"): "at_most",
    ("or", "younger"): "at_most",
    ("at", "least"): "at_least",
    ("at", "most"): "at_most",
}
_OPENS_AFTER = frozenset(words[0] for words in _AFTER)
_SUFFIX = {"plus": "at_least", "odd": "about", "ish": "about"}


def _by_last_word() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """The hedges before a figure by their last word, longer ones first."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for hedge, phrases in _BEFORE.items():
        for phrase in phrases.split("|"):
            words = tuple(phrase.split())
            found.setdefault(words[-1], []).append((words, hedge))
    return {last: tuple(sorted(rows, key=lambda row: -len(row[0]))) for last, rows in found.items()}


LAST_WORDS = _by_last_word()


def hedge_before(tokens: Tokens, first: int, floor: int, duration: bool) -> tuple[str, int]:
    """The hedge before a figure and the token where it begins; "" and `first` if there is none.

    Args:
        tokens: the sentence.
        first: the figure's first token.
        floor: the token after the last figure before it; the hedge cannot reach beyond.
        duration: the figure is a span of time.
    """
    hedge, phrase = "", first
    for _ in range(2):  # "at least about 20": the outer one bounds it
        found = _one_before(tokens, phrase, floor)
        if found is None:
            break
        hedge, phrase = found
    if duration and hedge == "over" and tokens.lower[first - 1] == "over":
        before = tokens.lower[phrase - 1] if phrase > 0 else ""
        if phrase == first - 1 and before not in _OVER_TIME:
            return "", first
    return hedge, phrase


def _one_before(tokens: Tokens, first: int, floor: int) -> tuple[str, int] | None:
    lower = tokens.lower
    if first <= floor or lower[first - 1] not in LAST_WORDS:
        return None
    for words, hedge in LAST_WORDS[lower[first - 1]]:
        start = first - len(words)
        if start < floor or tuple(lower[start:first]) != words:
            continue
        follows_figure = start == floor or (start == floor + 1 and lower[floor].isalpha())
        if floor and follows_figure and lower[first - 1] in _COMPARING:
            return None  # right after the figure before, or its noun; a comma or dash between them begins something new
        if words == ("over",) and start and lower[start - 1] in _WITH_OVER:
            return None  # "turned over $6.4 billion": the verb's own word
        if words == ("up", "to") and start and lower[start - 1] in _MOVED:
            return None  # "went up to 5.5 percent"
        if words[0] in "<>≥≤~" and not (glued(tokens, first) and not glued(tokens, start)):
            return None  # the end of a tag
        return hedge, start
    return None


def hedge_after(tokens: Tokens, at: int, money: bool) -> str:
    """The hedge that begins at the token after a figure or its noun ("or more", "or so", "-plus", "+"), "" if none.

    money: the figure is an amount of money, after which "plus" adds something ("$100 plus costs").
    """
    lower = tokens.lower
    if at >= len(lower):
        return ""
    word = lower[at]
    if word in _OPENS_AFTER:
        return _AFTER.get((word, lower[at + 1]), "") if at + 1 < len(lower) else ""
    before_word = at + 1 < len(lower) and lower[at + 1].isalpha()
    if word == "+":
        return "at_least" if before_word or glued(tokens, at) else ""
    if word == "plus":
        return "at_least" if before_word and not money else ""
    if word == "-" and at + 1 < len(lower) and glued(tokens, at):
        return _SUFFIX.get(lower[at + 1], "")
    return ""
