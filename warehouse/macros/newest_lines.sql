-- about: The order of which the first of several prints of a line is taken: of the most games, of a player's own page before others.
-- parameters: line
-- any:
row_number() OVER (
    PARTITION BY coalesce({line}.league, 'NBA'), {line}.season_year, {line}.season_type, {line}.team_code
    ORDER BY {line}.games_played DESC NULLS LAST, {line}.page_order = 2 DESC, {line}.page_order
) AS choice
