-- about: One row per team, season and part of season: sums of the team and of its opponents.
-- grain: team, season and part of season
-- key: team_id, season_year, season_type
-- reads: fact_team_gamelogs
-- runs: portable
WITH sums AS (
    SELECT
        own.team_id,
        own.season_year,
        own.season_type,
        count(*) AS games_played,
        sum(CASE WHEN own.outcome = 'W' THEN 1 ELSE 0 END) AS wins,
        sum(CASE WHEN own.outcome = 'L' THEN 1 ELSE 0 END) AS losses,
        sum(CASE WHEN own.is_home AND own.outcome = 'W' THEN 1 ELSE 0 END) AS home_wins,
        sum(CASE WHEN own.is_home AND own.outcome = 'L' THEN 1 ELSE 0 END) AS home_losses,
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
        *,
        0.5 * (
            field_goals_attempted + 0.4 * free_throws_attempted + turnovers
            - 1.07 * real_quotient(offensive_rebounds, offensive_rebounds + opponent_defensive_rebounds)
            * (field_goals_attempted - field_goals_made)
            + opponent_field_goals_attempted + 0.4 * opponent_free_throws_attempted + opponent_turnovers
            - 1.07 * real_quotient(opponent_offensive_rebounds, opponent_offensive_rebounds + defensive_rebounds)
            * (opponent_field_goals_attempted - opponent_field_goals_made)
        ) AS estimated_possessions
    FROM sums
),

rated AS (
    SELECT
        *,
        CAST(round_to_tenths(real_quotient(100 * points, estimated_possessions)) AS DECIMAL(5,1)) AS offensive_rating,
        CAST(round_to_tenths(real_quotient(100 * opponent_points, estimated_possessions)) AS DECIMAL(5,1)) AS defensive_rating
    FROM estimated
)

SELECT
    team_id,
    season_year,
    season_type,
    CAST(games_played AS INTEGER) AS games_played,
    CAST(wins AS INTEGER) AS wins,
    CAST(losses AS INTEGER) AS losses,
    CAST(home_wins AS INTEGER) AS home_wins,
    CAST(home_losses AS INTEGER) AS home_losses,
    CAST(minutes_played AS INTEGER) AS minutes_played,
    CAST(field_goals_made AS INTEGER) AS field_goals_made,
    CAST(field_goals_attempted AS INTEGER) AS field_goals_attempted,
    CAST(three_pointers_made AS INTEGER) AS three_pointers_made,
    CAST(three_pointers_attempted AS INTEGER) AS three_pointers_attempted,
    CAST(free_throws_made AS INTEGER) AS free_throws_made,
    CAST(free_throws_attempted AS INTEGER) AS free_throws_attempted,
    CAST(offensive_rebounds AS INTEGER) AS offensive_rebounds,
    CAST(defensive_rebounds AS INTEGER) AS defensive_rebounds,
    CAST(rebounds AS INTEGER) AS rebounds,
    CAST(assists AS INTEGER) AS assists,
    CAST(steals AS INTEGER) AS steals,
    CAST(blocks AS INTEGER) AS blocks,
    CAST(turnovers AS INTEGER) AS turnovers,
    CAST(personal_fouls AS INTEGER) AS personal_fouls,
    CAST(points AS INTEGER) AS points,
    CAST(opponent_points AS INTEGER) AS opponent_points,
    CAST(opponent_field_goals_made AS INTEGER) AS opponent_field_goals_made,
    CAST(opponent_field_goals_attempted AS INTEGER) AS opponent_field_goals_attempted,
    CAST(opponent_three_pointers_made AS INTEGER) AS opponent_three_pointers_made,
    CAST(opponent_three_pointers_attempted AS INTEGER) AS opponent_three_pointers_attempted,
    CAST(opponent_free_throws_made AS INTEGER) AS opponent_free_throws_made,
    CAST(opponent_free_throws_attempted AS INTEGER) AS opponent_free_throws_attempted,
    CAST(opponent_offensive_rebounds AS INTEGER) AS opponent_offensive_rebounds,
    CAST(opponent_defensive_rebounds AS INTEGER) AS opponent_defensive_rebounds,
    CAST(opponent_rebounds AS INTEGER) AS opponent_rebounds,
    CAST(opponent_assists AS INTEGER) AS opponent_assists,
    CAST(opponent_steals AS INTEGER) AS opponent_steals,
    CAST(opponent_blocks AS INTEGER) AS opponent_blocks,
    CAST(opponent_turnovers AS INTEGER) AS opponent_turnovers,
    CAST(opponent_personal_fouls AS INTEGER) AS opponent_personal_fouls,
    CAST(round_to_tenths(estimated_possessions) AS DECIMAL(8,1)) AS possessions,
    CAST(round_to_tenths(real_quotient(240 * estimated_possessions, minutes_played)) AS DECIMAL(5,1)) AS pace,
    offensive_rating,
    defensive_rating,
    CAST(offensive_rating - defensive_rating AS DECIMAL(5,1)) AS net_rating
FROM rated
ORDER BY season_year, season_type, team_id
