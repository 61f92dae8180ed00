-- about: The awards and honours of which anything is here, or one, with the first and the last season.
-- reads: fact_all_star_selections, fact_award_votes, fact_award_winners, fact_honour_teams
-- parameters: award VARCHAR
WITH told AS (
    SELECT
        award_id AS award_id,
        'AWARD' AS kind,
        league,
        season_year
    FROM fact_award_winners
    UNION
    SELECT
        award_id,
        'AWARD',
        league,
        season_year
    FROM fact_award_votes
    UNION
    SELECT
        honour,
        'TEAM',
        league,
        season_year
    FROM fact_honour_teams
    UNION
    SELECT
        'all_star',
        'ALL_STAR',
        league,
        season_year
    FROM fact_all_star_selections
),
newest AS (
    SELECT max(season_year) AS season_year FROM told
)
SELECT
    t.award_id,
    @award_name(t.award_id) AS award,
    t.kind,
    list_sort(list(DISTINCT t.league)) AS leagues,
    min(t.season_year) AS first_season_year,
    max(t.season_year) AS last_season_year,
    count(DISTINCT t.season_year)::INTEGER AS seasons,
    max(t.season_year) >= any_value(newest.season_year) - 1 AS is_active
FROM told AS t
CROSS JOIN newest
WHERE $award::VARCHAR IS NULL
    OR t.award_id = lower($award)
GROUP BY t.award_id, t.kind
ORDER BY
    t.kind,
    t.award_id;
