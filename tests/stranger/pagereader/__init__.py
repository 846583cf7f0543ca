"""A reader of a practice's folder, written from docs/format.md alone: nothing of the product is used here."""
