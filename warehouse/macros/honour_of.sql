-- about: The honour that a source calls All-NBA, all_aba, leading_all_nba and so on: all_league, all_defense or all_rookie.
-- parameters: name
-- any:
CASE
    WHEN lower({name}) LIKE '%def%' THEN 'all_defense'
    WHEN lower({name}) LIKE '%rook%' THEN 'all_rookie'
    ELSE 'all_league'
END
