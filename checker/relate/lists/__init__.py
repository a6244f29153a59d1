"""Announced numbers and the names or things that follow them."""
