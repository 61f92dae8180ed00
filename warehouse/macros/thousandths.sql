-- about: An integer number of thousandths as an exact decimal: 333 is 0.333.
-- parameters: thousandths
-- any:
(CAST({thousandths} AS DECIMAL(17,0)) * CAST(0.001 AS DECIMAL(4,3)))
