"""The therapist's desk: what comes in, what is shown, how long it is kept."""
