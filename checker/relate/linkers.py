"""The linkers by name. A module that has linkers names them in its `LINKERS`, and is named here."""

from __future__ import annotations

from importlib import import_module

from checker.relate.linker import Linker, Linkers

_MODULES = """
    aboard accounts acronyms address affiliations ages ages_between ages_now anniversaries announced answers balances bands
    benches birth_order brief_spells bullets calendar capitals codes comparatives confidence consecutive_terms
    counted_again courses courts definite described echoed_directions emergencies exchange exclusions expectations
    extremes followers foremost game_margins games headline_opposites headline_tolls hopes in_order item_shares
    later_shares leads lettered life_ages listed_before listed_extremes listed_places listed_shares lives multiples
    named named_next names nationalities nearby_changes nearby_multiples nearby_population nearby_rates
    nearby_shares numerals outcomes pair_directions particulars parties parts percent_first periods placed podium
    posts quoted ranges ranked_items rankings rates records_since remainders repeated_acronyms residue respective
    restatements rests rival_votes roll_calls rounded_after said_days scales score_periods scorers seats sets shares
    sides spans splits stakes standings sums superlatives table_accounts table_columns table_ratios table_sums
    table_text test_results the_aged timed told_after told_in_turn unreal until_now votes whole_lengths
    written_twice year_runs
"""


def _all_linkers() -> Linkers:
    found: dict[str, Linker] = {}
    for name in _MODULES.split():
        linkers: Linkers = import_module(f"checker.relate.{name}").LINKERS
        if twice := found.keys() & linkers.keys():
            raise ValueError(f"two linkers are named {', '.join(sorted(twice))}: rename that of {name}")
        found |= linkers
    return found


LINKERS: Linkers = _all_linkers()
