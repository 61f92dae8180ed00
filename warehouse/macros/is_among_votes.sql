-- about: Whether the winner of an award is among those whose votes are here, so that his share says more of it.
-- parameters: winner
-- any:
EXISTS (
    SELECT 1
    FROM fact_award_votes AS v
    WHERE v.award_id = {winner}.award_id
        AND v.league = {winner}.league
        AND v.season_year = {winner}.season_year
        AND v.candidate = {winner}.winner
)
