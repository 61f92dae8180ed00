-- about: One row per pair of players of pages and of logs who may be one person, neither of whom is matched.
-- key: bref_player_id, nba_player_id
-- reads: bref_player_ids, player_matches
-- runs: portable
SELECT
    pairs.bref_player_id,
    ids.player_id,
    pairs.nba_player_id,
    ids.player_name,
    pairs.equal_lines,
    pairs.page_lines,
    pairs.log_lines,
    pairs.same_name,
    pairs.seasons_meet
FROM bref_player_ids AS ids
INNER JOIN player_matches AS pairs ON ids.bref_player_id = pairs.bref_player_id
LEFT JOIN bref_player_ids AS log ON pairs.nba_player_id = log.nba_id
WHERE ids.nba_id IS NULL AND log.nba_id IS NULL
