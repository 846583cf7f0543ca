"""Migrations of the records file, one module a version."""
