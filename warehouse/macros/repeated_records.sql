-- about: The records of a relation that repeat the key of another, with the reason: all but the first, or all where contents differ.
-- parameters: relation, key, content
-- any:
(
    SELECT
        import_batch_id,
        source_row,
        CASE
            WHEN lowest_content <> highest_content THEN 'conflicting_duplicate'
            WHEN first_page <> last_page THEN 'on_another_page'
            ELSE 'exact_duplicate'
        END AS reason
    FROM (
        SELECT
            records.import_batch_id,
            records.source_row,
            row_number() OVER (PARTITION BY repeated.record_key ORDER BY records.import_batch_id, records.source_row) AS copy_number,
            -- The key makes a struct of a single column, too; a constant there is read from the wrong place by DuckDB 1.5.5.
            min(({content}, repeated.record_key)) OVER (PARTITION BY repeated.record_key) AS lowest_content,
            max(({content}, repeated.record_key)) OVER (PARTITION BY repeated.record_key) AS highest_content,
            min(records.source_url) OVER (PARTITION BY repeated.record_key) AS first_page,
            max(records.source_url) OVER (PARTITION BY repeated.record_key) AS last_page
        FROM (
            SELECT record_key
            FROM (SELECT {key} AS record_key FROM {relation}) AS records
            GROUP BY record_key
            HAVING count(*) > 1
        ) AS repeated
        INNER JOIN {relation} AS records ON {key} = repeated.record_key
    ) AS compared
    WHERE copy_number > 1 OR lowest_content <> highest_content
)
