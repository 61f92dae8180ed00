-- about: A quotient of integers that are not negative, to one place, halves rounded up; NULL where the divisor is 0.
-- parameters: dividend, divisor
-- any:
CASE WHEN {divisor} <> 0 THEN @tenths(@integer_quotient(20 * CAST({dividend} AS BIGINT) + {divisor}, 2 * CAST({divisor} AS BIGINT))) END
