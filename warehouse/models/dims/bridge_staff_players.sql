-- about: One row per coach, referee or executive who is also known as a player.
-- key: role, staff_id
-- checks: unique, known(player_id, dim_players)
-- reads: raw_bref__coaches, raw_bref__executives, raw_bref__referees, dim_players
-- runs: duckdb
WITH staff AS (
    SELECT 'coach' AS role, coach_id AS staff_id, name, birth_date, player_id FROM raw_bref__coaches
    UNION ALL
    SELECT 'executive' AS role, executive_id AS staff_id, name, birth_date, NULL AS player_id FROM raw_bref__executives
    UNION ALL
    SELECT 'referee' AS role, referee_id AS staff_id, name, birth_date, NULL AS player_id FROM raw_bref__referees
),

people AS (
    SELECT
        role,
        staff_id,
        max(name) AS staff_name,
        max(@plain_name(name)) AS plain_name,
        max(birth_date) AS birth_date,
        max(player_id) AS bref_player_id
    FROM staff
    WHERE staff_id IS NOT NULL
    GROUP BY role, staff_id
),

linked AS (
    SELECT
        people.role,
        people.staff_id,
        people.staff_name,
        players.player_id,
        'own' AS method,
        'The page links the page of the player.' AS evidence
    FROM people
    INNER JOIN dim_players AS players ON people.bref_player_id = players.bref_id
),

born AS (
    SELECT
        people.role,
        people.staff_id,
        people.staff_name,
        min(players.player_id) AS player_id,
        'name_and_birth' AS method,
        'The name and the day of birth are the same.' AS evidence
    FROM people
    INNER JOIN dim_players AS players
        ON people.birth_date = players.birth_date AND people.plain_name = @without_suffix(players.search_name)
    LEFT JOIN linked ON people.role = linked.role AND people.staff_id = linked.staff_id
    WHERE linked.staff_id IS NULL
    GROUP BY people.role, people.staff_id, people.staff_name
    HAVING count(*) = 1
)

SELECT
    role, -- `coach`, `executive` or `referee`.
    staff_id, -- The id of Basketball-Reference in that role.
    staff_name, -- NOT NULL; The name that the page in that role is headed with.
    player_id, -- NOT NULL; The player: `dim_players.player_id`.
    method, -- NOT NULL; `own` where the page links the player, else `name_and_birth`.
    evidence -- NOT NULL; What speaks for it, in words.
FROM (
    SELECT * FROM linked
    UNION ALL
    SELECT * FROM born
) AS found
ORDER BY role, staff_id
