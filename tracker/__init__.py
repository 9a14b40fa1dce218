"""Read numeric casualty and strike claims from news text into one validated table."""

__version__ = "0.1.0"
