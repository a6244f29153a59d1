"""The signs, codes and words of about seventy currencies, as copy prints them. Data only."""

from __future__ import annotations

from typing import NamedTuple


class CurrencyWord(NamedTuple):
    """What a currency word means alone, the word it is a form of, and whether it often means something else."""

    code: str
    base: str
    unsure: bool


SIGNS: dict[str, str] = dict(
    pair.split(":")
    for pair in (
        "$:USD £:GBP €:EUR ¥:JPY ₹:INR ₩:KRW ₽:RUB ₺:TRY ₪:ILS ₦:NGN ₱:PHP ₫:VND ₴:UAH ₵:GHS ₸:KZT ₡:CRC ₾:GEL ฿:THB "
        "₿:BTC 元:CNY 円:JPY"
    ).split()
)
# What may stand before "$" and says whose it is: US$5, A$5, C$5, HK$5, Mex$5.
DOLLARS: dict[str, str] = dict(
    pair.split(":")
    for pair in (
        "us:USD u.s.:USD usd:USD a:AUD au:AUD aud:AUD c:CAD ca:CAD can:CAD cad:CAD cdn:CAD nz:NZD nzd:NZD hk:HKD "
        "hkd:HKD s:SGD sg:SGD sgd:SGD nt:TWD r:BRL mex:MXN mxn:MXN mx:MXN z:ZWD j:JMD tt:TTD bds:BBD ec:XCD"
    ).split()
)
CODES: dict[str, str] = {
    code: code
    for code in (
        "USD GBP EUR JPY CHF CAD AUD NZD HKD SGD INR CNY AED SAR QAR KWD BHD OMR EGP ZAR NGN KES GHS UGX TZS BRL MXN "
        "ARS CLP COP RUB UAH PLN CZK HUF RON SEK NOK DKK ISK ILS THB MYR IDR PHP VND KRW TWD PKR LKR BDT BTC NLG DEM "
        "FRF ITL"
    ).split()
} | {"RMB": "CNY", "CDN": "CAD", "Euro": "EUR"}
MILLIONS: dict[str, str] = {
    f"M{code}": code for code in ("USD", "EUR", "GBP", "AUD", "CAD", "CHF", "SEK", "NOK", "DKK", "INR")
}
# Short forms that stand before the figure, as printed.
BEFORE: dict[str, str] = dict(
    pair.split(":")
    for pair in (
        "Rs:INR Re:INR SFr:CHF SFR:CHF Sfr:CHF Fr:FRF FFr:FRF BFr:BEF DM:DEM Dh:AED Dhs:AED Ksh:KES KSh:KES Sh:KES "
        "Ush:UGX RM:MYR SKr:SEK NKr:NOK DKr:DKK Ptas:ESP Rp:IDR Y:JPY R:ZAR N:NGN"
    ).split()
)
# Of these the ones that are a currency only where no space stands between them and a long figure.
BEFORE_GLUED = frozenset(("Y", "R", "N", "Fr", "Re"))

