-- about: Seasons, newest first: how much of each is there, its best record and its scoring leader, the champion where known.
-- reads: agg_season_leaders, agg_standings, dim_games, dim_players, dim_seasons, dim_team_seasons
-- parameters:
WITH final_games AS (
    SELECT
        g.season_year,
        any_value(g.winner_team_id) AS winner_team_id
    FROM dim_games AS g
    INNER JOIN dim_seasons AS s
        ON s.season_year = g.season_year AND s.playoffs_end_date = g.game_date
    WHERE g.season_type = 'PLAYOFF'
    GROUP BY g.season_year
    HAVING count(*) = 1
),
scoring AS (
    SELECT
        season_year,
        min(player_id) AS player_id,
        any_value(value)::DOUBLE AS value
    FROM agg_season_leaders
    WHERE season_type = 'REGULAR'
        AND category = 'points'
        AND basis = 'per_game'
        AND rank = 1
    GROUP BY season_year
)
SELECT
    s.season_year,
    s.season_name,
    s.games,
    s.expected_games,
    s.team_count,
    s.is_complete,
    w.team_abbreviation AS champion_team_abbreviation,
    w.team_name AS champion_team_name,
    b.team_abbreviation AS best_team_abbreviation,
    b.team_name AS best_team_name,
    r.wins AS best_team_wins,
    r.losses AS best_team_losses,
    p.player_slug AS scoring_leader_player_slug,
    p.player_name AS scoring_leader_player_name,
    l.value AS scoring_leader_points_per_game
FROM dim_seasons AS s
LEFT JOIN final_games AS f ON f.season_year = s.season_year
LEFT JOIN dim_team_seasons AS w
    ON w.team_id = f.winner_team_id AND w.season_year = s.season_year
LEFT JOIN (
    SELECT
        season_year,
        min(team_id) AS team_id,
        any_value(wins) AS wins,
        any_value(losses) AS losses
    FROM agg_standings
    WHERE league_rank = 1
    GROUP BY season_year
    HAVING count(*) = 1
) AS r
    ON r.season_year = s.season_year
LEFT JOIN dim_team_seasons AS b
    ON b.team_id = r.team_id AND b.season_year = s.season_year
LEFT JOIN scoring AS l ON l.season_year = s.season_year
LEFT JOIN dim_players AS p ON p.player_id = l.player_id
ORDER BY s.season_year DESC;
