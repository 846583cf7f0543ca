"""With more and with fewer rights than usual: the tests say the same for root and for anybody else."""

import os


def to_be_looked_into():
    """What stands before a command whose memory the test reads: to root it is open anyway.

    Anybody else runs it in a user namespace of one's own, whose maker may look into it.
    """
    return () if os.geteuid() == 0 else ("unshare", "--map-root-user")


def like_anybody():
    """What stands before a command that is to have a plain user's rights: root gives up every privilege."""
    if os.geteuid() != 0:
        return ()
    return ("setpriv", "--securebits", "+noroot", "--bounding-set=-all", "--inh-caps=-all")


def without_network():
    """What stands before a command that has no network at all, not even to itself."""
    return ("unshare", "--map-root-user", "--net")
