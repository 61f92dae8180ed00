-- about: Seasons of a player of which play-by-play tells any shot, for links to pages that have something to show.
-- reads: fact_shots
-- kept: player_id BIGINT
SELECT DISTINCT
    player_id AS by_player_id,
    season_year
FROM fact_shots
WHERE player_id IS NOT NULL
ORDER BY
    by_player_id,
    season_year;
