-- about: One row per line of numbers that are counted from play-by-play on pages of seasons, players and teams, in the warehouse's names.
-- feeds: staged_season_play_by_play
-- reads: raw_bref__player_play_by_play, raw_bref__profile_play_by_play, raw_bref__team_player_play_by_play, ref_bref_team_codes, bref_profile_names, bref_team_pages, same_players
WITH on_pages AS (
    @player_seasons(play_by_play, play_by_play_columns)
)

SELECT
    lines.import_batch_id,
    lines.source_row,
    TRUE AS is_printed,
    lines.league,
    lines.season_year,
    lines.season_type,
    lines.bref_player_id AS id,
    lines.player_name,
    lines.team_id,
    lines.team_code,
    lines.age,
    lines.position,
    lines.games_played,
    lines.games_started,
    lines.minutes_played AS season_minutes_played,
    lines.share_at_point_guard,
    lines.share_at_shooting_guard,
    lines.share_at_small_forward,
    lines.share_at_power_forward,
    lines.share_at_center,
    lines.on_court_plus_minus,
    lines.net_plus_minus,
    lines.bad_pass_turnovers,
    lines.lost_ball_turnovers,
    lines.other_turnovers,
    lines.shooting_fouls,
    lines.blocking_fouls,
    lines.offensive_fouls,
    lines.take_fouls,
    lines.shooting_fouls_drawn,
    lines.offensive_fouls_drawn,
    lines.points_by_assists,
    lines.and_ones,
    lines.shots_blocked
FROM on_pages AS lines
WHERE lines.league IS NOT NULL AND lines.bref_player_id IS NOT NULL
