-- about: Every player's line of a game: the home team first, starters before the bench where known, then by minutes.
-- reads: dim_players, fact_player_gamelogs
-- parameters: game_id BIGINT
SELECT
    f.is_home,
    f.player_id,
    p.player_slug,
    p.player_name,
    p.position,
    f.is_starter,
    f.minutes_played,
    f.points,
    f.rebounds,
    f.offensive_rebounds,
    f.defensive_rebounds,
    f.assists,
    f.steals,
    f.blocks,
    f.turnovers,
    f.personal_fouls,
    f.field_goals_made,
    f.field_goals_attempted,
    f.three_pointers_made,
    f.three_pointers_attempted,
    f.free_throws_made,
    f.free_throws_attempted,
    f.plus_minus,
    f.game_score::DOUBLE AS game_score
FROM fact_player_gamelogs AS f
INNER JOIN dim_players AS p ON p.player_id = f.player_id
WHERE f.game_id = $game_id
ORDER BY
    f.is_home DESC,
    f.is_starter DESC NULLS LAST,
    f.minutes_played DESC NULLS LAST,
    f.points DESC,
    f.player_id
LIMIT 100;
