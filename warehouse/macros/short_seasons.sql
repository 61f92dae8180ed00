-- about: The seasons of a relation with games, but fewer than were played, and of each whether it is over, as the newest game tells, and whether it comes from a source of whole seasons.
-- parameters: relation
-- any:
(
    SELECT
        seasons.*,
        newest.game_date >= seasons.end_date AS is_over,
        whole.season_year IS NOT NULL AS is_of_whole_seasons
    FROM {relation} AS seasons
    CROSS JOIN (SELECT max(last_game_date) AS game_date FROM {relation}) AS newest
    LEFT JOIN (
        -- The NBA's own logs come by the season; pages and data sets of others may be of a few games.
        SELECT DISTINCT
            lines.league,
            lines.season_year
        FROM fact_team_gamelogs AS lines
        INNER JOIN etl.import_batches AS batches ON lines.import_batch_id = batches.import_batch_id
        WHERE batches.source LIKE 'nba_%' AND batches.game_lines = 'teams'
    ) AS whole
        ON seasons.league = whole.league AND seasons.season_year = whole.season_year
    WHERE seasons.games > 0 AND seasons.games < seasons.expected_games
)
