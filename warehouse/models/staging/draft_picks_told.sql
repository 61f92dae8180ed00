-- about: One row per record of a draft pick, with the pick that it tells of, its player, and how soon the record is believed (`place`).
-- key: import_batch_id, source_row
-- reads: staged_draft_picks, same_players, ref_special_picks
-- without: staged_draft_picks
-- A pick is known by its number; where nobody wrote that down, by its player. Numbers of the NBA count the picks that were made.
WITH special AS (
    SELECT
        kind,
        league,
        draft_year,
        overall_pick,
        team_id,
        @last_word(@plain_name(player_name)) AS last_name
    FROM ref_special_picks
),

people AS (
    SELECT
        picks.*,
        CASE picks.scheme WHEN 'bref' THEN @bref_player_number(picks.id) WHEN 'nba' THEN CAST(picks.id AS BIGINT) END AS person_id,
        @plain_name(picks.player_name) AS plain_name
    FROM staged_draft_picks AS picks
),

counted AS (
    SELECT
        people.*,
        coalesce(people.is_territorial, FALSE) OR territorial.draft_year IS NOT NULL AS is_territory,
        people.overall_pick - (
            SELECT count(*)
            FROM special
            WHERE
                special.league = people.league
                AND special.draft_year = people.draft_year
                AND special.overall_pick < people.overall_pick
        ) AS pick_rank
    FROM people
    LEFT JOIN special AS territorial
        ON
            people.league = territorial.league
            AND people.draft_year = territorial.draft_year
            AND people.team_id = territorial.team_id
            AND @last_word(people.plain_name) = territorial.last_name
            AND territorial.kind = 'TERRITORIAL'
),

-- The picks of lists with the numbers of Basketball-Reference.
numbered AS (
    SELECT
        league,
        draft_year,
        'number ' || CAST(overall_pick AS STRING) AS pick_key,
        min(person_id) AS person_id,
        min(team_id) AS team_id,
        CAST(max(CASE WHEN NOT is_territory THEN pick_rank END) AS INTEGER) AS pick_rank
    FROM counted
    WHERE overall_pick IS NOT NULL
    GROUP BY league, draft_year, overall_pick
),

-- Of somebody picked twice in a draft the first; who was picked once has one.
by_person AS (
    SELECT
        league,
        draft_year,
        person_id,
        min(pick_key) AS pick_key
    FROM numbered
    WHERE person_id IS NOT NULL
    GROUP BY league, draft_year, person_id
),

keyed AS (
    SELECT
        counted.*,
        coalesce(
            'number ' || CAST(counted.overall_pick AS STRING),
            persons.pick_key,
            ranks.pick_key,
            'player ' || CAST(counted.person_id AS STRING),
            'name ' || counted.plain_name
        ) AS pick_key
    FROM counted
    LEFT JOIN by_person AS persons
        ON
            counted.overall_pick IS NULL
            AND counted.league = persons.league
            AND counted.draft_year = persons.draft_year
            AND counted.person_id = persons.person_id
    -- The same place among the picks and the same team: one pick, however the two sides spell the name.
    LEFT JOIN numbered AS ranks
        ON
            persons.pick_key IS NULL
            AND counted.league = ranks.league
            AND counted.draft_year = ranks.draft_year
            AND counted.made_pick = ranks.pick_rank
            AND counted.team_id = ranks.team_id
),

placed AS (
    SELECT
        keyed.*,
        @places_of_records(keyed, (keyed.league, keyed.draft_year, keyed.pick_key))
    FROM keyed
)

SELECT
    placed.import_batch_id,
    placed.source_row,
    placed.source,
    placed.is_printed,
    placed.draft_year,
    placed.league,
    placed.pick_key,
    placed.round,
    placed.overall_pick,
    CASE WHEN NOT placed.is_territory THEN coalesce(CAST(placed.pick_rank AS INTEGER), placed.made_pick) END AS pick_rank,
    placed.made_pick,
    placed.is_territory AS is_territorial,
    placed.team_id,
    placed.team_code,
    placed.scheme,
    placed.id,
    placed.person_id AS player_id,
    placed.player_name,
    placed.college,
    -- Whose the pick is: a page names those who never played without an id.
    coalesce(
        max(CASE WHEN placed.place = 1 THEN placed.person_id END) OVER (PARTITION BY placed.league, placed.draft_year, placed.pick_key),
        min(placed.person_id) OVER (PARTITION BY placed.league, placed.draft_year, placed.pick_key)
    ) AS pick_player_id,
    placed.place,
    placed.chosen_source,
    placed.chosen_batch_id
FROM placed
