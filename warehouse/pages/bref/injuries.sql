-- about: One row per player and day of the last change: the injury report.
-- key: source_url, page_row
-- reads: raw_bref__injuries, ref_bref_team_codes, same_players
-- runs: portable
SELECT
    @bref_player_number(records.player_id) AS player_id,
    records.updated_on,
    records.player_id AS bref_player_id,
    records.player_name,
    codes.team_id AS team_id,
    records.team_id AS team_code,
    records.description, -- Injury and outlook as printed.
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__injuries) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
