"""Words quoted in a headline or set out as a pull-quote, with the quotation in the body that they are taken from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.extract.language.quotes import quotations
from checker.late import late
from checker.model import Block, Passage, Reading, Relation
from checker.relate.linker import Linker, Linkers
from checker.relate.wording import content_words

_WORD = late(r"[^\W_]+(?:['’][^\W_]+)*")
_INNER = late(r"(?<!\w)[\"'“‘]([^\"“”]{8,300}?)[\"'”’](?!\w)")
_NEGATIONS = frozenset("not never no cannot nobody nothing none nor without".split())
_NUMBERS = frozenset(
    "one two three four five six seven eight nine ten eleven twelve first second third fourth fifth sixth seventh"
    " eighth ninth tenth last".split()
)
_PAIRS = frozenset(
    frozenset(pair.split("/"))
    for pair in (
        "always/never before/after more/less more/fewer over/under up/down with/without most/least all/some all/none"
    ).split()
)  # words that say nothing but the opposite of each other
_PERSONS = frozenset("my your his her its our their".split()), frozenset("i you he she we they it".split())
_FIRST_PERSON = frozenset("my our me us mine ours myself ourselves".split())
# What stands behind a quotation in a headline, or before it, if it is what somebody said and no phrase of the desk.
_SPOKEN_AFTER = late(
    r"[\"'”’](?: ?:|[,.]? (?:(?:[A-Z][\w'’-]* ){0,4})?"
    r"(?:says|said|warns|warned|tells|told|insists|vows|claims|admits|recalls|jurors? hear|court hears?)\b)"
)
_SPOKEN_BEFORE = late(r"(?:\b(?:says|said|warns|tells|admits|insists)|\w:) ?[\"'“‘]$")
_LABELLED = late(r"(?i:pull[ -]?quote|pulled quote) ?[:–—-] ?")
_FEWEST = 3  # words of a quotation that can be told from a phrase by chance
_FEWEST_IN_PART, _MOST_WORDS = 4, 60
_FEWEST_AT_THE_EDGE = 5  # of a quotation whose first or last word alone differs: "a red squirrel army"
_LEFT_OUT = 4  # words that a headline may leave out of a quotation
_LONGEST_LINE = 150  # characters of a line below a title
_OPENING, _ENDS = "\"'“‘", ".!?,\"'”’"
_FEW_WORDS = 2  # that stand for one or two others in a quotation turned round


@dataclass(frozen=True, slots=True)
class Words:
    """A stretch of copy as its words, in lower case, and where each stands in the text."""

    words: tuple[str, ...]
    places: tuple[tuple[int, int], ...]

    def passage(self, first: int, last: int) -> Passage:
        """The words from first up to last as a mention."""
        return Passage("quote", self.places[first][0], self.places[last - 1][1], " ".join(self.words[first:last]))


def quoted_again(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each quotation of the title and each pull-quote with the same words in a quotation of the body.

    A word left out is no slip, for headlines shorten; a "not" too many or too few is one, and so is another word.
    """
    blocks = reading.document.blocks
    text = reading.document.text
    below = _below_title(text, blocks)
    set_out = [block for block in blocks if block.kind in ("title", "quote")] + below + _labelled(text, blocks)
    if not set_out:
        return
    short = [words for block in set_out for words in _set_out(text, block)]
    if not short:
        return
    body = [
        block
        for block in blocks
        if block.kind in ("paragraph", "item") and block.start not in {one.start for one in set_out}
    ]
    said = [words_of(text, one.start, one.end) for block in body for one in quotations(text, block.start, block.end)]
    printed = [words_of(text, block.start, block.end) for block in body]
    for words in short:
        found = _best(words, said, _is_spoken(text, words))
        if found is not None:
            quote = words.passage(0, len(words.words))
            if found.key == quote.key or not _is_printed(words, printed):
                yield Relation(rule, {"quote": quote, "body": found}, ())
        elif not _is_printed(words, printed):
            for part, quote in _in_part(words, said):
                yield Relation(rule, {"quote": quote, "body": part}, ())


def _is_printed(quote: Words, printed: Sequence[Words]) -> bool:
    """Do the paragraphs have the words as they are quoted, outside a quotation?"""
    length = len(quote.words)
    return any(
        one.words[at : at + length] == quote.words for one in printed for at in range(len(one.words) - length + 1)
    )


def _below_title(text: str, blocks: Sequence[Block]) -> list[Block]:
    """The line below the title, if it is one that stands out: short, without an end, beginning with a quotation."""
    if len(blocks) < _FEWEST or blocks[0].kind != "title" or blocks[1].kind not in ("paragraph", "heading"):
        return []
    line = text[blocks[1].start : blocks[1].end].rstrip()
    stands_out = len(line) <= _LONGEST_LINE and line[:1] in _OPENING and line[-1:] not in _ENDS
    return [Block("title", blocks[1].start, blocks[1].end)] if stands_out else []


