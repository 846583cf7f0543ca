"""Backups of a whole practice, each read back, and the way back from one."""
