-- about: Matchup that is neither `AAA vs. BBB` nor `AAA @ BBB` with the own team first.
-- reads: raw_nba_gamelogs__games
SELECT
    import_batch_id,
    source_row,
    'MATCHUP' AS column_name
FROM raw_nba_gamelogs__games
WHERE
    NOT regexp_full_match(matchup, '[A-Z0-9]{2,4} (vs\.|@) [A-Z0-9]{2,4}')
    OR split_part(matchup, ' ', 1) <> team_abbreviation
    OR split_part(matchup, ' ', 3) = team_abbreviation
ORDER BY import_batch_id, source_row
