"""The frame of a figure: what its clause says of it beside the amount, computed only when a rule asks.

Whether two figures may be added or must be equal depends on it: verb, place, time, speaker, whether it is a fact or a
plan, and the words around it that give it a role ("the first 100", "an additional 900").
"""

from __future__ import annotations

from dataclasses import dataclass

from checker.extract.language import lexicon
from checker.extract.language.clauses import Clause, clause_of, governing_verb, reach_of
from checker.extract.language.places import place_phrases
from checker.extract.language.quotes import speaker
from checker.late import late
from checker.model import CalendarDate, Mention, Quantity, Reading, Sentence

_NEGATED = frozenset(
    """
    not n't never cannot without neither nor won't isn't aren't wasn't weren't didn't don't doesn't
    """.split()
)
_NEGATIVE_VERBS = frozenset("fail refuse decline".split())
_CONDITIONAL = frozenset("would could may might if unless should whether wouldn't couldn't".split())
_ESTIMATED = frozenset(
    """
    estimated estimate estimates forecast forecasts projected predicted likely thought believed
    """.split()
)
_PLANNED = frozenset(
    """
    will shall 'll expected expects plan plans planned planning pledged promised intends intended aims due
    scheduled proposed target targets targeted vowed committed hopes upcoming future going set pledges promises
    agreed agrees
    """.split()
)
_PLANNING_VERBS = frozenset("pledge promise plan propose vow intend commit expect schedule".split())
_REALISED = frozenset(
    "begin start continue help manage able have use say report think believe know".split()
)  # "helped to train" did train

# Words of the figure's own phrase ("an additional 900 officers"), words before it in its clause, words right after it.
_WITHIN = {
    "first": "first", "initial": "first", "additional": "additional", "another": "additional", "further": "additional",
    "extra": "additional", "remaining": "remaining", "other": "other", "total": "total", "all": "total",
    "overall": "total", "combined": "total",
}  # fmt: skip
_AHEAD = {
    "each": "each", "every": "each", "including": "including", "included": "including", "includes": "including",
    "per": "per",
}  # fmt: skip
_BEHIND = {
    "more": "additional", "each": "each", "apiece": "each", "altogether": "total", "overall": "total",
    "combined": "total",
    "per": "per", "daily": "per", "remain": "remaining", "remained": "remaining", "remaining": "remaining",
}  # fmt: skip
_BEFORE_FIGURE = frozenset("the a an some about around nearly almost over up to at least more than estimated".split())
_BEHIND_PHRASES = (
    (late(r"^\W*(?:\w+\W+){0,6}?(?:in all|in total)\b"), "total"),
    (late(r"^\W*(?:a|an|every)\s+(?:day|night|week|month|year|hour|minute|season|game)\b"), "per"),
    (late(r"\b(?:so far|to date|thus far|until now|up to now)\b"), "so_far"),
)
_AHEAD_PHRASES = (
    (late(r"\b(?:up to|as many as|as much as|a maximum of|at most)\W*$"), "up_to"),
    (late(r"\bso far(?: this \w+)?\W+(?:\w+\W+){0,3}$"), "so_far"),
    (late(r"\b(?:in all|altogether|in total)\W+(?:\w+\W+){0,3}$"), "total"),
    (late(r"\bamong (?:them|those)\W+(?:\w+\W+){0,2}$|\bof (?:whom|which|them)\W+(?:\w+\W+){0,2}$"), "including"),
)
_TIME = late(
    r"\b(?:(?:earlier|later|early|late)\s+)?(?:last|this|next|(?:the\s+)?(?:previous|same|following|past|first|second|third|fourth))"
    r"\s+(?:year|month|week|quarter|season|decade|half|night|weekend|spring|summer|autumn|fall|winter)\b"
    r"|\b(?:a|one)\s+(?:year|month|week|decade|day)\s+(?:ago|earlier|before|later)\b|\byear[- ]earlier\b"
)


