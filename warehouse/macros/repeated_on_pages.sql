-- about: The records of a relation that are on a page although a better one has the line, or repeat another record, with the reason; `page_order` of the relation ranks the pages.
-- parameters: relation, line, key, content
-- any:
(
    SELECT
        ranked.import_batch_id,
        ranked.source_row,
        CASE
            WHEN ranked.page_order > ranked.best_page_order THEN 'on_another_page'
            ELSE duplicates.reason
        END AS reason
    FROM (
        SELECT
            import_batch_id,
            source_row,
            page_order,
            min(page_order) OVER (PARTITION BY {line}) AS best_page_order
        FROM {relation}
    ) AS ranked
    LEFT JOIN repeated_records({relation}, {key}, {content}) AS duplicates
        ON ranked.import_batch_id = duplicates.import_batch_id AND ranked.source_row = duplicates.source_row
    WHERE ranked.page_order > ranked.best_page_order OR duplicates.reason IS NOT NULL
)
