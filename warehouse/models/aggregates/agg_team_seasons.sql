-- about: One row per team, season and part of season: the record and the points of all games, and sums of the team and of its opponents over the box scores, NULL unless all have the number; as printed where that is of more games, or tells more.
-- key: team_id, season_year, season_type
-- checks: unique, not_fewer(season_year)
-- reads: game_sides, kept_games, fact_team_gamelogs, fact_team_season_averages, printed_team_seasons, agg_season_parts, ref_seasons
WITH played AS (
    SELECT
        team_id,
        league,
        season_year,
        season_type,
        count(*) AS games_played,
        sum(CASE WHEN points > opponent_points THEN 1 ELSE 0 END) AS wins,
        sum(CASE WHEN points > opponent_points THEN 0 ELSE 1 END) AS losses,
        sum(CASE WHEN is_home AND is_neutral_site IS NOT TRUE AND points > opponent_points THEN 1 ELSE 0 END) AS home_wins,
        sum(CASE WHEN is_home AND is_neutral_site IS NOT TRUE AND points < opponent_points THEN 1 ELSE 0 END) AS home_losses,
        sum(points) AS points,
        sum(opponent_points) AS opponent_points
    FROM game_sides
    GROUP BY team_id, league, season_year, season_type
),

-- Seasons whose printed record counts: not those that were printed before their newest game.
printed AS (
    SELECT lines.*
    FROM printed_team_seasons AS lines
    LEFT JOIN played
        ON
            lines.team_id = played.team_id
            AND lines.season_year = played.season_year
            AND lines.season_type = played.season_type
    WHERE lines.games_played >= coalesce(played.games_played, 0)
),

records AS (
    SELECT
        joined.team_id,
        joined.league,
        joined.season_year,
        joined.season_type,
        joined.origin,
        joined.games_played,
        joined.wins,
        joined.losses,
        CASE WHEN joined.has_all_games THEN joined.home_wins END AS home_wins,
        CASE WHEN joined.has_all_games THEN joined.home_losses END AS home_losses,
        coalesce(joined.printed_points, CASE WHEN joined.has_all_games THEN joined.points END) AS points,
        coalesce(joined.printed_opponent_points, CASE WHEN joined.has_all_games THEN joined.opponent_points END) AS opponent_points
    FROM (
        SELECT
            coalesce(printed.team_id, played.team_id) AS team_id,
            coalesce(printed.league, played.league) AS league,
            coalesce(printed.season_year, played.season_year) AS season_year,
            coalesce(printed.season_type, played.season_type) AS season_type,
            CASE WHEN printed.team_id IS NULL THEN 'GAMES' ELSE 'PRINTED' END AS origin,
            coalesce(printed.games_played, played.games_played) AS games_played,
            coalesce(printed.games_played, played.games_played) = played.games_played AS has_all_games,
            coalesce(printed.wins, played.wins) AS wins,
            coalesce(printed.losses, played.losses) AS losses,
            played.home_wins,
            played.home_losses,
            played.points,
            played.opponent_points,
            printed.points AS printed_points,
            printed.opponent_points AS printed_opponent_points
        FROM played
        FULL JOIN printed
            ON
                played.team_id = printed.team_id
                AND played.season_year = printed.season_year
                AND played.season_type = printed.season_type
    ) AS joined
),

-- Teams may play a game more or less than meant; all of them together play what the season had.
seasons AS (
    SELECT
        records.league,
        records.season_year,
        records.season_type,
        parts.is_complete,
        known.games_per_team,
        known.expected_games,
        sum(records.games_played) AS team_games
    FROM records
    INNER JOIN ref_seasons AS known ON records.league = known.league AND records.season_year = known.season_year
    LEFT JOIN agg_season_parts AS parts
        ON
            records.league = parts.league
            AND records.season_year = parts.season_year
            AND records.season_type = parts.season_type
    GROUP BY
        records.league, records.season_year, records.season_type, parts.is_complete, known.games_per_team, known.expected_games
),

-- Turnovers a game charged to no player, in thousandths, where the averages of the whole season tell them.
uncharged AS (
    SELECT
        charged.team_id,
        charged.season_year,
        CASE
            WHEN averages.turnovers_per_game * charged.box_scores >= charged.turnovers
                THEN @integer_quotient(
                    CAST(1000 * averages.turnovers_per_game * charged.box_scores AS BIGINT) - 1000 * charged.turnovers,
                    charged.box_scores
                )
            ELSE 0
        END AS thousandths
    FROM (
        SELECT
            team_id,
            season_year,
            count(*) AS box_scores,
            sum(turnovers) AS turnovers
        FROM fact_team_gamelogs
        WHERE season_type = 'REGULAR'
        GROUP BY team_id, season_year
        HAVING count(turnovers) = count(*)
    ) AS charged
    INNER JOIN fact_team_season_averages AS averages
        ON
            charged.team_id = averages.team_id
            AND charged.season_year = averages.season_year
            AND charged.box_scores = averages.games_played
    WHERE averages.turnovers_per_game IS NOT NULL
),

