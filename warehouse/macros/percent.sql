-- about: A percentage to one place.
-- parameters: part, whole
-- duckdb:
CAST(round(@real_quotient(100 * {part}, {whole}) * 10) / 10 AS DECIMAL(6,1))
-- spark:
CAST(@round_to_tenths(@real_quotient(100 * {part}, {whole})) AS DECIMAL(6,1))
