-- about: What the text of a matchup, `AAA vs. BBB` or `AAA @ BBB`, says of the game from the side of a team, by its code.
-- parameters: matchup, team
-- any:
split_part({matchup}, ' ', CASE WHEN {matchup} LIKE '% @ %' THEN 3 ELSE 1 END) = {team} AS is_home,
CASE WHEN split_part({matchup}, ' ', 1) = {team} THEN split_part({matchup}, ' ', 3) ELSE split_part({matchup}, ' ', 1) END AS opponent_abbreviation,
-- On a neutral court the lines of both teams print one text, and the own team may come last.
split_part({matchup}, ' ', 1) <> {team} AS is_neutral_site
