-- about: One row per accepted record of a period, in the warehouse's names.
-- stages: raw_bref__line_scores
-- reads: raw_bref__line_scores, ref_bref_team_codes, same_games
SELECT
    records.import_batch_id,
    records.source_row,
    @bref_game_number(records.game_id) AS game_id,
    codes.team_id,
    records.team_id AS team_code,
    @other_columns(records),
    records.source_url
FROM raw_bref__line_scores AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
