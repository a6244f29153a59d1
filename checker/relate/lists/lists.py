"""Lists in running copy: the names or things that commas and "and" set apart, and how sure the count of them is."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from checker.late import late
from checker.relate.lists.list_pieces import PURE_START, Piece, pieces_of

# Words by which a list names only some, or by which what stands in it is no item.
_OPEN_ENDED = late(
    r"\b(?:including|includes?|included|among|amongst|such as|others?|etc|so on|and more|as well as|along with"
    r"|together with"
    r"|not|neither|either|like|e\.g|for example|for instance|perhaps|possibly|maybe|both|respectively|plus|some"
    r"|several|many"
    r"|various|rest|elsewhere|but|couple|pair|twins|each|every|according|depending|unless|if|because|first"
    r"|firstly|second"
    r"|then|or|and/or|a number|couples|brothers|sisters|parents|family|colleagues?|friends|team-?mates?|anyone"
    r"|everyone)\b|\.\.\.|…"
    r"|[,.][\"”] [\"“]|https?:|@|#",
    re.IGNORECASE,
)
# Pairs that are one thing; "and" sets nothing apart in them.
_PAIRS = late(
    r"\b(?:trinidad and tobago|bosnia and her[zc]egovina|antigua and barbuda|kitts and nevis|turks and caicos"
    r"|tom[eé] and pr[ií]ncipe|newfoundland and labrador|brighton and hove|tyne and wear|dumfries and galloway"
    r"|perth and kinross|hammersmith and fulham|kensington and chelsea|marks and spencer|procter and gamble"
    r"|johnson and johnson|standard and poor's|health and safety|research and development|food and drink"
    r"|arts and crafts"
    r"|mergers and acquisitions|bed and breakfast|oil and gas|men and women|track and field|black and white"
    r"|trade and industry|law and order|information and communications?|vincent and the grenadines)\b"
)
_GOES_ON = late(r", (?:which|who|whose|where)\b[^.;:]*, and ")
_TO = late(r"to ")
_DOING = late(r"[a-z]{2,}ing (?!of |in |on |for |and )")
_OR = late(r"or\Z")
_REGIONS = frozenset(
    """
    alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois
    indiana
    iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
    nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming england
    scotland wales ireland france germany spain italy austria switzerland belgium canada australia china japan india
    mexico
    brazil russia turkey sweden norway denmark finland poland portugal greece israel egypt kenya nigeria ontario quebec
    alberta manitoba victoria queensland netherlands iraq iran syria pakistan afghanistan philippines indonesia thailand
    vietnam singapore malaysia taiwan colombia argentina chile peru ukraine romania hungary
    """.split()
)
_REGION = late(
    r"(?:[NSW](?:ew|orth|outh|est) [A-Z]\w+|[A-Z]{2}|D\.?C\.?|[A-Z][a-z]{1,4}\.|N\.[A-Z]\.|UK|USA|U\.[SK]\.|UAE"
    r"|(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa"
    r"|Tenn|Tex|Vt|Va|Wash|Wis|Wyo|Ont|Que|Alta|Sask|Man)\.?)"
)


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a list: its offsets, and whether it may be no more than a remark on the item before it."""

    start: int
    end: int
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    """A list as read: its items, the fewest and the most that it may have.

    pure: nothing but names. named: the first item is one. joined: "and" stands before the last. tailed: words go on
    behind the last name without a comma ("Hale and Oduya won"). end: where the last item ends.
    """

    items: tuple[Item, ...]
    least: int
    most: int
    pure: bool
    named: bool
    joined: bool
    end: int
    tailed: bool = False

    @property
    def likeliest(self) -> tuple[Item, ...]:
        """The items without those that may be remarks."""
        return tuple(one for one in self.items if not one.doubtful)

    def read_as(self, wanted: int) -> tuple[Item, ...]:
        """The items in the reading nearest to a number: doubtful ones are added, or the last taken as one."""
        items = self.likeliest
        if len(items) == wanted or not self.least <= wanted <= self.most:
            return items
        if len(items) < wanted:
            missing = wanted - len(items)
            doubtful = [one for one in self.items if one.doubtful][:missing]
            return tuple(sorted((*items, *doubtful), key=lambda one: one.start))
        return (*items[: wanted - 1], Item(items[wanted - 1].start, items[-1].end))


def read_list(text: str, start: int, end: int, *, choice: bool = False) -> Listing | None:
    """The list with which text[start:end] begins.

    choice: whether "or" may set the last apart, as in lists of options.
    None if it is no list of names or things, or if its words leave open what else there is ("including").
    """
    pieces = pieces_of(text, start, end)
    if choice:
        pieces = [replace(one, joint=_OR.sub("and", one.joint)) for one in pieces]
    semis = [one.joint for one in pieces if one.joint[:1] == ";"]
    if len(semis) > 1 or ";and" in semis:
        return _parted_by_semicolons(text, pieces)
    if semis:
        first = next(at for at, one in enumerate(pieces) if one.joint[:1] == ";")
        if any(one.joint == ",and" for one in pieces[first:]):
            return None  # "a cat; Rex, a dog, and Bo, a hen"
        pieces = pieces[:first]
    pieces = _closed(_of_one_name(text, pieces))
    if len(pieces) < 2:
        return None
    for opening in (_TO, _DOING):
        if opening.match(text, pieces[0].start):
            return _of_actions(text, pieces, opening)
    if pieces[0].kind in ("remark", "clause") or any(one.kind == "clause" for one in pieces):
        return None
    if _GOES_ON.match(text, pieces[-1].end, end):
        return None
    whole = [(pieces[0].start, pieces[-1].end)]
    if any(_OPEN_ENDED.search(text, *span) for span in ([(one.start, one.end) for one in pieces] if choice else whole)):
        return None
    return _counted(text, pieces)


