-- about: One row per player and playoff series.
-- key: source_url, page_row
-- reads: raw_bref__player_playoff_series, ref_bref_team_codes, same_players
-- runs: portable
SELECT
    @bref_player_number(records.player_id) AS player_id,
    @other_columns(records),
    records.series_id, -- Name of the series in its address.
    records.player_id AS bref_player_id,
    records.age, -- Age of the player in that season.
    records.round, -- …, such as EC1.
    codes.team_id AS team_id,
    records.team_id AS team_code,
    opponent_team_codes.team_id AS opponent_team_id,
    records.opponent_team_id AS opponent_team_code,
    records.result, -- Result of the series as printed.
    records.minutes_played, -- Minutes played.
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__player_playoff_series) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
LEFT JOIN ref_bref_team_codes AS opponent_team_codes ON records.opponent_team_id = opponent_team_codes.code
