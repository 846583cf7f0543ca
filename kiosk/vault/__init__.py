"""Keys, sealing (the public half) and opening (the private half), in separate modules on purpose.

The kiosk process imports only what seals; ``opening``, ``slots``, ``holders`` and ``recovery`` can read.
"""
