-- about: One row per player and day of the last change: the injury report.
-- reads: raw_bref__injuries, ref_bref_team_codes, same_players
SELECT
    @player_columns(records),
    @other_columns(records),
    @team_columns(records),
    records.description, -- Injury and outlook as printed.
    @place_on_page(records)
FROM @lines_of_teams(raw_bref__injuries) AS records
