"""The pages behind "Practice": records, backup, therapists, the own passphrase, keeping, former clients."""
