"""When: time words, the days they stand for, and the scope that follows."""
