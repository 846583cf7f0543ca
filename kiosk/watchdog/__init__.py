"""Keeps the kiosk running: a light process without data starts it, feels its pulse, and starts it anew."""