def _labelled(text: str, blocks: Sequence[Block]) -> list[Block]:
    """The paragraphs that a label calls a pull-quote, without the label."""
    found = [(block, _LABELLED.match(text, block.start, block.end)) for block in blocks if block.kind == "paragraph"]
    return [Block("quote", block.start, block.end) for block, label in found if label is not None]


def _in_part(quote: Words, said: Sequence[Words]) -> Iterator[tuple[Passage, Passage]]:
    """Each shorter quotation of the body with the words of the longer one that it repeats, or has but one word off."""
    for one in said:
        length = len(one.words)
        if _FEWEST_IN_PART <= length < len(quote.words):
            for at in range(len(quote.words) - length + 1):
                same = quote.words[at : at + length]
                if same == one.words or one_word_off(same, one.words):
                    yield one.passage(0, length), quote.passage(at, at + length)


def _set_out(text: str, block: Block) -> Iterator[Words]:
    """The quotations of a title, or the whole of a pull-quote, if they are of some length."""
    spans = [match.span(1) for match in _INNER.finditer(text, block.start, block.end)]
    for start, end in spans if spans or block.kind == "title" else [(block.start, block.end)]:
        words = words_of(text, start, end)
        if _FEWEST <= len(words.words) <= _MOST_WORDS:
            yield words


def words_of(text: str, start: int, end: int) -> Words:
    """The words of a stretch of the text."""
    matches = list(_WORD.finditer(text, start, end))
    return Words(tuple(_plain(match[0]) for match in matches), tuple((match.start(), match.end()) for match in matches))


def _plain(word: str) -> str:
    return word.lower().replace("’", "'")


def _is_spoken(text: str, quote: Words) -> bool:
    """Does a headline say of the words that somebody said them: "'We shall win': mayor", "Mayor: 'We shall win'"?"""
    start, end = quote.places[0][0], quote.places[-1][1]
    after = _SPOKEN_AFTER.match(text, end) is not None
    return after or _SPOKEN_BEFORE.search(text, max(0, start - 40), start) is not None


def _best(quote: Words, said: Sequence[Words], spoken: bool) -> Passage | None:
    """The words of the body that the quotation repeats, or that it gets wrong in one word; None if none or several."""
    length = len(quote.words)
    for one in said:
        for at in range(len(one.words) - length + 1):
            if one.words[at : at + length] == quote.words:
                return one.passage(at, at + length)
    near = [passage for one in said for passage in _near(quote.words, one, spoken)]
    for find in (_turned_round, _condensed, _reordered):
        near = near or [passage for one in said for passage in find(quote.words, one)]
    return near[0] if len(near) == 1 else None


def _near(quote: tuple[str, ...], said: Words, spoken: bool) -> Iterator[Passage]:
    """The places where a quotation of the body has another word, or a "not" more or less."""
    length = len(quote)
    for at in range(len(said.words)):
        same = said.words[at : at + length]
        told = len(same) == length and one_word_off(quote, same)
        told = told and (_is_speech(quote, spoken and quote[0] == same[0]) or not _is_phrase(quote, same))
        if told and not _leaves_out(quote, said.words[at:]):
            yield said.passage(at, at + length)
        longer = said.words[at : at + length + 1]
        if len(longer) == length + 1 and _without_negation(longer, quote):
            yield said.passage(at, at + length + 1)
        shorter = said.words[at : at + length - 1]
        if len(shorter) == length - 1 and _without_negation(quote, shorter):
            yield said.passage(at, at + length - 1)


def one_word_off(quote: tuple[str, ...], said: tuple[str, ...]) -> bool:
    """Do they differ in one word that says something, and is not merely inflected?"""
    unlike = [(one, other) for one, other in zip(quote, said, strict=True) if one != other]
    if len(unlike) == _FEW_WORDS and len(quote) >= 3 * _FEW_WORDS and quote[:-_FEW_WORDS] == said[:-_FEW_WORDS]:
        return all(content_words(one) and content_words(other) and not _alike(one, other) for one, other in unlike)
    if len(unlike) != 1:
        return False
    if _NUMBERS.issuperset(unlike[0]) or all(word.isdecimal() for word in unlike[0]) or frozenset(unlike[0]) in _PAIRS:
        return True
    if len(quote) >= _FEWEST_IN_PART and any(persons.issuperset(unlike[0]) for persons in _PERSONS):
        return True
    one, other = (content_words(word) for word in unlike[0])
    return bool(one) and bool(other) and one != other and not _alike(*unlike[0])


def _leaves_out(quote: tuple[str, ...], said: tuple[str, ...]) -> bool:
    """Are the words quoted those that were said, in order, with a few left out of which none denies?"""
    at = 0
    for word in quote:
        end = next((place for place in range(at, min(len(said), at + _LEFT_OUT + 1)) if said[place] == word), None)
        if end is None or _denials(said[at:end]):
            return False
        at = end + 1
    return True


