"""The states of the USA and provinces of Canada, as copy writes them. Data only."""

from __future__ import annotations

_WRITTEN = """
Alabama AL Ala.|Alaska AK|Arizona AZ Ariz.|Arkansas AR Ark.|California CA Calif.|Colorado CO Colo.
Connecticut CT Conn.|Delaware DE Del.|Florida FL Fla.|Georgia GA Ga.|Hawaii HI|Idaho ID|Illinois IL Ill.
Indiana IN Ind.|Iowa IA|Kansas KS Kan.|Kentucky KY Ky.|Louisiana LA La.|Maine ME|Maryland MD Md.
Massachusetts MA Mass.|Michigan MI Mich.|Minnesota MN Minn.|Mississippi MS Miss.|Missouri MO Mo.|Montana MT Mont.
Nebraska NE Neb.|Nevada NV Nev.|New_Hampshire NH N.H.|New_Jersey NJ N.J.|New_Mexico NM N.M.|New_York NY N.Y.
North_Carolina NC N.C.|North_Dakota ND N.D.|Ohio OH|Oklahoma OK Okla.|Oregon OR Ore.|Pennsylvania PA Pa.
Rhode_Island RI R.I.|South_Carolina SC S.C.|South_Dakota SD S.D.|Tennessee TN Tenn.|Texas TX Tex.|Utah UT
Vermont VT Vt.|Virginia VA Va.|Washington WA Wash.|West_Virginia WV W.Va.|Wisconsin WI Wis.|Wyoming WY Wyo.
Ontario ON Ont.|Quebec QC Que.|Alberta AB Alta.|Manitoba MB Man.|Saskatchewan SK Sask.|British_Columbia BC B.C.
"""
_FORMS = [[one.replace("_", " ") for one in line.split()] for line in _WRITTEN.strip().replace("\n", "|").split("|")]

STATES = {written: forms[0] for forms in _FORMS for written in forms}  # as written -> in full
STATE_NAMES = frozenset(forms[0] for forms in _FORMS)

# Towns that more than one state has, so that copy may well be about two of them.
TOWNS_OF_SEVERAL = frozenset(
    """
    springfield franklin greenville bristol clinton fairview salem madison georgetown arlington ashland burlington
    manchester oxford milton newport auburn centerville clayton dayton lexington milford riverside cleveland dover
    hudson kingston vernon oakland winchester jackson columbus columbia portland richmond rochester aurora albany
    athens augusta bloomington cambridge canton charleston chester concord danville decatur durham fairfield
    fayetteville florence gainesville glendale hamilton jacksonville jefferson kansas lafayette lancaster lebanon
    lincoln london marion medford middletown monroe newark newton norwalk pasadena peoria plymouth princeton quincy troy
    trenton union vienna warren waterloo wilmington windsor vancouver hollywood bethlehem birmingham nashville texarkana
    county township parish miami moscow paris rome berlin dublin geneva hanover holland belmont bedford
    beaumont brunswick camden carlisle chesterfield cumberland derby douglas easton elgin essex everett farmington
    gilbert grafton greenwood harrison hartford henderson hillsboro hope huntington independence kent lakewood lawrence
    liberty livingston logan mansfield maplewood marlborough mesa midland montgomery morristown norfolk northampton
    palmyra perry pittsfield pleasant pontiac reading rockford roseville roswell salisbury savannah scottsdale somerset
    somerville stamford sterling summit superior taylor torrington vernon victoria vincennes walnut waltham watertown
    waverly westminster weston wheaton woodstock worcester york zion
    """.split()
)
