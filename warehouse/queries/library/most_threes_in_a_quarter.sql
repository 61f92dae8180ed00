-- about: The most three-pointers that a player made in one period; only games with play-by-play.
-- tags: players, games, shooting, play-by-play
-- reads: dim_players, dim_team_seasons, fact_shots
-- parameters: season_year INTEGER = NULL, limit BIGINT = 20
SELECT
    p.player_name,
    s.game_date,
    s.period,
    count(*) FILTER (WHERE s.is_made) AS three_pointers_made,
    count(*) AS three_pointers_attempted,
    t.team_abbreviation,
    o.team_abbreviation AS opponent_team_abbreviation
FROM fact_shots AS s
INNER JOIN dim_players AS p USING (player_id)
LEFT JOIN dim_team_seasons AS t ON t.team_id = s.team_id AND t.season_year = s.season_year
LEFT JOIN dim_team_seasons AS o ON o.team_id = s.opponent_team_id AND o.season_year = s.season_year
WHERE s.points_value = 3
    AND ($season_year::INTEGER IS NULL OR s.season_year = $season_year)
GROUP BY s.game_id, s.game_date, s.period, s.player_id, p.player_name, t.team_abbreviation, o.team_abbreviation
ORDER BY
    three_pointers_made DESC,
    three_pointers_attempted,
    s.game_date,
    s.period,
    p.player_name
LIMIT $limit;
