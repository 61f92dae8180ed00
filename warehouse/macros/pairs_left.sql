-- about: The pairs of a relation of whose people neither is in one of the pairs taken.
-- parameters: relation, taken
-- any:
(
    SELECT pairs.*
    FROM {relation} AS pairs
    LEFT JOIN {taken} AS page ON pairs.bref_player_id = page.bref_player_id
    LEFT JOIN {taken} AS number ON pairs.nba_player_id = number.nba_player_id
    WHERE page.bref_player_id IS NULL AND number.nba_player_id IS NULL
)
