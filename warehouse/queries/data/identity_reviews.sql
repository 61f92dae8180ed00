-- about: Pairs of a player of Basketball-Reference and a number of the NBA that may be one person, and are kept apart because nothing decides it.
-- reads: identity_review
SELECT
    bref_player_id,
    nba_player_id,
    player_name,
    nba_player_name,
    other_nba_id,
    equal_lines,
    page_lines,
    log_lines,
    is_same_name,
    is_same_time,
    births,
    teams
FROM identity_review
ORDER BY
    equal_lines DESC,
    player_name,
    bref_player_id,
    nba_player_id;
