-- about: One row per season, team, player and contract: the salary in dollars.
-- key: source_url, page_row
-- reads: raw_bref__salaries, ref_bref_team_codes, same_players
-- runs: portable
SELECT
    @other_columns(records),
    records.team_id AS team_code,
    @bref_player_number(records.player_id) AS player_id,
    codes.team_id AS team_id,
    records.player_id AS bref_player_id,
    records.salary, -- Dollars of the season.
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__salaries) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
