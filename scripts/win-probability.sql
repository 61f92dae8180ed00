-- How often the home team won from each state that line scores tell: from the start, after each of three quarters and at the start of
-- each overtime, counted by season, seconds left of regulation or of the overtime, and lead of the home team.
WITH quarters AS (
    SELECT
        lines.game_id,
        lines.period,
        sum(CASE WHEN lines.team_id = games.home_team_id THEN lines.points ELSE -lines.points END) AS margin
    FROM fact_line_scores AS lines
    INNER JOIN dim_games AS games ON games.game_id = lines.game_id
    WHERE games.season_type IN ('REGULAR', 'PLAYOFF', 'PLAY_IN')
        AND games.is_neutral_site IS DISTINCT FROM TRUE
    GROUP BY lines.game_id, lines.period
    HAVING count(*) = 2
),

leads AS (
    SELECT
        game_id,
        period,
        sum(margin) OVER (PARTITION BY game_id ORDER BY period) AS lead
    FROM quarters
),

-- Games of which the periods add up to the score.
whole AS (
    SELECT
        leads.game_id,
        games.season_year,
        games.home_points > games.away_points AS is_won
    FROM leads
    INNER JOIN dim_games AS games ON games.game_id = leads.game_id
    GROUP BY leads.game_id, games.season_year, games.home_points, games.away_points
    HAVING max(leads.period) >= 4
        AND count(*) = max(leads.period)
        AND arg_max(leads.lead, leads.period) = games.home_points - games.away_points
        AND games.home_points <> games.away_points
),

states AS (
    SELECT game_id, FALSE AS is_overtime, 2880 AS seconds_left, 0 AS lead
    FROM whole
    UNION ALL
    SELECT game_id, FALSE, (4 - period) * 720, lead
    FROM leads
    WHERE period < 4
    UNION ALL
    SELECT game_id, TRUE, 300, lead
    FROM leads
    WHERE period >= 4 AND lead = 0
)

SELECT
    whole.season_year,
    states.is_overtime,
    states.seconds_left,
    states.lead::INTEGER AS lead,
    count(*) AS games,
    count(*) FILTER (whole.is_won) AS wins
FROM states
INNER JOIN whole ON whole.game_id = states.game_id
GROUP BY ALL
ORDER BY ALL
