-- about: One row per accepted record of a game in a list of games after NBA.com that says who was at home, in the warehouse's names; the score is that of a line score.
-- stages: raw_nba_tables__game_summary
-- feeds: numbered_schedule
-- reads: raw_nba_tables__game_summary, raw_nba_tables__line_scores, ref_team_seasons, ref_bref_team_codes
WITH sides AS (
    SELECT
        game_id,
        home_team_id AS team_id,
        home_team_name AS team_name,
        home_points AS points
    FROM raw_nba_tables__line_scores
    UNION ALL
    SELECT
        game_id,
        away_team_id AS team_id,
        away_team_name AS team_name,
        away_points AS points
    FROM raw_nba_tables__line_scores
),

-- A game that several lists have with two scores has none.
scores AS (
    SELECT
        game_id,
        team_id,
        max(team_name) AS team_name,
        max(points) AS points
    FROM sides
    GROUP BY game_id, team_id
    HAVING min(points) = max(points)
),

records AS (
    SELECT
        games.import_batch_id,
        games.source_row,
        @nba_game_columns(games.game_id),
        games.game_date,
        games.home_team_id,
        home.team_name AS home_written,
        games.away_team_id,
        away.team_name AS away_written,
        CASE WHEN games.status = 3 THEN home.points END AS home_points,
        CASE WHEN games.status = 3 THEN away.points END AS away_points
    FROM raw_nba_tables__game_summary AS games
    LEFT JOIN scores AS home ON games.game_id = home.game_id AND games.home_team_id = home.team_id
    LEFT JOIN scores AS away ON games.game_id = away.game_id AND games.away_team_id = away.team_id
)

SELECT
    @schedule_columns(sides),
    -- A game that was not played has a score of zeros.
    CASE WHEN sides.home_points + sides.away_points > 0 THEN sides.home_points END AS home_points,
    CASE WHEN sides.home_points + sides.away_points > 0 THEN sides.away_points END AS away_points
FROM @schedule_sides(records) AS sides
