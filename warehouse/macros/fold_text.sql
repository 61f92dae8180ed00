-- about: The words of a text in search form, separated by single spaces: lower case, no accents, apostrophes, dots or hyphens.
-- parameters: text
-- duckdb:
trim(regexp_replace(regexp_replace(@fold_letters({text}), '\pM+', '', 'g'), '[^\pL\pN]+', ' ', 'g'))
-- spark:
trim(regexp_replace(regexp_replace(@fold_letters({text}), '\\pM+', ''), '[^\\pL\\pN]+', ' '))
