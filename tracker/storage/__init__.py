"""The claims table at rest by week, with what was known when, and corrections laid over it."""
