-- about: One row per player, team and coming season of the contract.
-- key: source_url, page_row
-- reads: raw_bref__player_contracts, ref_bref_team_codes, same_players
-- runs: portable
SELECT
    @bref_player_number(records.player_id) AS player_id,
    records.team_id AS team_code,
    records.season_year,
    records.player_id AS bref_player_id,
    codes.team_id AS team_id,
    records.salary,
    records.option AS option_of,
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__player_contracts) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
