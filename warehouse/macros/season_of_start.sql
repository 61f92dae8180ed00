-- about: The year in which the season ends that begins in a year; the year may be written with a point.
-- parameters: year
-- any:
(CAST(floor({year}) AS INTEGER) + 1)
