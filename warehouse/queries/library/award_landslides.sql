-- about: The largest shares of the points that a vote had to give, and how far the second was behind; only where votes are in the artifact.
-- tags: players, honours, awards
-- reads: fact_award_votes
-- parameters: award VARCHAR = 'mvp', limit BIGINT = 20
SELECT
    v.season_year,
    v.league,
    v.candidate_name,
    v.share,
    v.first_place_votes,
    v.share - max(others.share) AS lead
FROM fact_award_votes AS v
LEFT JOIN fact_award_votes AS others
    ON others.league = v.league AND others.season_year = v.season_year AND others.award_id = v.award_id
        AND others.vote_rank > v.vote_rank
WHERE v.award_id = $award
    AND v.vote_rank = 1
    AND v.share IS NOT NULL
GROUP BY v.season_year, v.league, v.candidate_name, v.share, v.first_place_votes
ORDER BY
    v.share DESC,
    v.season_year,
    v.candidate_name
LIMIT $limit;
