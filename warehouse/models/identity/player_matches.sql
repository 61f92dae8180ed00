-- about: One row per pair of a Basketball-Reference player and an NBA number that may be one person, with what speaks for it.
-- key: bref_player_id, nba_player_id
-- reads: bref_players_named, raw_bref__player_box_scores, ref_bref_team_codes, same_games, numbered_player_games
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
),

page_counts AS (
    SELECT
        lines.bref_player_id,
        count(*) AS lines
    FROM page_lines AS lines
    INNER JOIN log_games ON lines.game_id = log_games.game_id
    GROUP BY lines.bref_player_id
),

log_counts AS (
    SELECT
        nba_player_id,
        count(*) AS lines
    FROM log_lines
    GROUP BY nba_player_id
),

-- Each spelling once: folding costs more than all the rest.
written_names AS (
    SELECT
        player_id,
        player_name,
        min(season_year) AS first_season_year,
        max(season_year) AS last_season_year
    FROM numbered_player_games
    GROUP BY player_id, player_name
),

log_names AS (
    SELECT
        player_id AS nba_player_id,
        @plain_name(player_name) AS plain_name,
        min(first_season_year) AS first_season_year,
        max(last_season_year) AS last_season_year
    FROM written_names
    GROUP BY player_id, @plain_name(player_name)
),

equal_names AS (
    SELECT
        pages.bref_player_id,
        logs.nba_player_id,
        max(
            CASE
                WHEN pages.first_season_year <= logs.last_season_year AND pages.last_season_year >= logs.first_season_year THEN 1
                ELSE 0
            END
        ) AS seasons_meet
    FROM bref_players_named AS pages
    INNER JOIN log_names AS logs ON pages.plain_name = logs.plain_name
    GROUP BY pages.bref_player_id, logs.nba_player_id
),

pairs AS (
    SELECT
        coalesce(lines.bref_player_id, names.bref_player_id) AS bref_player_id,
        coalesce(lines.nba_player_id, names.nba_player_id) AS nba_player_id,
        coalesce(lines.equal_lines, 0) AS equal_lines,
        CASE WHEN names.nba_player_id IS NOT NULL THEN 1 ELSE 0 END AS same_name,
        coalesce(names.seasons_meet, 0) AS seasons_meet
    FROM equal_lines AS lines
    FULL JOIN equal_names AS names
        ON lines.bref_player_id = names.bref_player_id AND lines.nba_player_id = names.nba_player_id
)

SELECT
    pairs.bref_player_id,
    pairs.nba_player_id,
    pairs.equal_lines,
    coalesce(page_counts.lines, 0) AS page_lines,
    coalesce(log_counts.lines, 0) AS log_lines,
    pairs.same_name,
    pairs.seasons_meet
FROM pairs
LEFT JOIN page_counts ON pairs.bref_player_id = page_counts.bref_player_id
LEFT JOIN log_counts ON pairs.nba_player_id = log_counts.nba_player_id
WHERE pairs.same_name = 1 OR 2 * pairs.equal_lines >= coalesce(page_counts.lines, 0)
