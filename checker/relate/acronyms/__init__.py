"""Abbreviations: what they stand for, and whether they stay the same."""
