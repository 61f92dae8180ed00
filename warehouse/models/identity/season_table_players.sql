-- about: One row per player of a list of season totals: the Basketball-Reference id that goes with the list's own number.
-- key: list_player_id
-- reads: raw_season_tables__player_totals, raw_season_tables__player_season_info
-- Both lists say for whom a player played in a season, and how old he was: of the players of a team nearly all have a last name
-- of their own, brothers a first name. Whoever has several possible ids has none.
WITH names AS (
    SELECT
        folded.player_name,
        folded.plain_name,
        @last_word(folded.plain_name) AS last_name
    FROM (
        SELECT
            player_name,
            @plain_name(player_name) AS plain_name
        FROM (
            SELECT player_name FROM raw_season_tables__player_totals
            UNION
            SELECT player_name FROM raw_season_tables__player_season_info
        ) AS written
    ) AS folded
),

totals AS (
    SELECT
        records.list_player_id,
        records.season_year,
        records.league,
        @team_or_total(records.team_code) AS team_code,
        records.age,
        names.plain_name,
        names.last_name
    FROM raw_season_tables__player_totals AS records
    INNER JOIN names ON records.player_name = names.player_name
),

numbers AS (
    SELECT
        list_player_id,
        count(*) AS lines
    FROM totals
    GROUP BY list_player_id
),

seasons AS (
    SELECT
        records.player_id AS bref_player_id,
        records.season_year,
        records.league,
        @team_or_total(records.team_code) AS team_code,
        records.age,
        names.plain_name,
        names.last_name
    FROM raw_season_tables__player_season_info AS records
    INNER JOIN names ON records.player_name = names.player_name
),

candidates AS (
    SELECT
        totals.list_player_id,
        seasons.bref_player_id,
        sum(CASE WHEN totals.plain_name = seasons.plain_name THEN 1 ELSE 0 END) AS named,
        sum(
            CASE WHEN abs(coalesce(totals.age, seasons.age, 0) - coalesce(seasons.age, totals.age, 0)) <= 1 THEN 1 ELSE 0 END
        ) AS of_age,
        count(*) AS lines
    FROM totals
    INNER JOIN seasons
        ON
            totals.season_year = seasons.season_year
            AND totals.league = seasons.league
            AND totals.team_code = seasons.team_code
            AND totals.last_name = seasons.last_name
    GROUP BY totals.list_player_id, seasons.bref_player_id
),

ranked AS (
    SELECT
        candidates.*,
        numbers.lines AS all_lines,
        max(candidates.named) OVER (PARTITION BY candidates.bref_player_id) AS named_by_anybody,
        rank() OVER (
            PARTITION BY candidates.list_player_id
            ORDER BY candidates.named DESC, candidates.of_age DESC, candidates.lines DESC
        ) AS place
    FROM candidates
    INNER JOIN numbers ON candidates.list_player_id = numbers.list_player_id
)

SELECT
    list_player_id,
    max(bref_player_id) AS bref_player_id
FROM ranked
WHERE
    place = 1
    AND (named > 0 OR (named_by_anybody = 0 AND of_age = all_lines))
GROUP BY list_player_id
HAVING count(*) = 1
