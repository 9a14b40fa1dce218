"""Engines: the same extraction over many cores of one machine, or over many machines."""