summed AS (
    SELECT
        own.team_id,
        own.season_year,
        own.season_type,
        count(*) AS box_scores,
        @complete_sum(own.minutes_played) AS minutes_played,
        -- Five men for 48 minutes and 5 for each overtime: exact, where the sum of the players' rounded minutes is not.
        @complete_sum(CASE WHEN own.minutes_played IS NOT NULL THEN coalesce(240 + 25 * games.overtimes, own.minutes_played) END)
            AS game_minutes,
        @each_count(@complete_sum(own.this_count) AS this_count),
        @each_count(@complete_sum(opponent.this_count) AS opponent_this_count),
        @complete_sum(own.total_turnovers) AS total_turnovers,
        @complete_sum(opponent.total_turnovers) AS opponent_total_turnovers,
        @complete_sum(own_uncharged.thousandths) AS uncharged_thousandths,
        @complete_sum(opponent_uncharged.thousandths) AS opponent_uncharged_thousandths
    FROM fact_team_gamelogs AS own
    INNER JOIN kept_games AS games ON own.game_id = games.game_id
    INNER JOIN fact_team_gamelogs AS opponent
        ON own.game_id = opponent.game_id AND own.opponent_team_id = opponent.team_id
    LEFT JOIN uncharged AS own_uncharged
        ON own.team_id = own_uncharged.team_id AND own.season_year = own_uncharged.season_year AND own.season_type = 'REGULAR'
    LEFT JOIN uncharged AS opponent_uncharged
        ON
            opponent.team_id = opponent_uncharged.team_id
            AND opponent.season_year = opponent_uncharged.season_year
            AND opponent.season_type = 'REGULAR'
    GROUP BY own.team_id, own.season_year, own.season_type
),

sums AS (
    SELECT summed.*
    FROM summed
    LEFT JOIN printed
        ON
            summed.team_id = printed.team_id
            AND summed.season_year = printed.season_year
            AND summed.season_type = printed.season_type
    WHERE printed.field_goals_made IS NULL
    UNION ALL
    -- A printed season has all turnovers of the team; those of the players come from the games.
    SELECT
        printed.team_id,
        printed.season_year,
        printed.season_type,
        printed.games_played AS box_scores,
        coalesce(printed.minutes_played, summed.minutes_played) AS minutes_played,
        coalesce(summed.game_minutes, printed.minutes_played) AS game_minutes,
        @each_count(CASE WHEN 'this_count' = 'turnovers' THEN summed.this_count ELSE coalesce(printed.this_count, summed.this_count) END AS this_count),
        @each_count(
            CASE
                WHEN 'this_count' = 'turnovers' THEN summed.opponent_this_count
                ELSE coalesce(printed.opponent_this_count, summed.opponent_this_count)
            END AS opponent_this_count
        ),
        coalesce(printed.turnovers, summed.total_turnovers) AS total_turnovers,
        coalesce(printed.opponent_turnovers, summed.opponent_total_turnovers) AS opponent_total_turnovers,
        summed.uncharged_thousandths,
        summed.opponent_uncharged_thousandths
    FROM printed
    LEFT JOIN summed
        ON
            printed.team_id = summed.team_id
            AND printed.season_year = summed.season_year
            AND printed.season_type = summed.season_type
            AND printed.games_played = summed.box_scores
    WHERE printed.field_goals_made IS NOT NULL
),

counted AS (
    SELECT
        sums.*,
        CASE
            WHEN total_turnovers IS NOT NULL AND opponent_total_turnovers IS NOT NULL THEN 'ALL_TURNOVERS'
            WHEN uncharged_thousandths IS NOT NULL AND opponent_uncharged_thousandths IS NOT NULL
                THEN 'SEASON_AVERAGE_TURNOVERS'
            ELSE 'PLAYER_TURNOVERS'
        END AS basis
    FROM sums
),

charged AS (
    SELECT
        counted.*,
        CASE basis
            WHEN 'ALL_TURNOVERS' THEN 1000 * total_turnovers
            WHEN 'SEASON_AVERAGE_TURNOVERS' THEN 1000 * turnovers + uncharged_thousandths
            ELSE 1000 * turnovers
        END AS own_thousandths,
        CASE basis
            WHEN 'ALL_TURNOVERS' THEN 1000 * opponent_total_turnovers
            WHEN 'SEASON_AVERAGE_TURNOVERS' THEN 1000 * opponent_turnovers + opponent_uncharged_thousandths
            ELSE 1000 * opponent_turnovers
        END AS opponent_thousandths
    FROM counted
),

