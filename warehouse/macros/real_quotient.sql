-- about: A quotient as a double; NULL where the divisor is 0.
-- parameters: dividend, divisor
-- any:
CASE WHEN {divisor} <> 0 THEN CAST({dividend} AS DOUBLE) / CAST({divisor} AS DOUBLE) END
