-- about: A day as eight digits, such as 20180101.
-- parameters: day
-- duckdb:
strftime({day}, '%Y%m%d')
-- spark:
date_format({day}, 'yyyyMMdd')
