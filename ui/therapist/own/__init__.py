"""The therapist's own part: rating a session, the steps of repair, and "My practice"."""
