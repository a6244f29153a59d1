"""Changes and multiples, with the values that they lie between."""
