-- about: The half of a regular season in which a day is, by the days from its first to its last game: `first` or `second`; NULL where those are not known.
-- parameters: game_date, season
-- any:
CASE
    WHEN 2 * ({game_date} - {season}.start_date) <= {season}.end_date - {season}.start_date THEN 'first'
    WHEN {season}.end_date IS NOT NULL AND {season}.start_date IS NOT NULL THEN 'second'
END
