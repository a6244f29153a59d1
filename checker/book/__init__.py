"""The fact book of a desk: people, places and standing figures that copy must agree with."""
