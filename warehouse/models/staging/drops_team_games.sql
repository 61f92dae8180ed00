-- about: One row per team record that becomes no fact, with the reason.
-- drops: fact_team_gamelogs
-- reads: staged_team_games, ref_franchises, ref_team_seasons, game_sources
WITH records AS (
    SELECT lines.*
    FROM @lines_taken(staged_team_games, 'team') AS lines
),

duplicates AS (
    SELECT repeated.*
    FROM @repeated_lines(
        records,
        records.team_id,
        (
            team_abbreviation, team_name, season_year, season_type, game_date, is_home, opponent_abbreviation,
            is_neutral_site, outcome, minutes_played, @each_count(this_count), plus_minus
        )
    ) AS repeated
),

single AS (
    SELECT
        records.import_batch_id,
        records.source_row,
        records.game_id,
        records.season_year,
        @is_of_other_league(records) AS is_other_league,
        records.season_type IN ('PRESEASON', 'ALL_STAR') AND opponent.team_id IS NULL AS has_other_opponent,
        records.team_abbreviation,
        records.opponent_abbreviation,
        records.is_home,
        records.is_partial,
        franchises.team_id AS franchise_id
    FROM @kept_records(records, duplicates) AS records
    LEFT JOIN ref_franchises AS franchises ON records.team_id = franchises.team_id
    LEFT JOIN ref_team_seasons AS own
        ON records.team_abbreviation = own.team_abbreviation AND records.season_year = own.season_year
    LEFT JOIN ref_team_seasons AS opponent
        ON records.opponent_abbreviation = opponent.team_abbreviation AND records.season_year = opponent.season_year
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
            WHEN lopsided_games.game_id IS NOT NULL AND single.is_partial THEN 'game_not_brought'
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
