-- about: A matchup that is neither `AAA vs. BBB` nor `AAA @ BBB`, or does not name the line's own team exactly once.
-- pieces: relation
-- reads: {relation}
SELECT
    import_batch_id,
    source_row,
    'matchup' AS column_name
FROM {relation}
WHERE
    NOT regexp_full_match(matchup, '[A-Z0-9]{2,4} (vs\.|@) [A-Z0-9]{2,4}')
    OR team_abbreviation NOT IN (split_part(matchup, ' ', 1), split_part(matchup, ' ', 3))
    OR split_part(matchup, ' ', 1) = split_part(matchup, ' ', 3)
ORDER BY import_batch_id, source_row
