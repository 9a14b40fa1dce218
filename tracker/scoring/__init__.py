"""A claims table held against annotated articles, or against another claims table."""
