-- about: An award goes to the candidate with the most points.
-- failure: {n} [winner|winners] of an award had fewer points than another candidate.
-- severity: warn
-- reads: fact_award_votes
-- key: league, season_year, award_id, candidate
-- fault: INSERT INTO fact_award_votes (league, season_year, award_id, candidate, vote_rank, is_winner, points_won) VALUES ('NBA', 1975, 'mvp', 'secondbe01', 2, TRUE, 10)
SELECT
    league,
    season_year,
    award_id,
    candidate,
    points_won,
    vote_rank
FROM fact_award_votes
WHERE is_winner AND vote_rank > 1 AND points_won IS NOT NULL
ORDER BY season_year, league, award_id, candidate
