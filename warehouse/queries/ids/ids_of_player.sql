-- about: Every id of a player, of whichever source, and how it was found to be his.
-- reads: bridge_player_ids
-- parameters: player_id BIGINT
SELECT
    scheme,
    id,
    method,
    confidence::DOUBLE AS confidence,
    evidence,
    first_season_year,
    last_season_year
FROM bridge_player_ids
WHERE player_id = $player_id
ORDER BY
    scheme,
    id;
