-- about: The end of a list of players that is sorted by a number, or by their names where `$sort_by` says so.
-- parameters: key
-- any:
ORDER BY
    {key} * CASE WHEN $descending THEN -1 ELSE 1 END NULLS LAST,
    CASE WHEN $sort_by = 'player_name' AND $descending THEN p.player_name END DESC,
    CASE WHEN $sort_by = 'player_name' AND NOT $descending THEN p.player_name END,
    p.player_id
