-- about: The season of a Basketball-Reference game id, which begins with the day: from September on it is the next one.
-- parameters: id
-- any:
(CAST(substr({id}, 1, 4) AS INTEGER) + CASE WHEN substr({id}, 5, 2) >= '09' THEN 1 ELSE 0 END)
