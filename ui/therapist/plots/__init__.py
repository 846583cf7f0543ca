"""A client's trend as one figure: overall score, moments, signals, dimensions. The canvas loads matplotlib."""
