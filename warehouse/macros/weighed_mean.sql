-- about: The mean of an amount that may be unknown, weighed and rounded; NULL where it is unknown throughout.
-- parameters: amount, weight
-- any:
round(sum({weight} * {amount}) / nullif(sum(CASE WHEN {amount} IS NOT NULL THEN {weight} END), 0), 4)
