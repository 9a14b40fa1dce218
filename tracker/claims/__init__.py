"""From mentions to claims: what is counted, whose, by whom, where, when, part of what, and who says so."""
