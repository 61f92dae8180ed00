-- about: The words of a question in search form, then those of the question with its Cyrillic letters written as Latin ones; both also without what tells a son from his father.
-- reads:
-- parameters: question VARCHAR
-- Folded in one place: the engine prepares the patterns of a fold anew for each time that the statement names it.
WITH questions AS (
    SELECT
        unnest([1, 2]) AS place,
        unnest([$question::VARCHAR, @latin_letters($question::VARCHAR)]) AS question
),

folded AS (
    SELECT
        place,
        @fold_text(question) AS words
    FROM questions
)

SELECT
    words,
    @without_suffix(words) AS plain_words
FROM folded
ORDER BY place;
