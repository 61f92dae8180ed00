-- about: The games of a relation twice, from the side of each team: `team_id`, `points` and `opponent_points`.
-- parameters: relation
-- any:
(
    SELECT
        games.*,
        games.home_team_id AS team_id,
        games.home_points AS points,
        games.away_points AS opponent_points
    FROM {relation} AS games
    UNION ALL
    SELECT
        games.*,
        games.away_team_id AS team_id,
        games.away_points AS points,
        games.home_points AS opponent_points
    FROM {relation} AS games
)
