-- about: One row per team and season with a page of its own, its league and name: what the tables of that page do not repeat.
-- grain: team and season
-- key: team_id, season_year
-- reads: raw_bref__team_seasons
-- runs: portable
SELECT
    team_id,
    season_year,
    max(league) AS league,
    max(team_name) AS team_name
FROM raw_bref__team_seasons
GROUP BY team_id, season_year
