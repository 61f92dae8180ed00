-- about: The whole seasons of teams with records and ratings, in a part of one season or of all; printed lines before sums of games.
-- parameters: season_type, season_year
-- any:
(
    SELECT
        s.season_year,
        s.league,
        t.team_name,
        s.wins,
        s.losses,
        round(CAST(s.wins AS DOUBLE) / nullif(s.wins + s.losses, 0), 3) AS win_pct,
        s.pace,
        s.offensive_rating,
        s.defensive_rating,
        s.net_rating
    FROM agg_team_seasons AS s
    INNER JOIN dim_team_seasons AS t ON t.team_id = s.team_id AND t.season_year = s.season_year
    WHERE s.is_complete
        AND s.season_type = {season_type}
        AND ({season_year}::INTEGER IS NULL OR s.season_year = {season_year})
    QUALIFY row_number() OVER (
        PARTITION BY s.team_id, s.league, s.season_year ORDER BY s.origin
    ) = 1
)
