-- about: Every team with the name, the place and the record of its newest season in the artifact.
-- reads: agg_standings, dim_teams
-- parameters:
-- names: team_abbreviation, team_name
WITH newest AS (
    SELECT
        team_id,
        max(season_year) AS season_year,
        count(*) AS seasons
    FROM agg_standings
    GROUP BY team_id
)
SELECT
    s.league,
    s.season_year,
    n.seasons,
    s.conference,
    s.division,
    s.team_id,
    s.wins,
    s.losses,
    s.win_pct::DOUBLE AS win_pct,
    d.is_active
FROM newest AS n
INNER JOIN agg_standings AS s
    ON s.team_id = n.team_id AND s.season_year = n.season_year
INNER JOIN dim_teams AS d ON d.team_id = n.team_id
ORDER BY
    d.is_active DESC,
    s.conference NULLS LAST,
    s.division NULLS LAST,
    d.team_name,
    n.team_id;
