-- about: The first of a regular season in every category that is an average or a share, the tied by the more games.
-- reads: agg_season_leaders, dim_players, dim_team_seasons
-- parameters: season_year INTEGER, places INTEGER
SELECT
    l.category,
    l.rank,
    p.player_slug,
    p.player_name,
    t.team_abbreviation,
    l.value::DOUBLE AS value,
    l.games_played
FROM agg_season_leaders AS l
INNER JOIN dim_players AS p ON p.player_id = l.player_id
INNER JOIN dim_team_seasons AS t
    ON t.team_id = l.team_id AND t.season_year = l.season_year
WHERE l.season_year = $season_year
    AND l.season_type = 'REGULAR'
    AND l.basis IN ('per_game', 'rate')
    AND l.rank <= $places
ORDER BY
    l.category,
    l.rank,
    l.games_played DESC,
    l.player_id;
