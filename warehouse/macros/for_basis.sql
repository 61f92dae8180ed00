-- about: A sum of a season on the basis that the row is on, to one place; a double, so that a sum is written without a decimal.
-- parameters: value
-- duckdb:
CAST(round(@real_quotient(times * {value}, divisor) * 10) AS BIGINT) / 10
-- spark:
CAST(@round_to_tenths(@real_quotient(times * {value}, divisor)) AS DOUBLE)
