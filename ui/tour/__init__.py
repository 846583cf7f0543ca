"""Rapport played through by itself with real input events, for proof and for pictures."""