estimated AS (
    SELECT
        charged.*,
        0.5 * (
            field_goals_attempted + 0.4 * free_throws_attempted + @real_quotient(own_thousandths, 1000)
            - 1.07 * @real_quotient(offensive_rebounds, offensive_rebounds + opponent_defensive_rebounds)
            * (field_goals_attempted - field_goals_made)
            + opponent_field_goals_attempted + 0.4 * opponent_free_throws_attempted
            + @real_quotient(opponent_thousandths, 1000)
            - 1.07 * @real_quotient(opponent_offensive_rebounds, opponent_offensive_rebounds + defensive_rebounds)
            * (opponent_field_goals_attempted - opponent_field_goals_made)
        ) AS estimated_possessions
    FROM charged
),

rated AS (
    SELECT
        estimated.*,
        CASE WHEN estimated_possessions IS NOT NULL THEN basis END AS possessions_basis,
        CASE WHEN basis <> 'PLAYER_TURNOVERS' THEN @integer_quotient(own_thousandths + 500, 1000) END AS estimated_turnovers,
        CASE WHEN basis <> 'PLAYER_TURNOVERS' THEN @integer_quotient(opponent_thousandths + 500, 1000) END
            AS opponent_estimated_turnovers,
        @round_to_tenths(estimated_possessions) AS possessions,
        @round_to_tenths(@real_quotient(240 * estimated_possessions, game_minutes)) AS pace,
        @round_to_tenths(@real_quotient(100 * points, estimated_possessions)) AS offensive_rating,
        @round_to_tenths(@real_quotient(100 * opponent_points, estimated_possessions)) AS defensive_rating
    FROM estimated
)

SELECT
    records.team_id, -- The team: `dim_teams.team_id`.
    records.league, -- The league of the team in that season.
    records.season_year,
    records.season_type, -- PRESEASON, REGULAR, ALL_STAR, CUP_FINAL, PLAY_IN or PLAYOFF.
    records.origin, -- NOT NULL; PRINTED for a season as a list prints it, GAMES for the sum of the games.
    CAST(records.games_played AS INTEGER) AS games_played, -- NOT NULL
    CAST(records.wins AS INTEGER) AS wins, -- NOT NULL
    CAST(records.losses AS INTEGER) AS losses, -- NOT NULL
    CAST(records.home_wins AS INTEGER) AS home_wins, -- NULL; …; NULL where the games are not all there.
    CAST(records.home_losses AS INTEGER) AS home_losses, -- NULL; …; NULL where the games are not all there.
    CAST(coalesce(sums.box_scores, 0) AS INTEGER) AS box_scores,
    CAST(sums.minutes_played AS INTEGER) AS minutes_played, -- Players' minutes summed over the box scores.
    @each_count_but_points(CAST(sums.this_count AS INTEGER) AS this_count),
    CAST(records.points AS INTEGER) AS points, -- NULL; … in all games; NULL where only the record is known.
    CAST(records.opponent_points AS INTEGER) AS opponent_points, -- NULL; … in all games; NULL where only the record is known.
    @each_count_but_points(CAST(sums.opponent_this_count AS INTEGER) AS opponent_this_count),
    CAST(sums.estimated_turnovers AS INTEGER) AS total_turnovers,
    CAST(sums.opponent_estimated_turnovers AS INTEGER) AS opponent_total_turnovers,
    CAST(sums.possessions AS DECIMAL(8,1)) AS possessions, -- …; NULL where a part is not recorded.
    sums.possessions_basis,
    CAST(sums.pace AS DECIMAL(5,1)) AS pace, -- …; NULL where a part is not recorded.
    CAST(sums.offensive_rating AS DECIMAL(5,1)) AS offensive_rating, -- …; NULL where possessions are not known.
    CAST(sums.defensive_rating AS DECIMAL(5,1)) AS defensive_rating, -- …; NULL where possessions are not known.
    CAST(sums.offensive_rating - sums.defensive_rating AS DECIMAL(5,1)) AS net_rating,
    coalesce(
        seasons.is_complete
        OR (
            records.season_type = 'REGULAR'
            AND (seasons.team_games >= 2 * seasons.expected_games OR records.games_played >= seasons.games_per_team)
        ),
        FALSE
    ) AS is_complete -- True where all games of the team in that part of the season are known to be counted.
FROM records
LEFT JOIN seasons
    ON
        records.league = seasons.league
        AND records.season_year = seasons.season_year
        AND records.season_type = seasons.season_type
LEFT JOIN rated AS sums
    ON
        records.team_id = sums.team_id
        AND records.season_year = sums.season_year
        AND records.season_type = sums.season_type
ORDER BY records.season_year, records.season_type, records.team_id
