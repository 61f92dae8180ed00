-- about: The lines of games that repeat another of the same player or team in the game, with the reason: all but the first, or all where contents differ.
-- parameters: relation, id, content
-- any:
(
    SELECT
        import_batch_id,
        source_row,
        CASE
            WHEN lowest_team_id <> highest_team_id THEN 'in_both_teams'
            WHEN lowest_content <> highest_content THEN 'conflicting_duplicate'
            WHEN import_batch_id > first_batch_id THEN 'in_another_file'
            ELSE 'exact_duplicate'
        END AS reason
    FROM (
        SELECT
            records.import_batch_id,
            records.source_row,
            row_number() OVER (PARTITION BY {id}, game_id ORDER BY records.import_batch_id, records.source_row) AS copy_number,
            min(records.import_batch_id) OVER (PARTITION BY {id}, game_id) AS first_batch_id,
            min(records.team_id) OVER (PARTITION BY {id}, game_id) AS lowest_team_id,
            max(records.team_id) OVER (PARTITION BY {id}, game_id) AS highest_team_id,
            min({content}) OVER (PARTITION BY {id}, game_id) AS lowest_content,
            max({content}) OVER (PARTITION BY {id}, game_id) AS highest_content
        FROM {relation} AS records
        INNER JOIN (
            SELECT
                {id} AS repeated_id,
                game_id AS repeated_game_id
            FROM {relation} AS records
            GROUP BY {id}, game_id
            HAVING count(*) > 1
        ) AS repeated ON {id} = repeated.repeated_id AND game_id = repeated.repeated_game_id
    ) AS compared
    WHERE copy_number > 1 OR lowest_content <> highest_content
)
