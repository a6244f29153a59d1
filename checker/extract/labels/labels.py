"""Numbers that count nothing: parts of names, references and addresses ("Boeing 737", "No. 3", "10 Downing Street")."""

from __future__ import annotations

from checker.extract.calendar.calendar_words import STREETS
from checker.extract.calendar.date_doubts import capital, glued, is_counted, word
from checker.extract.labels import label_words as words
from checker.extract.labels.label_codes import in_one_piece
from checker.extract.labels.label_names import figure_in_name, goes_on_as_amount, number_word_in_name
from checker.extract.text import Tokens

Range = tuple[int, int]  # first token, one past the last

_BEFORE_LABEL = (
    words.LABEL_NOUNS | words.LABEL_PLURALS | words.CAPITAL_NOUNS | words.VERSIONS | words.SIGNS | words.CALLING
) | {"no", "nos", ".", "[", "of"}
_SHORT_NOUNS = frozenset("p pp art sec fig figs vol ch para op mk ext".split())
_WITH_HYPHEN = frozenset("section rule page chapter article case docket flight figure table form room".split())
_LISTING = frozenset("and to or - – , & through".split())
_OFTEN_COUNTED = frozenset("day week line group class unit case".split())


def find_labels(tokens: Tokens, text: str) -> list[Range]:
    """Find the numbers of a sentence that count nothing.

    Returns the first token and one past the last token of each, with the name around it; in order, none overlapping.
    """
    found: list[Range] = []
    past = 0
    places = tokens.digits
    if not words.NUMBER_WORDS.isdisjoint(tokens.lower):
        named = [place for place, token in enumerate(tokens.lower) if token in words.NUMBER_WORDS]
        places = sorted(places + named)
    for at in places:
        if at < past:
            continue
        label = _figure(tokens, text, at) if tokens.raw[at][0].isdecimal() else number_word_in_name(tokens, at)
        if label is not None:
            found.append((max(label[0], past), label[1]))
            past = label[1]
    return found


def _figure(tokens: Tokens, text: str, at: int) -> Range | None:
    """The label that the digits at token `at` belong to."""
    label = in_one_piece(tokens, text, at)
    if label is not None:
        return label
    raw = tokens.raw
    before = raw[at - 1] if at else ""
    after = raw[at + 1] if at + 1 < len(raw) else ""
    if not (before[:1].isupper() or after[:1].isupper() or before.lower() in _BEFORE_LABEL or after in ("/", "-")):
        return None  # the great mass of figures
    return _after_noun(tokens, at) or _in_reference(tokens, at) or figure_in_name(tokens, at)


def _after_noun(tokens: Tokens, at: int) -> Range | None:
    """The noun and its number in "page 12", "No. 3", "Year 11", "pages 12 and 13"."""
    first = at - 1
    if first < 0 or not (tokens.raw[at].isdecimal() or _has_parts(tokens, at)):
        return None
    if tokens.raw[first] in words.SIGNS:
        return _labelled(tokens, first - 1 if word(tokens, first - 1) in words.LABEL_NOUNS else first, at, True)
    dotted = tokens.raw[first] == "." and first > 0 and glued(tokens, first)
    if dotted:
        first -= 1
    noun = tokens.lower[first]
    if noun in ("no", "nos"):
        return _numbered(tokens, first, at, dotted)
    if dotted:
        return _labelled(tokens, first, at, True) if noun in _SHORT_NOUNS else None
    return _labelled(tokens, first, at, noun in words.LABEL_PLURALS) if _is_label_noun(tokens, first, at) else None


def _has_parts(tokens: Tokens, at: int) -> bool:
    """Is the figure a version or a section with a point in it: "iOS 17.4", "Section 236.1"?"""
    return "." in tokens.raw[at] and word(tokens, at - 1) in words.WITH_POINT


