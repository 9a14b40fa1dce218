"""Whose people or things were counted, and who did it."""
