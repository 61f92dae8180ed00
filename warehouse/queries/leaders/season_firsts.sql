-- about: Who is first of a league in a part of a season in each category, of those who qualify by its rule, and the team of who played for one alone.
-- reads: agg_player_seasons, agg_season_leaders
-- kept: league VARCHAR, season_year INTEGER, season_type VARCHAR
SELECT
    l.league AS by_league,
    l.season_year AS by_season_year,
    l.season_type AS by_season_type,
    l.category,
    l.basis,
    l.player_id,
    CASE WHEN s.team_count = 1 THEN s.team_id END AS only_team_id
FROM agg_season_leaders AS l
LEFT JOIN agg_player_seasons AS s
    ON s.player_id = l.player_id
    AND s.league = l.league
    AND s.season_year = l.season_year
    AND s.season_type = l.season_type
    AND s.row_scope = 'season_total'
WHERE l.rank = 1
ORDER BY
    by_league,
    by_season_year,
    by_season_type,
    l.category,
    l.basis,
    l.player_id;
