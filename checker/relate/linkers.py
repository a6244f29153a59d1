"""The linkers by name. A module that has linkers names them in its `LINKERS`, and is named here."""

from __future__ import annotations

from importlib import import_module

from checker.relate.linker import Linker, Linkers

_MODULES = """
    aboard acronyms address affiliations ages announced balances bands bullets calendar comparatives confidence
    counted_again courts echoed_directions exchange exclusions expectations extremes followers foremost
    game_margins games headline_opposites hopes in_order item_shares leads listed_before listed_extremes
    listed_shares lives multiples named names nationalities nearby_shares numerals outcomes pair_directions parties
    parts percent_first periods placed podium posts quoted ranges ranked_items rankings rates remainders residue
    respective rival_votes roll_calls restatements rests said_days scales score_periods scorers seats sets shares
    sides splits stakes standings sums superlatives table_columns table_sums table_text test_results timed
    told_after votes year_runs
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
