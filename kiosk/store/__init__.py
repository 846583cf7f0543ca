"""The practice folder: its files, their tables and migrations, the chain of records, the index."""
