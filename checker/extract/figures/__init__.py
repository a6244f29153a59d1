"""Amounts: numbers in digits and words, with their units, currencies, hedges, nouns and neighbours."""
