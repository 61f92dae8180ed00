-- about: One row per game, team and period: the points of the period.
-- key: game_id, team_id, period
-- checks: unique, known(game_id, dim_games)
-- reads: stg_bref__line_scores, drops_bref__line_scores, other_line_scores, kept_games
WITH pages AS (
    SELECT
        records.game_id,
        records.team_id,
        records.period,
        records.period_type,
        kept.season_year AS season_year,
        records.points,
        'bref' AS source,
        records.import_batch_id,
        records.source_row
    FROM @kept_records(stg_bref__line_scores, drops_bref__line_scores) AS records
    INNER JOIN kept_games AS kept ON records.game_id = kept.game_id
),

-- Of a game the periods are those of one record: of its page, else of the first by rank.
others AS (
    SELECT
        lines.*,
        kept.season_year,
        dense_rank() OVER (PARTITION BY lines.game_id ORDER BY lines.precedence, lines.import_batch_id, lines.source_row) AS place
    FROM other_line_scores AS lines
    INNER JOIN kept_games AS kept
        ON lines.game_id = kept.game_id AND lines.team_id IN (kept.home_team_id, kept.away_team_id)
    LEFT JOIN (SELECT pages.game_id FROM pages GROUP BY pages.game_id) AS told ON lines.game_id = told.game_id
    WHERE told.game_id IS NULL
),

told AS (
    SELECT pages.* FROM pages
    UNION ALL
    SELECT
        game_id,
        team_id,
        period,
        CASE WHEN period > 4 THEN 'OVERTIME' ELSE 'QUARTER' END AS period_type,
        season_year,
        points,
        source,
        CAST(NULL AS INTEGER) AS import_batch_id,
        CAST(NULL AS BIGINT) AS source_row
    FROM others
    WHERE place = 1
)

SELECT
    game_id, -- The game: `dim_games.game_id`.
    team_id, -- The team: `dim_teams.team_id`.
    period, -- Quarters are 1 to 4, overtimes follow.
    period_type, -- QUARTER or OVERTIME.
    season_year,
    points, -- NOT NULL; Points of the team in the period.
    source,
    import_batch_id, -- NULL; …; NULL where the periods stand in the record of a game.
    source_row -- NULL
FROM told
ORDER BY season_year, game_id, team_id, period
