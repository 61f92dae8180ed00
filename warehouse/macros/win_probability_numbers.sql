-- about: The numbers of the win probability, as scripts/win-probability.py fits them (docs/win-probability.md): the points by which a home team outscores its guests in 48 minutes, the spread of that, and what the two make of the start of an overtime. Nobody is at home on a neutral site.
-- parameters: game
-- any:
CASE WHEN {game}.is_neutral_site THEN 0 ELSE 3.34 END AS home_edge,
18.36 AS spread,
CASE WHEN {game}.is_neutral_site THEN 0.5 ELSE 0.525 END AS overtime_chance
