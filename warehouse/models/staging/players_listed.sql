-- about: One row per record of a list of people that tells of a player, with his number here and how soon the list is believed.
-- reads: listed_people, bref_player_ids, same_players, mentioned_players, numbered_player_games
-- A list with the numbers of the NBA has people who never played there, in the BAA or the ABA. A player is who has a line in a game or an
-- id of Basketball-Reference, whose lists have players alone, who was drafted, and whom a list calls one that no other list calls none.
WITH called AS (
    SELECT id
    FROM listed_people
    WHERE scheme = 'nba'
    GROUP BY id
    HAVING max(CASE WHEN has_played THEN 1 ELSE 0 END) = 1 AND max(CASE WHEN NOT has_played THEN 1 ELSE 0 END) = 0
),

numbers AS (
    SELECT CAST(id AS BIGINT) AS player_id
    FROM called
    UNION
    SELECT lookup_number AS player_id
    FROM same_players
    UNION
    SELECT player_id
    FROM mentioned_players
    UNION
    SELECT player_id
    FROM numbered_player_games
),

numbered AS (
    SELECT
        ids.player_id,
        people.*
    FROM listed_people AS people
    INNER JOIN bref_player_ids AS ids ON people.id = ids.bref_player_id
    WHERE people.scheme = 'bref'
    UNION ALL
    SELECT
        numbers.player_id,
        people.*
    FROM listed_people AS people
    INNER JOIN numbers ON people.id = CAST(numbers.player_id AS STRING)
    WHERE people.scheme = 'nba'
)

SELECT
    numbered.import_batch_id,
    numbered.source_row,
    numbered.player_id,
    numbered.source,
    numbered.listing,
    numbered.scheme,
    numbered.id,
    numbered.player_name,
    numbered.birth_date,
    numbered.first_season_year,
    numbered.last_season_year,
    numbered.debut_date,
    numbered.position,
    numbered.height_inches,
    numbered.weight_pounds,
    numbered.college,
    -- By the source, and of a source's lists the one that tells most of a person.
    10 * numbered.precedence + CASE numbered.listing WHEN 'players' THEN 1 WHEN 'static_players' THEN 2 ELSE 0 END AS place
FROM numbered
