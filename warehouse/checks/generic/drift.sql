-- about: In no season did the mean of a number of {relation} (in standard deviations), the share of rows without it or the rows a {thing} move by more than {share} from the published artifact, beyond what new rows explain.
-- failure: {n} [number|numbers] of a season of {relation} moved away from the published artifact.
-- severity: warn
-- name: {relation}__no_drift
-- pieces: relation, unit, share, stats, thing
-- reads: {relation}, live.{relation}
-- key: season_year, stat, measure
-- needs: live
-- fault: INSERT INTO live.{relation} BY NAME SELECT 1 AS {unit}, 1900 AS season_year
WITH lines AS (
    SELECT
        true AS is_published,
        season_year,
        {unit} AS unit,
        CAST(columns('^({stats})$') AS DOUBLE) AS '\0'
    FROM live.{relation}
    UNION ALL BY NAME
    SELECT
        false AS is_published,
        season_year,
        {unit} AS unit,
        CAST(columns('^({stats})$') AS DOUBLE) AS '\0'
    FROM {relation}
),

-- Sums of squares, because the engine's own deviation takes four times as long.
seasons AS (
    SELECT
        is_published,
        season_year,
        count(*) AS row_count,
        count(DISTINCT unit) AS units,
        struct_pack(
            mean := avg(columns('^({stats})$')),
            square := avg(columns('^({stats})$') * columns('^({stats})$')),
            known := count(columns('^({stats})$'))
        ) AS '\0'
    FROM lines
    GROUP BY is_published, season_year
),

numbers AS (
    UNPIVOT seasons
    ON columns(* EXCLUDE (is_published, season_year, row_count, units))
    INTO NAME stat VALUE numbers
),

pairs AS (
    SELECT
        published.season_year,
        published.stat,
        published.row_count AS published_rows,
        coalesce(candidate.row_count, 0) AS candidate_rows,
        published.units AS published_units,
        candidate.units AS candidate_units,
        published.numbers.mean AS published_mean,
        candidate.numbers.mean AS candidate_mean,
        sqrt(greatest(published.numbers.square - published.numbers.mean ** 2, 0)) AS spread,
        1 - published.numbers.known / published.row_count AS published_missing,
        1 - candidate.numbers.known / candidate.row_count AS candidate_missing,
        -- Of rows that are new half a deviation, half of the values or of the rows may differ, and what chance makes of so few.
        CASE
            WHEN published.row_count = candidate.row_count THEN {share}
            ELSE least({share}, 0.5 * abs(candidate.row_count - published.row_count) / candidate.row_count)
        END AS share,
        5 * sqrt(abs(candidate.row_count - published.row_count) / candidate.row_count / published.row_count) AS chance
    FROM numbers AS published
    LEFT JOIN numbers AS candidate
        ON
            NOT candidate.is_published
            AND published.season_year = candidate.season_year
            AND published.stat = candidate.stat
    WHERE published.is_published
),

measures AS (
    SELECT
        season_year,
        stat,
        'mean' AS measure,
        published_mean AS published,
        candidate_mean AS candidate,
        (share + chance) * spread AS allowed,
        published_rows,
        candidate_rows
    FROM pairs
    UNION ALL
    SELECT
        season_year,
        stat,
        'share_missing' AS measure,
        published_missing AS published,
        candidate_missing AS candidate,
        share + chance * sqrt(published_missing * (1 - published_missing)) AS allowed,
        published_rows,
        candidate_rows
    FROM pairs
    UNION ALL
    SELECT DISTINCT
        season_year,
        'rows' AS stat,
        'per_{thing}' AS measure,
        published_rows / published_units AS published,
        coalesce(candidate_rows / candidate_units, 0) AS candidate,
        {share} * published_rows / published_units AS allowed,
        published_rows,
        candidate_rows
    FROM pairs
)

SELECT
    season_year,
    stat,
    measure,
    round(published, 4) AS published,
    round(candidate, 4) AS candidate,
    round(allowed, 4) AS allowed,
    published_rows,
    candidate_rows
FROM measures
WHERE abs(candidate - published) > allowed + 0.000000001
ORDER BY season_year, stat, measure
