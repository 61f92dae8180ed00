-- about: One row per player record that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- drops: fact_player_gamelogs
-- reads: staged_player_games, staged_team_games, drops_team_games, ref_franchises, ref_team_seasons, game_sources
-- runs: portable
WITH records AS (
    SELECT
        records.import_batch_id,
        records.source_row,
        records.player_id,
        records.game_id,
        records.player_name,
        records.team_id,
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
        records.is_starter,
        records.minutes_played,
        records.seconds_played,
        @each_count(records.this_count),
        @each_player_count(records.this_count)
    FROM staged_player_games AS records
    LEFT JOIN game_sources AS chosen ON records.game_id = chosen.game_id AND chosen.part = 'player'
    WHERE chosen.game_id IS NULL OR records.source = chosen.source
),

repeated AS (
    SELECT
        player_id,
        game_id
    FROM records
    GROUP BY player_id, game_id
    HAVING count(*) > 1
),

copies AS (
    SELECT
        records.import_batch_id,
        records.source_row,
        concat_ws(
            '|',
            coalesce(CAST(records.player_name AS STRING), ''),
            coalesce(CAST(records.team_id AS STRING), ''),
            coalesce(CAST(records.team_abbreviation AS STRING), ''),
            coalesce(CAST(records.team_name AS STRING), ''),
            coalesce(CAST(records.season_year AS STRING), ''),
            coalesce(CAST(records.season_type AS STRING), ''),
            coalesce(CAST(records.game_date AS STRING), ''),
            coalesce(CAST(records.is_home AS STRING), ''),
            coalesce(CAST(records.opponent_abbreviation AS STRING), ''),
            coalesce(CAST(records.is_neutral_site AS STRING), ''),
            coalesce(CAST(records.outcome AS STRING), ''),
            coalesce(CAST(records.is_starter AS STRING), ''),
            coalesce(CAST(records.minutes_played AS STRING), ''),
            coalesce(CAST(records.seconds_played AS STRING), ''),
            @each_count(coalesce(CAST(records.this_count AS STRING), '')),
            @each_player_count(coalesce(CAST(records.this_count AS STRING), ''))
        ) AS content,
        records.player_id,
        records.game_id,
        records.team_id
    FROM records
    INNER JOIN repeated ON records.player_id = repeated.player_id AND records.game_id = repeated.game_id
),

compared AS (
    SELECT
        import_batch_id,
        source_row,
        row_number() OVER (PARTITION BY player_id, game_id ORDER BY import_batch_id, source_row) AS copy_number,
        min(import_batch_id) OVER (PARTITION BY player_id, game_id) AS first_batch_id,
        min(team_id) OVER (PARTITION BY player_id, game_id) AS lowest_team_id,
        max(team_id) OVER (PARTITION BY player_id, game_id) AS highest_team_id,
        min(content) OVER (PARTITION BY player_id, game_id) AS lowest_content,
        max(content) OVER (PARTITION BY player_id, game_id) AS highest_content
    FROM copies
),

duplicates AS (
    SELECT
        import_batch_id,
        source_row,
        CASE
            WHEN lowest_team_id <> highest_team_id THEN 'in_both_teams'
            WHEN lowest_content <> highest_content THEN 'conflicting_duplicate'
            WHEN import_batch_id > first_batch_id THEN 'in_another_file'
            ELSE 'exact_duplicate'
        END AS reason
    FROM compared
    WHERE copy_number > 1 OR lowest_content <> highest_content
),

team_lines AS (
    SELECT
        games.game_id,
        games.team_id
    FROM staged_team_games AS games
    LEFT JOIN drops_team_games AS drops
        ON games.import_batch_id = drops.import_batch_id AND games.source_row = drops.source_row
    WHERE drops.source_row IS NULL
),

games AS (
    SELECT game_id
    FROM team_lines
    GROUP BY game_id
),

