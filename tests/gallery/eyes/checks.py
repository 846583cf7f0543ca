"""All checkers at once, for one picture."""

from collections.abc import Iterator

from eyes import contrast
from eyes.findings import Finding
from eyes.scenes import Scene
from eyes.seeing import View
from eyes.targets import LEAST, targets
from eyes.words import words


def findings(scene: Scene, view: View) -> Iterator[Finding]:
    """Find all that is wrong with ``scene`` as it is seen in ``view``."""
    yield from contrast.everything(view)
    yield from targets(view, LEAST if scene.desk else None)
    yield from words(view)