def _is_speech(quote: tuple[str, ...], spoken: bool) -> bool:
    """Is it what somebody said, as the headline has it, or as one speaks of oneself: "the hardest vote of my life"?"""
    return len(quote) >= _FEWEST_IN_PART and (spoken or not _FIRST_PERSON.isdisjoint(quote))


def _is_phrase(quote: tuple[str, ...], said: tuple[str, ...]) -> bool:
    """May the few words be a phrase of the desk, and not what was said: "near full control", "a red squirrel army"?"""
    unlike = next((pair for pair in zip(quote, said, strict=True) if pair[0] != pair[1]), ("", ""))
    opposed = _NUMBERS.issuperset(unlike) or all(word.isdecimal() for word in unlike) or frozenset(unlike) in _PAIRS
    if opposed or not _PERSONS[1].isdisjoint(quote):  # "I was careless"
        return False
    if quote[0] != said[0] and content_words(quote[0]):
        return True  # a headline names who "they" are
    at_edge = quote[0] != said[0] or quote[-1] != said[-1]
    return len(quote) < (_FEWEST_AT_THE_EDGE if at_edge else _FEWEST_IN_PART)


def _turned_round(quote: tuple[str, ...], said: Words) -> Iterator[Passage]:
    """The places where a quotation of the body has one or two other words, and a "not" only there or only here."""
    for length in range(len(quote) - 1, len(quote) + 2):
        for at in range(len(said.words) - length + 1):
            same = said.words[at : at + length]
            if same[0] == quote[0] and same[-1] == quote[-1] and _is_turned(quote, same):
                yield said.passage(at, at + length)


def _is_turned(quote: tuple[str, ...], said: tuple[str, ...]) -> bool:
    """Do they differ in one stretch of one or two words, which denies something in one of them only?"""
    shorter = min(len(quote), len(said))
    first = next((at for at in range(shorter) if quote[at] != said[at]), shorter)
    last = next((at for at in range(shorter - first) if quote[-1 - at] != said[-1 - at]), shorter - first)
    one, other = (words[first : len(words) - last] for words in (quote, said))
    if not one or not other or max(len(one), len(other)) > _FEW_WORDS or first + last < _FEWEST:
        return False
    return bool(_denials(one)) != bool(_denials(other))


def _denials(words: tuple[str, ...]) -> int:
    """How many of the words deny: "don't" does as "not" does."""
    return sum(word in _NEGATIONS or word.endswith("n't") for word in words)


def _condensed(quote: tuple[str, ...], said: Words) -> Iterator[Passage]:
    """The places where the telling words follow each other as in the quotation, with a "not" more or less."""
    saying = [word for _, word in _saying(quote)]
    places = _saying(said.words)
    for at in range(len(places) - len(saying) + 1 if len(saying) > 1 else 0):
        same = places[at : at + len(saying)]
        if [word for _, word in same] != saying:
            continue
        first, last = same[0][0], same[-1][0] + 1
        first = next((one for one in range(max(0, first - 2), first) if said.words[one] in _NEGATIONS), first)
        denied = [_denials(words) for words in (quote, said.words[first:last])]
        if any(denied) and denied[0] != denied[1]:
            yield said.passage(first, last)


def _reordered(quote: tuple[str, ...], said: Words) -> Iterator[Passage]:
    """The places where the same words follow each other in another order: "an end, not a beginning"."""
    length, words = len(quote), sorted(quote)
    for at in range(len(said.words) - length + 1 if length >= _FEWEST_AT_THE_EDGE else 0):
        if sorted(said.words[at : at + length]) == words:
            yield said.passage(at, at + length)


def _saying(words: tuple[str, ...]) -> list[tuple[int, str]]:
    """The words that say something, by where they stand."""
    return [(at, word) for at, word in enumerate(words) if word not in _NEGATIONS and content_words(word)]


def _alike(one: str, other: str) -> bool:
    """May the two be forms or spellings of one word?"""
    one, other = (word.removesuffix("'s") for word in (one, other))
    return one[:4] == other[:4] or one.startswith(other) or other.startswith(one) or "'" in one + other


def _without_negation(longer: tuple[str, ...], shorter: tuple[str, ...]) -> bool:
    """Is the shorter one the longer one without a negation that stands within it?"""
    at = next((place for place, (one, other) in enumerate(zip(longer, shorter, strict=False)) if one != other), 0)
    return at > 0 and longer[at] in _NEGATIONS and longer[:at] + longer[at + 1 :] == shorter


LINKERS: Linkers = {
    "quoted-again": Linker(frozenset({"quote", "body"}), quoted_again, blocks=("title", "quote")),
}
