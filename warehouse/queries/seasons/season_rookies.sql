-- about: Whose first season a season was, with his line in its regular season, most points first.
-- reads: agg_player_seasons, dim_players
-- parameters: league VARCHAR, season_year INTEGER
SELECT
    p.player_id,
    p.player_slug,
    p.player_name,
    p.position,
    string_split(s.teams, ',') AS team_abbreviations,
    p.birth_date,
    s.games_played,
    s.games_started,
    s.minutes_played,
    @each_count(s.this_count),
    @average_to_tenths(s.points, s.games_played)::DOUBLE AS points_per_game,
    @average_to_tenths(s.rebounds, s.games_played)::DOUBLE AS rebounds_per_game,
    @average_to_tenths(s.assists, s.games_played)::DOUBLE AS assists_per_game,
    s.is_complete
FROM dim_players AS p
INNER JOIN agg_player_seasons AS s
    ON s.player_id = p.player_id
    AND s.season_year = p.debut_year
    AND s.league = $league
    AND s.season_type = 'REGULAR'
    AND s.row_scope = 'season_total'
WHERE p.debut_year = $season_year
ORDER BY
    s.points DESC,
    p.player_id
LIMIT 500;
