-- about: The number in a text, without plus and percent signs; NULL for any other text.
-- parameters: text
-- any:
TRY_CAST(replace(replace({text}, '%', ''), '+', '') AS DOUBLE)
