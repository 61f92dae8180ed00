-- about: The All-Star games of which anything is here, newest first: the day, the sides, and how many were selected.
-- reads: bref.all_star_gamelogs, dim_games, fact_all_star_selections
WITH selected AS (
    SELECT
        league,
        season_year,
        list_sort(list(DISTINCT side)) AS sides,
        count(*)::INTEGER AS selected_players
    FROM fact_all_star_selections
    GROUP BY league, season_year
)
SELECT
    coalesce(s.league, d.league) AS league,
    coalesce(s.season_year, d.season_year) AS season_year,
    d.game_date AS all_star_date,
    s.sides,
    s.selected_players
FROM selected AS s
FULL JOIN @all_star_days(dim_games) AS d ON d.league = s.league AND d.season_year = s.season_year
ORDER BY
    2 DESC,
    1
LIMIT 500;
