-- about: One row per team and season: what the team was called and where it stood in the league.
-- grain: team and season
-- key: team_id, season_year
-- reads: ref_team_seasons
-- runs: duckdb
SELECT
    team_id,
    season_year,
    abbreviation,
    full_name,
    city,
    nickname,
    league,
    conference,
    division
FROM ref_team_seasons
ORDER BY season_year, team_id
