-- about: A percentage to one place.
-- parameters: part, whole
-- any:
CAST(@round_to_tenths(@real_quotient(100 * {part}, {whole})) AS DECIMAL(6,1))
