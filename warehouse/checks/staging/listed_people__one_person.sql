-- about: The lists that have an id call its person by one name, or by names with a word in common.
-- failure: {n} [record of a list carries|records of lists carry] the id of another person.
-- severity: warn
-- reads: listed_people, etl.import_batches
-- key: file, source_row
-- fault: INSERT INTO listed_people BY NAME SELECT 'nba' AS scheme, '7' AS id, unnest(['Ann Lee', 'Ann Lee', 'Bo Ray']) AS player_name, 1 AS import_batch_id, unnest([1, 2, 3]) AS source_row
WITH several AS (
    SELECT
        scheme,
        id
    FROM listed_people
    GROUP BY scheme, id
    HAVING count(DISTINCT player_name) > 1
),

named AS (
    SELECT
        people.import_batch_id,
        people.source_row,
        people.scheme,
        people.id,
        people.player_name,
        @plain_name(people.player_name) AS name
    FROM listed_people AS people
    INNER JOIN several ON people.scheme = several.scheme AND people.id = several.id
    -- What is left of a name that lost letters tells nothing.
    WHERE NOT @is_mojibake(people.player_name)
),

counted AS (
    SELECT
        scheme,
        id,
        name,
        any_value(player_name) AS player_name,
        count(*) AS records
    FROM named
    GROUP BY scheme, id, name
),

usual AS (
    SELECT
        scheme,
        id,
        arg_max(name, (records, name)) AS name,
        arg_max(player_name, (records, name)) AS player_name
    FROM counted
    GROUP BY scheme, id
)

SELECT
    batches.file,
    named.source_row,
    named.scheme,
    named.id,
    named.player_name,
    usual.player_name AS usual_name
FROM named
INNER JOIN usual ON named.scheme = usual.scheme AND named.id = usual.id
LEFT JOIN etl.import_batches AS batches ON named.import_batch_id = batches.import_batch_id
WHERE
    replace(named.name, ' ', '') <> replace(usual.name, ' ', '')
    AND NOT list_has_any(string_split(named.name, ' '), string_split(usual.name, ' '))
ORDER BY named.import_batch_id, named.source_row
