-- about: A player's games of one season and part of season: read more often than anything else.
-- reads: fact_player_gamelogs
-- kept: player_id BIGINT, league VARCHAR, season_year INTEGER, season_type VARCHAR
-- names: team_abbreviation, opponent_team_abbreviation
SELECT
    player_id AS by_player_id,
    league AS by_league,
    season_year AS by_season_year,
    season_type AS by_season_type,
    game_id,
    game_date,
    team_id,
    opponent_team_id,
    @location_of(is_neutral_site, is_home) AS location,
    outcome,
    minutes_played,
    seconds_played,
    points,
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
    free_throws_attempted,
    plus_minus
FROM fact_player_gamelogs
ORDER BY
    by_player_id,
    by_league,
    by_season_year,
    by_season_type,
    game_date,
    game_id;
