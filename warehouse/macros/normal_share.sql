-- about: The share of a normal distribution that lies below so many deviations, to 0.00014: Bowling, Khasawneh, Kaewkuekool and Cho, 2009, a logistic approximation to the cumulative normal distribution.
-- parameters: deviations
-- any:
1 / (1 + exp(-({deviations}) * (1.5976 + 0.070565992 * ({deviations}) * ({deviations}))))
