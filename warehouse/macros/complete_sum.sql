-- about: The sum of a column over a group; NULL where one of the values is unknown.
-- parameters: value
-- any:
CASE WHEN count({value}) = count(*) THEN sum({value}) END
