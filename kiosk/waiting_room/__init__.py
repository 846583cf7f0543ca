"""The computer in the waiting room: switching its kiosk session on and off, and what is locked on it."""
