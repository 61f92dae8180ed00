-- about: The whole part of a quotient of integers that are not negative; the divisor is not 0.
-- parameters: dividend, divisor
-- duckdb:
({dividend} // {divisor})
-- spark:
({dividend} DIV {divisor})
