-- about: One row per official of a game that a source besides pages names, with his number: that of Basketball-Reference where one referee there has the name, else the NBA's; and whether the row is taken (`place` 1).
-- key: import_batch_id, source_row, official_order
-- reads: other_officials, stg_bref__officials, stg_bref__referees, drops_bref__officials, kept_games
-- without: other_officials
WITH named AS (
    SELECT
        officials.*,
        @plain_name(officials.referee_name) AS plain_name
    FROM other_officials AS officials
),

pages AS (
    SELECT
        plain_name,
        min(referee_id) AS referee_id
    FROM (
        SELECT @plain_name(referee_name) AS plain_name, referee_id FROM stg_bref__officials WHERE referee_id IS NOT NULL
        UNION
        SELECT @plain_name(name) AS plain_name, referee_id FROM stg_bref__referees
        UNION
        SELECT plain_name, @bref_person_number(id) AS referee_id FROM named WHERE scheme = 'bref'
    ) AS told
    GROUP BY plain_name
    HAVING count(DISTINCT referee_id) = 1
),

numbers AS (
    SELECT
        plain_name,
        min(CAST(id AS BIGINT)) AS referee_id
    FROM named
    WHERE scheme = 'nba'
    GROUP BY plain_name
    HAVING count(DISTINCT id) = 1
),

-- Of a game the officials are those of one source: of its page, else of the first by rank.
games AS (
    SELECT
        named.game_id,
        min(named.precedence) AS precedence,
        max(CASE WHEN pages.game_id IS NOT NULL THEN 1 ELSE 0 END) AS is_on_page
    FROM named
    LEFT JOIN (
        SELECT records.game_id
        FROM @kept_records(stg_bref__officials, drops_bref__officials) AS records
        GROUP BY records.game_id
    ) AS pages ON named.game_id = pages.game_id
    GROUP BY named.game_id
),

placed AS (
    SELECT
        named.*,
        CASE named.scheme
            WHEN 'bref' THEN @bref_person_number(named.id)
            WHEN 'nba' THEN coalesce(known.referee_id, CAST(named.id AS BIGINT))
            ELSE coalesce(known.referee_id, numbers.referee_id)
        END AS referee_id,
        kept.season_year,
        games.is_on_page,
        games.precedence AS first_precedence,
        row_number() OVER (
            PARTITION BY named.game_id, named.precedence, named.plain_name
            ORDER BY named.import_batch_id, named.source_row, named.official_order
        ) AS copy_number
    FROM named
    INNER JOIN games ON named.game_id = games.game_id
    LEFT JOIN pages AS known ON named.plain_name = known.plain_name
    LEFT JOIN numbers ON named.plain_name = numbers.plain_name
    LEFT JOIN kept_games AS kept ON named.game_id = kept.game_id
)

SELECT
    placed.import_batch_id,
    placed.source_row,
    placed.source,
    placed.is_own_record,
    placed.game_id,
    placed.season_year,
    placed.official_order,
    placed.scheme,
    placed.id,
    placed.referee_id,
    placed.referee_name,
    CASE
        WHEN placed.copy_number > 1 THEN 'named_twice'
        WHEN placed.season_year IS NULL THEN 'game_not_brought'
        WHEN placed.is_on_page = 1 OR placed.precedence > placed.first_precedence THEN 'told_by_another_source'
    END AS reason
FROM placed
