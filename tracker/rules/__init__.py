"""The rules, as data with their proof beside them, and the small engine that runs them."""
