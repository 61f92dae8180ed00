-- about: The mean of an amount that may be unknown, weighed; NULL where it is unknown throughout.
-- parameters: amount, weight
-- any:
sum({weight} * {amount}) / nullif(sum(CASE WHEN {amount} IS NOT NULL THEN {weight} END), 0)
