-- about: One row per game, team and period: the points of the period.
-- key: game_id, team_id, period
-- checks: unique, known(game_id, dim_games)
-- reads: stg_bref__line_scores, drops_bref__line_scores, kept_games
SELECT
    records.game_id, -- The game: `dim_games.game_id`.
    records.team_id, -- The team: `dim_teams.team_id`.
    records.period, -- Quarters are 1 to 4, overtimes follow.
    records.period_type, -- QUARTER or OVERTIME.
    kept.season_year AS season_year,
    records.points, -- NOT NULL; Points of the team in the period.
    records.import_batch_id,
    records.source_row
FROM @kept_records(stg_bref__line_scores, drops_bref__line_scores) AS records
INNER JOIN kept_games AS kept ON records.game_id = kept.game_id
ORDER BY kept.season_year, records.game_id, records.team_id, records.period
