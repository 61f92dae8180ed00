-- about: Every event of every game that play-by-play tells of.
-- reads: dim_games, fact_play_by_play
-- list: game_date DESC, game_id DESC, event_number
-- names: team_abbreviation, player_slug, player_name
SELECT
    p.game_id,
    p.event_number,
    p.game_date,
    g.league,
    p.season_year,
    g.season_type,
    p.period,
    p.period_type,
    p.seconds_remaining,
    p.away_score,
    p.home_score,
    p.event_type,
    p.team_id,
    p.player_id,
    p.player_2_id,
    p.player_3_id,
    p.points,
    p.shot_distance_feet,
    p.description
FROM fact_play_by_play AS p
LEFT JOIN dim_games AS g ON g.game_id = p.game_id;
