-- about: One row per player of whom a page tells: his own before the index.
-- grain: player
-- key: player_id
-- reads: raw_bref__players, raw_bref__player_index, same_players
-- runs: portable
WITH pages AS (
    SELECT
        records.player_id,
        records.positions,
        records.birth_date,
        records.height_inches,
        records.weight_pounds,
        records.college,
        row_number() OVER (PARTITION BY records.player_id ORDER BY records.source_url, records.page_row) AS line
    FROM @lines_of_pages(raw_bref__players) AS records
),

listed AS (
    SELECT
        records.player_id,
        records.positions,
        records.birth_date,
        records.height_inches,
        records.weight_pounds,
        records.colleges,
        row_number() OVER (PARTITION BY records.player_id ORDER BY records.source_url, records.page_row) AS line
    FROM @lines_of_pages(raw_bref__player_index) AS records
)

SELECT
    @bref_player_number(coalesce(pages.player_id, listed.player_id)) AS player_id,
    coalesce(pages.positions, listed.positions) AS position,
    coalesce(pages.birth_date, listed.birth_date) AS birth_date,
    coalesce(pages.height_inches, listed.height_inches) AS height_inches,
    coalesce(pages.weight_pounds, listed.weight_pounds) AS weight_pounds,
    coalesce(pages.college, listed.colleges) AS college
FROM pages
FULL JOIN listed ON pages.player_id = listed.player_id AND pages.line = listed.line
WHERE coalesce(pages.line, listed.line) = 1
