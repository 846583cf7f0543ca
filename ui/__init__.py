"""Rapport's pages: Qt only. A page shows state and passes taps on; the core decides."""
