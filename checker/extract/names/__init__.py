"""Names of people, firms and places as the copy prints them."""
