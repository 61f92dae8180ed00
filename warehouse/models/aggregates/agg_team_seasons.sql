-- about: One row per team, season and part of season: the record and the points of all games, and sums of the team and of its opponents over the box scores, NULL unless all have the number.
-- grain: team, season and part of season
-- key: team_id, season_year, season_type
-- checks: unique, not_fewer(season_year)
-- reads: game_sides, kept_games, fact_team_gamelogs, fact_team_season_averages
-- runs: portable
WITH records AS (
    SELECT
        team_id,
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
    GROUP BY team_id, season_year, season_type
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

sums AS (
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
        @complete_sum(own.opponent_points) AS opponent_points,
        @complete_sum(opponent.field_goals_made) AS opponent_field_goals_made,
        @complete_sum(opponent.field_goals_attempted) AS opponent_field_goals_attempted,
        @complete_sum(opponent.three_pointers_made) AS opponent_three_pointers_made,
        @complete_sum(opponent.three_pointers_attempted) AS opponent_three_pointers_attempted,
        @complete_sum(opponent.free_throws_made) AS opponent_free_throws_made,
        @complete_sum(opponent.free_throws_attempted) AS opponent_free_throws_attempted,
        @complete_sum(opponent.offensive_rebounds) AS opponent_offensive_rebounds,
        @complete_sum(opponent.defensive_rebounds) AS opponent_defensive_rebounds,
        @complete_sum(opponent.rebounds) AS opponent_rebounds,
        @complete_sum(opponent.assists) AS opponent_assists,
        @complete_sum(opponent.steals) AS opponent_steals,
        @complete_sum(opponent.blocks) AS opponent_blocks,
        @complete_sum(opponent.turnovers) AS opponent_turnovers,
        @complete_sum(own.total_turnovers) AS total_turnovers,
        @complete_sum(opponent.total_turnovers) AS opponent_total_turnovers,
        @complete_sum(own_uncharged.thousandths) AS uncharged_thousandths,
        @complete_sum(opponent_uncharged.thousandths) AS opponent_uncharged_thousandths,
        @complete_sum(opponent.personal_fouls) AS opponent_personal_fouls
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

counted AS (
    SELECT
        team_id,
        season_year,
        season_type,
        turnovers,
        opponent_turnovers,
        total_turnovers,
        opponent_total_turnovers,
        uncharged_thousandths,
        opponent_uncharged_thousandths,
        CASE
            WHEN total_turnovers IS NOT NULL AND opponent_total_turnovers IS NOT NULL THEN 'ALL_TURNOVERS'
            WHEN uncharged_thousandths IS NOT NULL AND opponent_uncharged_thousandths IS NOT NULL
                THEN 'SEASON_AVERAGE_TURNOVERS'
            ELSE 'PLAYER_TURNOVERS'
        END AS basis
    FROM sums
),

turnovers AS (
    SELECT
        team_id,
        season_year,
        season_type,
        basis,
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
        sums.team_id,
        sums.season_year,
        sums.season_type,
        turnovers.basis,
        @integer_quotient(turnovers.own_thousandths + 500, 1000) AS turnovers,
        @integer_quotient(turnovers.opponent_thousandths + 500, 1000) AS opponent_turnovers,
        0.5 * (
            sums.field_goals_attempted + 0.4 * sums.free_throws_attempted + @real_quotient(turnovers.own_thousandths, 1000)
            - 1.07 * @real_quotient(sums.offensive_rebounds, sums.offensive_rebounds + sums.opponent_defensive_rebounds)
            * (sums.field_goals_attempted - sums.field_goals_made)
            + sums.opponent_field_goals_attempted + 0.4 * sums.opponent_free_throws_attempted
            + @real_quotient(turnovers.opponent_thousandths, 1000)
            - 1.07 * @real_quotient(sums.opponent_offensive_rebounds, sums.opponent_offensive_rebounds + sums.defensive_rebounds)
            * (sums.opponent_field_goals_attempted - sums.opponent_field_goals_made)
        ) AS possessions
    FROM sums
    INNER JOIN turnovers
        ON
            sums.team_id = turnovers.team_id
            AND sums.season_year = turnovers.season_year
            AND sums.season_type = turnovers.season_type
),

rated AS (
    SELECT
        sums.team_id,
        sums.season_year,
        sums.season_type,
        CASE WHEN estimated.possessions IS NOT NULL THEN estimated.basis END AS possessions_basis,
        CASE WHEN estimated.basis <> 'PLAYER_TURNOVERS' THEN estimated.turnovers END AS total_turnovers,
        CASE WHEN estimated.basis <> 'PLAYER_TURNOVERS' THEN estimated.opponent_turnovers END AS opponent_total_turnovers,
        @round_to_tenths(estimated.possessions) AS possessions,
        @round_to_tenths(@real_quotient(240 * estimated.possessions, sums.game_minutes)) AS pace,
        @round_to_tenths(@real_quotient(100 * sums.points, estimated.possessions)) AS offensive_rating,
        @round_to_tenths(@real_quotient(100 * sums.opponent_points, estimated.possessions)) AS defensive_rating
    FROM sums
    INNER JOIN estimated
        ON
            sums.team_id = estimated.team_id
            AND sums.season_year = estimated.season_year
            AND sums.season_type = estimated.season_type
)

SELECT
    records.team_id, -- The team: `dim_teams.team_id`.
    records.season_year,
    records.season_type, -- PRESEASON, REGULAR, ALL_STAR, CUP_FINAL, PLAY_IN or PLAYOFF.
    CAST(records.games_played AS INTEGER) AS games_played, -- NOT NULL
    CAST(records.wins AS INTEGER) AS wins, -- NOT NULL
    CAST(records.losses AS INTEGER) AS losses, -- NOT NULL
    CAST(records.home_wins AS INTEGER) AS home_wins,
    CAST(records.home_losses AS INTEGER) AS home_losses,
    CAST(coalesce(sums.box_scores, 0) AS INTEGER) AS box_scores,
    CAST(sums.minutes_played AS INTEGER) AS minutes_played, -- Players' minutes summed over the box scores.
    CAST(sums.field_goals_made AS INTEGER) AS field_goals_made,
    CAST(sums.field_goals_attempted AS INTEGER) AS field_goals_attempted,
    CAST(sums.three_pointers_made AS INTEGER) AS three_pointers_made,
    CAST(sums.three_pointers_attempted AS INTEGER) AS three_pointers_attempted,
    CAST(sums.free_throws_made AS INTEGER) AS free_throws_made,
    CAST(sums.free_throws_attempted AS INTEGER) AS free_throws_attempted,
    CAST(sums.offensive_rebounds AS INTEGER) AS offensive_rebounds,
    CAST(sums.defensive_rebounds AS INTEGER) AS defensive_rebounds,
    CAST(sums.rebounds AS INTEGER) AS rebounds,
    CAST(sums.assists AS INTEGER) AS assists,
    CAST(sums.steals AS INTEGER) AS steals,
    CAST(sums.blocks AS INTEGER) AS blocks,
    CAST(sums.turnovers AS INTEGER) AS turnovers,
    CAST(sums.personal_fouls AS INTEGER) AS personal_fouls,
    CAST(records.points AS INTEGER) AS points, -- … in all games.
    CAST(records.opponent_points AS INTEGER) AS opponent_points, -- NOT NULL; … in all games.
    CAST(sums.opponent_field_goals_made AS INTEGER) AS opponent_field_goals_made,
    CAST(sums.opponent_field_goals_attempted AS INTEGER) AS opponent_field_goals_attempted,
    CAST(sums.opponent_three_pointers_made AS INTEGER) AS opponent_three_pointers_made,
    CAST(sums.opponent_three_pointers_attempted AS INTEGER) AS opponent_three_pointers_attempted,
    CAST(sums.opponent_free_throws_made AS INTEGER) AS opponent_free_throws_made,
    CAST(sums.opponent_free_throws_attempted AS INTEGER) AS opponent_free_throws_attempted,
    CAST(sums.opponent_offensive_rebounds AS INTEGER) AS opponent_offensive_rebounds,
    CAST(sums.opponent_defensive_rebounds AS INTEGER) AS opponent_defensive_rebounds,
    CAST(sums.opponent_rebounds AS INTEGER) AS opponent_rebounds,
    CAST(sums.opponent_assists AS INTEGER) AS opponent_assists,
    CAST(sums.opponent_steals AS INTEGER) AS opponent_steals,
    CAST(sums.opponent_blocks AS INTEGER) AS opponent_blocks,
    CAST(sums.opponent_turnovers AS INTEGER) AS opponent_turnovers,
    CAST(sums.opponent_personal_fouls AS INTEGER) AS opponent_personal_fouls,
    CAST(rated.total_turnovers AS INTEGER) AS total_turnovers,
    CAST(rated.opponent_total_turnovers AS INTEGER) AS opponent_total_turnovers,
    CAST(rated.possessions AS DECIMAL(8,1)) AS possessions, -- …; NULL where a part is not recorded.
    rated.possessions_basis,
    CAST(rated.pace AS DECIMAL(5,1)) AS pace, -- …; NULL where a part is not recorded.
    CAST(rated.offensive_rating AS DECIMAL(5,1)) AS offensive_rating, -- …; NULL where possessions are not known.
    CAST(rated.defensive_rating AS DECIMAL(5,1)) AS defensive_rating, -- …; NULL where possessions are not known.
    CAST(rated.offensive_rating - rated.defensive_rating AS DECIMAL(5,1)) AS net_rating
FROM records
LEFT JOIN sums
    ON
        records.team_id = sums.team_id
        AND records.season_year = sums.season_year
        AND records.season_type = sums.season_type
LEFT JOIN rated
    ON
        records.team_id = rated.team_id
        AND records.season_year = rated.season_year
        AND records.season_type = rated.season_type
ORDER BY records.season_year, records.season_type, records.team_id
