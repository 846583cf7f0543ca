"""Whether a practice is whole, and whether it is the one that was here before."""
