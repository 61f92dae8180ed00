-- about: Every field goal attempt that play-by-play tells of.
-- reads: dim_games, fact_shots
-- list: game_date DESC, game_id DESC, event_number
-- names: team_abbreviation, opponent_team_abbreviation, player_slug, player_name
SELECT
    s.game_id,
    s.event_number,
    s.game_date,
    g.league,
    s.season_year,
    s.season_type,
    s.team_id,
    s.opponent_team_id,
    @location_of(g.is_neutral_site, s.is_home) AS location,
    s.outcome,
    s.player_id,
    s.period,
    s.seconds_remaining,
    s.is_made,
    s.points_value,
    s.distance_feet,
    s.distance_zone,
    s.shot_type,
    s.is_assisted,
    s.assist_player_id,
    s.is_blocked,
    s.block_player_id,
    s.margin_before
FROM fact_shots AS s
LEFT JOIN dim_games AS g ON g.game_id = s.game_id;
