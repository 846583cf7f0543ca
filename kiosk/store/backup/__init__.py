"""The backup file, the copy of one moment inside it, and the change of folders at a restore."""
