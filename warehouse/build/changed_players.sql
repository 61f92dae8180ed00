-- about: Players who came, went or have lines or seasons that did, by name, those with seasons alone last, and how many there are.
-- reads: after.main.dim_players, after.main.fact_player_gamelogs, before.main.dim_players, before.main.fact_player_gamelogs
-- pieces: people, lines, seasons, limit
WITH rows_of_players AS (
    SELECT
        player_id,
        CAST(NULL AS BIGINT) AS game_id,
        'self' AS part,
        change
    FROM {people}
    UNION ALL
    SELECT
        player_id,
        game_id,
        'line' AS part,
        change
    FROM {lines}
    UNION ALL
    SELECT
        player_id,
        CAST(NULL AS BIGINT) AS game_id,
        'season' AS part,
        change
    FROM {seasons}
    WHERE row_scope = 'season_total'
),

counted AS (
    SELECT
        records.player_id,
        max(CASE WHEN records.part = 'self' THEN records.change END) AS change,
        count(*) FILTER (WHERE records.part = 'line' AND records.change = 'added') AS lines_added,
        count(*) FILTER (WHERE records.part = 'line' AND records.change = 'changed') AS lines_changed,
        count(*) FILTER (WHERE records.part = 'line' AND records.change = 'removed') AS lines_removed,
        count(*) FILTER (WHERE records.part = 'season' AND records.change = 'added') AS seasons_added,
        count(*) FILTER (WHERE records.part = 'season' AND records.change = 'changed') AS seasons_changed,
        count(*) FILTER (WHERE records.part = 'season' AND records.change = 'removed') AS seasons_removed,
        coalesce(list_sort(list(DISTINCT records.game_id) FILTER (WHERE records.part = 'line'))[1:10], []) AS game_ids,
        coalesce(
            list_sort(
                list(DISTINCT coalesce(new.team_id, old.team_id)) FILTER (WHERE coalesce(new.team_id, old.team_id) IS NOT NULL)
            )[1:10],
            []
        ) AS team_ids
    FROM rows_of_players AS records
    LEFT JOIN after.main.fact_player_gamelogs AS new
        ON records.player_id = new.player_id AND records.game_id = new.game_id
    LEFT JOIN before.main.fact_player_gamelogs AS old
        ON records.player_id = old.player_id AND records.game_id = old.game_id
    GROUP BY records.player_id
)

SELECT
    counted.player_id,
    coalesce(new.player_slug, old.player_slug) AS player_slug,
    coalesce(new.player_name, old.player_name) AS player_name,
    counted.change,
    counted.lines_added,
    counted.lines_changed,
    counted.lines_removed,
    counted.seasons_added,
    counted.seasons_changed,
    counted.seasons_removed,
    counted.game_ids,
    counted.team_ids,
    count(*) OVER () AS total
FROM counted
LEFT JOIN after.main.dim_players AS new ON counted.player_id = new.player_id
LEFT JOIN before.main.dim_players AS old ON counted.player_id = old.player_id
ORDER BY counted.change IS NULL AND lines_added + lines_changed + lines_removed = 0, player_name, counted.player_id
LIMIT {limit}
