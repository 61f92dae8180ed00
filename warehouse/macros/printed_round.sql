-- about: The round of a series that a list names in its words, as `agg_playoff_series.round_name` calls it.
-- parameters: series
-- any:
CASE
    WHEN {series} = 'Finals' THEN 'FINALS'
    WHEN {series} LIKE '%Tiebreak' THEN 'TIEBREAK'
    WHEN {series} LIKE '%Conf% Finals' THEN 'CONFERENCE_FINALS'
    WHEN {series} LIKE '%Conf% Semifinals' THEN 'CONFERENCE_SEMIFINALS'
    WHEN {series} LIKE '%Div% Finals' THEN 'DIVISION_FINALS'
    WHEN {series} LIKE '%Div% Semifinals' THEN 'DIVISION_SEMIFINALS'
    WHEN {series} = 'Semifinals' THEN 'SEMIFINALS'
    WHEN {series} = 'Quarterfinals' THEN 'QUARTERFINALS'
    WHEN {series} LIKE '%First Round' THEN 'FIRST_ROUND'
END
