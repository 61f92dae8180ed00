-- about: One row per candidate for an award of a season on the page of its votes, in the warehouse's names.
-- feeds: staged_award_votes
-- reads: raw_bref__award_votes
SELECT
    votes.import_batch_id,
    votes.source_row,
    TRUE AS is_printed,
    votes.league,
    votes.season_year,
    votes.award_id,
    CASE WHEN votes.player_id IS NOT NULL THEN 'bref' END AS scheme,
    votes.player_id AS id,
    votes.coach_id,
    votes.name AS player_name,
    votes.age,
    votes.first_place_votes,
    votes.points_won,
    votes.points_max,
    votes.share,
    -- A place that is shared is printed as 1T.
    votes.rank = '1' OR votes.rank = '1T' AS is_winner
FROM @lines_of_pages(raw_bref__award_votes) AS votes
WHERE votes.team_selection IS NULL AND votes.league IS NOT NULL AND votes.award_id IS NOT NULL
