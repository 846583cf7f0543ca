"""Several devices of one practice: kiosks without keys, and what is carried between them."""
