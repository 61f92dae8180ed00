-- about: One row per accepted record of a list of averages of teams' opponents for 100 possessions, in the warehouse's names.
-- stages: raw_season_tables__opponent_per_100
-- feeds: staged_team_season_averages
-- reads: raw_season_tables__opponent_per_100, ref_bref_team_codes
SELECT
    records.import_batch_id,
    records.source_row,
    'OPPONENT' AS side,
    'PER_100_POSSESSIONS' AS basis,
    records.season_minutes_played,
    CAST(NULL AS DOUBLE) AS minutes_played,
    @team_average_columns(records, codes)
FROM raw_season_tables__opponent_per_100 AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_code = codes.code
