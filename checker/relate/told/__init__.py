"""What the copy tells twice: figures, things, quotations, headlines and what stands below them."""
