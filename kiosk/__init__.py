"""Rapport's core: questionnaires, surveys, the vault, the store, trends and the practice.

Everything here works without a screen: no module below this package imports Qt or a plotting library.
"""
