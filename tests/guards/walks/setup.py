"""What somebody meets who sets a practice up, page by page, and how the window gets there."""


def setup_walk(qtbot, window):
    """Give the window in every state of the set-up."""
    names, passphrase, recovery, confirm = (
        window.names,
        window.passphrase.new,
        window.recovery,
        window.confirm,
    )
    yield window
    names.restore.click()
    window.restore.on.click()
    yield window
    window.restore.back.click()
    names.on.click()
    yield window
    names.practice.setText("Linden Street")
    names.therapist.setText("Mara Weiss")
    names.on.click()
    yield window
    window.passphrase.on.click()
    passphrase.first.line.setText("sunshine")
    qtbot.waitUntil(lambda: bool(passphrase.strength.text()), timeout=10_000)
    yield window
    passphrase.make.click()
    qtbot.waitUntil(passphrase.hint.isVisible, timeout=10_000)
    window.passphrase.on.click()
    yield window
    passphrase.second.line.setText(passphrase.first.text())
    window.passphrase.on.click()
    qtbot.waitUntil(recovery.isVisible, timeout=10_000)
    recovery.key.save_pdf.click()
    qtbot.waitUntil(lambda: bool(recovery.key.saved.text()), timeout=10_000)
    yield window
    groups = recovery.key.key_text().split()
    recovery.on.click()
    yield window
    confirm.on.click()
    yield window
    for field, number in zip(confirm.asked.fields, confirm.asked.numbers, strict=True):
        field.setText(groups[number - 1])
    confirm.on.click()
    yield window
    qtbot.waitUntil(window.done.isVisible, timeout=20_000)
    yield window
