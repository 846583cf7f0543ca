"""How trust moves: series, limits, changes, episodes and the signals that follow from them."""
