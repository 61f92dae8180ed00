-- about: One row per team, season and part of season: the record of all games, and sums of the team and of its opponents over the box scores.
-- grain: team, season and part of season
-- key: team_id, season_year, season_type
-- reads: kept_sides, fact_team_gamelogs
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
    FROM kept_sides
    GROUP BY team_id, season_year, season_type
),

sums AS (
    SELECT
        own.team_id,
        own.season_year,
        own.season_type,
        count(*) AS box_scores,
        sum(own.minutes_played) AS minutes_played,
        sum(own.field_goals_made) AS field_goals_made,
        sum(own.field_goals_attempted) AS field_goals_attempted,
        sum(own.three_pointers_made) AS three_pointers_made,
        sum(own.three_pointers_attempted) AS three_pointers_attempted,
        sum(own.free_throws_made) AS free_throws_made,
        sum(own.free_throws_attempted) AS free_throws_attempted,
        sum(own.offensive_rebounds) AS offensive_rebounds,
        sum(own.defensive_rebounds) AS defensive_rebounds,
        sum(own.rebounds) AS rebounds,
        sum(own.assists) AS assists,
        sum(own.steals) AS steals,
        sum(own.blocks) AS blocks,
        sum(own.turnovers) AS turnovers,
        sum(own.personal_fouls) AS personal_fouls,
        sum(own.points) AS points,
        sum(own.opponent_points) AS opponent_points,
        sum(opponent.field_goals_made) AS opponent_field_goals_made,
        sum(opponent.field_goals_attempted) AS opponent_field_goals_attempted,
        sum(opponent.three_pointers_made) AS opponent_three_pointers_made,
        sum(opponent.three_pointers_attempted) AS opponent_three_pointers_attempted,
        sum(opponent.free_throws_made) AS opponent_free_throws_made,
        sum(opponent.free_throws_attempted) AS opponent_free_throws_attempted,
        sum(opponent.offensive_rebounds) AS opponent_offensive_rebounds,
        sum(opponent.defensive_rebounds) AS opponent_defensive_rebounds,
        sum(opponent.rebounds) AS opponent_rebounds,
        sum(opponent.assists) AS opponent_assists,
        sum(opponent.steals) AS opponent_steals,
        sum(opponent.blocks) AS opponent_blocks,
        sum(opponent.turnovers) AS opponent_turnovers,
        sum(opponent.personal_fouls) AS opponent_personal_fouls
    FROM fact_team_gamelogs AS own
    INNER JOIN fact_team_gamelogs AS opponent
        ON own.game_id = opponent.game_id AND own.opponent_team_id = opponent.team_id
    GROUP BY own.team_id, own.season_year, own.season_type
),

estimated AS (
    SELECT
        team_id,
        season_year,
        season_type,
        0.5 * (
            field_goals_attempted + 0.4 * free_throws_attempted + turnovers
            - 1.07 * real_quotient(offensive_rebounds, offensive_rebounds + opponent_defensive_rebounds)
            * (field_goals_attempted - field_goals_made)
            + opponent_field_goals_attempted + 0.4 * opponent_free_throws_attempted + opponent_turnovers
            - 1.07 * real_quotient(opponent_offensive_rebounds, opponent_offensive_rebounds + defensive_rebounds)
            * (opponent_field_goals_attempted - opponent_field_goals_made)
        ) AS possessions
    FROM sums
),

rated AS (
    SELECT
        sums.team_id,
        sums.season_year,
        sums.season_type,
        round_to_tenths(estimated.possessions) AS possessions,
        round_to_tenths(real_quotient(240 * estimated.possessions, sums.minutes_played)) AS pace,
        round_to_tenths(real_quotient(100 * sums.points, estimated.possessions)) AS offensive_rating,
        round_to_tenths(real_quotient(100 * sums.opponent_points, estimated.possessions)) AS defensive_rating
    FROM sums
    INNER JOIN estimated
        ON
            sums.team_id = estimated.team_id
            AND sums.season_year = estimated.season_year
            AND sums.season_type = estimated.season_type
)

SELECT
    records.team_id,
    records.season_year,
    records.season_type,
    CAST(records.games_played AS INTEGER) AS games_played,
    CAST(records.wins AS INTEGER) AS wins,
    CAST(records.losses AS INTEGER) AS losses,
    CAST(records.home_wins AS INTEGER) AS home_wins,
    CAST(records.home_losses AS INTEGER) AS home_losses,
    CAST(coalesce(sums.box_scores, 0) AS INTEGER) AS box_scores,
    CAST(sums.minutes_played AS INTEGER) AS minutes_played,
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
    CAST(records.points AS INTEGER) AS points,
    CAST(records.opponent_points AS INTEGER) AS opponent_points,
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
    CAST(rated.possessions AS DECIMAL(8,1)) AS possessions,
    CAST(rated.pace AS DECIMAL(5,1)) AS pace,
    CAST(rated.offensive_rating AS DECIMAL(5,1)) AS offensive_rating,
    CAST(rated.defensive_rating AS DECIMAL(5,1)) AS defensive_rating,
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