@dataclass(frozen=True, slots=True)
class Frame:
    """What the words around a figure say of it.

    verb: the governing verb's base form ("send"), "" for none. places: names in lower case, the clause's own first.
    time: the date in the clause, or words such as "last year", or "". speaker: who says it, "" outside quotations.
    modality: actual, planned, estimated, negated or conditional.
    cues: first, additional, remaining, other, total, each, per, including, up_to, so_far.
    """

    verb: str
    places: tuple[str, ...]
    time: CalendarDate | str
    speaker: str
    modality: str
    cues: frozenset[str]


def frame(reading: Reading, sentence: Sentence, mention: Mention) -> Frame:
    """The frame of a mention of the sentence: its verb, places, time, speaker, modality and role cues."""
    text = reading.document.text
    clause = clause_of(text, sentence, mention)
    verb, group = governing_verb(clause)
    lemma = lexicon.verb_lemma(clause.tokens.lower[verb]) if verb >= 0 else ""
    return Frame(
        lemma,
        _places(text, sentence, mention, clause),
        _time(text, clause),
        speaker(reading.document, mention.start),
        _modality(clause, verb, group, lemma),
        _cues(text, sentence, mention, clause),
    )


def places_told(reading: Reading, sentence: Sentence, mention: Mention) -> tuple[str, ...]:
    """The places of a mention of the sentence, as its frame has them; worked out once for each."""
    known, key = reading.once(_known_places), (sentence.start, *mention.span)
    if key not in known:
        text = reading.document.text
        # Whether there are any is quicker to find out than what the clause is.
        told = place_phrases(text, *reach_of(sentence, mention))
        known[key] = _places(text, sentence, mention, clause_of(text, sentence, mention)) if told else ()
    return known[key]


def _known_places(_: Reading) -> dict[tuple[int, int, int], tuple[str, ...]]:
    """The places that have been worked out, by sentence and mention; none at first."""
    return {}


def same_place(one: Frame, other: Frame) -> bool | None:
    """Whether two frames name the same place: one shared name is enough; None when either names none."""
    return share_place(one.places, other.places)


def share_place(one: tuple[str, ...], other: tuple[str, ...]) -> bool | None:
    """Whether one of some places is one of others: one shared name is enough; None when there are none of either."""
    if not one or not other:
        return None
    first, second = ([set(place.split()) for place in places] for places in (one, other))
    return any(names <= others or others <= names for names in first for others in second)


def same_time(one: Frame, other: Frame) -> bool | None:
    """Whether two frames name the same time; None when either names none or they cannot be compared."""
    first, second = one.time, other.time
    if isinstance(first, str) or isinstance(second, str):
        return first == second or None if first and second else None
    pairs = [(getattr(first, part), getattr(second, part)) for part in ("year", "month", "day", "weekday")]
    stated = [a == b for a, b in pairs if a is not None and b is not None]
    return all(stated) if stated and not first.relative and not second.relative else None


def _places(text: str, sentence: Sentence, mention: Mention, clause: Clause) -> tuple[str, ...]:
    """The places of the mention: named after it, else anywhere in its clause, else in the sentence."""
    low, high = clause.tokens.start[0], clause.tokens.end[-1]
    phrases = [
        phrase
        for phrase in place_phrases(text, low, high)
        if not any(one.start < phrase.end and phrase.start < one.end for one in clause.mentions)
    ]
    start, end = _offsets(clause, clause.first, clause.last)
    figures = [one for one in clause.mentions if isinstance(one, Quantity) and one.kind != "ordinal"]
    following = min((one.start for one in figures if one.start > mention.start), default=end)
    for first, last in ((mention.start, min(following, end)), (start, end), (low, high)):
        names = dict.fromkeys(phrase.name for phrase in phrases if first <= phrase.start < last)
        if names:
            return tuple(names)
    return ()


def _offsets(clause: Clause, first: int, last: int) -> tuple[int, int]:
    """Where the clause's tokens from `first` up to `last`, at least one, stand in the text."""
    return clause.tokens.start[first], clause.tokens.end[last - 1]


