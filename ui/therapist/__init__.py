"""The therapist's pages, one module a tab, and the plots."""
