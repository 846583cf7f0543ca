"""The client's pages, one module a page. Nothing here can open a sheet."""
