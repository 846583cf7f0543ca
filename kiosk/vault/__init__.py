"""Keys, sealing (the public half) and opening (the private half), in separate modules on purpose.

The kiosk process imports only what seals; whoever imports ``opening``, ``slots``, ``holders`` or ``recovery`` can read.
"""