def _of_actions(text: str, pieces: list[Piece], opening: re.Pattern[str]) -> Listing | None:
    """A list of infinitives or gerunds ("to cut costs and to plant elms"); None if one of them begins otherwise."""
    if not all(opening.match(text, one.start) for one in pieces) or not pieces[-1].joined:
        return None
    if any(_OPEN_ENDED.search(text, one.start, one.end) for one in pieces):
        return None
    items = tuple(Item(one.start, one.end) for one in pieces)
    return Listing(items, len(items), len(items), False, False, True, items[-1].end)


def _of_one_name(text: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces, two trades of one person taken together: "author and poet Ana Hale"."""
    found: list[Piece] = []
    for one in pieces:
        trade = one.kind == "name" and one.joint == "and" and text[one.start].islower()
        if trade and found and found[-1].kind != "pure" and text[found[-1].start : found[-1].end].split()[-1].islower():
            found[-1] = replace(one, start=found[-1].start, joint=found[-1].joint)
        else:
            found.append(one)
    return found


def _closed(pieces: list[Piece]) -> list[Piece]:
    """The pieces up to the one after the last "and", as long as those after the first "and" are of the same kind."""
    first = next((at for at, one in enumerate(pieces) if one.joined), None)
    if first is None:
        return pieces
    last = first
    for at in range(first + 1, len(pieces)):
        one = pieces[at]
        if one.kind == "clause" or (one.kind != "remark" and one.named != pieces[0].named):
            break
        if one.joined:
            last = at
    return pieces[: last + 1]


def _counted(text: str, pieces: list[Piece]) -> Listing:
    """The items among the pieces, with the fewest and the most that there can be."""
    items: list[Item] = []
    before: Piece | None = None
    for one in pieces:
        if one.kind == "remark" and not one.joined:
            continue
        apposed = pieces[0].named and not one.named and one.joint == ","
        region = one.joint == "," and before is not None and _is_region(text, one) and not _is_region(text, before)
        items.append(Item(one.start, one.end, apposed or region))
        before = one
    ands = [at for at, one in enumerate(pieces) if one.joined]
    pairs = len(_PAIRS.findall(text[pieces[0].start : pieces[-1].end].lower()))
    least = sum(not one.doubtful for one in items) - max(0, len(ands) - 1) - pairs
    if ands and ands[0] + 1 < len(pieces):
        least = min(least, 2)
    tail = PURE_START.match(text, pieces[-1].start, pieces[-1].end) if pieces[-1].kind in ("name", "clause") else None
    bare = [one for one in pieces if not _is_age(text, one)]
    ages = len(pieces) - len(bare)
    if ages and len(bare) - ages > 1:  # that of the last is not among the pieces
        bare = pieces  # "Ed Hale, 25, Arl, and Bo Tarn, 34, Holm": towns are among the names
    pure = all(one.kind == "pure" for one in bare if one is not pieces[-1])
    pure = pure and (bare[-1:] != pieces[-1:] or pieces[-1].kind == "pure" or tail is not None)
    end = tail.end() if tail and pure else pieces[-1].end
    items[-1] = Item(items[-1].start, end, items[-1].doubtful)
    named, joined = pieces[0].named, bool(ands)
    return Listing(tuple(items), max(least, 1), len(items), pure, named, joined, end, tailed=tail is not None)


def _is_age(text: str, piece: Piece) -> bool:
    """Is the piece the age of the one named before it: "Ada, 6, and Bo, 4"?"""
    return piece.joint == "," and text[piece.start : piece.end].isdigit()


def _is_region(text: str, piece: Piece) -> bool:
    """May the piece be the state or country of the place before it: "Mishawaka, Indiana"?"""
    words = re.sub(r"\s*\([^()]*\)?", "", text[piece.start : piece.end])
    return words.lower() in _REGIONS or _REGION.fullmatch(words) is not None


def _parted_by_semicolons(text: str, pieces: list[Piece]) -> Listing | None:
    """A list whose items have commas of their own, and are parted by semicolons.

    What "and" joins to an item may be the last one: "Tarsk; Drenmark; Holm and Velling".
    """
    if _OPEN_ENDED.search(text, pieces[0].start, pieces[-1].end):
        return None
    items: list[Item] = []
    closed = any(one.joint == ";and" for one in pieces)  # then no other "and" parts two items
    for one in pieces:
        if one.joint[:1] == ";" or not items or (one.joined and not closed):
            items.append(Item(one.start, one.end, doubtful=one.joint[:1] != ";" and bool(items)))
        else:
            items[-1] = Item(items[-1].start, one.end, items[-1].doubtful)
    least = sum(not one.doubtful for one in items)
    return Listing(tuple(items), least, len(items), False, pieces[0].named, True, items[-1].end)
