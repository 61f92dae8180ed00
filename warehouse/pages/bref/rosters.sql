-- about: One row per season, team and player of its roster.
-- reads: raw_bref__rosters, ref_bref_team_codes, same_players
SELECT
    @other_columns(records),
    @team_columns(records),
    @player_columns(records),
    records.number, -- Numbers on the jersey, comma separated.
    @place_on_page(records)
FROM @lines_of_teams(raw_bref__rosters) AS records
