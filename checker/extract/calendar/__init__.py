"""Dates, periods and times of day: how they are printed, and the days that they can mean."""
