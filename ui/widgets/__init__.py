"""Controls that all pages share, the theme, and the way work leaves the interface thread."""
