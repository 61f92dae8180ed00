-- about: One row per player, season, part of it and team: positions, turnovers and fouls counted from play-by-play, as Basketball-Reference prints them.
-- grain: season, league, part of it, player and team
-- key: season_year, league, season_type, player_id, team_code
-- reads: stg_bref__player_play_by_play, drops_bref__player_play_by_play
-- runs: portable
SELECT
    records.season_year,
    records.league,
    records.season_type,
    records.player_id,
    records.team_code,
    records.team_id,
    records.bref_player_id,
    records.player_name,
    records.is_combined_totals,
    records.age,
    records.position,
    records.games_played,
    records.games_started,
    records.minutes_played,
    records.share_at_point_guard,
    records.share_at_shooting_guard,
    records.share_at_small_forward,
    records.share_at_power_forward,
    records.share_at_center,
    records.on_court_plus_minus,
    records.net_plus_minus,
    records.bad_pass_turnovers,
    records.lost_ball_turnovers,
    records.other_turnovers,
    records.shooting_fouls,
    records.blocking_fouls,
    records.offensive_fouls,
    records.take_fouls,
    records.shooting_fouls_drawn,
    records.offensive_fouls_drawn,
    records.points_by_assists,
    records.and_ones,
    records.shots_blocked,
    records.awards,
    records.import_batch_id,
    records.source_row
FROM stg_bref__player_play_by_play AS records
LEFT JOIN drops_bref__player_play_by_play AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.season_year, records.league, records.season_type, records.player_id, records.team_code
