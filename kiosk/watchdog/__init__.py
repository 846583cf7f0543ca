"""Keeps the kiosk running: a light process that holds no data starts it, feels its pulse, and starts it anew."""
