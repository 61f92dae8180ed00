-- about: One row per player, league, season and part of season for the whole season (season_total), and one for each team the player played for (stint). Printed totals where they are of as many games as the artifact has, else sums, NULL unless every game has the number.
-- key: player_id, league, season_year, season_type, row_scope, team_id
-- checks: unique, not_fewer(season_year)
-- reads: fact_player_gamelogs, ref_team_seasons, printed_player_seasons, agg_season_parts
WITH games AS (
    SELECT
        logs.*,
        CASE WHEN outcome = 'W' THEN 1 ELSE 0 END AS win,
        CASE WHEN is_starter THEN 1 WHEN NOT is_starter THEN 0 END AS started,
        @tens_of_line(logs) AS tens,
        coalesce(seconds_played, 60 * minutes_played) AS time_played
    FROM fact_player_gamelogs AS logs
),

stints AS (
    SELECT
        player_id,
        season_year,
        season_type,
        team_id,
        min(game_date) AS first_game_date,
        min(game_id) AS first_game_id,
        max(game_date) AS last_game_date,
        max(game_id) AS last_game_id,
        count(*) AS games_played,
        @complete_sum(started) AS games_started,
        sum(win) AS wins,
        @complete_sum(time_played) AS time_played,
        @complete_sum(seconds_played) AS seconds_played,
        @each_count(@complete_sum(this_count) AS this_count),
        @complete_sum(plus_minus) AS plus_minus,
        sum(CASE WHEN tens >= 2 THEN 1 ELSE 0 END) AS double_doubles,
        sum(CASE WHEN tens >= 3 THEN 1 ELSE 0 END) AS triple_doubles
    FROM games
    GROUP BY player_id, season_year, season_type, team_id
),

numbered AS (
    SELECT
        stints.*,
        teams.league,
        teams.team_abbreviation,
        row_number() OVER (
            PARTITION BY stints.player_id, teams.league, stints.season_year, stints.season_type
            ORDER BY stints.first_game_date, stints.first_game_id, stints.team_id
        ) AS stint_number,
        row_number() OVER (
            PARTITION BY stints.player_id, teams.league, stints.season_year, stints.season_type
            ORDER BY stints.last_game_date DESC, stints.last_game_id DESC, stints.team_id
        ) AS place_from_end
    FROM stints
    INNER JOIN ref_team_seasons AS teams ON stints.team_id = teams.team_id AND stints.season_year = teams.season_year
),

both_scopes AS (
    SELECT
        player_id,
        league,
        season_year,
        season_type,
        'season_total' AS row_scope,
        max(CASE WHEN place_from_end = 1 THEN team_id END) AS team_id,
        0 AS stint_number,
        count(*) AS team_count,
        @join_in_order(team_abbreviation, stint_number) AS teams,
        sum(games_played) AS games_played,
        @complete_sum(games_started) AS games_started,
        sum(wins) AS wins,
        @complete_sum(time_played) AS time_played,
        @complete_sum(seconds_played) AS seconds_played,
        @each_count(@complete_sum(this_count) AS this_count),
        @complete_sum(plus_minus) AS plus_minus,
        sum(double_doubles) AS double_doubles,
        sum(triple_doubles) AS triple_doubles
    FROM numbered
    GROUP BY player_id, league, season_year, season_type
    UNION ALL
    SELECT
        player_id,
        league,
        season_year,
        season_type,
        'stint' AS row_scope,
        team_id,
        stint_number,
        1 AS team_count,
        team_abbreviation AS teams,
        games_played,
        games_started,
        wins,
        time_played,
        seconds_played,
        @each_count(this_count),
        plus_minus,
        double_doubles,
        triple_doubles
    FROM numbered
),

summed AS (
    SELECT
        both_scopes.*,
        -- Rounded once, from the seconds of all games; a game of whole minutes counts with those.
        @integer_quotient(time_played + 30, 60) AS minutes_played
    FROM both_scopes
),

-- Seasons whose printed line counts: not those that were printed before their newest game.
printed_seasons AS (
    SELECT
        printed.player_id,
        printed.league,
        printed.season_year,
        printed.season_type
    FROM printed_player_seasons AS printed
    LEFT JOIN summed
        ON
            printed.player_id = summed.player_id
            AND printed.league = summed.league
            AND printed.season_year = summed.season_year
            AND printed.season_type = summed.season_type
            AND summed.row_scope = 'season_total'
    WHERE printed.row_scope = 'season_total' AND printed.games_played >= coalesce(summed.games_played, 0)
),

