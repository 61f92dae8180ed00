-- about: The records of a relation that another one was taken before, with the reason: those that no table of pages accounts for. The relation says by `place` which record of a thing is taken.
-- parameters: relation
-- any:
(
    SELECT
        import_batch_id,
        source_row,
        CASE
            WHEN source <> chosen_source THEN 'told_by_another_source'
            WHEN import_batch_id <> chosen_batch_id THEN 'in_another_file'
            ELSE 'exact_duplicate'
        END AS reason
    FROM {relation}
    WHERE place > 1 AND NOT is_printed
)
