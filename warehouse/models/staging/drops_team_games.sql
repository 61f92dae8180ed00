-- about: One row per team record that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- drops: fact_team_gamelogs
-- reads: staged_team_games, ref_franchises, ref_team_seasons, game_sources
-- runs: portable
WITH records AS (
    SELECT
        records.import_batch_id,
        records.source_row,
        records.team_id,
        records.game_id,
        records.team_abbreviation,
        records.team_name,
        records.season_year,
        records.season_type,
        records.is_other_league,
        records.game_date,
        records.is_home,
        records.opponent_abbreviation,
        records.is_neutral_site,
        records.outcome,
        records.minutes_played,
        @each_count(records.this_count),
        records.plus_minus
    FROM staged_team_games AS records
    LEFT JOIN game_sources AS chosen ON records.game_id = chosen.game_id AND chosen.part = 'team'
    WHERE chosen.game_id IS NULL OR records.source = chosen.source
),

repeated AS (
    SELECT
        team_id,
        game_id
    FROM records
    GROUP BY team_id, game_id
    HAVING count(*) > 1
),

copies AS (
    SELECT
        records.import_batch_id,
        records.source_row,
        concat_ws(
            '|',
            coalesce(CAST(records.team_abbreviation AS STRING), ''),
            coalesce(CAST(records.team_name AS STRING), ''),
            coalesce(CAST(records.season_year AS STRING), ''),
            coalesce(CAST(records.season_type AS STRING), ''),
            coalesce(CAST(records.game_date AS STRING), ''),
            coalesce(CAST(records.is_home AS STRING), ''),
            coalesce(CAST(records.opponent_abbreviation AS STRING), ''),
            coalesce(CAST(records.is_neutral_site AS STRING), ''),
            coalesce(CAST(records.outcome AS STRING), ''),
            coalesce(CAST(records.minutes_played AS STRING), ''),
            @each_count(coalesce(CAST(records.this_count AS STRING), '')),
            coalesce(CAST(records.plus_minus AS STRING), '')
        ) AS content,
        records.team_id,
        records.game_id
    FROM records
    INNER JOIN repeated ON records.team_id = repeated.team_id AND records.game_id = repeated.game_id
),

compared AS (
    SELECT
        import_batch_id,
        source_row,
        row_number() OVER (PARTITION BY team_id, game_id ORDER BY import_batch_id, source_row) AS copy_number,
        min(import_batch_id) OVER (PARTITION BY team_id, game_id) AS first_batch_id,
        min(content) OVER (PARTITION BY team_id, game_id) AS lowest_content,
        max(content) OVER (PARTITION BY team_id, game_id) AS highest_content
    FROM copies
),

duplicates AS (
    SELECT
        import_batch_id,
        source_row,
        CASE
            WHEN lowest_content <> highest_content THEN 'conflicting_duplicate'
            WHEN import_batch_id > first_batch_id THEN 'in_another_file'
            ELSE 'exact_duplicate'
        END AS reason
    FROM compared
    WHERE copy_number > 1 OR lowest_content <> highest_content
),

single AS (
    SELECT
        records.import_batch_id,
        records.source_row,
        records.game_id,
        records.season_year,
        -- Clubs come for preseason games, and All-Star teams are none of the league's.
        records.is_other_league
        OR (
            records.season_type IN ('PRESEASON', 'ALL_STAR')
            AND franchises.team_id IS NULL
            AND own.team_id IS NULL
        ) AS is_other_league,
        records.season_type IN ('PRESEASON', 'ALL_STAR') AND opponent.team_id IS NULL AS has_other_opponent,
        records.team_abbreviation,
        records.opponent_abbreviation,
        records.is_home,
        franchises.team_id AS franchise_id
    FROM records
    LEFT JOIN duplicates
        ON records.import_batch_id = duplicates.import_batch_id AND records.source_row = duplicates.source_row
    LEFT JOIN ref_franchises AS franchises ON records.team_id = franchises.team_id
    LEFT JOIN ref_team_seasons AS own
        ON records.team_abbreviation = own.abbreviation AND records.season_year = own.season_year
    LEFT JOIN ref_team_seasons AS opponent
        ON records.opponent_abbreviation = opponent.abbreviation AND records.season_year = opponent.season_year
    WHERE duplicates.source_row IS NULL
),

-- No team can stand twice in a game here: a second row of a team is a duplicate. Two that both say away, or both home,
-- are a game on a neutral court where each names the other.
lopsided_games AS (
    SELECT game_id
    FROM single
    WHERE franchise_id IS NOT NULL
    GROUP BY game_id
    HAVING
        count(*) <> 2
        OR (
            sum(CASE WHEN is_home THEN 1 ELSE 0 END) <> 1
            AND (min(team_abbreviation) <> min(opponent_abbreviation) OR max(team_abbreviation) <> max(opponent_abbreviation))
        )
),

judged AS (
    SELECT
        single.import_batch_id,
        single.source_row,
        CASE
            WHEN single.is_other_league THEN 'other_league'
            WHEN single.franchise_id IS NULL THEN 'orphan_team'
            WHEN single.season_year IS NULL THEN 'orphan_game'
            WHEN lopsided_games.game_id IS NOT NULL AND single.has_other_opponent THEN 'opponent_of_other_league'
            WHEN lopsided_games.game_id IS NOT NULL THEN 'game_without_two_teams'
        END AS reason
    FROM single
    LEFT JOIN lopsided_games ON single.game_id = lopsided_games.game_id
)

SELECT
    import_batch_id,
    source_row,
    reason
FROM duplicates
UNION ALL
SELECT
    import_batch_id,
    source_row,
    reason
FROM judged
WHERE reason IS NOT NULL
UNION ALL
SELECT
    records.import_batch_id,
    records.source_row,
    'told_by_another_source' AS reason
FROM staged_team_games AS records
INNER JOIN game_sources AS chosen ON records.game_id = chosen.game_id AND chosen.part = 'team'
WHERE records.source <> chosen.source
