-- about: The days of the year on which players were born, with how many of them.
-- reads: dim_players
SELECT
    month(birth_date)::INTEGER AS birth_month,
    day(birth_date)::INTEGER AS birth_day,
    count(*)::INTEGER AS players
FROM dim_players
WHERE birth_date IS NOT NULL
GROUP BY ALL
ORDER BY
    birth_month,
    birth_day;
