"""What Rapport ships besides code: questionnaires, translations, fonts and icons."""