lines AS (
    SELECT
        summed.player_id,
        summed.league,
        summed.season_year,
        summed.season_type,
        summed.row_scope,
        summed.team_id,
        'GAMES' AS origin,
        summed.stint_number,
        summed.team_count,
        summed.teams,
        summed.games_played,
        summed.games_started,
        summed.wins,
        summed.minutes_played,
        summed.seconds_played,
        @each_count(summed.this_count),
        summed.plus_minus,
        summed.double_doubles,
        summed.triple_doubles
    FROM summed
    LEFT JOIN printed_seasons
        ON
            summed.player_id = printed_seasons.player_id
            AND summed.league = printed_seasons.league
            AND summed.season_year = printed_seasons.season_year
            AND summed.season_type = printed_seasons.season_type
    WHERE printed_seasons.player_id IS NULL
    UNION ALL
    -- What a printed line does not tell is taken from the sum of the same games.
    SELECT
        printed.player_id,
        printed.league,
        printed.season_year,
        printed.season_type,
        printed.row_scope,
        printed.team_id,
        'PRINTED' AS origin,
        printed.stint_number,
        printed.team_count,
        printed.teams,
        printed.games_played,
        coalesce(printed.games_started, summed.games_started) AS games_started,
        summed.wins,
        coalesce(printed.minutes_played, summed.minutes_played) AS minutes_played,
        summed.seconds_played,
        @each_count(coalesce(printed.this_count, summed.this_count) AS this_count),
        summed.plus_minus,
        summed.double_doubles,
        coalesce(printed.triple_doubles, summed.triple_doubles) AS triple_doubles
    FROM printed_player_seasons AS printed
    INNER JOIN printed_seasons
        ON
            printed.player_id = printed_seasons.player_id
            AND printed.league = printed_seasons.league
            AND printed.season_year = printed_seasons.season_year
            AND printed.season_type = printed_seasons.season_type
    LEFT JOIN summed
        ON
            printed.player_id = summed.player_id
            AND printed.league = summed.league
            AND printed.season_year = summed.season_year
            AND printed.season_type = summed.season_type
            AND printed.row_scope = summed.row_scope
            AND printed.team_id = summed.team_id
            AND printed.games_played = summed.games_played
)

SELECT
    lines.player_id, -- The player: `dim_players.player_id`.
    lines.league,
    lines.season_year,
    lines.season_type, -- PRESEASON, REGULAR, ALL_STAR, CUP_FINAL, PLAY_IN or PLAYOFF.
    lines.row_scope,
    lines.team_id, -- The team of the stint; of a season_total the team of the last game.
    lines.origin, -- NOT NULL; PRINTED for a line as a list or page prints it, GAMES for the sum of the games.
    CAST(lines.stint_number AS INTEGER) AS stint_number,
    CAST(lines.team_count AS INTEGER) AS team_count, -- NOT NULL; Teams that the player played for in that season; 1 for a stint.
    lines.teams, -- NOT NULL; Codes of those teams in the order of the stints, comma separated.
    CAST(lines.games_played AS INTEGER) AS games_played, -- NOT NULL; Games in which the player was on court.
    CAST(lines.games_started AS INTEGER) AS games_started, -- Games that the player started; NULL unless the sources say it of all.
    CAST(lines.wins AS INTEGER) AS wins, -- NULL; Games of those that the team won; NULL where the games are not all there.
    CAST(lines.minutes_played AS INTEGER) AS minutes_played, -- Minutes over the games, rounded once where seconds are known; NULL unless all have them.
    CAST(lines.seconds_played AS INTEGER) AS seconds_played, -- Seconds summed over the games; NULL unless all have them.
    @each_count(CAST(lines.this_count AS INTEGER) AS this_count),
    CAST(lines.plus_minus AS INTEGER) AS plus_minus, -- Plus/minus summed over the games; NULL unless all have it.
    CAST(lines.double_doubles AS INTEGER) AS double_doubles, -- NULL; …; NULL where the games are not all there.
    CAST(lines.triple_doubles AS INTEGER) AS triple_doubles, -- NULL; Games with ten or more in three of them; NULL where neither printed nor all there.
    CASE WHEN lines.origin = 'PRINTED' THEN parts.has_whole_printed_lines ELSE parts.has_all_games END AS is_complete -- True where the line is known to be of all games of the player's season: printed, or the games of the season are all here.
FROM lines
INNER JOIN agg_season_parts AS parts
    ON
        lines.league = parts.league
        AND lines.season_year = parts.season_year
        AND lines.season_type = parts.season_type
ORDER BY lines.season_year, lines.league, lines.season_type, lines.row_scope, lines.player_id, lines.stint_number
