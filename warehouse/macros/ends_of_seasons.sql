-- about: Every season of a relation with its league, the last day of its regular season and its last day of all: a season lasts until its playoffs end, so that games of October 2020 belong to 2020.
-- parameters: relation
-- any:
(
    SELECT
        season_year,
        league,
        end_date,
        coalesce(playoffs_end_date, @plus_days(end_date, 90)) AS last_date
    FROM {relation}
)
