-- about: One row per league, season and part of it: how many of its games are here with the lines of the players, of how many, and whether what adds them up is the whole.
-- key: league, season_year, season_type
-- checks: unique
-- reads: kept_games, fact_player_gamelogs, printed_player_seasons, playoff_series, ref_seasons
-- Printed lines are whole by themselves: those of a list of all players once somebody in it has as many games as a team had, single ones once
-- the part is over. A knock-out leaves one team: it has a series less than it has teams, each won, those of a round by as many
-- wins; sixteen teams have played it since 1983-84 (of a smaller league the most that a knock-out takes), and before nobody here knows how many were to. The play-in has six
-- games since 2020-21 and had one in 2019-20; the cup has its final since 2023-24 (NBA.com, season schedules).
WITH played AS (
    SELECT
        league,
        season_year,
        season_type,
        count(*) AS games
    FROM kept_games
    GROUP BY league, season_year, season_type
),

lined AS (
    SELECT
        league,
        season_year,
        season_type,
        count(*) AS games
    FROM (
        SELECT
            league,
            season_year,
            season_type,
            game_id
        FROM fact_player_gamelogs
        GROUP BY league, season_year, season_type, game_id
    ) AS games_of_lines
    GROUP BY league, season_year, season_type
),

printed AS (
    SELECT
        league,
        season_year,
        season_type,
        count(*) AS players,
        max(games_played) AS most_games,
        sum(games_played) AS player_games
    FROM printed_player_seasons
    WHERE row_scope = 'season_total'
    GROUP BY league, season_year, season_type
),

rounds AS (
    SELECT
        league,
        season_year,
        count(*) AS series,
        count(winner_team_id) AS decided,
        min(CASE WHEN first_wins > second_wins THEN first_wins ELSE second_wins END) AS least_wins,
        max(CASE WHEN first_wins > second_wins THEN first_wins ELSE second_wins END) AS most_wins,
        max(CASE WHEN steps_to_final = 0 THEN 1 ELSE 0 END) AS has_final
    FROM playoff_series
    GROUP BY league, season_year, round_number
),

knockouts AS (
    SELECT
        league,
        season_year,
        CASE
            WHEN sum(series) = teams - 1 AND sum(decided) = teams - 1 AND max(has_final) = 1
                AND sum(CASE WHEN least_wins = most_wins THEN 0 ELSE 1 END) = 0
                THEN TRUE
            ELSE FALSE
        END AS is_whole
    FROM (
        SELECT
            rounds.*,
            CASE
                WHEN seasons.team_count >= 16 THEN 16
                WHEN seasons.team_count >= 8 THEN 8
                WHEN seasons.team_count >= 4 THEN 4
                ELSE 2
            END AS teams
        FROM rounds
        INNER JOIN ref_seasons AS seasons ON rounds.league = seasons.league AND rounds.season_year = seasons.season_year
        WHERE rounds.season_year >= 1984
    ) AS fields
    GROUP BY league, season_year, teams
),

newest AS (
    SELECT
        max(season_year) AS season_year,
        max(game_date) AS game_date
    FROM (
        SELECT
            season_year,
            game_date
        FROM kept_games
        UNION ALL
        SELECT
            season_year,
            CAST(NULL AS DATE) AS game_date
        FROM printed
    ) AS known
),

parts AS (
    SELECT
        league,
        season_year,
        season_type
    FROM played
    UNION
    SELECT
        league,
        season_year,
        season_type
    FROM printed
),

counted AS (
    SELECT
        parts.league,
        parts.season_year,
        parts.season_type,
        coalesce(played.games, 0) AS games,
        coalesce(lined.games, 0) AS games_with_lines,
        CASE
            WHEN parts.season_type = 'REGULAR' THEN seasons.expected_games
            WHEN parts.season_type = 'PLAY_IN' AND parts.season_year >= 2021 THEN 6
            WHEN parts.season_type = 'PLAY_IN' AND parts.season_year = 2020 THEN 1
            WHEN parts.season_type = 'CUP_FINAL' AND parts.season_year >= 2024 THEN 1
            WHEN parts.season_type = 'PLAYOFF' AND knockouts.is_whole THEN played.games
        END AS expected_games,
        coalesce(printed.players, 0) AS printed_players,
        printed.most_games,
        printed.player_games,
        seasons.team_count,
        coalesce(
            parts.season_year < newest.season_year
            OR newest.game_date
            >= CASE
                WHEN parts.season_type = 'PLAYOFF' OR parts.season_type = 'PLAY_IN' THEN seasons.playoffs_end_date
                ELSE seasons.end_date
            END,
            FALSE
        ) AS is_past
    FROM parts
    INNER JOIN ref_seasons AS seasons ON parts.league = seasons.league AND parts.season_year = seasons.season_year
    CROSS JOIN newest
    LEFT JOIN played
        ON parts.league = played.league AND parts.season_year = played.season_year AND parts.season_type = played.season_type
    LEFT JOIN lined
        ON parts.league = lined.league AND parts.season_year = lined.season_year AND parts.season_type = lined.season_type
    LEFT JOIN printed
        ON parts.league = printed.league AND parts.season_year = printed.season_year AND parts.season_type = printed.season_type
    LEFT JOIN knockouts ON parts.league = knockouts.league AND parts.season_year = knockouts.season_year
),

judged AS (
    SELECT
        counted.*,
        -- A list of all players has five of each team at least, and five lines of each team's game.
        printed_players >= 5 * team_count AND season_type = 'REGULAR' AS is_list,
        coalesce(most_games * team_count >= 2 * expected_games AND player_games >= 10 * expected_games, FALSE) AS is_list_whole,
        coalesce(games_with_lines >= expected_games, FALSE) AS has_all_games
    FROM counted
)

SELECT
    league,
    season_year,
    season_type, -- PRESEASON, REGULAR, ALL_STAR, CUP_FINAL, PLAY_IN or PLAYOFF.
    CAST(games AS INTEGER) AS games, -- NOT NULL; Games of the part in the artifact.
    CAST(games_with_lines AS INTEGER) AS games_with_lines,
    CAST(expected_games AS INTEGER) AS expected_games, -- NULL; Games that the part had, or is to have; NULL where that is not known.
    CAST(printed_players AS INTEGER) AS printed_players,
    is_past OR has_all_games AS is_over,
    has_all_games,
    CASE WHEN printed_players > 0 THEN CASE WHEN is_list THEN is_list_whole ELSE is_past OR has_all_games END END AS has_whole_printed_lines,
    has_all_games OR (is_list AND is_list_whole) AS is_complete -- True where leaders and sums over the part are those of all its games, added up or printed.
FROM judged
ORDER BY season_year, league, season_type
