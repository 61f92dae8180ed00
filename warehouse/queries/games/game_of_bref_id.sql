-- about: The game of a Basketball-Reference id; where no page told the id, the game that the home team had on its day.
-- reads: dim_games, dim_team_seasons
-- parameters: bref_id VARCHAR
SELECT g.game_id
FROM dim_games AS g
LEFT JOIN dim_team_seasons AS h ON h.team_id = g.home_team_id AND h.season_year = g.season_year
WHERE g.bref_id = $bref_id
    OR (
        g.bref_id IS NULL
        AND g.game_date = try_strptime(left($bref_id, 8), '%Y%m%d')::DATE
        AND h.bref_code = substr($bref_id, 10, 3)
    )
ORDER BY
    g.bref_id IS NULL,
    g.game_id
LIMIT 1;
