-- about: One row per pair of a Basketball-Reference player and an NBA number with lines of the same games that have the same numbers; besides, one row per player of either with all lines in games of both sources.
-- key: bref_player_id, nba_player_id
-- reads: raw_bref__player_box_scores, ref_bref_team_codes, same_games, numbered_player_games
WITH page_lines AS (
    SELECT
        lines.player_id AS bref_player_id,
        games.lookup_number AS game_id,
        codes.team_id,
        @each_count(lines.this_count)
    FROM raw_bref__player_box_scores AS lines
    INNER JOIN same_games AS games ON lines.game_id = games.lookup_id
    INNER JOIN ref_bref_team_codes AS codes ON lines.team_id = codes.code
    WHERE lines.reason IS NULL
),

page_games AS (
    SELECT game_id
    FROM page_lines
    GROUP BY game_id
),

log_lines AS (
    -- Several sources with the NBA's numbers may tell a line; it counts once.
    SELECT
        lines.player_id AS nba_player_id,
        lines.game_id,
        lines.team_id,
        @each_count(max(lines.this_count) AS this_count)
    FROM numbered_player_games AS lines
    INNER JOIN page_games ON lines.game_id = page_games.game_id
    GROUP BY lines.player_id, lines.game_id, lines.team_id
),

log_games AS (
    SELECT game_id
    FROM log_lines
    GROUP BY game_id
),

-- The same numbers in the same game for the same team. One pair in a few hundred is so by chance, or was corrected in one source.
equal_lines AS (
    SELECT
        pages.bref_player_id,
        logs.nba_player_id,
        count(*) AS equal_lines
    FROM page_lines AS pages
    INNER JOIN log_lines AS logs
        ON
            pages.game_id = logs.game_id
            AND pages.team_id = logs.team_id
            AND pages.points = logs.points
            AND pages.rebounds = logs.rebounds
            AND pages.assists = logs.assists
            AND pages.field_goals_made = logs.field_goals_made
            AND pages.field_goals_attempted = logs.field_goals_attempted
    GROUP BY pages.bref_player_id, logs.nba_player_id
)

SELECT
    bref_player_id,
    nba_player_id,
    equal_lines,
    CAST(NULL AS BIGINT) AS lines
FROM equal_lines
UNION ALL
-- Without the other id: all lines of one player.
SELECT
    lines.bref_player_id,
    CAST(NULL AS BIGINT) AS nba_player_id,
    CAST(0 AS BIGINT) AS equal_lines,
    count(*) AS lines
FROM page_lines AS lines
INNER JOIN log_games ON lines.game_id = log_games.game_id
GROUP BY lines.bref_player_id
UNION ALL
SELECT
    CAST(NULL AS STRING) AS bref_player_id,
    nba_player_id,
    CAST(0 AS BIGINT) AS equal_lines,
    count(*) AS lines
FROM log_lines
GROUP BY nba_player_id
