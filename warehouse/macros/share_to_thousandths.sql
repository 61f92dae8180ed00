-- about: A quotient of integers that are not negative, to three places, halves rounded up; NULL where the divisor is 0.
-- parameters: dividend, divisor
-- any:
CASE WHEN {divisor} <> 0 THEN @thousandths(@integer_quotient(2000 * CAST({dividend} AS BIGINT) + {divisor}, 2 * CAST({divisor} AS BIGINT))) END
