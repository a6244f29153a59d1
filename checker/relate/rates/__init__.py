"""Rates, averages, exchange rates and statistics, with what they are worked out from."""
