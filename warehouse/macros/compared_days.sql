-- about: How the days of birth of two people compare: `same`, `near` (the day, the month or the year alone differs, or day and month have changed places), `close` (at most three years apart), `differ`, or `unknown`.
-- parameters: one, other
-- any:
CASE
    WHEN {one}.birth_date IS NULL OR {other}.birth_date IS NULL THEN 'unknown'
    WHEN {one}.birth_date IN ({other}.birth_date, {other}.other_birth_date) OR {one}.other_birth_date IN ({other}.birth_date, {other}.other_birth_date)
        THEN 'same'
    WHEN substr(@digits_of_day({one}.birth_date), 5, 4) = substr(@digits_of_day({other}.birth_date), 5, 4) THEN 'near'
    WHEN
        substr(@digits_of_day({one}.birth_date), 1, 4) = substr(@digits_of_day({other}.birth_date), 1, 4)
        AND (
            substr(@digits_of_day({one}.birth_date), 5, 2) = substr(@digits_of_day({other}.birth_date), 5, 2)
            OR substr(@digits_of_day({one}.birth_date), 7, 2) = substr(@digits_of_day({other}.birth_date), 7, 2)
            OR substr(@digits_of_day({one}.birth_date), 5, 2) || substr(@digits_of_day({one}.birth_date), 7, 2)
            = substr(@digits_of_day({other}.birth_date), 7, 2) || substr(@digits_of_day({other}.birth_date), 5, 2)
        )
        THEN 'near'
    WHEN
        abs(
            CAST(substr(@digits_of_day({one}.birth_date), 1, 4) AS INTEGER)
            - CAST(substr(@digits_of_day({other}.birth_date), 1, 4) AS INTEGER)
        ) <= 3
        THEN 'close'
    ELSE 'differ'
END
