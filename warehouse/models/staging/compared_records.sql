-- about: One row per number that two sources tell of the same pick, vote or honour: the one that was taken, and the other.
-- key: relation, row_key, column_name, chosen_source, other_source
-- reads: draft_picks_told, award_votes_told, honour_votes_told
WITH picks AS (
    SELECT
        taken.league || ', draft_year=' || CAST(taken.draft_year AS STRING) || ', pick=' || taken.pick_key AS row_key,
        taken.source AS chosen_source,
        other.source AS other_source,
        taken.pick_rank AS chosen_rank,
        other.pick_rank AS other_rank,
        taken.round AS chosen_round,
        other.round AS other_round
    FROM draft_picks_told AS taken
    INNER JOIN draft_picks_told AS other
        ON
            taken.league = other.league
            AND taken.draft_year = other.draft_year
            AND taken.pick_key = other.pick_key
            AND taken.source <> other.source
    WHERE taken.place = 1
),

votes AS (
    SELECT
        taken.league || ', season_year=' || CAST(taken.season_year AS STRING) || ', award_id=' || taken.award_id
        || ', candidate=' || taken.candidate AS row_key,
        taken.source AS chosen_source,
        other.source AS other_source,
        taken.first_place_votes AS chosen_first,
        other.first_place_votes AS other_first,
        taken.points_won AS chosen_points,
        other.points_won AS other_points
    FROM award_votes_told AS taken
    INNER JOIN award_votes_told AS other
        ON
            taken.league = other.league
            AND taken.season_year = other.season_year
            AND taken.award_id = other.award_id
            AND taken.candidate = other.candidate
            AND taken.source <> other.source
    WHERE taken.place = 1
),

honours AS (
    SELECT
        taken.league || ', season_year=' || CAST(taken.season_year AS STRING) || ', honour=' || taken.honour
        || ', player_id=' || CAST(taken.player_id AS STRING) || ', voted_position=' || coalesce(taken.position, 'ANY') AS row_key,
        taken.source AS chosen_source,
        other.source AS other_source,
        taken.points_won AS chosen_points,
        other.points_won AS other_points
    FROM honour_votes_told AS taken
    INNER JOIN honour_votes_told AS other
        ON
            taken.league = other.league
            AND taken.season_year = other.season_year
            AND taken.honour = other.honour
            AND taken.id = other.id
            AND coalesce(taken.position, 'ANY') = coalesce(other.position, 'ANY')
            AND taken.source <> other.source
    WHERE taken.place = 1
),

numbers AS (
    SELECT
        'fact_draft_picks' AS relation,
        row_key,
        'pick_rank' AS column_name,
        chosen_rank AS chosen,
        other_rank AS other,
        chosen_source,
        other_source
    FROM picks
    UNION ALL
    SELECT
        'fact_draft_picks' AS relation,
        row_key,
        'round' AS column_name,
        chosen_round AS chosen,
        other_round AS other,
        chosen_source,
        other_source
    FROM picks
    UNION ALL
    SELECT
        'fact_award_votes' AS relation,
        row_key,
        'first_place_votes' AS column_name,
        chosen_first AS chosen,
        other_first AS other,
        chosen_source,
        other_source
    FROM votes
    UNION ALL
    SELECT
        'fact_award_votes' AS relation,
        row_key,
        'points_won' AS column_name,
        chosen_points AS chosen,
        other_points AS other,
        chosen_source,
        other_source
    FROM votes
    UNION ALL
    SELECT
        'fact_honour_votes' AS relation,
        row_key,
        'points_won' AS column_name,
        chosen_points AS chosen,
        other_points AS other,
        chosen_source,
        other_source
    FROM honours
)

-- A source may tell a thing twice, on two pages.
SELECT
    relation,
    'league=' || row_key AS row_key,
    column_name,
    CAST(max(chosen) AS DOUBLE) AS chosen,
    CAST(max(other) AS DOUBLE) AS other,
    chosen_source,
    other_source
FROM numbers
WHERE chosen IS NOT NULL AND other IS NOT NULL
GROUP BY relation, row_key, column_name, chosen_source, other_source
