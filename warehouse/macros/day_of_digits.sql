-- about: The day with which the id of a game at Basketball-Reference begins, `20180101` of 201801010MIN.
-- parameters: id
-- any:
CAST(substr({id}, 1, 4) || '-' || substr({id}, 5, 2) || '-' || substr({id}, 7, 2) AS DATE)
