-- about: One row per accepted record of an official of a game, in the warehouse's names.
-- stages: raw_bref__officials
-- reads: raw_bref__officials, same_games
SELECT
    records.import_batch_id,
    records.source_row,
    @bref_game_number(records.game_id) AS game_id,
    @other_columns(records),
    @bref_person_number(records.referee_id) AS referee_id,
    records.referee_id AS bref_referee_id,
    records.source_url
FROM raw_bref__officials AS records
