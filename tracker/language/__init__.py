"""English, and nothing of war: sentences, tokens, quantities, groups."""
