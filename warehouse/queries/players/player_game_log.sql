-- about: A player's games of a season and part of it in order, with the score, and those of his team for which he was listed and did not play, with the reason.
-- reads: dim_games, dim_players, fact_did_not_play, fact_player_gamelogs
-- parameters: player_id BIGINT, league VARCHAR, season_year INTEGER, season_type VARCHAR
-- names: team_abbreviation, opponent_team_abbreviation
WITH played AS (
    SELECT
        l.*,
        row_number() OVER (ORDER BY l.game_date, l.game_id)::INTEGER AS game_number,
        round(avg(l.points) OVER (ORDER BY l.game_date, l.game_id ROWS BETWEEN 4 PRECEDING AND CURRENT ROW), 1) AS recent_points
    FROM fact_player_gamelogs AS l
    WHERE l.player_id = $player_id
        AND l.league = $league
        AND l.season_year = $season_year
        AND l.season_type = $season_type
),
missed AS (
    SELECT
        a.game_id,
        a.team_id,
        any_value(a.reason) AS reason
    FROM fact_did_not_play AS a
    WHERE a.player_id = $player_id
        AND a.season_year = $season_year
        AND NOT EXISTS (SELECT 1 FROM played WHERE played.game_id = a.game_id)
    GROUP BY a.game_id, a.team_id
),
lines AS (
    SELECT
        game_id,
        team_id,
        NULL::VARCHAR AS reason,
        game_number,
        is_starter,
        minutes_played,
        seconds_played,
        @each_count(this_count),
        plus_minus,
        game_score::DOUBLE AS game_score,
        recent_points
    FROM played
    UNION ALL BY NAME
    SELECT
        game_id,
        team_id,
        reason
    FROM missed
)
SELECT
    g.game_id,
    g.game_date,
    g.league,
    g.season_year,
    date_sub('year', who.birth_date, g.game_date)::INTEGER AS age,
    lines.team_id,
    CASE WHEN g.home_team_id = lines.team_id THEN g.away_team_id ELSE g.home_team_id END AS opponent_team_id,
    CASE WHEN g.home_team_id = lines.team_id THEN 'HOME' ELSE 'AWAY' END AS location,
    CASE
        WHEN (g.home_team_id = lines.team_id) = (g.home_points > g.away_points) THEN 'W'
        ELSE 'L'
    END AS outcome,
    CASE WHEN g.home_team_id = lines.team_id THEN g.home_points ELSE g.away_points END AS team_points,
    CASE WHEN g.home_team_id = lines.team_id THEN g.away_points ELSE g.home_points END AS opponent_points,
    lines.* EXCLUDE (game_id, team_id)
FROM lines
INNER JOIN dim_games AS g ON g.game_id = lines.game_id
LEFT JOIN dim_players AS who ON who.player_id = $player_id
WHERE g.league = $league
    AND g.season_type = $season_type
ORDER BY
    g.game_date,
    g.game_id
LIMIT 400;
