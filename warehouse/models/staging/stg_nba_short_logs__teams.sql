-- about: One row per accepted record of a team's game log in the short form, in the warehouse's names.
-- stages: raw_nba_short_logs__teams
-- feeds: staged_team_games
-- reads: raw_nba_short_logs__teams, ref_seasons, ref_team_seasons, ref_bref_team_codes, same_games
SELECT
    lines.team_id,
    lines.team_name,
    @short_log_columns(lines),
    -- Logs by team count turnovers that are charged to no player.
    lines.turnovers AS total_turnovers
FROM @lines_without_ids(raw_nba_short_logs__teams) AS lines
LEFT JOIN same_games AS same ON lines.page_id = same.lookup_id
