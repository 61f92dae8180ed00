-- about: One row per accepted record of a team in a part of a game, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__team_period_lines, ref_bref_team_codes
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    bref_game_number(records.game_id) AS game_id,
    codes.team_id AS team_id,
    records.team_id AS team_code,
    records.period_type,
    records.period,
    records.minutes_played,
    records.field_goals_made,
    records.field_goals_attempted,
    records.three_pointers_made,
    records.three_pointers_attempted,
    records.free_throws_made,
    records.free_throws_attempted,
    records.offensive_rebounds,
    records.defensive_rebounds,
    records.rebounds,
    records.assists,
    records.steals,
    records.blocks,
    records.turnovers,
    records.personal_fouls,
    records.points,
    records.source_url
FROM raw_bref__team_period_lines AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
