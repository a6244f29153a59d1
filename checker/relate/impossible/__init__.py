"""What cannot be or must not be printed, whatever stands beside it."""
