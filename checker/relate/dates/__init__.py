"""Dates, ages, anniversaries and lengths of time that fix one another."""
