-- about: An integer number of tenths as an exact decimal: 123 is 12.3.
-- parameters: tenths
-- any:
(CAST({tenths} AS DECIMAL(17,0)) * CAST(0.1 AS DECIMAL(2,1)))
