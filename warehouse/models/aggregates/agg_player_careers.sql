-- about: One row per player and part of season, over all seasons of the artifact.
-- grain: player and part of season
-- key: player_id, season_type
-- checks: unique
-- reads: agg_player_seasons
-- runs: portable
SELECT
    player_id,
    season_type,
    CAST(count(*) AS INTEGER) AS seasons,
    min(season_year) AS first_season_year,
    max(season_year) AS last_season_year,
    CAST(sum(games_played) AS INTEGER) AS games_played,
    CAST(sum(games_started) AS INTEGER) AS games_started,
    CAST(sum(wins) AS INTEGER) AS wins,
    CAST(sum(minutes_played) AS INTEGER) AS minutes_played,
    CAST(sum(seconds_played) AS INTEGER) AS seconds_played,
    CAST(sum(field_goals_made) AS INTEGER) AS field_goals_made,
    CAST(sum(field_goals_attempted) AS INTEGER) AS field_goals_attempted,
    CAST(sum(three_pointers_made) AS INTEGER) AS three_pointers_made,
    CAST(sum(three_pointers_attempted) AS INTEGER) AS three_pointers_attempted,
    CAST(sum(free_throws_made) AS INTEGER) AS free_throws_made,
    CAST(sum(free_throws_attempted) AS INTEGER) AS free_throws_attempted,
    CAST(sum(offensive_rebounds) AS INTEGER) AS offensive_rebounds,
    CAST(sum(defensive_rebounds) AS INTEGER) AS defensive_rebounds,
    CAST(sum(rebounds) AS INTEGER) AS rebounds,
    CAST(sum(assists) AS INTEGER) AS assists,
    CAST(sum(steals) AS INTEGER) AS steals,
    CAST(sum(blocks) AS INTEGER) AS blocks,
    CAST(sum(turnovers) AS INTEGER) AS turnovers,
    CAST(sum(personal_fouls) AS INTEGER) AS personal_fouls,
    CAST(sum(points) AS INTEGER) AS points,
    CAST(sum(plus_minus) AS INTEGER) AS plus_minus,
    CAST(sum(double_doubles) AS INTEGER) AS double_doubles,
    CAST(sum(triple_doubles) AS INTEGER) AS triple_doubles
FROM agg_player_seasons
WHERE row_scope = 'season_total'
GROUP BY player_id, season_type
ORDER BY player_id, season_type
