-- about: One row per game, team and part of the game (quarter, half or overtime): the totals of that part.
-- key: source_url, page_row
-- reads: raw_bref__team_period_lines, ref_bref_team_codes, same_games
-- runs: portable
SELECT
    @bref_game_number(records.game_id) AS game_id,
    records.team_id AS team_code,
    records.period_type,
    records.period,
    codes.team_id AS team_id,
    records.minutes_played, -- Minutes of all players together.
    @each_count(records.this_count),
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__team_period_lines) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
