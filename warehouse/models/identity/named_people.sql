-- about: One row per person of either side and name that a source or the list of aliases has: the name without spaces, in full search form, and its first and last word.
-- key: side, person_id, search_name
-- reads: bref_players_named, listed_people, mentioned_people, ref_name_aliases, numbered_player_games
WITH written AS (
    SELECT
        'bref' AS side,
        bref_player_id AS person_id,
        player_name
    FROM bref_players_named
    UNION ALL
    SELECT
        scheme AS side,
        id AS person_id,
        player_name
    FROM listed_people
    GROUP BY scheme, id, player_name
    UNION ALL
    SELECT
        'nba' AS side,
        id AS person_id,
        player_name
    FROM mentioned_people
    WHERE scheme = 'nba'
    GROUP BY id, player_name
    UNION ALL
    SELECT
        'nba' AS side,
        CAST(player_id AS STRING) AS person_id,
        player_name
    FROM numbered_player_games
    WHERE player_name IS NOT NULL
    GROUP BY player_id, player_name
),

readable AS (
    SELECT
        side,
        person_id,
        @repaired_name(player_name) AS player_name
    FROM written
),

folded AS (
    SELECT
        side,
        person_id,
        @fold_text(player_name) AS search_name,
        -- A letter that was lost is one of any kind.
        CASE WHEN replace(player_name, '�', '') <> player_name THEN @fold_text(replace(player_name, '�', '7')) END AS damaged_name
    FROM readable
    GROUP BY side, person_id, player_name
),

spelled AS (
    SELECT
        side,
        person_id,
        search_name,
        @without_suffix(search_name) AS plain_name,
        damaged_name
    FROM folded
    GROUP BY side, person_id, search_name, damaged_name
),

aliases AS (
    SELECT
        @plain_name(player_name) AS plain_name,
        @plain_name(alias) AS alias
    FROM ref_name_aliases
    UNION ALL
    SELECT
        @plain_name(alias) AS plain_name,
        @plain_name(player_name) AS alias
    FROM ref_name_aliases
),

called AS (
    SELECT
        side,
        person_id,
        search_name,
        plain_name
    FROM spelled
    UNION ALL
    SELECT
        spelled.side,
        spelled.person_id,
        aliases.alias AS search_name,
        aliases.alias AS plain_name
    FROM spelled
    INNER JOIN aliases ON spelled.plain_name = aliases.plain_name
),

named AS (
    SELECT
        side,
        person_id,
        search_name,
        plain_name
    FROM called
    UNION ALL
    -- What the other side calls somebody whose name fits one that lost letters.
    SELECT
        damaged.side,
        damaged.person_id,
        whole.search_name,
        whole.plain_name
    FROM spelled AS damaged
    INNER JOIN called AS whole
        ON damaged.side <> whole.side AND whole.search_name LIKE replace(damaged.damaged_name, '7', '_')
    WHERE damaged.damaged_name IS NOT NULL
)

SELECT
    side,
    person_id,
    search_name,
    replace(plain_name, ' ', '') AS joined_name,
    split_part(plain_name, ' ', 1) AS first_word,
    @last_word(plain_name) AS last_word
FROM named
WHERE plain_name <> ''
GROUP BY side, person_id, search_name, plain_name
