"""Tests of figures that the next sentence calls higher or lower than another."""
