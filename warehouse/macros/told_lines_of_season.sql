-- about: The printed lines of players of a part of a season, each player's one: of a traded player that of all his teams, where it is known.
-- parameters: lines, is_of_one_team
-- any:
(
    SELECT *
    FROM (
        SELECT
            told.*,
            row_number() OVER (
                PARTITION BY told.player_id
                ORDER BY {is_of_one_team}, told.games_played DESC, told.team_id
            ) AS choice
        FROM {lines} AS told
        WHERE told.league = $league
            AND told.season_year = $season_year
            AND told.season_type = $season_type
            AND ($team_id::BIGINT IS NULL OR told.team_id = $team_id)
    ) AS lines
    WHERE choice = 1
        AND games_played >= $min_games
)
