"""Every reader of foreign bytes, by its name."""

from foreign.sealed import SEALED
from foreign.stored import STORED
from foreign.written import WRITTEN

TARGETS = {target.name: target for target in (*SEALED, *STORED, *WRITTEN)}
