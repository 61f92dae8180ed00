-- about: The code of a team; TOT for the line over several teams, which newer tables call 2TM and the like.
-- parameters: code
-- any:
CASE WHEN substr({code}, 2, 2) = 'TM' THEN 'TOT' ELSE {code} END
