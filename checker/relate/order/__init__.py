"""Which is higher, first or last: ranges, ranks, extremes and comparisons."""
