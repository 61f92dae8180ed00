-- about: One row per list of a record, such as most wins in a season, and place in it.
-- key: source_url, page_row
-- reads: raw_bref__records, ref_bref_team_codes, same_players, same_games
-- runs: portable
SELECT
    @other_columns(records),
    records.title, -- Title of the list as printed.
    @bref_player_number(records.player_id) AS player_id,
    records.player_id AS bref_player_id,
    codes.team_id AS team_id, -- The team: `dim_teams.team_id`; NULL where a player holds it and for teams that were in the ABA only.
    records.team_id AS team_code,
    records.season_year, -- The year in which the season of the record ends; NULL where it is not of one season.
    @bref_game_number(records.game_id) AS game_id,
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__records) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
