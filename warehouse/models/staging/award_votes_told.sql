-- about: One row per record of a candidate in the votes for an award, and how soon it is believed (`place`).
-- key: import_batch_id, source_row
-- reads: staged_award_votes, same_players
-- without: staged_award_votes
SELECT
    votes.*,
    coalesce(votes.id, votes.coach_id, votes.player_name) AS candidate,
    CASE WHEN votes.scheme = 'bref' THEN @bref_player_number(votes.id) ELSE CAST(votes.id AS BIGINT) END AS player_id,
    @places_of_records(votes, (votes.league, votes.season_year, votes.award_id, coalesce(votes.id, votes.coach_id, votes.player_name)))
FROM staged_award_votes AS votes
