-- about: The number that a text writes, its plus and percent signs left out; NULL for any other text.
-- parameters: text
-- any:
TRY_CAST(replace(replace({text}, '%', ''), '+', '') AS DOUBLE)
