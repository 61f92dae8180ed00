-- about: Seasons of a player of which play-by-play tells any shot, for links to pages that have something to show.
-- reads: fact_shots
-- parameters: player_id BIGINT
SELECT DISTINCT season_year
FROM fact_shots
WHERE player_id = $player_id
ORDER BY season_year
LIMIT 100;
