"""What the index keeps of a comment where there is no mark to keep. Light: worker processes load it."""

from typing import Final

NO_COMMENT: Final = 0
"""No parts of a comment follow the sheet."""

EMPTY_COMMENT: Final = 1
"""The box was offered, and nothing was written."""
