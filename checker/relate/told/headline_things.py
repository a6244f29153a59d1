"""The thing that the headline is about and the one of the first sentences: "council backs library" over "the arena"."""

from __future__ import annotations

from collections.abc import Iterator

from checker.late import late
from checker.model import Passage, Reading, Relation
from checker.relate.linker import Linker, Linkers
from checker.relate.told.stated import title_block
from checker.relate.wording import content_words

# In each line a story that is about one of them is not about another; the forms of one thing are joined by a bar.
_CLASSES = tuple(
    tuple(frozenset(thing.split("|")) for thing in line.split())
    for line in """
    swimmer|swimmers|swimming|swim wrestler|wrestlers|wrestling basketball baseball volleyball softball lacrosse netball
    badminton rugby cricket|cricketer|cricketers rower|rowers|rowing|regatta gymnast|gymnasts|gymnastics fencer|fencing
    hockey tennis golf|golfer|golfers cyclist|cyclists|cycling skier|skiers|skiing boxer|boxers|boxing sailor|sailing
    ~
    arena|rink|stadium library|libraries museum|gallery bridge|viaduct|footbridge theatre|theater|playhouse lighthouse
    hospital|clinic|infirmary prison|jail bakery|bakers|bakery's brewery|brewers mosque synagogue cathedral|church
    airport cinema supermarket|supermarkets sawmill gasworks abattoir crematorium observatory aquarium zoo
    ~
    otter|otters beaver|beavers badger|badgers heron|herons puffin|puffins swan|swans owl|owls eagle|eagles stork|storks
    wolf|wolves bear|bears lynx salmon eel|eels oyster|oysters bee|bees|beehives seal|seals whale|whales shark|sharks
    ~
    wheat barley maize|corn rice potato|potatoes apple|apples coffee cocoa tea olive|olives grape|grapes|vines rye hops
    cotton wool|sheep
    ~
    cholera measles malaria ebola dengue polio typhoid diphtheria mumps meningitis salmonella legionnaires
    ~
    flood|floods|flooding|flooded earthquake|quake|quakes|tremor tornado|twister|tornadoes avalanche|avalanches
    landslide|landslip|mudslide drought volcano|eruption|lava heatwave|heat
    ~
    copper lithium zinc nickel tin uranium coal cobalt
    ~
    violin|violinist piano|pianist cello|cellist flute|flautist|flutist trumpet|trumpeter harp|harpist organ|organist
    """.split("~")
)
_WORD = late(r"[a-z]+")
_LEAD = 600  # characters below the headline in which the story tells its thing
_SHARED = 2  # words that headline and opening have in common


def headline_things(reading: Reading, rule: str) -> Iterator[Relation]:
    """The only thing of its class in the headline with the only one of the opening, if the copy has neither twice."""
    title, blocks, text = title_block(reading), reading.document.blocks, reading.document.text
    if title < 0 or len(blocks) < 2:
        return
    head = text[: blocks[title].end].lower()
    start = blocks[title + 1].start
    body = text[start:].lower()
    lead = body[:_LEAD]
    words, first = set(_WORD.findall(head)), set(_WORD.findall(lead))
    for things in _CLASSES:
        above = [thing for thing in things if not words.isdisjoint(thing)]
        if len(above) != 1:
            continue
        opening = [thing for thing in things if not thing.isdisjoint(first)]
        if len(opening) != 1 or (opening[0] != above[0] and not above[0].isdisjoint(_WORD.findall(body))):
            continue
        shared = content_words(head) & content_words(lead)
        if opening[0] == above[0] or len(shared) >= _SHARED:
            one = _passage(head, 0, above[0])
            again = _passage(lead, start, opening[0])
            yield Relation(rule, {"headline": one, "body": again}, ())


def _passage(text: str, start: int, thing: frozenset[str]) -> Passage:
    match = next(one for one in _WORD.finditer(text) if one[0] in thing)
    return Passage("title", start + match.start(), start + match.end(), min(thing))


LINKERS: Linkers = {
    "headline-things": Linker(
        frozenset({"headline", "body"}),
        headline_things,
        ((frozenset(word for things in _CLASSES for thing in things for word in thing if word.isalpha()),),),
        blocks=("title",),
    ),
}
