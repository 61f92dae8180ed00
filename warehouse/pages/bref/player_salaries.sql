-- about: One row per player, season and team with the salary, and one for the career, as the page of the player prints them.
-- key: source_url, page_row
-- reads: raw_bref__player_salaries, ref_bref_team_codes, same_players
-- runs: portable
SELECT
    @bref_player_number(records.player_id) AS player_id,
    @other_columns(records),
    records.player_id AS bref_player_id,
    records.season_year, -- …; NULL for rows of several seasons.
    codes.team_id AS team_id,
    records.team_id AS team_code,
    records.team_name, -- Team as printed, or a note.
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__player_salaries) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
