"""A backup instead of a new practice, from the first page of the set-up on."""


def test_the_first_page_leads_to_a_backup_and_back(window):
    window.names.restore.click()
    assert window.restore.isVisible()
    window.restore.back.click()
    assert window.names.isVisible()


def test_the_file_is_asked_for_before_the_secret(window):
    window.names.restore.click()
    window.restore.secret.line.setText("something")
    window.restore.on.click()
    assert "choose the backup file" in window.restore.trouble.text()
    assert window.focusWidget() is window.restore.choose


def test_what_was_typed_is_gone_once_the_page_was_left(window):
    window.names.restore.click()
    window.restore.secret.line.setText("something")
    window.restore.back.click()
    assert window.restore.secret.text() == ""
