"""Tables in the copy: cells that must add up, and the text beside them."""
