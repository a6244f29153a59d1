"""People: their names, offices, parties, nations and what else a person has just one of."""
