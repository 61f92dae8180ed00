-- about: One row per day, player and team: all lines of players of a day, best game score first.
-- key: source_url, page_row
-- reads: raw_bref__daily_leaders, ref_bref_team_codes, same_players
-- runs: portable
SELECT
    @other_columns(records),
    @bref_player_number(records.player_id) AS player_id,
    records.team_id AS team_code,
    records.player_id AS bref_player_id,
    codes.team_id AS team_id,
    opponent.team_id AS opponent_team_id,
    records.opponent_team_id AS opponent_team_code,
    @each_count(records.this_count),
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__daily_leaders) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
LEFT JOIN ref_bref_team_codes AS opponent ON records.opponent_team_id = opponent.code