def _is_label_noun(tokens: Tokens, first: int, at: int) -> bool:
    """Does the word at `first` make a label of the number at `at`?"""
    noun, number = tokens.lower[first], tokens.raw[at]
    plural = noun in words.LABEL_PLURALS
    known = noun in words.LABEL_NOUNS or plural or noun in words.VERSIONS
    named = noun in words.CAPITAL_NOUNS and not tokens.raw[first].islower()
    if noun == "p":
        named = word(tokens, first - 1) == "&"  # S&P 500
    if not (known or named) or goes_on_as_amount(tokens, at) or (plural and len(number) > 3):
        return False
    if len(number) == 4 and "1900" <= number < "2040" and noun not in words.NEVER_YEARS:
        return False
    if noun not in _WITH_HYPHEN and not plural and _is_score(tokens, at):
        return False
    if glued(tokens, first) and tokens.raw[first - 1] == "-":
        return False  # "low-grade 9 carat gold"
    if noun == "year":
        return len(number) <= 2 and int(number) <= 13
    if noun in _OFTEN_COUNTED and not capital(tokens, first):
        return len(number) <= 3 and not is_counted(tokens, at + 1)
    return named or not is_counted(tokens, at + 1) or capital(tokens, first)


def _is_score(tokens: Tokens, at: int) -> bool:
    """Is the number at `at` half of a score: "lost the game 2-1", "won the match 20 to 13"?"""
    return word(tokens, at + 1) in ("-", "–", "to") and word(tokens, at + 2).isdecimal()


def _numbered(tokens: Tokens, first: int, at: int, dotted: bool) -> Range | None:
    """Read "No. 3", "No 10", "Nos. 4 and 5"; "no 20 people" and "no 1986 figures" count or date."""
    if not dotted and (len(tokens.raw[at]) > 3 or is_counted(tokens, at + 1) or goes_on_as_amount(tokens, at)):
        return None
    return _labelled(tokens, first, at, tokens.lower[first] == "nos")


def _labelled(tokens: Tokens, first: int, at: int, plural: bool) -> Range | None:
    """From the noun to its number with what is stuck to it ("12a", "2023-114"); to the last number after a plural."""
    stop = at + 1
    if glued(tokens, stop) and tokens.raw[stop].isalpha():
        if len(tokens.raw[stop]) > 1 or tokens.lower[stop] not in "abcdefs":
            return None  # 5000m
        stop += 1
    if plural:
        return first, _last_of_list(tokens, stop)
    if glued(tokens, stop) and tokens.raw[stop] == "-" and glued(tokens, stop + 1) and tokens.raw[stop + 1].isdecimal():
        stop += 2
    return first, stop


def _last_of_list(tokens: Tokens, stop: int) -> int:
    """One past the last number of "12, 13 and 15" or "4-6", of which the first ends before `stop`."""
    while word(tokens, stop) in _LISTING and stop + 1 < len(tokens):
        if not tokens.raw[stop + 1].isdecimal() or is_counted(tokens, stop + 2):
            break
        if tokens.raw[stop] == "," and word(tokens, stop + 2) not in (",", "and", "or", "&"):
            break
        stop += 2
    return stop


def _in_reference(tokens: Tokens, at: int) -> Range | None:
    """A citation "[12]", a ZIP code, a statute, a street address."""
    before, after = word(tokens, at - 1), word(tokens, at + 1)
    if before == "[" and after == "]":
        return None if is_counted(tokens, at + 2) else (at - 1, at + 2)  # "[20] people" was put in by an editor
    if (
        len(tokens.raw[at]) == 5
        and tokens.raw[at].isdecimal()
        and before in words.STATES
        and tokens.raw[at - 1].isupper()
    ):
        extended = after == "-" and glued(tokens, at + 1) and word(tokens, at + 2).isdecimal()
        return at, at + 3 if extended else at + 1
    if after in ("u.s.c.", "usc", "cfr", "c.f.r."):
        stop = at + 2
        while stop < len(tokens) and (tokens.raw[stop] in words.SIGNS or tokens.raw[stop][0].isdecimal()):
            stop += 1
        return at, stop
    return _street(tokens, at)


def _street(tokens: Tokens, at: int) -> Range | None:
    """Read "10 Downing Street", "1600 Pennsylvania Ave."; not "100 Wall Street bankers"."""
    if not tokens.raw[at].isdecimal() or word(tokens, at - 1) in ("$", "£", "€"):
        return None
    for place in range(at + 2, min(at + 5, len(tokens))):
        if not (capital(tokens, place - 1) or tokens.raw[place - 1] == "." or tokens.raw[place - 1][0].isdecimal()):
            return None
        if tokens.lower[place] in STREETS and capital(tokens, place):
            return None if is_counted(tokens, place + 1) else (at, place + 1)
    return None
