"""A client's trend as one figure: score, moments, signals, dimensions. The canvas loads matplotlib."""
