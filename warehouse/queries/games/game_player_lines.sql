-- about: The lines of the players of a game: home first, starters before the bench where known, then by minutes.
-- reads: fact_player_gamelogs
-- kept: game_id BIGINT
-- names: player_slug, player_name, position
SELECT
    game_id AS by_game_id,
    is_home,
    player_id,
    is_starter,
    minutes_played,
    seconds_played,
    points,
    rebounds,
    offensive_rebounds,
    defensive_rebounds,
    assists,
    steals,
    blocks,
    turnovers,
    personal_fouls,
    field_goals_made,
    field_goals_attempted,
    three_pointers_made,
    three_pointers_attempted,
    free_throws_made,
    free_throws_attempted,
    plus_minus,
    game_score::DOUBLE AS game_score
FROM fact_player_gamelogs
ORDER BY
    by_game_id,
    is_home DESC,
    is_starter DESC NULLS LAST,
    minutes_played DESC NULLS LAST,
    points DESC,
    player_id;
