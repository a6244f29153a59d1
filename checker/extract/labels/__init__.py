"""Numbers that count nothing: "Boeing 737", "page 12", telephone numbers."""
