"""Throw-away practices with invented clients, for trying Rapport out and for measuring it."""
