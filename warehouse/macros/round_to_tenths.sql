-- about: A double as an exact decimal of one place, halves rounded away from zero.
-- parameters: value
-- any:
@tenths(CAST(sign({value}) * floor(abs({value}) * 10 + 0.5) AS BIGINT))