games_with_others AS (
    SELECT records.game_id
    FROM staged_team_games AS records
    INNER JOIN drops_team_games AS drops
        ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
    WHERE drops.reason = 'opponent_of_other_league'
    GROUP BY records.game_id
),

-- Some feeds list those who did not play with zeros. Where no minutes are given beside those of others, that is what
-- a line of zeros means; with 0 minutes it can be a few seconds on court, of which a game log has one line in 500.
idle AS (
    SELECT
        records.import_batch_id,
        records.source_row,
        records.minutes_played
    FROM records
    INNER JOIN (
        SELECT game_id
        FROM records
        WHERE minutes_played > 0
        GROUP BY game_id
    ) AS timed ON records.game_id = timed.game_id
    WHERE
        records.seconds_played IS NULL
        AND coalesce(records.minutes_played, 0) = 0
        AND coalesce(records.field_goals_attempted, 0) = 0
        AND coalesce(records.field_goals_made, 0) = 0
        AND coalesce(records.free_throws_attempted, 0) = 0
        AND coalesce(records.free_throws_made, 0) = 0
        AND coalesce(records.rebounds, 0) = 0
        AND coalesce(records.assists, 0) = 0
        AND coalesce(records.steals, 0) = 0
        AND coalesce(records.blocks, 0) = 0
        AND coalesce(records.turnovers, 0) = 0
        AND coalesce(records.personal_fouls, 0) = 0
        AND coalesce(records.points, 0) = 0
        AND coalesce(records.plus_minus, 0) = 0
),

feeds_of_everybody AS (
    SELECT records.import_batch_id
    FROM records
    LEFT JOIN idle ON records.import_batch_id = idle.import_batch_id AND records.source_row = idle.source_row
    GROUP BY records.import_batch_id
    HAVING 50 * count(idle.source_row) > count(*)
),

absent AS (
    SELECT
        idle.import_batch_id,
        idle.source_row
    FROM idle
    LEFT JOIN feeds_of_everybody AS feeds ON idle.import_batch_id = feeds.import_batch_id
    WHERE idle.minutes_played IS NULL OR feeds.import_batch_id IS NOT NULL
),

judged AS (
    SELECT
        records.import_batch_id,
        records.source_row,
        CASE
            WHEN duplicates.source_row IS NOT NULL THEN duplicates.reason
            WHEN
                records.is_other_league
                OR (
                    records.season_type IN ('PRESEASON', 'ALL_STAR')
                    AND franchises.team_id IS NULL
                    AND own.team_id IS NULL
                )
                THEN 'other_league'
            WHEN franchises.team_id IS NULL THEN 'orphan_team'
            WHEN games_with_others.game_id IS NOT NULL THEN 'opponent_of_other_league'
            WHEN games.game_id IS NULL THEN 'orphan_game'
            WHEN team_lines.team_id IS NULL THEN 'orphan_team_line'
            WHEN absent.source_row IS NOT NULL THEN 'did_not_play'
        END AS reason
    FROM records
    LEFT JOIN duplicates
        ON records.import_batch_id = duplicates.import_batch_id AND records.source_row = duplicates.source_row
    LEFT JOIN ref_franchises AS franchises ON records.team_id = franchises.team_id
    LEFT JOIN ref_team_seasons AS own
        ON records.team_abbreviation = own.abbreviation AND records.season_year = own.season_year
    LEFT JOIN games_with_others ON records.game_id = games_with_others.game_id
    LEFT JOIN absent ON records.import_batch_id = absent.import_batch_id AND records.source_row = absent.source_row
    LEFT JOIN games ON records.game_id = games.game_id
    LEFT JOIN team_lines ON records.game_id = team_lines.game_id AND records.team_id = team_lines.team_id
)

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
FROM staged_player_games AS records
INNER JOIN game_sources AS chosen ON records.game_id = chosen.game_id AND chosen.part = 'player'
WHERE records.source <> chosen.source
