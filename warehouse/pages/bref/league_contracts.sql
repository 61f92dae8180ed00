-- about: One row per line of the list of all contracts; a player whom several teams pay has several.
-- key: source_url, page_row
-- reads: raw_bref__league_contracts, ref_bref_team_codes
-- runs: portable
SELECT
    records.list_order,
    bref_person_number(records.player_id) AS player_id,
    records.player_id AS bref_player_id,
    records.player_name,
    codes.team_id AS team_id,
    records.team_id AS team_code,
    records.first_season_year, -- Year in which the season of the first salary ends.
    records.salary_season_1,
    records.salary_season_2,
    records.salary_season_3,
    records.salary_season_4,
    records.salary_season_5,
    records.salary_season_6,
    records.guaranteed,
    place_on_page(records)
FROM lines_of_pages(raw_bref__league_contracts) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
