"""What leftovers of drafting look like, and the pieces of text by which they are looked for. Data only."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.late import late
from checker.relate.cues import words_in


@dataclass(frozen=True, slots=True)
class Leftover:
    """An expression for leftovers, and pieces of text: each of them holds one.

    Each piece stands with the words that are whole in it: quicker to look for.
    """

    pieces: dict[str, frozenset[str]]
    pattern: re.Pattern[str]


def _leftover(pieces: tuple[str, ...], pattern: re.Pattern[str]) -> Leftover:
    return Leftover({one: frozenset(words_in(f"x{one}x")[1:-1]) for one in pieces}, pattern)


def _any(*choices: str) -> str:
    return "|".join(choices)


_COUNTED = (
    r"(?:percent|per cent|pct|million|billion|trillion|thousand|hundred|people|men|women|children|years?|months?"
    r"|weeks?|days?|hours?|minutes?|jobs|employees|students|members|dollars|pounds|euros|points|miles|kilomet\w+)\b"
)
_DAY = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\."
    r"|Oct\.|Nov\.|Dec\.|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
)
_ANYONE = r"(?:[Yy]our|YOUR|[Cc]ompany|COMPANY|[Cc]lient|CLIENT|[Ff]irst|[Ll]ast|[Ss]peaker|[Pp]erson)"
_THING = r"(?:[Nn]ame|NAME|[Tt]itle|TITLE|[Cc]ompany|[Ee]mail|[Pp]hone)"
_REST = r"\b[^\]]*"
_MISSING = (
    r"(?:name|date|title|quote|link|figure|number|company|photo|image|city|place|amount|text|detail|logo|caption)"
)
_TO_DO = _any(
    rf"(?:CHECK|FIXME|TODO|CONFIRM|VERIFY|[Pp]laceholder|PLACEHOLDER){_REST}",
    rf"(?:check (?:this|spelling|name|figure|number|date|with)|fact[- ]check|verify){_REST}",
    # "[insert joke here]" is a joke.
    rf"(?:I(?:nsert|NSERT)|A(?:dd|DD)|add)(?: [a-z]+)? (?i:{_MISSING})s?{_REST}",
    r"CQ|TBC|TBD|tbc|tbd|XX+|\?+|[Cc]itation needed",
    rf"{_ANYONE} {_THING}|NAME|Name|name|DATE|Date|date|CITY|City|TITLE|QUOTE|Quote",
    r"quote to come|C(?:ity|ITY), S(?:tate|TATE)",
    r"(?:source|name|date|spelling|sp|WHO|who)\?",
)

# Names and numerals are left alone: XXX-rated, Super Bowl XX, XX Corps, TK Maxx, "said T.K.".
PLACEHOLDERS = (
    _leftover(
        ("TK",),
        late(
            _any(r"\bTK(?:TK)+\b", r"[$£€]TK\b", r"[\[(]TK\b[^\])]*[\])]", rf"(?<![\w.&] )\bTK (?={_COUNTED})")
            + rf"|\b(?:has|have|had|of|to|by|about|some|than|are|were|was|is|for|in) TK (?={_COUNTED})|\bTK(?=%)"
        ),
    ),
    _leftover(
        ("XX",),
        late(
            _any(
                r"[$£€]X{2,}\b(?:[.,]X+\b)*",
                rf"(?<![A-Z][a-z] )\bX{{2,}}(?:[.,]X+)* (?={_COUNTED})",
                r"\bX{2,}(?:[.,]X+)*(?=%)",
                r"\bXX/XX(?:/XX(?:XX)?)?\b",
                rf"\b{_DAY} XX\b",
                r"[\[(]X{2,}[\])]",
            )
        ),
    ),
    _leftover(("[",), late(rf"\[(?:{_TO_DO})\](?![(\[])")),
    _leftover(("ipsum",), late(r"(?i)\blorem ipsum dolor[^.\n]{0,40}")),
    _leftover(
        ("??",),
        late(_any(r"[\[(]\?{2,}[\])]", r"[$£€]\?{2,}", r"\?{2,}(?=%)", rf"(?<!\w)\?{{2,}} (?={_COUNTED})")),
    ),
    _leftover(("{",), late(r"\{\{ ?[A-Za-z_][\w. ]{0,40} ?\}\}")),
    _leftover(("<",), late(r"<<[A-Z][A-Za-z_ ]{2,30}>>")),
    _leftover(("#",), late(r"#(?:REF!|DIV/0!|VALUE!|NAME\?)")),
)
_MORE = r"\b[^.?\n]{0,60}"
CHATBOT_SENTENCES = (
    _leftover(
        ("s an AI ", "anguage model, I", "f my last ", "knowledge cutoff"),
        late(
            _any(
                rf"\bAs an? (?:AI|artificial intelligence|large)(?: language)?(?: model| assistant)?, I{_MORE}",
                rf"\b(?:[Aa]s of|[Uu]p to|[Ss]ince) my (?:last (?:knowledge )?update|knowledge cutoff){_MORE}",
            )
        ),
    ),
    _leftover(
        ("! Here",),
        late(r"\b(?:Certainly|Sure|Absolutely|Of course)! Here(?:['’]s| is| are) (?:a|an|the|your|some)" + _MORE),
    ),
    _leftover(
        (" know if you", " you like me to", "generate response", " this helps!"),
        late(
            _any(
                rf"\bLet me know if you(?:['’]d| would) like (?:me to|any (?:changes|edits|revisions)){_MORE}",
                rf"\bWould you like me to (?:revise|rewrite|adjust|expand|shorten|draft|add|make|turn|write){_MORE}",
                r"\bRegenerate response\b",
                r"(?<=\n)I hope this helps!",
            )
        ),
    ),
)
EDITING_MARKS = (
    _leftover(("<",), late(r"<{7} \S[^\n]*|</?(?:ins|del)>")),
    _leftover(
        ("{",),
        late(_any(r"\{\+\+[^{}]{0,80}\+\+\}", r"\{--[^{}]{0,80}--\}", r"\{>>[^{}]{0,80}<<\}")),
    ),
    _leftover(("Commented [",), late(r"\bCommented \[[A-Z]{1,4}\d+\]")),
)
DOUBLED_WORDS = (
    _leftover(
        (" the the ", " of of ", " and and ", " with with ", " from from ", " an an ", " their their "),
        late(r"(?<= )(the|of|and|with|from|an|their) \1(?= [a-z])"),
    ),
)
