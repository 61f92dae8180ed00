-- about: One row per record of a list of people that becomes no row, with the reason.
-- drops: fact_player_listings
-- reads: listed_people, players_listed
SELECT
    people.import_batch_id,
    people.source_row,
    CASE
        WHEN players.player_id IS NULL THEN 'never_played'
        WHEN players.first_batch_id <> players.last_batch_id THEN 'in_another_file'
        WHEN players.lowest_name <> players.highest_name THEN 'conflicting_duplicate'
        ELSE 'exact_duplicate'
    END AS reason
FROM listed_people AS people
LEFT JOIN (
    SELECT
        listed.import_batch_id,
        listed.source_row,
        listed.player_id,
        -- Where several files list somebody, the one that tells the day of birth is kept.
        row_number() OVER (
            PARTITION BY listed.listing, listed.id
            ORDER BY CASE WHEN listed.birth_date IS NULL THEN 1 ELSE 0 END, listed.import_batch_id, listed.source_row
        ) AS copy_number,
        min(listed.import_batch_id) OVER (PARTITION BY listed.listing, listed.id) AS first_batch_id,
        max(listed.import_batch_id) OVER (PARTITION BY listed.listing, listed.id) AS last_batch_id,
        min(listed.player_name) OVER (PARTITION BY listed.listing, listed.id) AS lowest_name,
        max(listed.player_name) OVER (PARTITION BY listed.listing, listed.id) AS highest_name
    FROM players_listed AS listed
) AS players ON people.import_batch_id = players.import_batch_id AND people.source_row = players.source_row
WHERE players.player_id IS NULL OR players.copy_number > 1
