-- about: One row per team: its newest name.
-- reads: dim_team_seasons
SELECT
    team_id,
    arg_max(team_name, season_year) AS team
FROM dim_team_seasons
GROUP BY team_id
