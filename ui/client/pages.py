"""All client pages, made once and used for everybody."""

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Final, TypeVar

from ui.client.page import ClientPage
from ui.client.welcome import WelcomePage

if TYPE_CHECKING:
    from ui.client.away import AwayPage
    from ui.client.check import CheckPage
    from ui.client.code import CodePage
    from ui.client.comfort import ComfortPage
    from ui.client.comment import CommentPage
    from ui.client.idle import IdlePage
    from ui.client.newer_form import NewerFormPage
    from ui.client.notice import NoticePage
    from ui.client.question import QuestionPage
    from ui.client.speaking import SpeakingPage
    from ui.client.stop import StopPage
    from ui.client.thanks import ThanksPage
    from ui.client.trouble import TroublePage

Kind = TypeVar("Kind", bound=ClientPage)

# In the order in which a client comes to need them.
NAMES: Final = (
    "welcome",
    "code",
    "notice",
    "question",
    "speaking",
    "check",
    "comment",
    "thanks",
    "trouble",
    "stop",
    "idle",
    "away",
    "comfort",
    "newer_form",
)


class Pages:
    """One of each. The welcome page is made at once, the others (and their modules) when first asked for."""

    def __init__(self, made: Callable[[ClientPage], object]) -> None:
        """Make the welcome page; ``made`` is told of every page when it exists."""
        self._made = made
        self._existing: list[ClientPage] = []
        self.welcome = self._keep(WelcomePage())

    @cached_property
    def code(self) -> "CodePage":
        """Where the code is typed."""
        from ui.client.code import CodePage  # noqa: PLC0415  after the first paint

        return self._keep(CodePage())

    @cached_property
    def speaking(self) -> "SpeakingPage":
        """All languages."""
        from ui.client.speaking import SpeakingPage  # noqa: PLC0415  after the first paint

        return self._keep(SpeakingPage())

    @cached_property
    def notice(self) -> "NoticePage":
        """Who will see this."""
        from ui.client.notice import NoticePage  # noqa: PLC0415  after the first paint

        return self._keep(NoticePage())

    @cached_property
    def question(self) -> "QuestionPage":
        """One question."""
        from ui.client.question import QuestionPage  # noqa: PLC0415  after the first paint

        return self._keep(QuestionPage())

    @cached_property
    def check(self) -> "CheckPage":
        """Everything that was answered."""
        from ui.client.check import CheckPage  # noqa: PLC0415  after the first paint

        return self._keep(CheckPage())

    @cached_property
    def comment(self) -> "CommentPage":
        """The client's own words."""
        from ui.client.comment import CommentPage  # noqa: PLC0415  after the first paint

        return self._keep(CommentPage())

    @cached_property
    def stop(self) -> "StopPage":
        """Three ways to stop, or not."""
        from ui.client.stop import StopPage  # noqa: PLC0415  after the first paint

        return self._keep(StopPage())

    @cached_property
    def thanks(self) -> "ThanksPage":
        """The end."""
        from ui.client.thanks import ThanksPage  # noqa: PLC0415  after the first paint

        return self._keep(ThanksPage())

    @cached_property
    def trouble(self) -> "TroublePage":
        """What does not work."""
        from ui.client.trouble import TroublePage  # noqa: PLC0415  after the first paint

        return self._keep(TroublePage())

    @cached_property
    def idle(self) -> "IdlePage":
        """Are you still there?"""
        from ui.client.idle import IdlePage  # noqa: PLC0415  after the first paint

        return self._keep(IdlePage())

    @cached_property
    def away(self) -> "AwayPage":
        """The therapist has the device."""
        from ui.client.away import AwayPage  # noqa: PLC0415  after the first paint

        return self._keep(AwayPage())

    @cached_property
    def comfort(self) -> "ComfortPage":
        """What makes the pages easier to read."""
        from ui.client.comfort import ComfortPage  # noqa: PLC0415  after the first paint

        return self._keep(ComfortPage())

    @cached_property
    def newer_form(self) -> "NewerFormPage":
        """The records are being brought to a newer form."""
        from ui.client.newer_form import NewerFormPage  # noqa: PLC0415  after the first paint

        return self._keep(NewerFormPage())

    def __iter__(self) -> Iterator[ClientPage]:
        """Give all pages, making each when it is its turn."""
        for name in NAMES:
            yield getattr(self, name)

    def clear(self) -> None:
        """Forget everything that belongs to one client."""
        for page in self._existing:
            page.clear()

    def _keep(self, page: Kind) -> Kind:
        self._existing.append(page)
        self._made(page)
        return page
