"""Migrations of the keys file, one module a version."""
