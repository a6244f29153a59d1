"""The pieces between the commas and "and" of a list, and what each looks like: a name, a thing, a remark, a clause."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from checker.extract.language import lexicon
from checker.extract.language.clauses import AUXILIARIES
from checker.late import late

_JOINT = late(
    r"\s*;(?:\s*(?P<semi>and|or)\b)?\s*"
    r"|\s*,\s*(?P<serial>and|or)\s+"
    r"|\s*,\s+"
    r"|\s+(?P<plain>and|or)\s+"
    r"|(?P<open>[(\[“<])|(?P<close>[)\]”>])|(?P<quote>\")"
)
_REMARK = late(
    r"(?:(?:aged )?\d{1,3}(?: years old)?|\d{4})\Z"
    r"|(?:who|whose|whom|which|where|when|that|aged|formerly|of|from|in|at|on|by|for|to|as|near|then|now|also"
    r"|once|all|with"
    r"|based|born|known|made|written|played|directed|led|say|says|said|per)\b"
    r"|[RDI]-[A-Z][\w.]*\Z|(?:Jr|Sr|Inc|Ltd|LLC|LLP|plc|Esq|Ph\.?D|M\.?D|RN|JD|MBA|CPA|CEO|CFO|COO|CTO|MP|MEP"
    r"|MSP|QC|KC|MBE|OBE|CBE)\b"
    r"|(?:[\w-]+ )?(?:president|chairman|chairwoman|director|editor|head|chief|founder|secretary|minister"
    r"|leader|author|captain)"
    r"(?: (?:of|and|for|at|in)\b.*|\Z)"
    r"|(?:[A-Z][\w-]+ )*(?:President|Chairman|Director|Editor|Chief|Founder|Secretary|Minister|Officer|Manager"
    r"|Professor|Partner)"
    r"(?: (?:of|and|for|at|in)\b.*|\Z)"
)
_TAG = late(r"[RDI]-[A-Z][\w.]*")
_INDEFINITE = late(r"(?:an?|another) ")
_DEFINITE = late(r"(?:the|his|her|their|its|our|my) ")
_CAPITALS = r"[A-Z0-9À-Þ][\w.'’&/+-]*"
_SMALL = r"(?:de|la|le|du|des|di|da|del|van|von|der|den|bin|ibn|al|el|of|the|on|upon|in|&|y|for|to|a)"
_PURE = late(
    rf"[\"“'‘]?{_CAPITALS}(?: (?:{_CAPITALS}"
    rf"|{_SMALL}(?= (?:{_SMALL} )?{_CAPITALS}))){{0,8}}[\"”'’]?(?: ?\([^()]{{1,40}}\))?\Z"
)
PURE_START = late(rf"{_CAPITALS}(?: (?:{_CAPITALS}|{_SMALL}(?= (?:{_SMALL} )?{_CAPITALS}))){{0,8}}(?= (?:[a-z]|[-–—]))")
_MARKED = late(r"<[A-Z][^<>]{1,80}>\Z")  # the newswire's way to set off a firm
_DESCRIBED = late(rf"(?P<words>(?:[a-zß-ÿ][\w'’-]*\.? ){{0,4}})[\"“'‘]?{_CAPITALS}")
_WORD = late(r"[^\W\d_]+(?:['’]\w+)?")
_BRACKETED = late(r"\s*\([^()]*\)?")
_SUBJECTS = frozenset(
    "he she it they we you i there who this these those what how although though while because so".split()
)
# Words that show that what stands before a capital is no title or trade: "located on the Ohio".
_NO_TRADE = frozenset(
    """
    of in on at by from to for with the that which and or is are was were be been a an as into over under than like
    """.split()
)
_NO_NOUN = ("ly", "ing", "ed", "ful", "less", "able", "ous")  # endings of words that are none, known or not
_CLOSE = late(r"[,;.:)–—]| and ")
_LONGEST = 10  # words of an item
_MOST = 60  # pieces that are looked at


@dataclass(frozen=True, slots=True)
class Piece:
    """What stands between two joints.

    kind: pure (nothing but a name), name (one with a title or trade), indefinite, definite, bare, remark or clause.
    joint: what stands before it: "", ",", ";", "and", ",and", ";and", or those with "or".
    """

    start: int
    end: int
    kind: str
    joint: str

    @property
    def named(self) -> bool:
        """Is it a name, with or without a title?"""
        return self.kind in ("pure", "name")

    @property
    def joined(self) -> bool:
        """Does "and" stand before it?"""
        return self.joint.endswith("and")


def pieces_of(text: str, start: int, end: int) -> list[Piece]:
    """The pieces of text[start:end]; brackets and quotations are kept whole."""
    found: list[Piece] = []
    depth, quoted, at, joint = 0, False, start, ""
    for match in _JOINT.finditer(text, start, end):
        if match["open"] or match["close"]:
            depth = max(0, depth + (1 if match["open"] else -1))
        elif match["quote"]:
            quoted = not quoted
        elif not depth and not quoted:
            found.append(_piece(text, at, match.start(), joint))
            word = match["semi"] or match["serial"] or match["plain"] or ""
            joint = ("" if match["plain"] else match[0].strip()[0]) + word
            at = match.end()
            if len(found) > _MOST:
                break
    found.append(_piece(text, at, end, joint))
    return _with_tags(text, [one for one in found if one.end > one.start])


def _with_tags(text: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces, a party's tag taken into the name before it: "Rep. Ida Tull, R-Fla."."""
    found: list[Piece] = []
    for one in pieces:
        if found and one.joint == "," and found[-1].kind == "pure" and _TAG.fullmatch(text, one.start, one.end):
            found[-1] = replace(found[-1], end=one.end + text.startswith(".,", one.end))
        else:
            found.append(one)
    return found


