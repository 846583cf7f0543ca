"""From a name and a passphrase to a holder: wrong tries are slowed down, cheap slots get dearer."""
