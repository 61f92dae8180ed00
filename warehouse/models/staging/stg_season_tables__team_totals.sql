-- about: One row per accepted record of the season totals of a team, or of all its opponents, in the warehouse's names.
-- stages: raw_season_tables__team_totals, raw_season_tables__opponent_totals
-- reads: raw_season_tables__team_totals, raw_season_tables__opponent_totals, ref_bref_team_codes
SELECT
    totals.import_batch_id,
    totals.source_row,
    totals.side,
    codes.team_id,
    totals.team_code,
    totals.league,
    totals.season_year,
    'REGULAR' AS season_type,
    totals.games_played,
    totals.minutes_played,
    @each_count(totals.this_count)
FROM (
    SELECT
        'TEAM' AS side,
        records.*
    FROM raw_season_tables__team_totals AS records
    UNION ALL
    SELECT
        'OPPONENT' AS side,
        records.*
    FROM raw_season_tables__opponent_totals AS records
) AS totals
LEFT JOIN ref_bref_team_codes AS codes ON totals.team_code = codes.code
