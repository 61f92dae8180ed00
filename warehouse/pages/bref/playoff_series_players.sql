-- about: One row per playoff series, team and player: totals of the series.
-- reads: raw_bref__series_players, ref_bref_team_codes, same_players
SELECT
    @other_columns(records),
    @team_columns(records),
    @player_columns(records),
    @place_on_page(records)
FROM @lines_of_teams(raw_bref__series_players) AS records
