-- about: Who was hurt when the injury report was read, newest first: of all teams, of one or of a player.
-- reads: bref.injuries
-- parameters: team_id BIGINT, player_id BIGINT
-- names: player_slug, team_abbreviation
SELECT
    updated_on,
    player_id,
    player_name,
    bref_player_id,
    team_id,
    description
FROM bref.injuries
WHERE ($team_id::BIGINT IS NULL OR team_id = $team_id)
    AND ($player_id::BIGINT IS NULL OR player_id = $player_id)
ORDER BY
    updated_on DESC,
    player_name,
    bref_player_id
LIMIT 1000;
