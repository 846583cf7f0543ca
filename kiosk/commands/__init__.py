"""The commands of ``rapport`` that need no screen: one module a subject, each loaded when it is asked for."""
