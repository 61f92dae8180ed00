-- about: The longest runs of games that a team won, or lost, in one season; is_complete says where no game of the season is missing.
-- tags: teams, games, streaks
-- reads: dim_team_seasons, team_streak
-- parameters: won BOOLEAN = TRUE, season_type VARCHAR = 'REGULAR', limit BIGINT = 20
SELECT
    t.team_name,
    s.season_year,
    s.games,
    s.first_game_date,
    s.last_game_date,
    s.is_complete
FROM team_streak AS s
INNER JOIN dim_team_seasons AS t ON t.team_id = s.team_id AND t.season_year = s.season_year
WHERE s.is_won = $won
    AND s.season_type = $season_type
ORDER BY
    s.games DESC,
    s.first_game_date,
    t.team_name
LIMIT $limit;
