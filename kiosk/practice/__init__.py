"""What people do in a practice: founding it, adding clients, letting a client answer, reading the answers."""
