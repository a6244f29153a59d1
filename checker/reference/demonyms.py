"""What the people and things of a country are called: the irregular names in a list, the regular ones by rule."""

from __future__ import annotations

from collections.abc import Iterator

_IRREGULAR = """
United States: American, Americans, America, US, USA
United Kingdom: British, Britain, Briton, Britons, UK
Great Britain: British, Britain, Briton, Britons
England: English
Scotland: Scottish, Scots, Scot
Wales: Welsh
Ireland: Irish
France: French
Germany: German, Germans
Netherlands: Dutch, Holland
Spain: Spanish, Spaniard, Spaniards
Portugal: Portuguese
Switzerland: Swiss
Denmark: Danish, Dane, Danes
Norway: Norwegian, Norwegians
Sweden: Swedish, Swede, Swedes
Finland: Finnish, Finn, Finns
Iceland: Icelandic
Poland: Polish, Pole, Poles
Czech Republic: Czech, Czechs, Czechia
Czechia: Czech, Czechs, Czech Republic
Slovakia: Slovak, Slovaks
Hungary: Hungarian, Hungarians
Greece: Greek, Greeks
Turkey: Turkish, Turk, Turks, Türkiye
Cyprus: Cypriot, Cypriots
Ukraine: Ukrainian, Ukrainians
Belgium: Belgian, Belgians
Luxembourg: Luxembourgish
Croatia: Croatian, Croat, Croats
Serbia: Serbian, Serb, Serbs
Israel: Israeli, Israelis
Iraq: Iraqi, Iraqis
Pakistan: Pakistani, Pakistanis
Bangladesh: Bangladeshi, Bangladeshis
Afghanistan: Afghan, Afghans
Kazakhstan: Kazakh, Kazakhs
China: Chinese
Japan: Japanese
Vietnam: Vietnamese
Taiwan: Taiwanese
Thailand: Thai, Thais
Philippines: Filipino, Filipinos, Philippine
South Korea: South Korean, South Koreans
North Korea: North Korean, North Koreans
Saudi Arabia: Saudi, Saudis
United Arab Emirates: Emirati, Emiratis, UAE
New Zealand: New Zealander, New Zealanders, Kiwis
Canada: Canadian, Canadians
Mexico: Mexican, Mexicans
Peru: Peruvian, Peruvians
Argentina: Argentine, Argentines, Argentinian
Chile: Chilean, Chileans
Brazil: Brazilian, Brazilians
Egypt: Egyptian, Egyptians
Morocco: Moroccan, Moroccans
Senegal: Senegalese
Russian Federation: Russian, Russians, Russia
European Union: EU, European
"""
ADJECTIVES = {
    name: tuple(one.strip() for one in others.split(","))
    for name, _, others in (line.partition(":") for line in _IRREGULAR.strip().splitlines())
}


def adjectives(name: str) -> Iterator[str]:
    """What belongs to a place or comes from it ("Kenya": Kenyan, Kenyans); by rule where no list has it."""
    listed = ADJECTIVES.get(name)
    if listed is not None:
        yield from listed
        return
    if " " in name or not name[:1].isupper():
        return
    stem = name[:-1]
    regular: tuple[str, ...]
    if name.endswith("a"):
        regular = (f"{name}n", f"{stem}ian")
    elif name.endswith("o"):
        regular = (f"{name}lese", f"{stem}an", f"{name}an")
    elif name.endswith("y"):
        regular = (f"{stem}ian",)
    else:
        regular = (f"{name}ian", f"{name}an", f"{name}ese", f"{name}ish", f"{name}er")
    for one in regular:
        yield one
        yield f"{one}s"
