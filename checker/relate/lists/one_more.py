"""So many things, and the next one by its number: "two men were killed and a third was hurt"."""

from __future__ import annotations

from collections.abc import Iterator

from checker.late import late
from checker.marks import ALL_KINDS, HEAD_END, KINDS
from checker.model import Quantity, Reading, Relation
from checker.relate.figures import marked, ordinals
from checker.relate.hints import sentences_told
from checker.relate.linker import Linker, Linkers

_NEXT = "third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
_IS = (
    r"(?:is|was|were|has|had|will|remains?|remained|died|dies|survived|escaped|drowned|fled|lost|suffered|faces|faced"
    r"|awaits|closed|opened|burned|burnt|sank|voted|abstained)"
)
_ONE_MORE = late(
    rf"^(?P<lead>[^;:{ALL_KINDS}]{{0,80}}?)(?P<some>{KINDS['count']})(?:[^,;.:{ALL_KINDS}]{{0,40}}?{HEAD_END})?"
    rf"(?P<gap>[^;:{ALL_KINDS}]{{4,160}}?),? (?:and|while|but) an? (?P<next>{_NEXT})"
    rf"(?:,[^,;:{ALL_KINDS}]{{2,60}},)?(?: (?:man|woman|person|boy|girl|child|victim|suspect|one))? {_IS}\b"
)
_OTHERS = late(r"\b(?:first|second|one|both|half|others?|third|fourth|fifth|each|time|another|more|again|than)\b")


def one_more(reading: Reading, rule: str) -> Iterator[Relation]:
    """The only count of a sentence, and the number by which one more of the same is called."""
    text = reading.document.text
    for _, sentence in sentences_told(reading, rule):
        match = _ONE_MORE.search(sentence.form)
        if match is None or _OTHERS.search(match["gap"]) or _OTHERS.search(match["lead"]):
            continue
        some = marked(sentence).get(match.start("some"))
        named = (one for one in ordinals(sentence) if text[one.start : one.end].lower().endswith(match["next"]))
        following = next(named, None)
        if isinstance(some, Quantity) and some.noun and not some.hedge and following:
            yield Relation(rule, {"some": some, "next": following}, (sentence,))


LINKERS: Linkers = {
    "one-more": Linker(frozenset({"some", "next"}), one_more, ((_ONE_MORE,),)),
}
