-- about: The records of a relation as printed on pages, of each player the first.
-- parameters: relation
-- any:
(
    SELECT lines.*
    FROM (
        SELECT
            records.*,
            row_number() OVER (PARTITION BY records.player_id ORDER BY records.source_url, records.page_row) AS line
        FROM @lines_of_pages({relation}) AS records
    ) AS lines
    WHERE lines.line = 1
)
