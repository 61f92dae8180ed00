-- about: The team that somebody was voted to, 1, 2 or 3, of a text such as 1st, or 1T where a place was shared; NULL for others who got votes.
-- parameters: text
-- any:
CASE substr({text}, 1, 1) WHEN '1' THEN 1 WHEN '2' THEN 2 WHEN '3' THEN 3 END
