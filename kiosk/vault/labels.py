"""Every label that separates one use of a key from another. ASCII; none is the beginning of another.

A label is followed by one zero byte and then by what the use is bound to (see ``bound``), so that bytes
sealed or derived for one purpose and place mean nothing for any other.
"""

RECORD = b"rapport/1 record"
PROFILE = b"rapport/1 profile"
HOLDER_PROFILE = b"rapport/1 holder-profile"
GRANT = b"rapport/1 grant"
CHAIN_KEY = b"rapport/1 chain-key"
RECOVERY_SLOT = b"rapport/1 recovery-slot"
BACKUP_KEY = b"rapport/1 backup-key"

CHAIN_START = b"rapport/1 start-of-chain"
CHAIN_LINK = b"rapport/1 link"
CHAIN_TAG_KEY = b"rapport/1 mac"
CHAIN_NEXT_KEY = b"rapport/1 next"
CHAIN_CLIENT_MASK = b"rapport/1 client"
STATE_CODE = b"rapport/1 state-code"

SLOT_WRAP_KEY = b"rapport/1 slot-wrap"
SLOT_COMMITMENT = b"rapport/1 slot-commitment"
SLOT_CHECK = b"rapport/1 slot-check"
HOLDER_SEED = b"rapport/1 holder-seed"
HOLDER_VOUCH = b"rapport/1 holder-vouch"
HOLDER_STATE_KEY = b"rapport/1 holder-state-key"
HOLDER_STATE = b"rapport/1 state-of-holder"
HOLDER_REFLECTION_KEY = b"rapport/1 holder-reflection-key"
HOLDER_NOTE_KEY = b"rapport/1 holder-note-key"
REFLECTION = b"rapport/1 reflection"
RECOVERY_MASTER = b"rapport/1 recovery-master"
RECOVERY_FINGERPRINT = b"rapport/1 recovery-fingerprint"

BACKUP_KEY = b"rapport/1 backup-key"
BACKUP_HEAD = b"rapport/1 head-of-backup"
BACKUP_STREAM = b"rapport/1 stream-of-backup"

ROSTER = b"rapport/1 roster"
ROSTER_KEY = b"rapport/1 key-of-rosters"

CODE = b"rapport/1 code"
COMFORT_KEY = b"rapport/1 key-of-comfort"
COMFORT = b"rapport/1 comfort"
ENTRY = b"rapport/1 entry"
INDEX = b"rapport/1 index"
SIDES = b"rapport/1 beside-the-sheets"
COMMENT = b"rapport/1 mark-of-comment"
NOTE = b"rapport/1 note"


def bound(label: bytes, *parts: bytes) -> bytes:
    """Join ``label``, a zero byte and ``parts``; each part must have a size that the label fixes."""
    return label + b"\x00" + b"".join(parts)
