-- about: One row per accepted record of a player's game log in the short form, in the warehouse's names.
-- stages: raw_nba_short_logs__players
-- feeds: numbered_player_games
-- reads: raw_nba_short_logs__players, ref_seasons, ref_team_seasons, ref_bref_team_codes, same_games
SELECT
    lines.player_id,
    lines.player_name,
    lines.own_team_id AS team_id,
    @short_log_columns(lines),
    lines.minutes_played,
    lines.plus_minus
FROM @lines_without_ids(raw_nba_short_logs__players) AS lines
LEFT JOIN same_games AS same ON lines.page_id = same.lookup_id
