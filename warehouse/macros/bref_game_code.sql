-- about: The number of a game whose Basketball-Reference id is a text such as `201801010MIN`: its digits times 36^3 and its letters in base 36.
-- parameters: id
-- any:
(CAST(substr({id}, 1, 9) AS BIGINT) * 46656 + @base36_number(substr({id}, 10, 3)))
