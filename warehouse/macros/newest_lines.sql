-- about: The order of which the first of several prints of a line is taken: of the most games, of a player's own page before others; 1 for the first.
-- parameters: line
-- any:
-- One order over all rows, since a few rows in partitions take the engine four milliseconds.
CASE
    WHEN lag((coalesce({line}.league, 'NBA'), {line}.season_year, {line}.season_type, {line}.team_code)) OVER (
        ORDER BY
            coalesce({line}.league, 'NBA'),
            {line}.season_year,
            {line}.season_type,
            {line}.team_code,
            {line}.games_played DESC NULLS LAST,
            {line}.page_order = 2 DESC,
            {line}.page_order
    ) IS NOT DISTINCT FROM (coalesce({line}.league, 'NBA'), {line}.season_year, {line}.season_type, {line}.team_code)
        THEN 2
    ELSE 1
END AS choice
