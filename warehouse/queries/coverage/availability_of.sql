-- about: How much of a relation is here, of a season or of all: one row, also where there is nothing, that says why.
-- reads: coverage
-- parameters: relation VARCHAR, table_rows BIGINT, league VARCHAR, season_year INTEGER, season_type VARCHAR
-- The states are those of availability; NO_SOURCE where the artifact has no record of it at all. Play-by-play is recorded since 1996-97.
WITH told AS (
    SELECT
        row_count,
        games,
        known_games,
        expected_games,
        is_complete,
        sources
    FROM coverage
    WHERE relation = $relation
        AND league = $league
        AND season_year = $season_year
        AND season_type IN (coalesce($season_type, 'REGULAR'), 'SEASON')
)
SELECT
    $relation::VARCHAR AS relation,
    CASE
        WHEN $relation IN ('fact_play_by_play', 'fact_shots', 'agg_lineup_stints') AND $season_year < 1997 THEN 'NOT_RECORDED_THEN'
        WHEN $table_rows = 0 THEN 'NO_SOURCE'
        WHEN $season_year::INTEGER IS NULL THEN 'UNKNOWN'
        WHEN told.row_count IS NULL THEN
            CASE WHEN EXISTS (SELECT 1 FROM coverage WHERE relation = $relation) THEN 'MISSING' ELSE 'UNKNOWN' END
        WHEN told.row_count = 0 THEN 'MISSING'
        WHEN told.is_complete THEN 'THERE'
        WHEN NOT told.is_complete OR told.games < told.known_games THEN 'IN_PART'
        WHEN told.games > 0 THEN 'THERE'
        ELSE 'UNKNOWN'
    END AS state,
    $table_rows::BIGINT AS row_count,
    told.games,
    told.expected_games,
    told.is_complete,
    told.sources
FROM (SELECT 1 AS one) AS always
LEFT JOIN told ON TRUE
LIMIT 1;
