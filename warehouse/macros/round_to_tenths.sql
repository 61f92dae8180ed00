-- about: A double as an exact decimal of one place, halves rounded away from zero.
-- parameters: value
-- duckdb:
@tenths(CAST(round({value} * 10) AS BIGINT))
-- spark:
@tenths(CAST(sign({value}) * floor(abs({value}) * 10 + 0.5) AS BIGINT))
