-- about: One row per accepted record of a list of averages of teams a game, in the warehouse's names.
-- stages: raw_season_tables__team_per_game
-- feeds: staged_team_season_averages
-- reads: raw_season_tables__team_per_game, ref_bref_team_codes
SELECT
    records.import_batch_id,
    records.source_row,
    'TEAM' AS side,
    'PER_GAME' AS basis,
    CAST(NULL AS INTEGER) AS season_minutes_played,
    records.minutes_played,
    @team_average_columns(records, codes)
FROM raw_season_tables__team_per_game AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_code = codes.code
