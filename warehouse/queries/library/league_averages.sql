-- about: What a team had in a game, by season; only whole regular seasons.
-- tags: league, seasons
-- reads: agg_team_seasons
-- parameters: league VARCHAR = 'NBA', limit BIGINT = 100
SELECT
    s.season_year,
    count(DISTINCT s.team_id) AS teams,
    round(sum(s.points)::DOUBLE / sum(s.games_played), 1) AS points_per_game,
    round(sum(s.three_pointers_attempted)::DOUBLE / sum(s.games_played), 1) AS three_pointers_attempted_per_game,
    round(sum(s.field_goals_made)::DOUBLE / sum(s.field_goals_attempted), 3) AS field_goal_pct,
    round(sum(s.free_throws_made)::DOUBLE / sum(s.free_throws_attempted), 3) AS free_throw_pct,
    round(sum(s.rebounds)::DOUBLE / sum(s.games_played), 1) AS rebounds_per_game,
    round(sum(s.assists)::DOUBLE / sum(s.games_played), 1) AS assists_per_game
FROM (
    SELECT seasons.*
    FROM agg_team_seasons AS seasons
    WHERE seasons.is_complete
        AND seasons.season_type = 'REGULAR'
        AND seasons.league = $league
    QUALIFY row_number() OVER (PARTITION BY seasons.team_id, seasons.season_year ORDER BY seasons.origin) = 1
) AS s
GROUP BY s.season_year
ORDER BY s.season_year DESC
LIMIT $limit;
