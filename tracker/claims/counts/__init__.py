"""Counts that live off another: parts, lists, counts that share a measure or a noun."""
