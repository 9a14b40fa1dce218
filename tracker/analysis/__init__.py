"""What follows from a claims table: events, sums, running totals, checks."""
