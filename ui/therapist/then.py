"""What happens after the therapist's view: the one line that its process leaves for the kiosk."""

import json
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Then:
    """What the kiosk does next: its welcome page, closing, or a survey for the client with this number."""

    what: Literal["welcome", "close", "survey"] = "welcome"
    client: int | None = None

    def as_line(self) -> str:
        """Write it as one line of JSON, the last line that the process prints."""
        said: dict[str, object] = {"then": self.what}
        if self.client is not None:
            said["client"] = self.client
        return json.dumps(said)
