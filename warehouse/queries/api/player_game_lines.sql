-- about: A player's games of one season and part of season, the opponent by number: read more often than anything else.
-- reads: fact_player_gamelogs
-- kept: player_id BIGINT, season_year INTEGER, season_type VARCHAR
-- The codes of opponents come from memory.
SELECT
    player_id AS by_player_id,
    season_year AS by_season_year,
    season_type AS by_season_type,
    game_id,
    game_date,
    opponent_team_id,
    CASE WHEN is_neutral_site THEN 'NEUTRAL' WHEN is_home THEN 'HOME' ELSE 'AWAY' END AS location,
    outcome,
    minutes_played,
    seconds_played,
    points,
    rebounds,
    assists,
    steals,
    blocks,
    turnovers,
    field_goals_made AS made_fg,
    field_goals_attempted AS attempted_fg,
    three_pointers_made AS made_3pt,
    three_pointers_attempted AS attempted_3pt,
    free_throws_made AS made_ft,
    free_throws_attempted AS attempted_ft,
    plus_minus
FROM fact_player_gamelogs
ORDER BY
    by_player_id,
    by_season_year,
    by_season_type,
    game_date,
    game_id;
