-- about: The words of a question in search form, without what tells a son from his father, and with Cyrillic letters written as Latin ones.
-- reads:
-- parameters: question VARCHAR
SELECT
    @fold_text($question::VARCHAR) AS words,
    @plain_name($question::VARCHAR) AS plain_words,
    @fold_text(@latin_letters($question::VARCHAR)) AS latin_words;
