-- about: A player's seasons: for each a season_total and a stint for every team. Sum one of the two scopes, never both.
-- reads: agg_player_seasons
-- kept: player_id BIGINT
-- A season_total over several teams has no team of its own; team_id and team_abbreviation are NULL and teams lists them.
SELECT
    player_id AS by_player_id,
    league,
    season_year,
    season_type,
    row_scope,
    CASE WHEN team_count = 1 THEN team_id END AS team_id,
    CASE WHEN team_count = 1 THEN teams END AS team_abbreviation,
    teams,
    string_split(teams, ',') AS team_abbreviations,
    origin,
    games_played,
    games_started,
    minutes_played,
    points,
    round(points / games_played, 1) AS points_per_game,
    rebounds,
    assists,
    steals,
    blocks,
    turnovers,
    field_goals_made,
    field_goals_attempted,
    three_pointers_made,
    three_pointers_attempted,
    free_throws_made,
    free_throws_attempted
FROM agg_player_seasons
ORDER BY
    by_player_id,
    season_year,
    league DESC,
    season_type DESC,
    stint_number;
