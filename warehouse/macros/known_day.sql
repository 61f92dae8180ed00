-- about: A day of birth; NULL for the days that stand for none: the first of 1900, and a year that a spreadsheet took for a number of days (1921 is 4 April 1905).
-- parameters: day
-- any:
CASE WHEN {day} = DATE '1900-01-01' OR {day} BETWEEN DATE '1905-02-22' AND DATE '1905-07-02' THEN NULL ELSE {day} END
