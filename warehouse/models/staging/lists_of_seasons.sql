-- about: One row per league, season and list of it as a whole: how many rows it has, from where, and whether nothing is missing. A draft is of the year in which it was held.
-- key: league, season_year, relation
-- reads: draft_picks_told, award_votes_told, honour_teams_told, all_star_selections_told, ref_special_picks
WITH told AS (
    SELECT
        'fact_draft_picks' AS relation,
        league,
        draft_year AS season_year,
        source,
        overall_pick
    FROM draft_picks_told
    WHERE place = 1
    UNION ALL
    SELECT
        'fact_award_votes' AS relation,
        league,
        season_year,
        source,
        CAST(NULL AS INTEGER) AS overall_pick
    FROM award_votes_told
    WHERE place = 1
    UNION ALL
    SELECT
        'fact_honour_teams' AS relation,
        league,
        season_year,
        source,
        CAST(NULL AS INTEGER) AS overall_pick
    FROM honour_teams_told
    WHERE place = 1
    UNION ALL
    SELECT
        'fact_all_star_selections' AS relation,
        league,
        season_year,
        source,
        CAST(NULL AS INTEGER) AS overall_pick
    FROM all_star_selections_told
    WHERE place = 1
),

by_source AS (
    SELECT
        relation,
        league,
        season_year,
        source,
        count(*) AS row_count,
        count(overall_pick) AS numbers,
        max(overall_pick) AS last_number
    FROM told
    GROUP BY relation, league, season_year, source
),

forfeited AS (
    SELECT
        league,
        draft_year,
        count(*) AS numbers
    FROM ref_special_picks
    WHERE kind = 'FORFEITED' AND overall_pick IS NOT NULL
    GROUP BY league, draft_year
)

SELECT
    by_source.relation,
    by_source.league,
    by_source.season_year,
    sum(by_source.row_count) AS row_count,
    -- Everybody has a number, and none is missing up to the last but those of forfeited picks.
    CASE
        WHEN by_source.relation = 'fact_draft_picks'
            THEN
                sum(by_source.row_count) = sum(by_source.numbers)
                AND max(by_source.last_number) = sum(by_source.numbers) + coalesce(max(forfeited.numbers), 0)
    END AS is_complete,
    @join_in_order(by_source.source, by_source.source) AS sources
FROM by_source
LEFT JOIN forfeited
    ON
        by_source.relation = 'fact_draft_picks'
        AND by_source.league = forfeited.league
        AND by_source.season_year = forfeited.draft_year
GROUP BY by_source.relation, by_source.league, by_source.season_year
