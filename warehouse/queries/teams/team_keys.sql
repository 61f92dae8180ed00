-- about: What every team was called in every season, read into memory when an artifact is opened.
-- reads: dim_team_seasons
SELECT
    team_id,
    league,
    season_year,
    team_abbreviation,
    bref_code,
    team_name,
    nickname
FROM dim_team_seasons
ORDER BY
    team_id,
    season_year;
