"""What the practice chose, read leniently from ``practice.json``: one light module a subject."""
