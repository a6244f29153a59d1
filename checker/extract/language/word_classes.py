"""Closed lists of words for finding nouns, and which counted nouns may speak of the same things. Data only."""

from __future__ import annotations

# No noun phrase goes on over these: prepositions, conjunctions, pronouns, determiners, auxiliaries, adverbs of time.
ENDS_PHRASE = frozenset(
    """
    about above across after against ago along alongside amid among amongst around as at because before behind
    below beneath beside besides between beyond but by concerning despite down during except for from if in
    including inside into like near nor of off on once onto or out outside over past per plus regarding since so
    than that then there though through throughout till to toward towards under unless until up upon versus via vs
    when whenever where whereas whether which while who whom whose why how what with within without yet either
    neither i you he she it we they me him her us them mine yours his hers its ours theirs my your our their
    myself yourself himself herself itself ourselves themselves one ones others other's another someone somebody
    everyone anyone nobody a an the this these those each every all both some any no none is are was were be been
    being am has have had having do does did can could may might must shall should will would ought cannot can't
    won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't couldn't shouldn't it's
    he's she's that's there's they're we're you're i'm they've we've i've they'd he'd she'd we'd i'd not never
    also too just only even again already still soon later earlier now today tonight tomorrow yesterday here ahead
    apart away back together alone altogether instead maybe perhaps however indeed almost nearly respectively next
    last percent pct percentage cent said says say told two three four five six seven eight nine ten eleven twelve
    thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty
    ninety hundred thousand million billion trillion dozen hundreds thousands millions billions trillions dozens
    scores mln bln bn several many most much few enough
    """.split()
)
# A phrase may begin with these, and they are no adjectives of WordNet's.
MODIFIERS = frozenset("more other additional further extra new such lower better fellow fewer less".split())

# Adjectives that stand for people when no noun follows: "20 dead", "30 injured".
PEOPLE_ADJECTIVES = frozenset(
    """
    military dead wounded injured missing homeless unemployed jobless hurt displaced elderly disabled faithful
    poor wealthy
    """.split()
)
# Peoples whose name has no plural in -s: "12 British were hurt".
PEOPLE_NAMES = frozenset(
    """
    british french dutch irish swiss welsh english spanish danish swedish finnish polish turkish scottish kurdish
    chinese japanese vietnamese lebanese portuguese sudanese congolese senegalese burmese nepalese taiwanese
    maltese sinhalese hutu tutsi rohingya maasai maori sioux cherokee navajo roma
    """.split()
)
# Plurals that like to stand before another noun: "sports car makers", "human rights groups", "women doctors".
ATTRIBUTIVE_PLURALS = frozenset(
    """
    sports arms sales savings goods systems rights communications operations customs accounts drugs women men
    police staff crew aircraft fish cattle sheep deer pigs works headquarters services bonds appeals events
    securities narcotics foods plans jobs games affairs elections results benefits futures news series species
    youth cavalry infantry salmon telecoms telecommunications
    """.split()
)
# Possessives that say what kind, not whose: "20 women's groups", "five children's books".
GENERIC_POSSESSIVES = frozenset(
    """
    women's men's children's people's girls' boys' master's bachelor's driver's farmer's lady's ladies' veterans'
    teacher's world's nation's country's city's state's company's
    """.split()
)
# Nouns that are verbs too but count parts when another noun follows: "a 12 seat minibus".
MEASURING_NOUNS = frozenset(
    """
    seat share room page state bed point team game stage part engine shot race house floor berth gun unit bar track word
    piece foot inch storey story
    """.split()
)
# Words in -ing that are as much nouns as verbs: "one council meeting", but not "one writer asking".
ING_NOUNS = frozenset(
    """
    building meeting hearing shooting killing bombing training opening crossing ruling beginning feeling painting
    recording wedding sighting filing listing posting finding warning offering holding reading rating ranking
    setting clearing gathering hanging stabbing beating landing showing viewing screening sitting booking drawing
    evening morning thing string spring king wing ring being ceiling pudding sibling darling duckling stocking
    clothing lightning shilling
    """.split()
)
# After these a capital A is a name: "class A shares".
BEFORE_LETTER = frozenset("class series type grade category hepatitis influenza vitamin schedule group level".split())
# Past tenses that stand before no noun: "the two took jobs" counts no jobs.
PAST_TENSE = frozenset(
    """
    took gave saw went began broke chose drew grew knew rose fell spoke wore wrote ran became came ate drove flew
    swam sang sank held met told kept brought bought sent led felt thought meant fought sought taught found put
    won got slept stood wept heard lent bent threw shook rode woke hid bore swore tore blew froze stole
    """.split()
)
# Past forms that look like nouns or adjectives; after a noun they begin the predicate ("one man left").
PAST_OR_NOUN = frozenset(
    """
    left shot bit hit cut set let cost spread split read quit shut hurt burst cast bid lost made paid built caught
    spent struck beat
    """.split()
)

# Counted nouns that may speak of the same things. A noun may be in several classes; the first word names the class.
# ("person" and "people" go with every noun whose main sense is a person; that is in the lexicon, not here.)
_CLASSES = """
    security officer personnel police policeman policewoman constable trooper troops soldier serviceman servicewoman
        member peacekeeper force guard marine ranger paramilitary commando gendarme cop military reservist
    victim death fatality casualty body dead life person
    hurt injury casualty wounded injured victim patient person
    worker employee staff job post position role staffer personnel crew
    vote ballot
    company firm business corporation enterprise
    home house property dwelling residence household apartment flat unit
    job post position role vacancy redundancy layoff
    car vehicle automobile truck van lorry
    student pupil schoolchild undergraduate
    ship vessel boat ferry tanker trawler
    aircraft plane airplane aeroplane jet airliner helicopter
    infection case patient
    share stock
    seat constituency
    lawmaker legislator mp deputy senator congressman congresswoman representative parliamentarian member
    shop store outlet branch
    attack assault raid strike
    offender criminal suspect defendant convict
    inmate prisoner detainee
    country nation state
    rebel militant fighter insurgent guerrilla gunman extremist terrorist combatant
    group organisation organization association
    plant factory
    film movie
    migrant refugee immigrant asylum-seeker
    protester demonstrator marcher
    doctor physician medic
    weapon gun firearm rifle
    game match fixture appearance
    title championship trophy
    youth youngster teenager
"""


def _classes_by_noun() -> dict[str, frozenset[str]]:
    """Each noun of the table with the names of its classes."""
    classes: dict[str, set[str]] = {}
    for line in _CLASSES.replace("\n        ", " ").strip().splitlines():
        nouns = line.split()
        for noun in nouns:
            classes.setdefault(noun, set()).add(nouns[0])
    return {noun: frozenset(names) for noun, names in classes.items()}


NOUN_CLASSES = _classes_by_noun()
# People counted without a noun for a person: "2,000 police", "30 dead".
COLLECTIVE_PEOPLE = frozenset(
    """
    troops personnel staff crew police military dead wounded injured missing homeless death casualty
    """.split()
)