MINOR: dict[str, str] = dict(
    pair.split(":")
    for pair in (
        "cent:cent cents:cent cts:cent pence:penny penny:penny pennies:penny pfennigs:pfennig satoshi:satoshi "
        "satoshis:satoshi"
    ).split()
)
# A row is the currency meant where nothing else is said, then the word and its other forms; "?" marks the words that
# often mean something else ("won", "marks"), money only in a large figure or after an adjective.
_WORDS = """
    USD dollar dollars dlr dlrs
    USD? bucks
    GBP pound pounds stg quid
    EUR euro euros
    JPY yen
    INR rupee rupees
    FRF franc francs
    DEM? mark marks
    DEM deutschmark deutschmarks deutschemarks
    NLG guilder guilders
    TRY lira liras
    ITL lire
    ESP peseta pesetas
    PTE escudo escudos
    GRD drachma drachmas drachmae
    ATS schilling schillings
    FIM markka markkas markkaa
    IEP? punt punts
    MXN peso pesos
    SEK? crown crowns
    SEK krona kronor kronas
    NOK krone kroner
    RUB rouble roubles ruble rubles
    UAH hryvnia hryvnias hryvnya
    PLN zloty zlotys zlotych
    HUF forint forints
    CZK koruna korunas koruny
    RON? lei
    BGN? lev leva
    CNY yuan renminbi rmb kuai
    KRW? won
    THB baht
    MYR ringgit
    IDR rupiah
    VND? dong
    BDT taka
    SAR riyal riyals
    IRR rial rials
    AED dirham dirhams
    KWD dinar dinars
    ILS shekel shekels
    ZAR? rand rands
    NGN naira
    GHS cedi cedis
    KES shilling shillings
    ETB? birr
    ZMW kwacha
    BRL? reais reals
    VEB bolivar bolivars bolivares
    BRC cruzado cruzados
    BRB cruzeiro cruzeiros
    PEI intis
    ARA australs
    BTC bitcoin bitcoins
    XEU ecu ecus
    XDR sdr sdrs
"""
# What an adjective or a country before the word makes of it.
_NATIONS = """
    dollar us:USD u.s.:USD american:USD australian:AUD australia:AUD canadian:CAD canada:CAD hk:HKD hong-kong:HKD
        singapore:SGD taiwan:TWD nz:NZD new-zealand:NZD zimbabwean:ZWD zimbabwe:ZWD jamaican:JMD namibian:NAD
    pound british:GBP egyptian:EGP irish:IEP lebanese:LBP syrian:SYP sudanese:SDG cyprus:CYP
    rupee indian:INR pakistani:PKR pakistan:PKR sri-lankan:LKR nepalese:NPR
    franc swiss:CHF french:FRF belgian:BEF luxembourg:LUF cfa:XOF rwandan:RWF
    mark german:DEM west-german:DEM deutsche:DEM finnish:FIM
    guilder dutch:NLG
    lira turkish:TRY italian:ITL lebanese:LBP syrian:SYP
    lire italian:ITL
    peso mexican:MXN philippine:PHP argentine:ARS chilean:CLP colombian:COP cuban:CUP uruguayan:UYU dominican:DOP
    crown swedish:SEK norwegian:NOK danish:DKK czech:CZK icelandic:ISK
    krona swedish:SEK icelandic:ISK
    krone norwegian:NOK danish:DKK
    rouble russian:RUB soviet:SUR belarusian:BYN
    riyal saudi:SAR qatari:QAR yemeni:YER
    rial iranian:IRR omani:OMR yemeni:YER
    dinar kuwaiti:KWD kuwait:KWD iraqi:IQD jordanian:JOD bahraini:BHD bahrain:BHD serbian:RSD libyan:LYD tunisian:TND
    dirham uae:AED emirati:AED moroccan:MAD
    shilling kenyan:KES kenya:KES ugandan:UGX uganda:UGX tanzanian:TZS somali:SOS
    won korean:KRW south-korean:KRW north-korean:KPW
    rand african:ZAR south-african:ZAR
    reais brazilian:BRL
    yuan chinese:CNY
    yen japanese:JPY
"""


def _words() -> dict[str, CurrencyWord]:
    """Every currency word with what it means."""
    found: dict[str, CurrencyWord] = {}
    for row in _WORDS.split("\n"):
        if row.strip():
            code, *forms = row.split()
            found.update(dict.fromkeys(forms, CurrencyWord(code.rstrip("?"), forms[0], code.endswith("?"))))
    return found


def _nations() -> dict[str, dict[str, str]]:
    """Every adjective with the currency it names for each currency word."""
    found: dict[str, dict[str, str]] = {}
    for row in _NATIONS.replace("\n        ", " ").split("\n"):
        base, *pairs = row.split() or [""]
        for adjective, _, code in (pair.partition(":") for pair in pairs):
            found.setdefault(adjective, {})[base] = code
    return found


WORDS = _words()
NATIONS = _nations()
FIRST_OF_TWO = frozenset(adjective.split("-")[0] for adjective in NATIONS if "-" in adjective)
