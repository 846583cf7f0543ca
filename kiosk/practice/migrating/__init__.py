"""The folder of an older Rapport: backed up, brought to the newer form, checked, and only then used."""
