"""Show what was found: one file for each form of output; each gets finished results and changes nothing in them."""
