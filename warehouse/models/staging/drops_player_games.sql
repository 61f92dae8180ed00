-- about: One row per player record that becomes no fact, with the reason.
-- drops: fact_player_gamelogs
-- reads: staged_player_games, staged_team_games, drops_team_games, ref_franchises, ref_team_seasons, game_sources, staged_absences, stg_box_scores__players
WITH records AS (
    SELECT lines.*
    FROM @lines_taken(staged_player_games, 'player') AS lines
),

duplicates AS (
    SELECT repeated.*
    FROM @repeated_lines(
        records,
        records.player_id,
        (
            player_name, team_id, team_abbreviation, team_name, season_year, season_type, game_date, is_home,
            opponent_abbreviation, is_neutral_site, outcome, is_starter, minutes_played, seconds_played,
            @each_count(this_count), @each_player_count(this_count)
        )
    ) AS repeated
),

team_lines AS (
    SELECT
        lines.game_id,
        lines.team_id
    FROM @kept_records(staged_team_games, drops_team_games) AS lines
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
-- a line of zeros means; with 0 minutes it can be a few seconds on court, of which a game log has one line in 500. Whom the
-- page of the game names among the absent was not on court at all.
idle AS (
    SELECT
        records.import_batch_id,
        records.source_row,
        records.game_id,
        records.player_id,
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
        AND @highest_count(records) = 0
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
    UNION
    SELECT
        idle.import_batch_id,
        idle.source_row
    FROM idle
    INNER JOIN staged_absences AS listed ON idle.game_id = listed.game_id AND idle.player_id = listed.player_id
),

judged AS (
    SELECT
        records.import_batch_id,
        records.source_row,
        CASE
            WHEN duplicates.source_row IS NOT NULL THEN duplicates.reason
            WHEN @is_of_other_league(records) THEN 'other_league'
            WHEN franchises.team_id IS NULL THEN 'orphan_team'
            WHEN games_with_others.game_id IS NOT NULL THEN 'opponent_of_other_league'
            WHEN team_lines.team_id IS NULL AND records.is_partial THEN 'game_not_brought'
            WHEN games.game_id IS NULL THEN 'orphan_game'
            WHEN team_lines.team_id IS NULL THEN 'orphan_team_line'
            WHEN absent.source_row IS NOT NULL THEN 'did_not_play'
        END AS reason
    FROM records
    LEFT JOIN duplicates
        ON records.import_batch_id = duplicates.import_batch_id AND records.source_row = duplicates.source_row
    LEFT JOIN ref_franchises AS franchises ON records.team_id = franchises.team_id
    LEFT JOIN ref_team_seasons AS own
        ON records.team_abbreviation = own.team_abbreviation AND records.season_year = own.season_year
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
UNION ALL
SELECT
    import_batch_id,
    source_row,
    'unknown_player' AS reason
FROM stg_box_scores__players
WHERE player_id IS NULL
