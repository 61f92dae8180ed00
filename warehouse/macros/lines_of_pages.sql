-- about: The records of a relation as printed on pages: for each page those of its newest copy, numbered from the top as `page_row`.
-- parameters: relation
-- any:
(
    SELECT
        records.*,
        row_number() OVER (PARTITION BY records.source_url ORDER BY records.source_row) AS page_row
    FROM {relation} AS records
    INNER JOIN (
        SELECT
            source_url,
            import_batch_id,
            page_sha256,
            row_number() OVER (
                PARTITION BY source_url
                ORDER BY import_batch_id DESC, max(source_row) DESC
            ) AS copies_after
        FROM {relation}
        GROUP BY source_url, import_batch_id, page_sha256
    ) AS copies
        ON
            records.source_url = copies.source_url
            AND records.import_batch_id = copies.import_batch_id
            AND records.page_sha256 = copies.page_sha256
            AND copies.copies_after = 1
)
