-- about: One row per draft and person measured and tested at its combine, whether he was picked or not.
-- key: draft_year, list_order
-- checks: unique, known(player_id, dim_players)
-- reads: draft_combine_told, drops_draft_combine, mentioned_players, players_listed, bref_player_ids, numbered_player_games
WITH players AS (
    SELECT player_id FROM mentioned_players
    UNION
    SELECT player_id FROM players_listed
    UNION
    SELECT player_id FROM bref_player_ids
    UNION
    SELECT player_id FROM numbered_player_games
)

SELECT
    people.draft_year,
    CAST(row_number() OVER (PARTITION BY people.draft_year ORDER BY people.player_name, people.scheme, people.id) AS INTEGER)
        AS list_order, -- … of the draft, by name.
    people.player_name, -- The name as the source writes it.
    players.player_id, -- NULL; The player; NULL for those who were neither picked nor in a game.
    CASE WHEN people.scheme = 'nba' THEN CAST(people.id AS BIGINT) END AS nba_id, -- NBA person number, of those who are no players, too; NULL where the source has none.
    people.position, -- Position.
    people.height_without_shoes_inches,
    people.height_with_shoes_inches,
    people.weight_pounds,
    people.wingspan_inches,
    people.standing_reach_inches,
    people.body_fat_pct,
    people.hand_length,
    people.hand_width,
    people.standing_vertical,
    people.max_vertical,
    people.lane_agility_seconds,
    people.shuttle_run_seconds,
    people.sprint_seconds,
    people.bench_press,
    people.source,
    CASE WHEN NOT people.is_printed THEN people.import_batch_id END AS import_batch_id, -- NULL; …; NULL where a page tells it, whose line is in `bref.draft_combine`.
    CASE WHEN NOT people.is_printed THEN people.source_row END AS source_row -- NULL
FROM @kept_records(draft_combine_told, drops_draft_combine) AS people
LEFT JOIN players ON people.person_id = players.player_id
WHERE people.place = 1
ORDER BY people.draft_year, list_order
