-- about: The words of a text as one searches for them, divided by single blanks: lower case, no accents, apostrophes, dots or hyphens.
-- parameters: text
-- duckdb:
trim(regexp_replace(regexp_replace(fold_letters({text}), '\pM+', '', 'g'), '[^\pL\pN]+', ' ', 'g'))
-- spark:
trim(regexp_replace(regexp_replace(fold_letters({text}), '\\pM+', ''), '[^\\pL\\pN]+', ' '))
