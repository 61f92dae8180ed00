-- about: One row per Basketball-Reference player who has a number at the NBA, with the number.
-- key: lookup_id
-- reads: paired_players
-- Without what tells it: that changes with every game, and most that looks numbers up is made of printed pages alone.
SELECT
    bref_player_id AS lookup_id,
    nba_player_id AS lookup_number
FROM paired_players
