-- about: The day that comes a number of days after another.
-- parameters: day, days
-- duckdb:
({day} + {days})
-- spark:
date_add({day}, {days})
