-- about: The lines of whole seasons that repeat another, with the reason: of two lists the line of more games counts, in one list the first; a `number` tells copies apart.
-- parameters: relation, key, number
-- any:
(
    SELECT
        import_batch_id,
        source_row,
        CASE
            WHEN import_batch_id <> chosen_batch_id THEN 'in_another_file'
            WHEN fewest_games <> most_games OR lowest <> highest THEN 'conflicting_duplicate'
            ELSE 'exact_duplicate'
        END AS reason
    FROM (
        SELECT
            import_batch_id,
            source_row,
            row_number() OVER (PARTITION BY {key} ORDER BY games_played DESC, import_batch_id DESC, source_row) AS copy_number,
            first_value(import_batch_id) OVER (PARTITION BY {key} ORDER BY games_played DESC, import_batch_id DESC, source_row)
                AS chosen_batch_id,
            min(games_played) OVER (PARTITION BY {key}, import_batch_id) AS fewest_games,
            max(games_played) OVER (PARTITION BY {key}, import_batch_id) AS most_games,
            min({number}) OVER (PARTITION BY {key}, import_batch_id) AS lowest,
            max({number}) OVER (PARTITION BY {key}, import_batch_id) AS highest
        FROM {relation}
    ) AS compared
    WHERE copy_number > 1
)
