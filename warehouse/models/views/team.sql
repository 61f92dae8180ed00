-- about: One row per team, with the seasons and the regular season record that the artifact has of it.
-- key: team_id
-- reads: dim_teams, agg_team_seasons
-- runs: duckdb
WITH records AS (
    SELECT
        team_id,
        count(*)::INTEGER AS seasons,
        min(season_year) AS first_season_year,
        max(season_year) AS last_season_year,
        sum(wins)::INTEGER AS wins,
        sum(losses)::INTEGER AS losses
    FROM agg_team_seasons
    WHERE season_type = 'REGULAR'
    GROUP BY team_id
)

SELECT
    teams.team_id,
    teams.nba_id,
    teams.team_abbreviation,
    teams.team_name,
    teams.city,
    teams.nickname,
    teams.league,
    teams.founded_year,
    teams.final_year,
    teams.is_active,
    coalesce(records.seasons, 0) AS seasons,
    records.first_season_year,
    records.last_season_year,
    coalesce(records.wins, 0) AS wins,
    coalesce(records.losses, 0) AS losses
FROM dim_teams AS teams
LEFT JOIN records ON teams.team_id = records.team_id
