-- about: The player of an address: by slug, NBA number or Basketball-Reference id. No row where there is none.
-- reads: dim_players
-- parameters: player VARCHAR
SELECT
    player_id,
    player_slug,
    player_name
FROM dim_players
WHERE player_slug = $player
    OR nba_id = TRY_CAST($player AS BIGINT)
    OR bref_id = $player
ORDER BY
    player_slug = $player DESC,
    player_id
LIMIT 1;
