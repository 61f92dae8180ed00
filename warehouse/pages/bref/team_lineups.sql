-- about: One row per team, season, part of it and lineup of two to five players: what the team did above its opponents per 100 possessions.
-- key: source_url, page_row
-- reads: raw_bref__team_lineups, ref_bref_team_codes
-- runs: portable
SELECT
    @other_columns(records),
    records.team_id AS team_code,
    codes.team_id AS team_id,
    records.seconds_played, -- Seconds together on court.
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__team_lineups) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
