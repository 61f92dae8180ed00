-- about: What is wrong with the letters of a person's name; NULL if nothing is.
-- parameters: name
-- any:
CASE
    WHEN @is_mojibake({name}) THEN 'mojibake'
    WHEN regexp_replace({name}, '[A-Za-zÀ-ɏ]', '') <> {name} AND regexp_replace({name}, '[Ѐ-ӿͰ-Ͽ]', '') <> {name} THEN 'look_alike_letters'
    WHEN regexp_replace({name}, '[\x{0001}-\x{001F}\x{00AD}\x{200B}-\x{200F}\x{2028}-\x{202E}\x{2060}-\x{2069}]', '') <> {name} THEN 'invisible_characters'
    WHEN length({name}) > 50 THEN 'absurd_length'
    WHEN regexp_replace({name}, '\pL', '') = {name} THEN 'no_letter'
END
