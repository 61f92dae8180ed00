-- about: One row per season, team, position and place of its depth chart.
-- reads: raw_bref__depth_charts, ref_bref_team_codes, same_players
SELECT
    @other_columns(records),
    @team_columns(records),
    coalesce(records.position, 'Unknown') AS position, -- …; Unknown where the page does not tell.
    @player_columns(records),
    @place_on_page(records)
FROM @lines_of_teams(raw_bref__depth_charts) AS records
