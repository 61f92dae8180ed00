-- about: Who is named as the winner of an award won the vote for it, where both are known.
-- failure: {n} [award|awards] went to somebody who did not win the vote.
-- severity: warn
-- reads: fact_award_winners, fact_award_votes
-- key: league, season_year, award_id, winner
-- fault: INSERT INTO fact_award_winners (league, season_year, award_id, winner, source) VALUES ('NBA', 1975, 'mvp', 'secondbe01', 'bref'); INSERT INTO fact_award_votes (league, season_year, award_id, candidate, vote_rank, is_winner) VALUES ('NBA', 1975, 'mvp', 'mcadobo01', 1, TRUE)
SELECT
    winners.league,
    winners.season_year,
    winners.award_id,
    winners.winner,
    winners.source
FROM fact_award_winners AS winners
INNER JOIN (
    SELECT league, season_year, award_id
    FROM fact_award_votes
    WHERE is_winner
    GROUP BY league, season_year, award_id
) AS voted
    ON winners.league = voted.league AND winners.season_year = voted.season_year AND winners.award_id = voted.award_id
LEFT JOIN fact_award_votes AS votes
    ON
        winners.league = votes.league
        AND winners.season_year = votes.season_year
        AND winners.award_id = votes.award_id
        AND winners.winner = votes.candidate
        AND votes.is_winner
WHERE votes.candidate IS NULL
ORDER BY winners.season_year, winners.league, winners.award_id, winners.winner
