-- about: The whole number in a text of digits; NULL for any other text.
-- parameters: text
-- duckdb:
CASE WHEN regexp_full_match({text}, '-?[0-9]{1,18}') THEN CAST({text} AS BIGINT) END
-- spark:
CASE WHEN {text} RLIKE '^-?[0-9]{1,18}$' THEN CAST({text} AS BIGINT) END
