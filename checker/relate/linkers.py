"""The linkers by name. A module that has linkers names them in its `LINKERS`, and is named here."""

from __future__ import annotations

from importlib import import_module

from checker.relate.linker import Linker, Linkers

_MODULES = """
    aboard acronyms address affiliations ages announced balances bullets calendar confidence counted_again courts
    echoed_directions exchange exclusions expectations extremes game_margins games headline_opposites item_shares
    leads listed_before listed_shares lives multiples named names nationalities nearby_shares numerals outcomes
    pair_directions parties parts percent_first periods placed posts quoted ranges ranked_items rankings rates
    remainders residue respective restatements rests said_days scales seats sets shares sides splits stakes
    standings sums superlatives table_columns table_sums table_text test_results timed told_after votes
    anniversaries brief_spells courses life_ages records_since spans the_aged
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
