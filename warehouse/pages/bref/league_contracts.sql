-- about: One row per line of the list of all contracts; a player whom several teams pay has several.
-- key: source_url, page_row
-- reads: raw_bref__league_contracts, ref_bref_team_codes, same_players
-- runs: portable
SELECT
    @other_columns(records),
    @bref_player_number(records.player_id) AS player_id,
    records.player_id AS bref_player_id,
    codes.team_id AS team_id,
    records.team_id AS team_code,
    records.first_season_year, -- Year in which the season of the first salary ends.
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__league_contracts) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
