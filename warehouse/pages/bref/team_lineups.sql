-- about: One row per team, season, part of it and lineup of two to five players: what the team did above its opponents per 100 possessions.
-- reads: raw_bref__team_lineups, ref_bref_team_codes
SELECT
    @other_columns(records),
    @team_columns(records),
    records.seconds_played, -- Seconds together on court.
    @place_on_page(records)
FROM @lines_of_teams(raw_bref__team_lineups) AS records
