-- about: What a team did while the player was on court, in millionths: over the stints, the team's number by the share of its time. In integers, so that the order of the stints does not matter.
-- parameters: value
-- any:
sum(CAST(floor(1000000 * stints.share * {value} + 0.5) AS BIGINT))
