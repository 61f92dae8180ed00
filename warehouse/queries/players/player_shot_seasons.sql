-- about: Seasons of a player of which play-by-play or a chart tells any shot, for links to pages that have something to show.
-- reads: bref.shot_chart, dim_games, fact_shots
-- kept: player_id BIGINT
SELECT
    player_id AS by_player_id,
    season_year
FROM fact_shots
WHERE player_id IS NOT NULL
UNION
SELECT
    c.player_id,
    g.season_year
FROM bref.shot_chart AS c
INNER JOIN dim_games AS g ON g.game_id = c.game_id
WHERE c.player_id IS NOT NULL
ORDER BY
    by_player_id,
    season_year;
