-- about: One row per league and season that has a game in the artifact, with its teams, players and games so far.
-- key: league, season_year
-- reads: dim_seasons, agg_player_seasons, agg_team_seasons
-- runs: duckdb
WITH teams AS (
    SELECT
        league,
        season_year,
        count(DISTINCT team_id)::INTEGER AS teams_played
    FROM agg_team_seasons
    GROUP BY league, season_year
),

players AS (
    SELECT
        league,
        season_year,
        count(DISTINCT player_id)::INTEGER AS players_played
    FROM agg_player_seasons
    WHERE row_scope = 'season_total'
    GROUP BY league, season_year
)

SELECT
    seasons.league,
    seasons.season_year,
    seasons.season_id,
    seasons.season_name,
    seasons.start_date,
    seasons.end_date,
    seasons.playoffs_end_date,
    seasons.team_count,
    seasons.expected_games,
    seasons.games,
    seasons.first_game_date,
    seasons.last_game_date,
    seasons.is_complete,
    seasons.is_current,
    coalesce(teams.teams_played, 0) AS teams_played,
    coalesce(players.players_played, 0) AS players_played
FROM dim_seasons AS seasons
LEFT JOIN teams ON seasons.league = teams.league AND seasons.season_year = teams.season_year
LEFT JOIN players ON seasons.league = players.league AND seasons.season_year = players.season_year
