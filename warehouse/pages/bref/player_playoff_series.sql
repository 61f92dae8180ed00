-- about: One row per player and playoff series.
-- reads: raw_bref__player_playoff_series, ref_bref_team_codes, same_players
SELECT
    @player_columns(records),
    @other_columns(records),
    records.series_id, -- Name of the series in its address.
    records.age, -- Age of the player in that season.
    records.round, -- …, such as EC1.
    @team_columns(records),
    opponent_team_codes.team_id AS opponent_team_id,
    records.opponent_team_id AS opponent_team_code,
    records.result, -- Result of the series as printed.
    records.minutes_played, -- Minutes played.
    @place_on_page(records)
FROM @lines_of_teams(raw_bref__player_playoff_series) AS records
LEFT JOIN ref_bref_team_codes AS opponent_team_codes ON records.opponent_team_id = opponent_team_codes.code
