"""Pages dressed for one test, and undressed after it."""

import pytest
from eyes.scenes import Cast
from eyes.wearing import put_on
from PySide6.QtCore import QLocale, QTranslator


@pytest.fixture
def dress(qapp, wear):
    """Let the application wear something, and give a cast made in it: ``dress(Wear(percent=200))``."""
    casts, before = [], QLocale()

    def put(wanted):
        put_on(qapp, wanted)
        casts.append(Cast(wanted.language))
        return casts[-1]

    yield put
    for cast in casts:
        cast.leave()
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)
