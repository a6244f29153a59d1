"""Words: the lexicon, the nouns that are counted, and the frame of verb, place, time and speaker."""
