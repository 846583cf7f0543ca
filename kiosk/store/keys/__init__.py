"""The keys file: holders, clients, grants, cards, tries, desk states, each entry with its mark."""
