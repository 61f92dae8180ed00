-- about: What a coach won, and where he came in votes, oldest first.
-- reads: bref.coach_awards, bref.coaches, fact_award_votes, fact_award_winners
-- parameters: coach VARCHAR
WITH who AS (
    SELECT coach_id
    FROM bref.coaches
    WHERE bref_id = $coach
        OR coach_id::VARCHAR = $coach
)
SELECT
    a.season_year,
    a.league,
    a.award AS honour,
    NULL::INTEGER AS vote_rank,
    NULL::DOUBLE AS share,
    'bref' AS source
FROM bref.coach_awards AS a
WHERE a.bref_coach_id = $coach
    OR a.coach_id::VARCHAR = $coach
UNION ALL
SELECT
    w.season_year,
    w.league,
    w.award_id,
    1,
    NULL,
    w.source
FROM fact_award_winners AS w
WHERE w.coach_id IN (SELECT coach_id FROM who)
UNION ALL
SELECT
    v.season_year,
    v.league,
    v.award_id,
    v.vote_rank,
    v.share,
    v.source
FROM fact_award_votes AS v
WHERE v.coach_id IN (SELECT coach_id FROM who)
ORDER BY
    season_year,
    honour,
    vote_rank
LIMIT 200;
