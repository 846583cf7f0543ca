"""Ways in and out: score series, tables and JSON."""
