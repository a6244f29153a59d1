"""Games and votes: scores, tallies, margins and winners."""
