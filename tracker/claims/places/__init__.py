"""Where: the places of a sentence, and the one that each count belongs to."""
