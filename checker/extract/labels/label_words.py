"""Words beside which a number is a label and counts nothing: "page 12", "Boeing 737", "Group of Seven". Data only."""

from __future__ import annotations

# After these, in the singular, a bare number says which one. Lower case or capital.
LABEL_NOUNS = frozenset(
    """
    number page chapter section article paragraph clause rule route highway interstate motorway junction exit gate
    flat apartment suite room floor channel flight volume vol issue lesson figure fig table appendix annex exhibit
    schedule item step part episode act scene phase stage level grade tier type category version division heat lane
    hole lap round game platform terminal runway plot zone ward district precinct form resolution proposition prop
    amendment title studio model mark mk size bus line seed group pool box unit docket case week day module band
    class option question cohort layer tranche wave mod plate reactor tower building block warehouse hangar
    checkpoint camp barracks battalion brigade ladder rank psalm verse opus bin pier dock berth bay booth stall hall
    stand table court
    """.split()
)
# The same in the plural: "pages 12 and 13", "sections 4 to 6".
LABEL_PLURALS = frozenset(
    "numbers pages chapters sections articles paragraphs clauses rules routes highways junctions exits gates "
    "rooms volumes figures tables items steps parts episodes phases stages levels grades tiers types categories "
    "platforms terminals nos pp figs verses lanes".split()
)
# Of these a capital makes the label: "Year 11 pupils", "Key Stage 2", "Area 51".
CAPITAL_NOUNS = frozenset(
    """
    year area agenda vision expedition mission squadron regiment division league war formula radio title group set
    court unit class camp state bowl lot season operation test race match generation key decree order law act
    protocol boeing airbus concorde apollo soyuz gemini voyager vostok shenzhou falcon ariane starship windows
    office xbox playstation nintendo iphone ipad ios android galaxy pixel nokia blackberry kindle pentium core
    photoshop ubuntu macos python java porsche ferrari peugeot mazda renault audi bmw fiat citroen saab jaguar volvo
    polo golf landrover embraer cessna learjet tupolev ilyushin antonov bombardier fokker mig sukhoi gulfstream dash
    chinook bell ftse nasdaq dax cac nikkei russell fortune forbes maroon blink sum heaven jackson brother shrek
    rocky studio channel intel route bbc itv espn fox abc nbc cbs series doe code iso iec din rfc hb sb hr ab pep
    """.split()
)
# Of these also a number of four digits that might be a year: "Windows 2000", "Resolution 1973".
NEVER_YEARS = frozenset(
    "windows office form resolution rule section route highway room flight page paragraph box boeing ladder "
    "docket case".split()
)
# After these a number with decimals says which version: "iOS 17.4".
VERSIONS = frozenset(
    "version release v ios android windows python macos ubuntu firefox chrome php java bluetooth usb html web".split()
)
WITH_POINT = VERSIONS | frozenset(
    "section sections sec article rule regulation regulations chapter clause paragraph code figure table part "
    "form".split()
)
CALLING = frozenset("call called calling dial dialed dialled dialing a the phoned".split())
SIGNS = frozenset("# § №".split())

AMOUNT_AFTER = frozenset("% percent per pct million billion trillion mln bln points hundred thousand".split())
NUMBER_WORDS = frozenset(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty".split()
)
# Before a number word in lower case: "page one", "phase two"; "one" after the others is a pronoun ("line one up").
BEFORE_NUMBER_WORD = frozenset(
    "number page chapter act part phase stage level grade tier type category round division step episode volume "
    "day square formula war league radio channel lane week section class platform terminal".split()
)
# A group's own name for its size.
NUMBERED_GROUPS = frozenset("group gang band council committee".split())

# Letters glued to digits that are an amount or a period: "EUR50", "Q3", "c1200".
GLUED_AMOUNTS = frozenset(
    "eur usd gbp aud cad nzd chf inr jpy cny rmb hkd sgd zar sek nok dkk rs rm us sfr dm ksh kes sh tsh php thb idr "
    "myr krw brl mxn q fy h hy plus minus sub approx jan feb mar apr may jun jul aug sep sept oct nov dec".split()
)
GLUED_LOWER = frozenset("c ca x re".split())  # c1200, x2
# Words before "-20" that leave the number an amount or a year: "mid-1990s", "top-10".
HYPHEN_AMOUNTS = frozenset(
    "mid end pre post top non early late sub over some about around nearly every per all one two three the last "
    "first past january february march april may june july august september october november december jan feb mar "
    "apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday spring summer "
    "autumn fall winter fy q plus minus twenty thirty forty fifty sixty seventy eighty ninety".split()
)
# Whole figures that are a name or an idiom.
IDIOMS = frozenset("9/11 9-1-1 7/7 24/7 24/7/365 20/20 50/50 7-eleven 24-7 20-20 twenty20 4x4 3m".split())
GENERATIONS = frozenset(
    "2g 3g 4g 5g 6g 2d 3d 4d 4k 8k 480p 720p 1080p 1440p 2160p 10-k 10-q 8-k 20-f 401k 403b".split()
)

# "one day" that is some day: after these, before anything but these.
BEFORE_SOME_DAY = frozenset(
    "will would could may might should can must to that and if hopes hope , ; ' \" “ who he she they we it".split()
)
AFTER_COUNTED_DAY = frozenset(
    "later after before ago earlier of only off strike international internationals per each at in from and or "
    "cricket".split()
)

# "no one reason": here "one" counts, or at least stands before what it could count.
COUNTED_BY_ONE = frozenset(
    "of day thing reason person man woman country answer company party single size factor side team player way".split()
)
# Capitals stuck to a digit that are a unit: "500MHZ".
CAPITAL_UNITS = frozenset(
    "mhz ghz khz kwh mwh gwh twh mph kph rpm usd eur gbp pct bhp mln bln ppm mah dpi fps sqm".split()
)
MULTIPLIER_WORDS = frozenset("million billion trillion hundred thousand percent".split())

STATES = frozenset(
    "al ak az ar ca co ct de dc fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh "
    "ok or pa pr ri sc sd tn tx ut vt va wa wv wi wy".split()
)
BETTING = frozenset("shot outsider favourite favorite chance odds bet joint".split())
DETERMINERS = frozenset("a an the its his her their our my new old this that latest".split())
# Capitalised words that make no name with the number after them: "the Last 20", "the US 40".
NOT_NAMES = frozenset(
    "us u.s. uk u.k. eu un last next first other top past remaining only further additional total average minimum "
    "maximum".split()
)
