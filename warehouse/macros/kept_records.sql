-- about: The records of a relation but those that a list of drops names.
-- parameters: relation, drops
-- any:
(
    SELECT records.*
    FROM {relation} AS records
    LEFT JOIN {drops} AS drops
        ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
    WHERE drops.source_row IS NULL
)
