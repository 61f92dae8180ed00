-- about: One row per accepted record of a winner, from the page of the award or the summary of the season, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__awards, raw_bref__season_awards, ref_bref_team_codes
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    1 AS page_order,
    records.season_year,
    records.league,
    records.award_id,
    CAST(NULL AS STRING) AS award,
    coalesce(records.player_id, records.coach_id, records.name) AS winner,
    records.name AS winner_name,
    bref_person_number(records.player_id) AS player_id,
    bref_person_number(records.coach_id) AS coach_id,
    codes.team_id AS team_id,
    records.team_id AS team_code,
    records.is_tie,
    records.age,
    records.games_played,
    records.minutes_per_game,
    records.points_per_game,
    records.rebounds_per_game,
    records.assists_per_game,
    records.steals_per_game,
    records.blocks_per_game,
    records.field_goal_pct,
    records.three_point_pct,
    records.free_throw_pct,
    records.win_shares,
    records.win_shares_per_48,
    records.source_url
FROM raw_bref__awards AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
UNION ALL
SELECT
    records.import_batch_id,
    records.source_row,
    2,
    records.season_year,
    records.league,
    coalesce(records.award_id, records.award),
    records.award,
    coalesce(records.player_id, records.coach_id, records.name),
    records.name,
    bref_person_number(records.player_id),
    bref_person_number(records.coach_id),
    CAST(NULL AS BIGINT),
    CAST(NULL AS STRING),
    CAST(NULL AS BOOLEAN),
    CAST(NULL AS INTEGER),
    CAST(NULL AS INTEGER),
    CAST(NULL AS DOUBLE),
    CAST(NULL AS DOUBLE),
    CAST(NULL AS DOUBLE),
    CAST(NULL AS DOUBLE),
    CAST(NULL AS DOUBLE),
    CAST(NULL AS DOUBLE),
    CAST(NULL AS DOUBLE),
    CAST(NULL AS DOUBLE),
    CAST(NULL AS DOUBLE),
    CAST(NULL AS DOUBLE),
    CAST(NULL AS DOUBLE),
    records.source_url
FROM raw_bref__season_awards AS records
