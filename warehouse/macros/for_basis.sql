-- about: A sum of a season on the basis that the row is on, to one place.
-- parameters: value
-- any:
round(times * {value} / nullif(divisor, 0), 1)
