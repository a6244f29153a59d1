"""Events that happen once, in words: which one a sentence dates, and whether its words point back to it."""

from __future__ import annotations

from checker.late import late
from checker.marks import DASH, KINDS

# The event with its verbs and nouns. Attacks, raids, launches and meetings come in series: they are not here.
_WORDS = {
    "resignation": "resigned resigns resignation quit",
    "arrest": "arrested arrest",
    "death": "died dies death",
    "crash": "crashed crash",
    "fire": "fire blaze",
    "stabbing": "stabbed stabbing",
    "collision": "collided collision",
    "landslide": "landslide mudslide",
    "avalanche": "avalanche",
    "robbery": "robbed robbery heist",
    "explosion": "exploded explosion blast",
    "collapse": "collapsed collapse",
    "sinking": "sank sunk sinking capsized capsizing",
    "derailment": "derailed derailment",
    "disappearance": "disappeared disappearance vanished missing",
    "kidnapping": "kidnapped kidnapping abducted abduction",
    "wedding": "married wed wedding marriage",
    "birth": "born birth",
    "earthquake": "earthquake quake",
    "eruption": "erupted eruption",
    "founding": "founded founding foundation",
    "appointment": "appointed appointment",
    "conviction": "convicted conviction",
    "sentencing": "sentenced sentencing",
    "acquittal": "acquitted acquittal",
    "extradition": "extradited extradition",
    "inauguration": "inaugurated inauguration",
    "coronation": "crowned coronation",
    "bankruptcy": "bankrupt bankruptcy",
    "acquisition": "acquired acquisition takeover",
    "escape": "escaped escape",
    "rescue": "rescued rescue",
    "verdict": "verdict",
    "funeral": "buried burial funeral",
    "intervention": "intervened intervention",
    "assassination": "assassinated assassination",
    "retirement": "retired retirement",
}
_EVENTS = {word: event for event, words in _WORDS.items() for word in words.split()}
EVENT_WORDS = frozenset(_EVENTS)
_VERBS = frozenset(word for word in _EVENTS if word.endswith("ed")) | {"quit", "sank", "sunk", "wed", "dies", "born"}
_REACH = 10  # words before a date among which its event is looked for
_FAR = 100  # characters in which those words stand
_OWNERS = frozenset("the his her their its that this".split())
# Words between an event and a date, or before the event, that leave open whether the date is that event's.
_ANOTHER = frozenset(
    "before after until since by another second third first again earlier previous later latest other ago two three"
    " each every anniversary would will if not day days week weeks and but who which that to".split()
)
_SERIES = frozenset("another second third first previous earlier other latest two three new".split())
# What may follow a noun that is the event itself: not "the death rate in".
_GOES_ON = frozenset("on in of at from near off outside late early".split())
_PUNCTUATION = late(rf"[,;:(){DASH}{KINDS['date']}{KINDS['year']}]")
_OF_THE_DATE = late(r"^(?: (?:night|morning|afternoon|evening))?'s (?:\w+ )?(\w+)\b")


def event_at(form: str, mark: int) -> tuple[str, bool] | None:
    """The event that the date at a place of a form is the date of, and whether the words point back to it.

    Words that point back have an article or an owner: "his resignation on". None where the date has no such event.
    """
    after = _OF_THE_DATE.match(form[mark + 1 : mark + 60]) if form.startswith(("'s", " "), mark + 1) else None
    if after is not None and after[1] in _EVENTS:
        return _EVENTS[after[1]], True
    words = form[max(0, mark - _FAR) : mark].split()[-_REACH:]
    for at in range(len(words) - 1, -1, -1):
        word = words[at]
        if word in _EVENTS:
            before, following = words[:at], words[at + 1 :]
            if _SERIES.intersection(before[-2:]):
                return None
            points_back = word not in _VERBS and any(one in _OWNERS or one.endswith("'s") for one in before[-2:])
            return (_EVENTS[word], points_back) if not points_back or set(following[:1]) <= _GOES_ON else None
        if word in _ANOTHER or _PUNCTUATION.search(word):
            return None
    return None
