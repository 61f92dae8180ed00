-- about: The counts of lines that two sources tell: the value taken and the other, a row for each column.
-- parameters: staged, drops, id
-- duckdb:
(
    SELECT
        taken.{id},
        taken.game_id,
        taken.source AS chosen_source,
        other.source AS other_source,
        unnest([
            @each_count(struct_pack(column_name := 'this_count', chosen := CAST(taken.this_count AS DOUBLE), other := CAST(other.this_count AS DOUBLE))),
            struct_pack(column_name := 'plus_minus', chosen := CAST(taken.plus_minus AS DOUBLE), other := CAST(other.plus_minus AS DOUBLE))
        ], recursive := true)
    FROM {staged} AS other
    INNER JOIN {drops} AS drops
        ON
            other.import_batch_id = drops.import_batch_id
            AND other.source_row = drops.source_row
            AND drops.reason = 'told_by_another_source'
    INNER JOIN {staged} AS taken
        ON other.{id} = taken.{id} AND other.game_id = taken.game_id AND other.source <> taken.source
    LEFT JOIN {drops} AS left_out
        ON taken.import_batch_id = left_out.import_batch_id AND taken.source_row = left_out.source_row
    -- Of three sources one is taken.
    WHERE left_out.source_row IS NULL
)
