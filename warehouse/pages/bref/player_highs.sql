-- about: One row per player, part of the season and span (season, team or career): the highest number of any game in each column.
-- key: source_url, page_row
-- reads: raw_bref__player_highs, ref_bref_team_codes, same_players
-- runs: portable
SELECT
    @bref_player_number(records.player_id) AS player_id,
    @other_columns(records),
    records.player_id AS bref_player_id,
    records.season_year, -- …; NULL for rows of several seasons.
    records.age, -- Age of the player in that season.
    codes.team_id AS team_id,
    records.team_id AS team_code,
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__player_highs) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
