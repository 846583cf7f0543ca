"""All client pages, made once and used for everybody."""

from collections.abc import Iterator

from ui.client.away import AwayPage
from ui.client.check import CheckPage
from ui.client.code import CodePage
from ui.client.idle import IdlePage
from ui.client.notice import NoticePage
from ui.client.page import ClientPage
from ui.client.question import QuestionPage
from ui.client.stop import StopPage
from ui.client.thanks import ThanksPage
from ui.client.trouble import TroublePage
from ui.client.welcome import WelcomePage


class Pages:
    """One of each."""

    def __init__(self) -> None:
        """Make them all; together a few milliseconds."""
        self.welcome = WelcomePage()
        self.code = CodePage()
        self.notice = NoticePage()
        self.question = QuestionPage()
        self.check = CheckPage()
        self.stop = StopPage()
        self.thanks = ThanksPage()
        self.trouble = TroublePage()
        self.idle = IdlePage()
        self.away = AwayPage()

    def __iter__(self) -> Iterator[ClientPage]:
        yield from vars(self).values()

    def clear(self) -> None:
        """Forget everything that belongs to one client."""
        for page in self:
            page.clear()
