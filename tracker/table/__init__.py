"""The contract in code, and claims as a DataFrame that keeps it."""