def _time(text: str, clause: Clause) -> CalendarDate | str:
    """The date or the words of time in the clause, the one closest to the mention first."""
    start, end = _offsets(clause, clause.first, clause.last)
    dates = [one for one in clause.mentions if isinstance(one, CalendarDate) and start <= one.start < end]
    if dates:
        at = clause.tokens.start[clause.before]
        return min(dates, key=lambda one: abs(one.start - at))
    words = _TIME.search(text[start:end].lower())
    return " ".join(words[0].split()) if words else ""


def _modality(clause: Clause, verb: int, group: int, lemma: str) -> str:
    """Whether the clause states the figure as a fact, a plan, an estimate, a condition, or denies it."""
    lower = clause.tokens.lower
    near = clause.words(clause.before - 3, clause.before) + clause.words(clause.after, clause.after + 1)
    words = set(lower[group : verb + 1]) | {
        word for word in near if word in _PLANNED | _ESTIMATED | {"never", "without"}
    }
    words |= set(lower[clause.before : clause.after])
    words |= {word for word in (*clause.words(group - 1, group), lower[clause.first]) if word in _CONDITIONAL}
    if (
        words & _NEGATED
        or any(lexicon.verb_lemma(word) in _NEGATIVE_VERBS for word in lower[group:verb])
        or _denied(clause)
    ):
        return "negated"
    if words & _CONDITIONAL:
        return "conditional"
    if words & _ESTIMATED:
        return "estimated"
    if words & _PLANNED or lemma in _PLANNING_VERBS or _is_ahead(clause, verb, group):
        return "planned"
    return "actual"


def _is_ahead(clause: Clause, verb: int, group: int) -> bool:
    """Whether an infinitive says what is to come: "wants to hire 300", "300 jobs to go", not "helped to train 300"."""
    lower = clause.tokens.lower
    if "to" not in lower[group:verb]:
        return group == clause.after + 1 and lower[clause.after] == "to"
    return lower[group] != "to" and not any(lexicon.verb_lemma(word) in _REALISED for word in lower[group:verb])


def _denied(clause: Clause) -> bool:
    """Whether a "no" stands right before the figure; "no more than 300" denies nothing."""
    lower = clause.tokens.lower
    at = clause.before
    return at > 0 and lower[at - 1] == "no" and lower[at] not in ("more", "fewer", "less")


def _cues(text: str, sentence: Sentence, mention: Mention, clause: Clause) -> frozenset[str]:
    """The role cues around the mention."""
    lower = clause.tokens.lower
    first, last = clause.own
    cues = {_WITHIN[word] for word in _phrase_words(clause) if word in _WITHIN}
    cues.update(_AHEAD[word] for word in lower[max(clause.before - 4, first) : clause.before] if word in _AHEAD)
    cues.update(_BEHIND[word] for word in lower[clause.after : min(clause.after + 2, last)] if word in _BEHIND)
    if isinstance(mention, Quantity):
        cues |= {"up_to"} if mention.hedge in ("up_to", "at_most") else set()
        cues |= {"additional"} if mention.more and "other" not in cues else set()
    ahead = text[max(sentence.start, mention.start - 60) : mention.start].lower()
    behind = text[mention.span[1] : _offsets(clause, first, last)[1]].lower()
    cues.update(cue for pattern, cue in _AHEAD_PHRASES if pattern.search(ahead))
    cues.update(cue for pattern, cue in _BEHIND_PHRASES if pattern.search(behind))
    return frozenset(cues)


def _phrase_words(clause: Clause) -> list[str]:
    """The words of the figure's noun phrase: those it spans and those before it up to the beginning of the phrase."""
    lower = clause.tokens.lower
    at = clause.before - 1
    total = at > 0 and lower[at] == "of" and lower[at - 1] in ("total", "all")
    at -= total
    while at >= clause.own[0] and (lower[at] in _WITHIN or lower[at] in _BEFORE_FIGURE):
        at -= 1
    return lower[at + 1 : clause.after]
