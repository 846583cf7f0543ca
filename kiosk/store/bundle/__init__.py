"""The bundle file: rows of other kiosks, and the list of clients for them."""
