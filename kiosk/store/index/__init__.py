"""The encrypted columnar index: what the plots need, dropped and rebuilt at will."""
