"""Numbers that everybody in the practice agrees on."""

LOG_CLIENT = 0
"""The pseudo-client to whose key the practice's own log is sealed."""

UNASSIGNED = 1
"""The pseudo-client who gets the sheets of clients without a code at hand."""

PSEUDO_NAMES = ((LOG_CLIENT, "Log"), (UNASSIGNED, "Without a code"))
"""The pseudo-clients, with what their profiles say."""

FIRST_CLIENT = 2
"""The number of the first real client; numbers are never used twice."""

NOTICE_VERSION = 1
"""The version of the text "who sees my answers" that the pages show now; kept with every sheet."""
