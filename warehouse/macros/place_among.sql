-- about: The place of a number among those of others in rows of both, 1 where none is better; NULL without the number.
-- parameters: own, other, better
-- any:
CASE WHEN any_value({own}) IS NOT NULL THEN 1 + count_if({better} * ({other} - {own}) > 0) END
