"""The linkers by name: whatever the modules of this package name in their `LINKERS`."""

from __future__ import annotations

import pkgutil
from importlib import import_module
from pathlib import Path

from checker.relate.linker import Linker, Linkers

_MODULES = """
    aboard accounts acronyms address affiliations ages anniversaries announced answers balances bands benches
    brief_spells bullets bundles calendar capitals codes comparatives compound_titles confidence counted_again courses
    courts definite described echoed_directions epithets exchange exclusions expectations extremes followers foremost
    game_margins games headline_opposites headline_tolls hopes in_order item_shares jail_terms later_shares leads
    lettered life_ages listed_before listed_extremes listed_places listed_shares lives long_numbers multiples
    name_joints named named_next names nationalities nearby_changes nearby_multiples nearby_population nearby_rates
    nearby_shares numerals outcomes pair_directions particulars parties parts percent_first periods placed podium posts
    quoted quoted_in_part ranges ranked_items rankings rates records_since remainders repeated_acronyms residue
    respective restatements rests rival_votes roll_calls rounded_after said_days scales score_periods scorers seats
    sets shares sides spans splits stakes standings sums superlatives table_accounts table_columns table_ratios
    table_sums table_text test_results the_aged timed told_after told_in_order told_in_turn top_sides unreal vehicles
    votes written_twice year_runs
"""


def _all_linkers() -> Linkers:
    found: dict[str, Linker] = {}
    for module in pkgutil.iter_modules([str(Path(__file__).parent)]):
        if module.name == __name__.rpartition(".")[2]:
            continue
        linkers: Linkers = getattr(import_module(f"checker.relate.{module.name}"), "LINKERS", {})
        if twice := found.keys() & linkers.keys():
            raise ValueError(f"two linkers are named {', '.join(sorted(twice))}: rename that of {module.name}")
        found |= linkers
    return found


LINKERS: Linkers = _all_linkers()