def _piece(text: str, start: int, end: int, joint: str) -> Piece:
    while start < end and text[start].isspace():
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ".!?,;:"):
        end -= 1
    return Piece(start, end, _kind(text[start:end]), joint)


def _kind(piece: str) -> str:
    """What the piece looks like."""
    if _MARKED.match(piece):
        return "pure"
    if _REMARK.match(piece):
        return "remark"
    words = _WORD.findall(piece)
    if not words or words[0].lower() in _SUBJECTS or len(words) > 2 * _LONGEST:
        return "clause"
    if _PURE.match(piece) and not _DEFINITE.match(piece):
        return "pure"
    if piece.startswith("the ") and not _is_several(piece) and _PURE.match(piece, len("the ")):
        return "pure"  # "the Maria Ana and the Polaris"
    article = _DEFINITE.match(piece) or _INDEFINITE.match(piece)
    described = _DESCRIBED.match(piece, article.end() if article else 0)
    trade = described is not None and _NO_TRADE.isdisjoint(described["words"].split())
    if article:
        if trade and not _INDEFINITE.match(piece) and words[0].lower() != "the":
            return "name"  # "his brother Matthias"
        return "clause" if _has_verb(words) else "indefinite" if _INDEFINITE.match(piece) else "definite"
    if trade:
        return "clause" if words[0].endswith(("ing", "ed")) and words[0].islower() else "name"
    if words[0].endswith("ing") or _has_verb(words) or len(words) > _LONGEST:
        return "clause"
    return "bare" if _may_be_noun(piece) else "clause"


def _is_several(name: str) -> bool:
    """May the name be one of several: "the Carolinas", "the Ridings", "the Bulls"?"""
    word = name.rpartition(" ")[2].lower()
    return word.endswith("as") or lexicon.is_plural(word)


def _may_be_noun(piece: str) -> bool:
    """Can the last word before a bracket or a preposition be a noun?"""
    words = _WORD.findall(re.split(r" (?:of|in|on|at|for|with|from|to|by)\b", _BRACKETED.sub("", piece))[0])
    if not words:
        return False
    last = lexicon.singular(words[-1].lower())
    classes = lexicon.classes(last)
    return classes & lexicon.NOUN > 0 or (len(words) == 1 and not classes and not last.endswith(_NO_NOUN))


def _has_verb(words: list[str]) -> bool:
    """Is a word of the piece an auxiliary, or one that can be nothing but a verb?"""
    return any(is_plain_verb(word) for word in words[1:] if word[0].islower())


@lru_cache(maxsize=4096)
def is_plain_verb(word: str) -> bool:
    """Can the word be nothing but a verb, told by its list and not by an ending that nouns have too?"""
    if word.replace("’", "'") in AUXILIARIES:
        return True
    if word.endswith(("ing", "ed")):
        return False
    masks = lexicon.classes(word) | lexicon.classes(lexicon.verb_lemma(word)) | lexicon.classes(lexicon.singular(word))
    return masks & (lexicon.VERB | lexicon.NOUN | lexicon.ADJECTIVE | lexicon.ADVERB) == lexicon.VERB


def item_end(text: str, start: int, end: int) -> int:
    """Where the first words of an item end: at a comma, a stop, a dash or "and"."""
    match = _CLOSE.search(text, start, end)
    return match.start() if match else end
