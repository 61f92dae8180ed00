-- about: One row per player and All-Star game, and one for all of them, as the page of the player prints them.
-- key: source_url, page_row
-- reads: raw_bref__player_all_star_games, ref_bref_team_codes, same_players
-- runs: portable
SELECT
    @bref_player_number(records.player_id) AS player_id,
    @other_columns(records),
    records.player_id AS bref_player_id,
    records.season_year, -- …; NULL for rows of several seasons.
    records.age, -- Age of the player in that season.
    codes.team_id AS team_id,
    records.team_id AS team_code,
    records.position, -- Position.
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__player_all_star_games) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
