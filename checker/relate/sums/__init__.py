"""Wholes and their parts: sums, remainders, shares and percentages of one whole."""
