-- about: One row per season, team, position and place of its depth chart.
-- key: source_url, page_row
-- reads: raw_bref__depth_charts, ref_bref_team_codes, same_players
-- runs: portable
SELECT
    @other_columns(records),
    records.team_id AS team_code,
    coalesce(records.position, 'Unknown') AS position, -- …; Unknown where the page does not tell.
    codes.team_id AS team_id,
    @bref_player_number(records.player_id) AS player_id,
    records.player_id AS bref_player_id,
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__depth_charts) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
