"""The practice's log: what happened, as numbers in sealed rows and as sentences for people."""
